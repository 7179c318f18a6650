import { and, not, or, type Node } from '../../domain/diagram.ts';
import { getVariable, type InterviewKenmerk } from '../../domain/interview.ts';
import { situaties } from '../../domain/situaties.ts';
import { count } from '../../domain/diagram-count.ts';
import { listActies, type BewijsAdvies, type Invoer } from './invoer.ts';
import { zetAntwoord } from './zet-antwoord.ts';

/** Situations in which an answer is changed and the situation after it is possible too. */
export type Paar = { kenmerk: string; van: string; naar: string; waar: Node };

/** Compares the advice before and after one answer is changed. */
export type Behoud = {
  /** For each other answer: the situations that are compared. */
  paren: readonly Paar[];
  /** Per beschermend route: where it is there before, but not after (itself or replaced). */
  weg: ReadonlyMap<string, Node>;
  /** Per ingrijpend route: where it is there after, but not before. */
  erbij: ReadonlyMap<string, Node>;
  /** Where an action with one of these routes is shown after the change. */
  erna: (routes: readonly string[]) => Node;
};

/**
 * Compare every situation with the same situation after the kenmerk gets the answer `naar`: what applies newly is not
 * known, what no longer applies is gone. A beschermend route counts as kept when the condition of an action with that
 * route holds, so also where that action is shown as part of the advies that replaces it.
 */
export function vergelijkBehoud(invoer: Pick<Invoer, 'compiled' | 'adviezen'>, kenmerk: string, naar: string): Behoud {
  const { compiled } = invoer;
  const { store, kenmerken, wereld, compileAls } = compiled;
  const variable = getVariable(compiled, kenmerk);
  const zet = zetAntwoord(compiled, variable, naar);
  const naMogelijk = zet(wereld);
  const { antwoorden } = kenmerken[variable] as InterviewKenmerk;
  const paren = antwoorden
    .filter((van) => van !== naar)
    .map((van) => ({ kenmerk, van, naar, waar: and(store, wereld, compileAls([{ [kenmerk]: [van] }]), naMogelijk) }));
  const acties = listActies(invoer);
  const vanAard = (aard: BewijsAdvies['aard']): Map<string, BewijsAdvies[]> => {
    const perRoute = new Map<string, BewijsAdvies[]>();
    for (const actie of acties) {
      if (actie.aard !== aard) continue;
      for (const route of actie.routes) perRoute.set(route, [...(perRoute.get(route) ?? []), actie]);
    }
    return perRoute;
  };
  const zichtbaar = (lijst: readonly BewijsAdvies[]): Node => or(store, ...lijst.map((actie) => actie.zichtbaar));
  const als = (lijst: readonly BewijsAdvies[]): Node => or(store, ...lijst.map((actie) => actie.als));
  return {
    paren,
    weg: new Map(
      [...vanAard('beschermend')].map(([route, lijst]) => [
        route,
        and(store, zichtbaar(lijst), not(store, zet(als(lijst)))),
      ]),
    ),
    erbij: new Map(
      [...vanAard('ingrijpend')].map(([route, lijst]) => [
        route,
        and(store, zet(zichtbaar(lijst)), not(store, zichtbaar(lijst))),
      ]),
    ),
    erna: (routes) => zet(zichtbaar(acties.filter((actie) => actie.routes.some((route) => routes.includes(route))))),
  };
}

/** How many situations are compared, each once. */
export const countParen = ({ compiled }: Pick<Invoer, 'compiled'>, paren: readonly Paar[]): bigint =>
  paren.reduce((som, { waar }) => som + count(compiled.store, and(compiled.store, waar, situaties(compiled))), 0n);
