import type { z } from 'astro/zod';
import { findDichtstbij } from '../../domain/dichtstbij.ts';
import { makeIssue, type Issue } from '../issue.ts';
import type { Path } from '../positie.ts';
import type { Gelezen } from './gelezen.ts';
import { describeField } from './schema-pad.ts';
import {
  BESTAND,
  isLeeg,
  wordChoice,
  wordForm,
  wordMissing,
  wordSize,
  wordType,
  type Fout,
  type Veld,
  wordUnknownKey,
} from './schema-woorden.ts';
import { formatVeld, formatWaarde } from '../waarde.ts';

function translate(issue: z.core.$ZodIssue, veld: Veld, keys: readonly string[]): Fout[] {
  switch (issue.code) {
    case 'invalid_type':
      return [isLeeg(veld.value) ? wordMissing(veld) : wordType(issue.expected, veld)];
    case 'invalid_value':
      return [wordChoice(issue.values.map(String), veld)];
    case 'too_small':
    case 'too_big':
      return [wordSize(issue, veld)];
    case 'invalid_format':
      return [wordForm(issue.format, issue.pattern, veld)];
    case 'invalid_key':
      return [
        {
          ...wordForm('regex', '/^[a-z0-9]+(-[a-z0-9]+)*$/', {
            ...veld,
            value: String(veld.path.at(-1)),
            naam: 'de naam van dit blok',
          }),
          opSleutel: true,
        },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const dichtstbij = findDichtstbij(key, keys);
        return {
          code: 'onbekend-veld',
          path: [...veld.path, key],
          opSleutel: true,
          problem: `Het veld "${key}" kennen we hier niet.`,
          fix: dichtstbij ? `Bedoel je "${dichtstbij}"?` : wordUnknownKey(key, keys),
        };
      });
    case 'invalid_union': {
      if ('options' in issue && Array.isArray(issue.options)) return [wordChoice(issue.options.map(String), veld)];
      const first = issue.errors[0]?.[0];
      return first ? translate(first as z.core.$ZodIssue, veld, keys) : [];
    }
    default:
      return [
        {
          code: 'ongeldige-waarde',
          path: veld.path,
          problem: `Bij ${veld.naam} staat ${formatWaarde(veld.value)}; dat kan hier niet.`,
          fix: `Kijk hoe dit veld in een ander bestand van deze soort is ingevuld.${veld.uitleg}`,
        },
      ];
  }
}

function readPath(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined),
    value,
  );
}

/**
 * Say in Dutch, with the exact place, what zod found wrong.
 *
 * @param base Where in the file the checked value stands; empty when it is the whole file.
 */
export function listSchemaIssues(schema: z.ZodType, error: z.ZodError, gelezen: Gelezen, base: Path): Issue[] {
  const whole = readPath(gelezen.value, base);
  // A list that is no list is not also too short.
  const verkeerd = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => formatVeld(path)),
  );
  const echt = error.issues.filter(({ code, path }) => code === 'invalid_type' || !verkeerd.has(formatVeld(path)));
  const fouten = echt.flatMap((issue) => {
    const local = issue.path as Path;
    const path = [...base, ...local];
    const { description, example, keys } = describeField(schema, local, whole);
    const naam = String([...path].reverse().find((part) => typeof part === 'string') ?? BESTAND);
    const veld: Veld = {
      path,
      naam,
      value: readPath(gelezen.value, path),
      getypt: gelezen.getypt(path),
      uitleg: description ? ` Uitleg: ${description}` : '',
      voorbeeld: example === undefined ? '' : JSON.stringify(example),
    };
    return translate(issue as z.core.$ZodIssue, veld, keys);
  });
  // A misspelt name is one mistake, not two: leave out "ontbreekt" for the field it was meant to be.
  const bedoeld = new Set(
    fouten.flatMap(({ code, path, fix }) => {
      const naam = code === 'onbekend-veld' ? /^Bedoel je "(.*)"/.exec(fix)?.[1] : undefined;
      return naam ? [formatVeld([...path.slice(0, -1), naam])] : [];
    }),
  );
  return fouten
    .filter(({ code, path }) => code !== 'veld-ontbreekt' || !bedoeld.has(formatVeld(path)))
    .map(({ code, path, opSleutel, problem, fix }) => {
      const plek = opSleutel ? gelezen.sleutel(path) : gelezen.positie(path);
      return makeIssue(code, { file: gelezen.file, field: formatVeld(path), ...plek }, problem, fix);
    });
}
