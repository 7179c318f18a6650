import type { Gebied } from '../../domain/verschil.ts';
import type { Advies } from '../../schema/advies.ts';
import type { TekstEntry } from '../inhoud.ts';
import type { Vergelijking } from './vergelijking.ts';

/** Where an advies appears or goes: how many combinations of answers, and the shortest list of answers for it. */
export type Verschuiving = { aantal: bigint; voorbeeld: string };

/** What a change does to one advies. */
export type AdviesWijziging = {
  id: string;
  titel: string;
  soort: 'nieuw' | 'vervallen' | 'gewijzigd';
  erbij?: Verschuiving;
  eraf?: Verschuiving;
  /** What else is said of it now, such as `wanneer: vandaag → nu`. */
  velden: readonly string[];
};

/** What matters besides where it appears; its words are compared by themselves. */
const gewoneVelden = [
  'soort',
  'aard',
  'wanneer',
  'volgorde',
  'wie',
  'routes',
  'raakt',
  'vervangt',
  'regels',
  'bronnen',
  'zekerheid',
] as const;

type Waarde = string | number | readonly string[] | undefined;

/** Every advies that is shown elsewhere than before, or with something else than other words; the order is that of the page. */
export function listAdviesWijzigingen({ oud, nieuw, verschil, zeg }: Vergelijking): AdviesWijziging[] {
  const [voor, na] = [oud, nieuw].map(
    ({ keuzehulp }) => new Map(keuzehulp.adviezen.map((advies) => [advies.id, advies])),
  ) as [Map<string, TekstEntry<Advies>>, Map<string, TekstEntry<Advies>>];
  const volgorde = [...new Set([...nieuw.adviezen, ...oud.adviezen].map(({ id }) => id))];
  return volgorde.flatMap((id) => {
    const [was, is] = [voor.get(id), na.get(id)];
    const gevonden = verschil.adviezen.find((een) => een.id === id);
    const velden = was && is ? listVelden(was, is) : [];
    if (was && is && !gevonden && velden.length === 0) return [];
    const toon = (gebied: Gebied | undefined): Verschuiving | undefined =>
      gebied && gebied.waar !== 0 ? { aantal: gebied.aantal, voorbeeld: zeg(gebied.waar) } : undefined;
    const [erbij, eraf] = [toon(gevonden?.erbij), toon(gevonden?.eraf)];
    return {
      id,
      titel: (is ?? was)?.titel ?? id,
      soort: !was ? ('nieuw' as const) : !is ? ('vervallen' as const) : ('gewijzigd' as const),
      ...(erbij ? { erbij } : {}),
      ...(eraf ? { eraf } : {}),
      velden,
    };
  });
}

/** What is otherwise than before, its condition and words apart. */
function listVelden(was: TekstEntry<Advies>, is: TekstEntry<Advies>): string[] {
  const toon = (waarde: Waarde): string =>
    typeof waarde === 'object' ? waarde.join(', ') || 'geen' : String(waarde ?? 'geen');
  const vergelijk = (naam: string, een: Waarde, ander: Waarde): string[] =>
    toon(een) === toon(ander) ? [] : [`${naam}: ${toon(een)} → ${toon(ander)}`];
  return [
    ...gewoneVelden.flatMap((veld) => vergelijk(veld, was[veld], is[veld])),
    ...vergelijk('als het niet lukt', was.alsHetNietLukt?.dan, is.alsHetNietLukt?.dan),
  ];
}
