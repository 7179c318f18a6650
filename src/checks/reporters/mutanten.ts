import { operatoren, type Mutant } from '../mutatie/mutanten.ts';
import type { Uitkomst } from '../mutatie/proef.ts';

/** One mutant and what became of it. */
export type Proef = Pick<Mutant, 'operator' | 'wat'> & { uitkomst: Uitkomst };

/** The share of mutants that something caught, per operator and per guard, and every mutant that nothing caught. */
export function formatMutanten(proeven: readonly Proef[]): string {
  const tel = (lijst: readonly Proef[], soort: Uitkomst['soort']): number =>
    lijst.filter(({ uitkomst }) => uitkomst.soort === soort).length;
  const regel = (naam: string, lijst: readonly Proef[]): string => {
    const [gelijk, gevangen, ontsnapt] = [tel(lijst, 'gelijk'), tel(lijst, 'gevangen'), tel(lijst, 'ontsnapt')];
    const echt = gevangen + ontsnapt;
    const deel = echt === 0 ? '–' : `${Math.floor((gevangen / echt) * 1000) / 10} %`;
    return `${naam.padEnd(15)}${[lijst.length, gelijk, gevangen, ontsnapt, deel].map((getal) => String(getal).padStart(10)).join('')}`;
  };
  const door = new Map<string, number>();
  for (const { uitkomst } of proeven) {
    if (uitkomst.soort !== 'gevangen') continue;
    for (const code of uitkomst.door) door.set(code, (door.get(code) ?? 0) + 1);
  }
  const ontsnapt = proeven.filter(({ uitkomst }) => uitkomst.soort === 'ontsnapt');
  return [
    `${'fout'.padEnd(15)}${['gemaakt', 'gelijk', 'gevangen', 'ontsnapt', 'deel'].map((kop) => kop.padStart(10)).join('')}`,
    ...operatoren.map((operator) =>
      regel(
        operator,
        proeven.filter((proef) => proef.operator === operator),
      ),
    ),
    regel('samen', proeven),
    '',
    'Gevangen door:',
    ...[...door].sort((a, b) => b[1] - a[1]).map(([code, aantal]) => `  ${code}: ${aantal}`),
    '',
    `Ontsnapt (${ontsnapt.length}):`,
    ...ontsnapt.map(({ operator, wat }) => `  ${operator} · ${wat}`),
  ].join('\n');
}
