import { formatVangst, formatVangstrij } from './vangst.ts';

/** One small mistake in the engine and what became of it. */
export type MotorProef = {
  /** Path from the root of the project. */
  bestand: string;
  regel: number;
  /** The line of code on which it begins. */
  inRegel: string;
  van: string;
  naar: string;
  uitkomst: 'gevangen' | 'te lang' | 'overleefd' | 'geen test';
};

/** A mistake that changes nothing that can be seen. `bij`: a piece of its line, which stays when other lines come or go. */
export type Gelijkwaardig = Pick<MotorProef, 'bestand' | 'van' | 'naar'> & { bij: string; omdat: string };

/** Of the column with the names. */
const BREEDTE = 36;
const KOPPEN = ['gemaakt', 'gelijk', 'gevangen', 'te lang', 'overleefd', 'geen test', 'deel'];

/** The share of mistakes that the tests caught, per file, and every one that they did not. */
export function formatMotor(
  proeven: readonly MotorProef[],
  gelijk: readonly Gelijkwaardig[],
  seconden: number,
): string {
  const findReden = (proef: MotorProef): Gelijkwaardig | undefined => gelijk.find((een) => isZelfde(een, proef));
  const ontsnapt = proeven.filter(({ uitkomst }) => uitkomst === 'overleefd' || uitkomst === 'geen test');
  const zonderReden = ontsnapt.filter((proef) => !findReden(proef));
  const metReden = ontsnapt.flatMap((proef) => {
    const reden = findReden(proef);
    return reden ? [`  ${formatProef(proef)}\n    ${reden.omdat}`] : [];
  });
  const onnodig = gelijk.filter((een) => !ontsnapt.some((proef) => isZelfde(een, proef)));
  const regel = (naam: string, lijst: readonly MotorProef[]): string => {
    const tel = (soort: MotorProef['uitkomst']): number =>
      lijst.filter((proef) => proef.uitkomst === soort && !(ontsnapt.includes(proef) && findReden(proef))).length;
    const [gevangen, lang, over, geen] = [tel('gevangen'), tel('te lang'), tel('overleefd'), tel('geen test')];
    const echt = gevangen + lang + over + geen;
    const deel = formatVangst(gevangen + lang, echt);
    return formatVangstrij(BREEDTE, naam, [lijst.length, lijst.length - echt, gevangen, lang, over, geen, deel]);
  };
  const perBestand = Map.groupBy(proeven, ({ bestand }) => bestand);
  return [
    formatVangstrij(BREEDTE, 'bestand', KOPPEN),
    ...[...perBestand].map(([bestand, lijst]) => regel(bestand, lijst)),
    regel('samen', proeven),
    '',
    `In ${Math.round(seconden)} seconden. "Te lang" is ook gevangen: door de fout houdt het rekenen niet op.`,
    '',
    `Ontsnapt (${zonderReden.length}):`,
    ...zonderReden.map((proef) => `  ${formatProef(proef)}`),
    '',
    `Gelijkwaardig, dus niet te vangen (${metReden.length}):`,
    ...metReden,
    ...(onnodig.length > 0
      ? ['', 'Staat in de lijst van gelijkwaardige fouten, maar is gevangen of bestaat niet meer:']
      : []),
    ...onnodig.map(({ bestand, van, naar }) => `  ${bestand}: ${van} → ${naar}`),
  ].join('\n');
}

const isZelfde = (een: Gelijkwaardig, proef: MotorProef): boolean =>
  een.bestand === proef.bestand && proef.inRegel.includes(een.bij) && een.van === proef.van && een.naar === proef.naar;

const formatProef = ({ bestand, regel, van, naar, uitkomst }: MotorProef): string =>
  `${bestand}:${regel} · ${van} → ${naar}${uitkomst === 'geen test' ? ' (geen test komt hier)' : ''}`;
