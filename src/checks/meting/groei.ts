import { mediaan } from '../bewijs/interview.ts';
import type { Maat } from '../namaak/namaak.ts';

/** One run of the control on content of some size; times in milliseconds, of the processor unless it says otherwise. */
export type Loop = {
  adviezen: number;
  organisaties: number;
  /** Reading files and taking them apart. */
  lezen: number;
  /** Every check that is no proof. */
  toetsen: number;
  bewijzen: number;
  /** The whole process, with its start and its report. */
  samen: number;
  /** The same on the clock: how long someone waits. */
  wachten: number;
  /** Most memory that the process had, in bytes. */
  geheugen: number;
  /** Nodes of the diagrams that go to the browser. */
  knopen: number;
  meldingen: number;
};

/** Sizes in one direction, the smallest first; `keer` says how many times as large each is. */
export type Verloop = { naam: string; maten: readonly { keer: number; loop: Loop }[] };

const keren = [1, 2, 5, 10] as const;

/** What is made larger, and how. */
export const richtingen: readonly { naam: string; maten: readonly (Maat & { keer: number })[] }[] = [
  { naam: 'meer adviezen', maten: keren.map((keer) => ({ keer, adviezen: keer, hulpaanbod: 1 })) },
  { naam: 'meer organisaties', maten: keren.map((keer) => ({ keer, adviezen: 1, hulpaanbod: keer })) },
  { naam: 'meer van allebei', maten: keren.map((keer) => ({ keer, adviezen: keer, hulpaanbod: keer })) },
];

/** The run in the middle of several, figure by figure: on a busy machine a single one says little. */
export function neemMidden(lopen: readonly Loop[]): Loop {
  const midden = (naam: keyof Loop): number => mediaan(lopen.map((loop) => loop[naam]));
  return {
    adviezen: midden('adviezen'),
    organisaties: midden('organisaties'),
    lezen: midden('lezen'),
    toetsen: midden('toetsen'),
    bewijzen: midden('bewijzen'),
    samen: midden('samen'),
    wachten: midden('wachten'),
    geheugen: midden('geheugen'),
    knopen: midden('knopen'),
    meldingen: midden('meldingen'),
  };
}

/** How a figure grows along a row of sizes. */
export type Groei = {
  /** The largest size against the smallest. */
  factor: number;
  /** What every time more adds, in the first part and in the last: equal when growth is a straight line, the last more when it is worse. */
  eerst: number;
  laatst: number;
  /** The power with which it grew from the last size but one to the last: 1 is as fast as the content, 2 is its square. */
  macht: number;
};

/** Measure the growth of one figure; undefined with fewer than three sizes. */
export function meetGroei({ maten }: Verloop, naam: keyof Loop): Groei | undefined {
  const [begin, midden, einde] = [maten[0], maten.at(-2), maten.at(-1)];
  if (!begin || !midden || !einde || maten.length < 3) return undefined;
  const erbij = (van: typeof begin, tot: typeof begin): number => (tot.loop[naam] - van.loop[naam]) / (tot.keer - van.keer);
  return {
    factor: einde.loop[naam] / begin.loop[naam],
    eerst: erbij(begin, midden),
    laatst: erbij(midden, einde),
    macht: Math.log(einde.loop[naam] / midden.loop[naam]) / Math.log(einde.keer / midden.keer),
  };
}
