import type { Entry, Inhoud, TekstEntry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import type { Path, Positie } from '../positie.ts';
import { gegevens, type Gegeven } from './gegevens.ts';
import { listGegevens, listTeksten } from './teksten.ts';
import { verplaats } from './verplaats.ts';

/** Fields that are the home of such a value, or that a reader never sees as a sentence. */
const EIGEN_PLEK = new Set(['nummer', 'telefoon', 'email', 'adres', 'url', 'website', 'teControleren', 'zoekwoorden']);
/** Costs are a fact of the organisation itself; the story of a casus is made up. */
const BEDRAG_MAG = new Set(['kosten', 'situatie']);

function checkBody(inhoud: Inhoud, entry: TekstEntry<object>, gegeven: Gegeven): Issue[] {
  const meld = (gevonden: string, plek: Positie): Issue => {
    const vervanger = gegeven.vervanger(gevonden, inhoud);
    return makeIssue(
      gegeven.code,
      { file: entry.file, ...plek, field: 'tekst' },
      `In de tekst staat ${gegeven.noem} "${gevonden}".`,
      vervanger ? `Schrijf in plaats daarvan ${vervanger}.` : gegeven.inTekst,
    );
  };
  const woorden = entry.tekst.stukken.flatMap(({ woorden: words, ...plek }) =>
    gegeven.find(words).map(({ gevonden, at }) => meld(gevonden, verplaats(plek, words, at))),
  );
  // A link such as [bel ons](tel:0800) hides the number behind other words.
  const links = entry.tekst.links.flatMap(({ url, ...plek }) =>
    /^(tel|mailto):/.test(url)
      ? gegeven.find(url.replace(/^\w+:/, '')).map(({ gevonden }) => meld(gevonden, plek))
      : [],
  );
  return [
    ...woorden,
    ...links.filter(({ line, column }) => !woorden.some((issue) => issue.line === line && issue.column === column)),
  ];
}

/** Every text in the fields of an entry, with its path. */
function listZinnen(value: unknown, path: Path = []): { path: Path; key: string; zin: string }[] {
  if (typeof value === 'string')
    return [{ path, key: String([...path].reverse().find((part) => typeof part === 'string')), zin: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listZinnen(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function checkVelden(inhoud: Inhoud, entry: Entry<object>, gegeven: Gegeven): Issue[] {
  const { file: _file, path: _path, ...velden } = entry;
  // The text under a frontmatter is looked at by itself; a field of that name is a text like any other.
  const zinnen = listZinnen('tekst' in velden && typeof velden.tekst === 'object' ? { ...velden, tekst: '' } : velden);
  return zinnen.flatMap(({ path, key, zin }) => {
    if (EIGEN_PLEK.has(key) || (gegeven.code === 'bedrag-in-tekst' && BEDRAG_MAG.has(key))) return [];
    return gegeven
      .find(zin)
      .map(({ gevonden }) =>
        makeIssue(
          gegeven.code,
          findPlek(inhoud, entry, path, gevonden),
          `Bij ${key} staat ${gegeven.noem} "${gevonden}".`,
          gegeven.inVeld,
        ),
      );
  });
}

/** No text holds a phone number, mail address or amount: those live once, with their source and date. 112 may. */
export function checkGegevensInTekst(inhoud: Inhoud): Issue[] {
  return gegevens.flatMap((gegeven) => [
    ...listTeksten(inhoud).flatMap((entry) => checkBody(inhoud, entry, gegeven)),
    ...listGegevens(inhoud).flatMap((entry) => checkVelden(inhoud, entry, gegeven)),
  ]);
}
