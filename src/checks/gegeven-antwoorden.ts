import { effectief, findBlok } from '../domain/blok.ts';
import { findDichtstbij } from '../domain/dichtstbij.ts';
import type { Casusantwoorden } from '../domain/dekking.ts';
import { buildModel, type KeuzehulpModel } from '../domain/keuzehulp-model.ts';
import type { Entry, Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';
import { checkVolgorde } from './vragen.ts';

type Gegeven = Entry<Casusantwoorden>;

/**
 * The answers of each entry exist and can occur together. Of questions that could not be read nothing can be said.
 *
 * @param wat What they belong to, as in "Deze casus beantwoordt …".
 */
export function checkGegevenAntwoorden(
  inhoud: Inhoud,
  { naam, keuzehulp }: KeuzehulpInhoud,
  entries: readonly Gegeven[],
  wat: string,
): Issue[] {
  if (!keuzehulp) return [];
  const model = buildModel(naam, keuzehulp, [], []);
  // Questions that depend on a later one have no meaning yet, so nothing can be said of what applies.
  const geordend = checkVolgorde(inhoud, keuzehulp).length === 0;
  return entries.flatMap((entry) => {
    const onbekend = checkBestaan(inhoud, model, entry);
    return geordend && onbekend.length === 0 ? checkSamen(inhoud, model, entry, wat) : onbekend;
  });
}

function checkBestaan(inhoud: Inhoud, model: KeuzehulpModel, gegeven: Gegeven): Issue[] {
  const vragen = model.kenmerken.filter(({ soort }) => soort === 'vraag');
  return Object.entries(gegeven.antwoorden).flatMap(([id, antwoord]) => {
    const plek = findPlek(inhoud, gegeven, ['antwoorden', id]);
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

function checkSamen(inhoud: Inhoud, { kenmerken, onmogelijk }: KeuzehulpModel, gegeven: Gegeven, wat: string): Issue[] {
  const alles = { ...gegeven.antwoorden, ...Object.fromEntries(gegeven.extra.map((id) => [id, 'ja'])) };
  const geldend = effectief({ kenmerken }, alles);
  const vervallen = Object.keys(gegeven.antwoorden)
    .filter((id) => geldend[id] === 'nvt')
    .map((id) =>
      makeIssue(
        'casus-onmogelijk',
        findPlek(inhoud, gegeven, ['antwoorden', id]),
        `${wat} beantwoordt ${id}, maar die vraag is bij deze antwoorden niet aan de orde.`,
        `Haal ${id} weg, of verander het antwoord waarvan die vraag afhangt.`,
      ),
    );
  const botsend = onmogelijk
    .filter(({ als }) => findBlok([als], geldend))
    .map(({ als, omdat }) =>
      makeIssue(
        'casus-onmogelijk',
        findPlek(inhoud, gegeven, ['antwoorden', Object.keys(als).find((id) => id in gegeven.antwoorden) ?? '']),
        `Deze antwoorden kunnen niet samen: ${Object.keys(als)
          .map((id) => `${id} = ${geldend[id]}`)
          .join(', ')}. Reden: ${omdat}.`,
        'Verander een van deze antwoorden.',
      ),
    );
  return [...vervallen, ...botsend];
}
