import type { Blok, Keuzehulp } from '../../schema/keuzehulp.ts';
import type { Veiligheid } from '../../schema/veiligheid.ts';
import type { Toeval } from './toeval.ts';

/** Other answers, and other boxes of the extras, in the place of those of a condition. */
export type Wissel = {
  antwoord: (kenmerk: string, waarde: string) => string;
  kenmerk: (kenmerk: string) => string;
  /** A question that everyone gets and its answers that every changed condition is narrowed to, where it has none of its own. */
  alleen: { kenmerk: string; antwoorden: readonly string[] } | undefined;
};

/** Answers with a meaning of their own: nothing may take their place. */
const VAST = new Set(['weet-niet', 'nvt']);

/** Every condition that decides what can occur, or what must hold. */
function listBlokken({ vragen, onmogelijk }: Keuzehulp, { eisen, weetNiet, zonderActie }: Veiligheid): Blok[] {
  return [
    ...vragen.flatMap(({ alleenAls }) => (alleenAls ? [alleenAls] : [])),
    ...onmogelijk.map(({ als }) => als),
    ...eisen.flatMap((eis) => {
      if ('als' in eis) return eis.als;
      return eis.soort === 'neemt-niets-weg' ? [{ [eis.kenmerk]: [eis.antwoord] }] : [];
    }),
    ...weetNiet.map(({ kenmerk, van = [] }) => ({ [kenmerk]: van })),
    ...zonderActie.flatMap(({ als }) => als),
  ];
}

/** Shuffle items among those that the same blocks name. */
function schudGelijken(items: readonly string[], merk: (item: string) => string, toeval: Toeval): Map<string, string> {
  return new Map(
    [...Map.groupBy(items, merk).values()].flatMap((groep) => {
      const anders = toeval.schud(groep);
      return groep.map((item, plek) => [item, anders[plek] ?? item] as const);
    }),
  );
}

/**
 * Make a change of answers after which the same situations are possible and the same eisen hold: answers change places
 * only with answers that stand beside them in every condition of `keuzehulp.yaml` and `veiligheid.yaml`.
 */
export function maakWissel(keuzehulp: Keuzehulp, veiligheid: Veiligheid, toeval: Toeval): Wissel {
  const blokken = listBlokken(keuzehulp, veiligheid);
  const antwoorden = new Map(
    keuzehulp.vragen.map(({ kenmerk, antwoorden }) => {
      const los = antwoorden.map(({ id }) => id).filter((id) => !VAST.has(id));
      const merk = (id: string): string => JSON.stringify(blokken.map((blok) => blok[kenmerk]?.includes(id)));
      return [kenmerk, schudGelijken(los, merk, toeval)] as const;
    }),
  );
  const extras = keuzehulp.extra.opties.map(({ id }) => id);
  const genoemd = (id: string): string => (blokken.some((blok) => id in blok) ? id : '');
  const kenmerken = schudGelijken(extras, genoemd, toeval);
  return {
    antwoord: (kenmerk, waarde) => antwoorden.get(kenmerk)?.get(waarde) ?? waarde,
    kenmerk: (kenmerk) => kenmerken.get(kenmerk) ?? kenmerk,
    alleen: kiesAlleen(keuzehulp, toeval),
  };
}

/** Half of the answers of the longest question that everyone gets and that nobody can leave open. */
function kiesAlleen({ vragen }: Keuzehulp, toeval: Toeval): Wissel['alleen'] {
  const [langste] = vragen
    .filter(({ alleenAls, antwoorden }) => !alleenAls && !antwoorden.some(({ id }) => VAST.has(id)))
    .sort((a, b) => b.antwoorden.length - a.antwoorden.length);
  if (!langste) return undefined;
  const half = toeval.schud(langste.antwoorden).slice(0, Math.ceil(langste.antwoorden.length / 2));
  return { kenmerk: langste.kenmerk, antwoorden: langste.antwoorden.filter((een) => half.includes(een)).map(({ id }) => id) };
}

/** Change the answers in a condition. */
export function wisselAls(als: readonly Blok[], { antwoord, kenmerk, alleen }: Wissel): Blok[] {
  return als.map((blok) => {
    const anders = Object.entries(blok).map(([id, waarden]): [string, string[]] => [
      kenmerk(id),
      waarden.map((waarde) => antwoord(id, waarde)),
    ]);
    return { ...Object.fromEntries(anders), ...(!alleen || alleen.kenmerk in blok ? {} : { [alleen.kenmerk]: alleen.antwoorden }) };
  });
}
