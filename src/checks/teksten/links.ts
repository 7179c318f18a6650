import { findDichtstbij } from '../../domain/dichtstbij.ts';
import type { Inhoud } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek, type Plek } from '../plek.ts';
import { listVelden } from '../velden.ts';
import { buildAdressen, type Adressen } from './adressen.ts';
import { listTeksten } from './teksten.ts';

/** Sections whose pages follow from data that is complete; of the others a page may still be written. */
const COMPLEET = new Set(['hulpaanbod', 'regio', 'gemeente']);

const EXTERN = /^(?:https?:\/\/|tel:|mailto:|#)/;

/** Why an address on this site cannot exist, with what was probably meant; undefined when it can. */
function findProbleem(
  adres: string,
  { vast, secties }: Adressen,
  ookOngeschreven: boolean,
): { problem: string; fix: string } | undefined {
  const [pad = ''] = adres.split(/[?#]/);
  if (!pad.startsWith('/'))
    return {
      problem: 'dat is geen volledig adres.',
      fix: `Begin een adres op deze site met een schuine streep (/${pad}), en een adres elders met https://.`,
    };
  if (!pad.endsWith('/'))
    return {
      problem: 'een adres op deze site eindigt op een schuine streep.',
      fix: `Schrijf ${pad}/${adres.slice(pad.length)}`,
    };
  if (vast.has(pad)) return undefined;
  const [, sectie = '', id = ''] = /^\/(.+)\/([^/]+)\/$/.exec(pad) ?? [];
  if (!secties.has(sectie)) {
    const dichtstbij = findDichtstbij(sectie ? `/${sectie}/` : pad, [
      ...vast,
      ...[...secties.keys()].map((naam) => `/${naam}/`),
    ]);
    return {
      problem: 'zo begint geen adres op deze site.',
      fix: dichtstbij ? `Bedoel je ${dichtstbij}${id}${id && '/'}?` : 'Kijk op de site zelf wat het adres is.',
    };
  }
  const ids = secties.get(sectie);
  if (!ids || ids.has(id) || (ookOngeschreven && !COMPLEET.has(sectie))) return undefined;
  const dichtstbij = findDichtstbij(id, ids);
  return {
    problem: 'die pagina bestaat niet.',
    fix: dichtstbij ? `Bedoel je /${sectie}/${dichtstbij}/?` : `Kies een pagina uit /${sectie}/.`,
  };
}

/** Links on this site go to pages that can exist. Related pages (`verwant`, `zieOok`) may be named before they are written. */
export function checkLinks(inhoud: Inhoud): Issue[] {
  const adressen = buildAdressen(inhoud);
  const check = (adres: string, naam: string, ookOngeschreven: boolean, plek: Plek): Issue[] => {
    const probleem = EXTERN.test(adres) ? undefined : findProbleem(adres, adressen, ookOngeschreven);
    return probleem
      ? [makeIssue('onbekende-link', plek, `${naam} staat "${adres}"; ${probleem.problem}`, probleem.fix)]
      : [];
  };
  const teksten = listTeksten(inhoud);
  return [
    ...teksten.flatMap(({ file, tekst }) =>
      tekst.links.flatMap(({ url, line, column }) =>
        check(url, 'In de tekst', false, { file, line, column, field: 'tekst' }),
      ),
    ),
    ...[...teksten, ...inhoud.begrippen].flatMap((entry) =>
      ['verwant.*', 'zieOok.*', 'wegen.*.paginas.*'].flatMap((veld) =>
        listVelden(entry, veld).flatMap(({ path, value }) =>
          check(String(value), `Bij ${String(path[0])}`, path[0] !== 'wegen', findPlek(inhoud, entry, path)),
        ),
      ),
    ),
  ];
}
