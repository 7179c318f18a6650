import { and, exists, not, or, restrict, type Node } from '../../domain/diagram.ts';
import { adviezenVan, listGevraagd } from '../../domain/horizon.ts';
import { listSamen, type Interview, type InterviewKenmerk } from '../../domain/interview.ts';
import { mogelijkeAntwoorden } from '../../domain/mogelijk.ts';
import { isOpen } from '../../domain/nodig.ts';

/** The longest way to the first advice: how many screens, and the answers that lead along it. */
export type LangsteWeg = { schermen: number; antwoorden: Readonly<Record<string, string>> };

/** What is left of the interview after some answers, and where a box of the extras can still change any advies. */
type Rest = { interview: Interview; extras: Node };

/**
 * The most screens that anyone can get before the first advice, exactly: the interview is walked for every answer that can
 * occur. What is still to come depends only on what is left of the diagrams, so what is left equal is walked once.
 * Questions that share a screen with the one before count no screen of their own; the extras are one screen.
 */
export function findLangsteWeg(interview: Interview): LangsteWeg {
  const bekend = new Map<string, LangsteWeg>();
  const vanaf = (rest: Rest, opScherm: readonly string[]): LangsteWeg => {
    const sleutel = maakSleutel(rest, opScherm);
    const langste = bekend.get(sleutel) ?? zoek(rest, opScherm);
    bekend.set(sleutel, langste);
    return langste;
  };
  const zoek = (rest: Rest, opScherm: readonly string[]): LangsteWeg => {
    const { store, wereld } = rest.interview;
    const gevraagd = listGevraagd(rest.interview, {}, 'vraag', 'eerst');
    const erbij = opScherm.find((id) => gevraagd.includes(id));
    const vraag = erbij ?? gevraagd[0];
    if (vraag === undefined) return { schermen: and(store, wereld, rest.extras) === 0 ? 0 : 1, antwoorden: {} };
    const samen = erbij ? opScherm : listSamen(rest.interview, vraag);
    const verder = samen.slice(samen.indexOf(vraag) + 1);
    const wegen = mogelijkeAntwoorden(rest.interview, {}, vraag).map((antwoord): LangsteWeg => {
      const { schermen, antwoorden } = vanaf(vulIn(rest, vraag, antwoord), verder);
      return { schermen: schermen + (erbij ? 0 : 1), antwoorden: { [vraag]: antwoord, ...antwoorden } };
    });
    return wegen.reduce((langste, weg) => (weg.schermen > langste.schermen ? weg : langste));
  };
  return vanaf(
    { interview: { ...interview, adviezen: adviezenVan(interview, 'eerst') }, extras: compileExtras(interview) },
    [],
  );
}

/** Where two possible situations that differ in one box alone have different advice. */
function compileExtras({ store, kenmerken, wereld, adviezen }: Interview): Node {
  const extras = kenmerken.flatMap(({ soort }, variable) => (soort === 'extra' ? [variable] : []));
  return or(
    store,
    ...adviezen.flatMap(({ zichtbaar }) =>
      extras.map((variable) =>
        and(
          store,
          exists(store, and(store, wereld, zichtbaar), variable),
          exists(store, and(store, wereld, not(store, zichtbaar)), variable),
        ),
      ),
    ),
  );
}

/** What is left when one kenmerk has been answered; an advies that is settled by it cannot be asked about any more. */
function vulIn({ interview, extras }: Rest, id: string, antwoord: string): Rest {
  const { store, kenmerken, adviezen } = interview;
  const variable = kenmerken.findIndex((kenmerk) => kenmerk.id === id);
  const value = (kenmerken[variable] as InterviewKenmerk).antwoorden.indexOf(antwoord);
  const rest = (node: Node): Node => restrict(store, node, variable, value);
  const wereld = rest(interview.wereld);
  return {
    interview: {
      ...interview,
      wereld,
      kenmerken: kenmerken.map((kenmerk) => ({ ...kenmerk, geldt: rest(kenmerk.geldt) })),
      adviezen: adviezen
        .map((advies) => ({ ...advies, zichtbaar: rest(advies.zichtbaar) }))
        .filter(({ zichtbaar }) => isOpen(interview, wereld, zichtbaar)),
    },
    extras: rest(extras),
  };
}

/** Equal keys, equal ways on: which adviezen are open does not matter, only on what they still depend. */
function maakSleutel(
  { interview: { wereld, kenmerken, adviezen }, extras }: Rest,
  opScherm: readonly string[],
): string {
  const open = [...new Set(adviezen.map(({ zichtbaar }) => zichtbaar))].sort((a, b) => a - b);
  return [wereld, extras, ...kenmerken.map(({ geldt }) => geldt), ...open, ...opScherm].join();
}
