import { meetLeesbaarheid } from '../../domain/leesbaarheid.ts';
import { soorten, type PaginaMeting } from './pagina.ts';

/** Figures of all pages of one kind together. */
export type SoortMeting = {
  soort: string;
  paginas: number;
  woorden: number;
  bronnen: number;
  onzekereFeiten: number;
  onzeker: number;
  /** Median reading ease of the pages, or that of all of them as one text when each is too short to weigh. */
  leesgemak: number;
  /** The page that is hardest to read. */
  moeilijkste: { leesgemak: number; file: string } | undefined;
};

function getMediaan(sorted: readonly number[]): number {
  const at = Math.floor(sorted.length / 2);
  const hoog = sorted[at] ?? 0;
  return sorted.length % 2 === 1 ? hoog : ((sorted[at - 1] ?? 0) + hoog) / 2;
}

function weeg(paginas: readonly PaginaMeting[]): Pick<SoortMeting, 'leesgemak' | 'moeilijkste'> {
  const gewogen = paginas
    .flatMap(({ file, leesgemak }) => (leesgemak === undefined ? [] : [{ file, leesgemak }]))
    .sort((a, b) => a.leesgemak - b.leesgemak);
  const [moeilijkste] = gewogen;
  if (moeilijkste) return { leesgemak: getMediaan(gewogen.map(({ leesgemak }) => leesgemak)), moeilijkste };
  return { leesgemak: meetLeesbaarheid(paginas.map((pagina) => pagina.gewogen).join('\n')).leesgemak, moeilijkste };
}

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

function meetSamen(soort: string, paginas: readonly PaginaMeting[]): SoortMeting {
  return {
    soort,
    paginas: paginas.length,
    woorden: som(paginas.map(({ woorden }) => woorden)),
    bronnen: new Set(paginas.flatMap(({ bronnen }) => bronnen)).size,
    onzekereFeiten: new Set(paginas.flatMap(({ onzekereFeiten }) => onzekereFeiten)).size,
    onzeker: som(paginas.map(({ onzeker }) => onzeker)),
    ...weeg(paginas),
  };
}

/** Add the figures of pages up per kind, and of all kinds together as the last one. A source of two kinds counts once there. */
export function meetSoorten(paginas: readonly PaginaMeting[]): SoortMeting[] {
  const perSoort = soorten.map((soort) => meetSamen(soort, paginas.filter((pagina) => pagina.soort === soort)));
  return [...perSoort.filter((soort) => soort.paginas > 0), meetSamen('samen', paginas)];
}
