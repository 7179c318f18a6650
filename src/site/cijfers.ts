import { formatCijfer, formatGetal, getBalk, sumWaarden } from '../domain/cijfer.ts';
import { formatDatering } from '../domain/datering.ts';
import { cijfergroepen, type Cijfergroep, type Reeks } from '../schema/cijfers.ts';
import { getBronnen, type BronRegel } from './bron.ts';
import { listCollectie } from './content.ts';

/** One row: everything as text, and how far its bar goes; undefined where no bar may stand. */
export type Cijferrij = { naam: string; waarde: string; balk: number | undefined; wanneer: string; onder: string; bronnen: readonly string[] };

/** A table as the page shows it. */
export type Cijfertabel = {
  id: string;
  titel: string;
  /** What the numbers are, for the caption. */
  eenheid: string;
  rijen: readonly Cijferrij[];
  /** Said under parts that do not add up, or that do. */
  totaal: string | undefined;
  heeftOnder: boolean;
  isOnzeker: boolean;
  toelichting: readonly string[];
};

const eenheden: Readonly<Record<Reeks['eenheid'], string>> = {
  procent: 'Percentage. De balk loopt van nul tot honderd procent.',
  mensen: 'Aantal mensen.',
  meldingen: 'Aantal meldingen.',
};

function formatTotaal({ totaal, teltNietOp, waarden }: Reeks): string | undefined {
  if (totaal === undefined) return undefined;
  if (!teltNietOp) return `Samen ${formatGetal(totaal)}.`;
  return `Het totaal in de bron is ${formatGetal(totaal)}, de delen zijn samen ${formatGetal(sumWaarden(waarden))}. ${teltNietOp}`;
}

function buildTabel(reeks: Reeks & { id: string }): Cijfertabel {
  return {
    id: reeks.id,
    titel: reeks.titel,
    eenheid: `${eenheden[reeks.eenheid]}${reeks.balken && reeks.eenheid !== 'procent' ? ' Elke balk begint bij nul; de langste is het hoogste getal.' : ''}`,
    rijen: reeks.waarden.map((cijfer) => ({
      naam: cijfer.naam,
      waarde: formatCijfer(cijfer, reeks.eenheid),
      balk: reeks.balken && cijfer.waarde !== undefined ? getBalk(cijfer.waarde, reeks) : undefined,
      wanneer: [cijfer.wanneer, ...(cijfer.totEnMet ? [cijfer.totEnMet] : [])].map(formatDatering).join(' tot en met '),
      onder: cijfer.onder,
      bronnen: cijfer.bronnen,
    })),
    totaal: formatTotaal(reeks),
    heeftOnder: reeks.waarden.some(({ onder }) => onder),
    isOnzeker: reeks.zekerheid !== 'vast',
    toelichting: reeks.toelichting,
  };
}

/** Get the tables of the page on numbers by their part of the page, and the sources under them all. */
export async function getCijfers(): Promise<{ perGroep: Readonly<Record<Cijfergroep, readonly Cijfertabel[]>>; bronnen: BronRegel[] }> {
  const reeksen = await listCollectie('cijfers');
  const opVolgorde = cijfergroepen.flatMap((groep) => reeksen.filter((reeks) => reeks.groep === groep));
  const perGroep = Object.fromEntries(
    cijfergroepen.map((groep) => [groep, opVolgorde.filter((reeks) => reeks.groep === groep).map(buildTabel)]),
  ) as Record<Cijfergroep, Cijfertabel[]>;
  const bronnen = await getBronnen(opVolgorde.flatMap(({ waarden }) => waarden.flatMap(({ bronnen: ids }) => ids)));
  return { perGroep, bronnen };
}
