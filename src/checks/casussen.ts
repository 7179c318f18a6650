import type { Casus } from '../schema/casus.ts';
import { effectief, findBlok } from '../domain/blok.ts';
import { findDichtstbij } from '../domain/dichtstbij.ts';
import { buildModel, type KeuzehulpModel } from '../domain/keuzehulp-model.ts';
import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';
import { checkVolgorde } from './vragen.ts';

function checkAntwoorden(inhoud: Inhoud, model: KeuzehulpModel, casus: Entry<Casus>): Issue[] {
  const vragen = model.kenmerken.filter(({ soort }) => soort === 'vraag');
  return Object.entries(casus.antwoorden).flatMap(([id, antwoord]) => {
    const plek = findPlek(inhoud, casus, ['antwoorden', id]);
    const vraag = vragen.find((kenmerk) => kenmerk.id === id);
    const mogelijk = vraag?.antwoorden ?? vragen.map((kenmerk) => kenmerk.id);
    const getypt = vraag ? antwoord : id;
    if (mogelijk.includes(getypt)) return [];
    const dichtstbij = findDichtstbij(getypt, mogelijk);
    const fix = `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}Kies uit: ${mogelijk.join(', ')}.`;
    return [
      vraag
        ? makeIssue(
            'onbekend-antwoord',
            plek,
            `Bij ${id} staat het antwoord "${antwoord}", maar dat bestaat niet.`,
            fix,
          )
        : makeIssue('onbekend-kenmerk', plek, `Bij antwoorden staat "${id}", maar dat kenmerk kennen we niet.`, fix),
    ];
  });
}

function checkMogelijk(inhoud: Inhoud, { kenmerken, onmogelijk }: KeuzehulpModel, casus: Entry<Casus>): Issue[] {
  const gegeven = { ...casus.antwoorden, ...Object.fromEntries(casus.extra.map((id) => [id, 'ja'])) };
  const geldend = effectief({ kenmerken }, gegeven);
  const vervallen = Object.keys(casus.antwoorden)
    .filter((id) => geldend[id] === 'nvt')
    .map((id) =>
      makeIssue(
        'casus-onmogelijk',
        findPlek(inhoud, casus, ['antwoorden', id]),
        `Deze casus beantwoordt ${id}, maar die vraag is bij deze antwoorden niet aan de orde.`,
        `Haal ${id} weg, of verander het antwoord waarvan die vraag afhangt.`,
      ),
    );
  const botsend = onmogelijk
    .filter(({ als }) => findBlok([als], geldend))
    .map(({ als, omdat }) =>
      makeIssue(
        'casus-onmogelijk',
        findPlek(inhoud, casus, ['antwoorden', Object.keys(als).find((id) => id in casus.antwoorden) ?? '']),
        `Deze antwoorden kunnen niet samen: ${Object.keys(als)
          .map((id) => `${id} = ${geldend[id]}`)
          .join(', ')}. Reden: ${omdat}.`,
        'Verander een van deze antwoorden.',
      ),
    );
  return [...vervallen, ...botsend];
}

function checkGemeente(inhoud: Inhoud, casus: Entry<Casus>): Issue[] {
  const namen = [inhoud.gemeenten, inhoud.aliassen, inhoud.oudeNamen, inhoud.woonplaatsen].flatMap((lijst) =>
    lijst.map(({ naam }) => naam),
  );
  if (casus.gemeente === null || namen.includes(casus.gemeente) || !inhoud.ids.gemeenten) return [];
  const dichtstbij = findDichtstbij(casus.gemeente, namen);
  return [
    makeIssue(
      'onbekende-gemeente',
      findPlek(inhoud, casus, ['gemeente']),
      `Bij gemeente staat "${casus.gemeente}", maar die gemeente kennen we niet.`,
      `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}Alle gemeenten staan in content/gebieden/gemeenten.csv.`,
    ),
  ];
}

/** Every casus gives answers that exist and can occur together, in a municipality that exists. */
export function checkCasussen(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap(({ naam, keuzehulp, casussen }) => {
    const model = keuzehulp && buildModel(naam, keuzehulp, [], []);
    // Questions that depend on a later one have no meaning yet, so nothing can be said of what applies.
    const geordend = keuzehulp && checkVolgorde(inhoud, keuzehulp).length === 0;
    return casussen.flatMap((casus) => {
      const onbekend = model ? checkAntwoorden(inhoud, model, casus) : [];
      const onmogelijk = model && geordend && onbekend.length === 0 ? checkMogelijk(inhoud, model, casus) : [];
      return [...onbekend, ...onmogelijk, ...checkGemeente(inhoud, casus)];
    });
  });
}
