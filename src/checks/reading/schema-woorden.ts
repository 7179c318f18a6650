import type { z } from 'astro/zod';
import { findDichtstbij } from '../../domain/dichtstbij.ts';
import type { IssueCode } from '../codes.ts';
import type { Path } from '../positie.ts';
import { findVorm } from './vormen.ts';
import { formatWaarde } from '../waarde.ts';

/** One mistake against a schema, in words. `opSleutel`: the mistake is in the name of the field, not in its value. */
export type Fout = { code: IssueCode; path: Path; opSleutel?: boolean; problem: string; fix: string };

/** What one problem of zod is about: the field, what stands there and what the schema says of it. */
export type Veld = { path: Path; naam: string; value: unknown; getypt: string; uitleg: string; voorbeeld: string };

/** What to call the field when a mistake is about a file as a whole. */
export const BESTAND = 'dit bestand';

const SOORTEN: Record<string, string> = {
  string: 'tekst',
  number: 'een getal, zonder aanhalingstekens',
  int: 'een heel getal, zonder aanhalingstekens',
  boolean: 'true of false, zonder aanhalingstekens',
  array: 'een lijst',
  object: 'een blok met eigen velden',
  record: 'een blok met eigen velden',
};

/** What to do with a name that is no field. Inside `{ }` a comma ends a value, so half a sentence becomes a name. */
export function wordUnknownKey(naam: string, bekend: readonly string[]): string {
  if (naam.includes(' '))
    return `Is dit een stuk van je tekst? Zet dan die hele tekst tussen aanhalingstekens: na een komma begint hier een nieuw veld. Is het dat niet, haal het dan weg.`;
  return `Haal het weg, of kies uit: ${bekend.join(', ')}.`;
}

/** Nothing there: left out, or nothing behind the colon or between the commas. */
export function isLeeg(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** A field that is not there, or is there with nothing behind it. */
export function wordMissing({ path, naam, value, uitleg, voorbeeld }: Veld): Fout {
  if (value !== undefined)
    return {
      code: 'veld-leeg',
      path,
      problem: `Bij ${naam} staat niets.`,
      fix: `Vul ${naam} in, of haal de regel weg als dit veld niet nodig is.${uitleg}`,
    };
  return {
    code: 'veld-ontbreekt',
    path,
    problem: `Hier ontbreekt ${naam}.`,
    fix: `Voeg toe: ${naam}: ${voorbeeld || '…'}${uitleg}`,
  };
}

/** Text where a list belongs, a number where text belongs, and so on. */
export function wordType(expected: string, veld: Veld): Fout {
  const { path, naam, value, getypt } = veld;
  if ((expected === 'string' && ['number', 'boolean'].includes(typeof value)) || value instanceof Date) {
    const nummer = typeof value === 'number' && /nummer|telefoon/i.test(naam);
    return {
      code: nummer ? 'nummer-zonder-aanhalingstekens' : 'aanhalingstekens-ontbreken',
      path,
      problem: `Bij ${naam} staat ${formatWaarde(value)}; ${nummer ? 'een nul vooraan gaat zo verloren.' : 'hier hoort tekst.'}`,
      fix: `Zet er aanhalingstekens om: ${naam}: "${getypt}".`,
    };
  }
  const lijst = expected === 'array' && typeof value === 'string' ? ` Bijvoorbeeld: ${naam}: [${getypt}].` : '';
  return {
    code: 'verkeerde-soort',
    path,
    problem: `${naam === BESTAND ? 'In' : 'Bij'} ${naam} staat ${formatWaarde(value)}; hier hoort ${SOORTEN[expected] ?? 'iets anders'}.`,
    fix: `Maak er ${SOORTEN[expected] ?? 'een andere waarde'} van.${lijst}${veld.uitleg}`,
  };
}

/** A value that is none of the choices. */
export function wordChoice(choices: readonly string[], veld: Veld): Fout {
  if (isLeeg(veld.value)) return wordMissing({ ...veld, uitleg: ` Kies uit: ${choices.join(', ')}.` });
  const dichtstbij = findDichtstbij(String(veld.value), choices);
  return {
    code: 'onbekende-keuze',
    path: veld.path,
    problem: `Bij ${veld.naam} staat ${formatWaarde(veld.value)}; dat is geen van de keuzes.`,
    fix: `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}Kies uit: ${choices.join(', ')}.`,
  };
}

/** A text, list or number that is too small or too big. */
export function wordSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, veld: Veld): Fout {
  const { path, naam, value, uitleg } = veld;
  const small = issue.code === 'too_small';
  if (isLeeg(value)) return wordMissing(veld);
  const limit = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    const length = String(value).length;
    return {
      code: small ? 'te-kort' : 'te-lang',
      path,
      problem: `Bij ${naam} ${length === 1 ? 'staat 1 teken' : `staan ${length} tekens`}; het ${small ? 'minste' : 'meeste'} is ${limit}.`,
      fix: small
        ? `Schrijf minstens ${limit} tekens.${uitleg}`
        : `Maak de tekst korter: hoogstens ${limit} tekens.${uitleg}`,
    };
  }
  if (issue.origin === 'array') {
    const aantal = Array.isArray(value) ? value.length : 0;
    return {
      code: 'te-weinig',
      path,
      problem: `Bij ${naam} ${aantal === 0 ? 'staat een lege lijst' : `staat een lijst van ${aantal}`}; er ${limit === '1' ? 'is' : 'zijn'} minstens ${limit} nodig.`,
      fix: `Vul de lijst ${naam} aan.${uitleg}`,
    };
  }
  return {
    code: 'getal-buiten-bereik',
    path,
    problem: `Bij ${naam} staat ${formatWaarde(value)}; dat is te ${small ? 'klein' : 'groot'}.`,
    fix: `Kies een getal van ${small ? `${limit} of meer` : `${limit} of minder`}.${uitleg}`,
  };
}

/** A text that does not have the form of an id, number, address or date. */
export function wordForm(format: string, pattern: string | undefined, veld: Veld): Fout {
  const { path, value, naam } = veld;
  if (isLeeg(value)) return wordMissing(veld);
  const vorm = findVorm(format, pattern);
  const krul = /[“”‘’]/.test(String(value)) ? ' Gebruik rechte aanhalingstekens (").' : '';
  return {
    code: vorm.code,
    path,
    problem: `Bij ${naam} staat ${formatWaarde(value)}; ${vorm.wat}.`,
    fix: `${vorm.fix(String(value))}${krul}`,
  };
}
