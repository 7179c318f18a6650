import { operatoren, type Mutant } from '../mutatie/mutanten.ts';
import type { Uitkomst } from '../mutatie/proef.ts';
import { formatVangst, formatVangstrij } from './vangst.ts';

/** Of the column with the names. */
const BREEDTE = 17;

/** One mutant and what became of it. */
export type Proef = Pick<Mutant, 'operator' | 'wat'> & { uitkomst: Uitkomst };

/** Caught by a proof, an eis or a casus, whether or not a grensgeval caught it too. */
const isZonderGrensgeval = ({ uitkomst }: Proef): boolean =>
  uitkomst.soort === 'gevangen' &&
  uitkomst.door.some((code) => !code.startsWith('grensgeval-') && code !== 'onbekend-advies');

/** The share of mutants that something caught, per operator and per guard, and every mutant that nothing caught. */
export function formatMutanten(proeven: readonly Proef[]): string {
  const tel = (lijst: readonly Proef[], soort: Uitkomst['soort']): number =>
    lijst.filter(({ uitkomst }) => uitkomst.soort === soort).length;
  const regel = (naam: string, lijst: readonly Proef[]): string => {
    const [gelijk, gevangen, ontsnapt] = [tel(lijst, 'gelijk'), tel(lijst, 'gevangen'), tel(lijst, 'ontsnapt')];
    const deel = formatVangst(gevangen, gevangen + ontsnapt);
    const zonder = formatVangst(lijst.filter(isZonderGrensgeval).length, gevangen + ontsnapt);
    return formatVangstrij(BREEDTE, naam, [lijst.length, gelijk, gevangen, ontsnapt, deel, zonder]);
  };
  const door = new Map<string, number>();
  for (const { uitkomst } of proeven) {
    if (uitkomst.soort !== 'gevangen') continue;
    for (const code of uitkomst.door) door.set(code, (door.get(code) ?? 0) + 1);
  }
  const ontsnapt = proeven.filter(({ uitkomst }) => uitkomst.soort === 'ontsnapt');
  return [
    formatVangstrij(BREEDTE, 'fout', ['gemaakt', 'gelijk', 'gevangen', 'ontsnapt', 'deel', 'zonder']),
    ...operatoren.map((operator) =>
      regel(
        operator,
        proeven.filter((proef) => proef.operator === operator),
      ),
    ),
    regel('samen', proeven),
    'zonder: het deel dat ook zonder grensgevallen wordt gevangen. Van antwoord-anders zijn geen grensgevallen afgeleid.',
    '',
    'Gevangen door:',
    ...[...door].sort((a, b) => b[1] - a[1]).map(([code, aantal]) => `  ${code}: ${aantal}`),
    '',
    `Ontsnapt (${ontsnapt.length}):`,
    ...ontsnapt.map(({ operator, wat }) => `  ${operator} · ${wat}`),
  ].join('\n');
}
