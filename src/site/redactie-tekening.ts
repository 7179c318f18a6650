import { Graph, layout } from '@dagrejs/dagre';
import type { Lijn, Vak, VragenKaart } from './redactie-kaart.ts';

/** One line of text in a box, with its place below the top of the box. */
export type Tekstregel = {
  tekst: string;
  soort: 'kop' | 'voorwaarde' | 'antwoorden' | 'onmogelijk' | 'gevolg';
  y: number;
};

/** A box with its place, in units of the drawing. */
export type GetekendVak = Pick<Vak, 'id' | 'soort'> & {
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
  regels: Tekstregel[];
};

/** A drawing, ready to be shown: boxes and lines. */
export type Tekening = {
  breedte: number;
  hoogte: number;
  vakken: GetekendVak[];
  lijnen: { van: string; naar: string; soort: Lijn['soort']; pad: string }[];
};

/** Size of the letters, in units of the drawing. */
export const LETTER = 13;
const VAK = 376;
const RAND = 10;
const REGEL = 16;
/** What fits on a line of a box in the widest letters that screens usually have. */
const TEKENS = 49;

type Punt = { x: number; y: number };

/**
 * Lay out the questions in columns so that every line goes to the right and boxes do not overlap (Sugiyama's method, by
 * dagre), in the editors' order where that makes no lines cross.
 *
 * @returns The same drawing for the same questions.
 */
export function tekenKaart({ vakken, lijnen }: VragenKaart): Tekening {
  const graaf = new Graph({ multigraph: true });
  graaf.setGraph({ rankdir: 'LR', nodesep: 12, edgesep: 12, ranksep: 64, marginx: 4, marginy: 4 });
  const regelsVan = new Map(vakken.map((vak) => [vak.id, listRegels(vak)]));
  for (const [id, regels] of regelsVan) graaf.setNode(id, { width: VAK, height: (regels.at(-1)?.y ?? 0) + RAND });
  for (const { van, naar, soort } of lijnen.toReversed()) graaf.setEdge(van, naar, {}, soort);
  layout(graaf);
  const { width = 0, height = 0 } = graaf.graph();
  const kolommen = new Set(vakken.map(({ id }) => Math.round(graaf.node(id).x)));
  return {
    breedte: Math.ceil(width),
    hoogte: Math.ceil(height),
    vakken: vakken.map(({ id, soort }) => {
      const { x, y, width: breedte, height: hoogte } = graaf.node(id);
      const regels = regelsVan.get(id) ?? [];
      return { id, soort, x: Math.round(x - breedte / 2), y: Math.round(y - hoogte / 2), breedte, hoogte, regels };
    }),
    lijnen: lijnen.map(({ van, naar, soort }) => {
      const tussen: Punt[] = graaf.edge(van, naar, soort).points.slice(1, -1);
      const door = tussen.filter(({ x }) => kolommen.has(Math.round(x)));
      return { van, naar, soort, pad: maakPad([graaf.node(van), ...door, graaf.node(naar)]) };
    }),
  };
}

/**
 * A line from the right side of a box to the left side of another. Through a column in between it goes straight, at the
 * height that was kept free; it bends only between columns, so that it never runs behind a box.
 *
 * @param middens The middle of both boxes, and of the free places in the columns between.
 */
function maakPad(middens: readonly Punt[]): string {
  return middens
    .map(({ x, y }, plek) => {
      const [links, rechts] = [Math.round(x - VAK / 2), Math.round(x + VAK / 2)];
      const hoog = Math.round(y);
      if (plek === 0) return `M${rechts} ${hoog}`;
      const vorig = middens[plek - 1] as Punt;
      const bocht = Math.round((vorig.x + VAK / 2 + links) / 2);
      const aan = `C${bocht} ${Math.round(vorig.y)} ${bocht} ${hoog} ${links} ${hoog}`;
      return plek === middens.length - 1 ? aan : `${aan}H${rechts}`;
    })
    .join('');
}

function listRegels({ kop, voorwaarden, antwoorden, onmogelijk, gevolg }: Vak): Tekstregel[] {
  const delen: [Tekstregel['soort'], string, number][] = [
    ['kop', kop, TEKENS - 6],
    ...voorwaarden.map((deel): [Tekstregel['soort'], string, number] => ['voorwaarde', deel, TEKENS]),
    ['antwoorden', antwoorden.join('\u00a0· '), TEKENS],
    ...onmogelijk.map((deel): [Tekstregel['soort'], string, number] => ['onmogelijk', deel, TEKENS]),
    ['gevolg', gevolg, TEKENS],
  ];
  return delen
    .flatMap(([soort, tekst, tekens]) => breekAf(tekst, tekens).map((deel) => ({ soort, tekst: deel })))
    .map((regel, plek) => ({ ...regel, y: RAND + REGEL * (plek + 1) - 4 }));
}

/** Break a text into lines of at most so many characters, between words; a longer word keeps a line to itself. */
export function breekAf(tekst: string, tekens: number): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(' ').filter(Boolean)) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= tekens) regels.splice(-1, 1, `${laatste} ${woord}`);
    else regels.push(woord);
  }
  return regels;
}
