import type { Inhoud, TekstEntry } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import type { Blok } from './tekst.ts';

const LAATSTE = 'Weigering en bezwaar';

/** The questions every page about a right answers, in this order; the last one ends the page, where a link leads to it. */
export const rechtDelen = ['Voor wie', 'Hoe het werkt', 'Duur en termijn', 'Wanneer het stopt', 'Wie helpt', LAATSTE] as const;

const ZWIJGT = 'Zeggen bronnen er niets over, schrijf dat dan in één zin, met wie het wel weet.';

type Deel = { kop: string; line: number; column: number; leeg: boolean };

const isKop = (blok: Blok | undefined): boolean => blok?.kop === 2;

/** List the parts of a text: its headings `##`, and whether anything stands under them. */
function listDelen({ file, tekst: { blokken } }: TekstEntry<object>): (Deel & { file: string; field: string })[] {
  return blokken.flatMap((blok, index) => {
    if (!isKop(blok)) return [];
    const { line = 1, column = 1 } = blok.delen[0] ?? {};
    const kop = blok.delen.map(({ woorden }) => woorden).join('').trim();
    const leeg = index === blokken.length - 1 || isKop(blokken[index + 1]);
    return [{ kop, leeg, file, line, column, field: 'tekst' }];
  });
}

/** Every page about a right has the six parts, each with something to read. */
export function checkRechtVolledig(inhoud: Inhoud): Issue[] {
  return inhoud.rechten.flatMap((entry) => {
    const delen = listDelen(entry);
    const ontbreekt = rechtDelen.filter((naam) => !delen.some(({ kop }) => kop === naam));
    return [
      ...ontbreekt.map((naam) =>
        makeIssue(
          'recht-onvolledig',
          { file: entry.file, line: 1, column: 1, field: 'tekst' },
          `Op deze pagina ontbreekt de kop "${naam}".`,
          `Zet "## ${naam}" in de tekst, met wat bronnen erover zeggen. ${ZWIJGT}`,
        ),
      ),
      ...delen
        .filter(({ kop, leeg }) => leeg && rechtDelen.some((naam) => naam === kop))
        .map((deel) =>
          makeIssue('recht-onvolledig', deel, `Onder de kop "${deel.kop}" staat niets.`, `Schrijf wat bronnen erover zeggen. ${ZWIJGT}`),
        ),
    ];
  });
}

/** The six parts stand in one order, and nothing comes after the last: who is refused help looks at the end of the page. */
export function checkRechtVolgorde(inhoud: Inhoud): Issue[] {
  return inhoud.rechten.flatMap((entry) => {
    const delen = listDelen(entry);
    const aanwezig = rechtDelen.filter((naam) => delen.some(({ kop }) => kop === naam));
    const vast = delen.filter(({ kop }) => aanwezig.some((naam) => naam === kop));
    const verkeerd = vast.find(({ kop }, index) => kop !== aanwezig[index]);
    const erna = delen.slice(delen.findIndex(({ kop }) => kop === LAATSTE) + 1)[0];
    if (verkeerd)
      return [
        makeIssue(
          'recht-volgorde',
          verkeerd,
          `De kop "${verkeerd.kop}" staat niet op zijn vaste plek.`,
          `Houd deze volgorde aan: ${rechtDelen.join(' · ')}.`,
        ),
      ];
    return erna && aanwezig.includes(LAATSTE)
      ? [
          makeIssue(
            'recht-volgorde',
            erna,
            `De kop "${erna.kop}" staat na "${LAATSTE}".`,
            `Zet deze kop eerder. Een pagina over een recht eindigt met "${LAATSTE}".`,
          ),
        ]
      : [];
  });
}
