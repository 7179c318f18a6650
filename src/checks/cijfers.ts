import { formatCijfer, formatGetal, sumWaarden } from '../domain/cijfer.ts';
import type { Reeks } from '../schema/cijfers.ts';
import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

function checkTotaal(inhoud: Inhoud, reeks: Entry<Reeks>): Issue[] {
  const { totaal, teltNietOp, waarden } = reeks;
  if (totaal === undefined) return [];
  const som = sumWaarden(waarden);
  if ((som === totaal) === (teltNietOp === undefined)) return [];
  return [
    makeIssue(
      'totaal-klopt-niet',
      findPlek(inhoud, reeks, ['totaal']),
      som === totaal
        ? `De delen zijn samen ${formatGetal(som)}, precies het totaal, maar er staat dat zij niet optellen.`
        : `De delen zijn samen ${formatGetal(som)}, maar het totaal is ${formatGetal(totaal)}.`,
      som === totaal ? 'Haal teltNietOp weg.' : 'Verbeter een getal, of zeg bij teltNietOp dat de bron niet optelt.',
    ),
  ];
}

function checkAandelen(inhoud: Inhoud, reeks: Entry<Reeks>): Issue[] {
  if (reeks.eenheid !== 'procent') return [];
  return reeks.waarden.flatMap(({ waarde = 0 }, index) =>
    waarde <= 100
      ? []
      : [
          makeIssue(
            'getal-buiten-bereik',
            findPlek(inhoud, reeks, ['waarden', index, 'waarde']),
            `Bij waarde staat ${formatGetal(waarde)}; een percentage is hooguit 100.`,
            'Kijk in de bron, of kies een andere eenheid.',
          ),
        ],
  );
}

function checkFeiten(inhoud: Inhoud, reeks: Entry<Reeks>): Issue[] {
  return reeks.waarden.flatMap((cijfer, index) => {
    const feit = inhoud.feiten.find(({ id }) => id === cijfer.feit);
    const cijfertekst = formatCijfer(cijfer, reeks.eenheid).replace('%', '');
    const staatErin = new RegExp(`(?<![\\d.,])${cijfertekst}(?![\\d]|[.,]\\d)`);
    if (!feit || staatErin.test(feit.waarde)) return [];
    return [
      makeIssue(
        'cijfer-verschilt',
        findPlek(inhoud, reeks, ['waarden', index, 'feit']),
        `Hier staat ${cijfertekst}, maar het feit ${feit.id} zegt "${feit.waarde}".`,
        'Kijk in de bron welk getal klopt, en verbeter het andere.',
      ),
    ];
  });
}

/** Numbers hold together: parts add up or it is said that they do not, shares stay below a hundred, texts say the same. */
export function checkCijfers(inhoud: Inhoud): Issue[] {
  return inhoud.cijfers.flatMap((reeks) => [
    ...checkTotaal(inhoud, reeks),
    ...checkAandelen(inhoud, reeks),
    ...checkFeiten(inhoud, reeks),
  ]);
}
