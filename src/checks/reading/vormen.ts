import type { IssueCode } from '../codes.ts';
import { formatSlug } from '../../domain/slug.ts';
import { telefoonnummerVorm } from '../../schema/shared/telefoon.ts';

/** A form that a text must have, and what to tell someone whose text does not have it. */
type Vorm = { code: IssueCode; wat: string; fix: (value: string) => string };

const DATUM = 'Schrijf jjjj-mm-dd, jjjj-mm of jjjj, of het woord onbekend. Bijvoorbeeld: 2026-05-16.';

/** By the regular expression in the schema, as zod reports it. */
const PATRONEN: Record<string, Vorm> = {
  '/^[a-z0-9]+(-[a-z0-9]+)*$/': {
    code: 'ongeldig-id',
    wat: 'dat kan geen id zijn: alleen kleine letters, cijfers en streepjes',
    fix: (value) => {
      // A line of a list that springs in otherwise than the first is read as its continuation.
      if (value.includes(' - ')) return 'Laat alle regels van de lijst met evenveel spaties beginnen.';
      return formatSlug(value)
        ? `Schrijf "${formatSlug(value)}".`
        : 'Schrijf het met kleine letters, cijfers en streepjes, zoals veilig-thuis.';
    },
  },
  [String(telefoonnummerVorm)]: {
    code: 'ongeldig-telefoonnummer',
    wat: 'dat is geen heel telefoonnummer van alleen cijfers en spaties',
    fix: () =>
      'Schrijf alle cijfers, met spaties, tussen aanhalingstekens: "033 448 11 86". Een gewoon nummer heeft tien cijfers; een nummer dat met 0800 of 0900 begint acht of elf.',
  },
  '/^(onbekend|\\d{4}(-\\d{2}(-\\d{2})?)?)$/': {
    code: 'ongeldige-datum',
    wat: 'dat is geen datum die we kunnen lezen',
    fix: () => DATUM,
  },
  '/^GM\\d{4}$/': {
    code: 'ongeldige-code',
    wat: 'dat is geen gemeentecode',
    fix: () => 'Schrijf GM met vier cijfers, zoals GM0479. Alle codes staan in content/gebieden/gemeenten.csv.',
  },
  '/^R\\d+[a-z]?$/': {
    code: 'ongeldige-code',
    wat: 'dat is geen code van een regel',
    fix: () =>
      'Schrijf R met een getal en soms een letter, zoals R2a. Alle regels staan in regels.yaml van deze keuzehulp.',
  },
  '/^(([01]?\\d|2[0-3])\\.[0-5]\\d|24\\.00)$/': {
    code: 'ongeldige-waarde',
    wat: 'dat is geen tijd',
    fix: () => 'Schrijf uren en minuten met een punt ertussen, tussen aanhalingstekens: "9.00" of "17.30".',
  },
  '/^\\d{4}$/': {
    code: 'ongeldige-datum',
    wat: 'dat is geen jaar',
    fix: () => 'Schrijf het jaar met vier cijfers, zoals 2007.',
  },
};

const FORMATEN: Record<string, Vorm> = {
  url: {
    code: 'ongeldig-webadres',
    wat: 'dat is geen volledig webadres',
    fix: (value) => `Schrijf het hele adres, met https:// ervoor: https://${value.replace(/^\/*/, '')}`,
  },
  email: {
    code: 'ongeldig-mailadres',
    wat: 'dat is geen mailadres',
    fix: () => 'Schrijf één adres, zoals info@voorbeeld.nl.',
  },
  starts_with: {
    code: 'ongeldige-waarde',
    wat: 'een adres op deze site begint met een schuine streep',
    fix: (value) => `Schrijf "/${value.replace(/^https?:\/\/[^/]*\//, '')}".`,
  },
};

/** Find what a text at fault should have looked like. */
export function findVorm(format: string, pattern: string | undefined): Vorm {
  return (
    PATRONEN[pattern ?? ''] ??
    FORMATEN[format] ?? {
      code: 'ongeldige-waarde',
      wat: 'dat heeft niet de vorm die hier hoort',
      fix: () => 'Kijk hoe dit veld in een ander bestand van deze soort is ingevuld.',
    }
  );
}
