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

const gewoneVelden = [
  'titel',
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
const lopendeVelden = ['waarom', 'alsHetNietLukt'] as const;

/** Every advies that is shown elsewhere than before, or says something else; the order is that of the page. */
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

/** What an advies says otherwise than before, its condition apart. */
function listVelden(was: TekstEntry<Advies>, is: TekstEntry<Advies>): string[] {
  const toon = (waarde: string | number | readonly string[]): string =>
    typeof waarde === 'object' ? waarde.join(', ') || 'geen' : String(waarde);
  const anders = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  return [
    ...gewoneVelden.flatMap((veld) =>
      anders(was[veld], is[veld]) ? [`${veld}: ${toon(was[veld])} → ${toon(is[veld])}`] : [],
    ),
    ...lopendeVelden.flatMap((veld) => (anders(was[veld], is[veld]) ? [`${veld} heeft andere woorden`] : [])),
    ...(was.tekst.body === is.tekst.body ? [] : ['de tekst is anders']),
  ];
}
