import type { KeuzehulpInhoud, Inhoud } from '../../src/checks/inhoud.ts';
import { adviezenBij } from '../../src/domain/advies-bij.ts';
import type { CompiledKeuzehulp } from '../../src/domain/compile.ts';
import { buildContactGegevens } from '../../src/domain/contact-gegevens.ts';
import { resolveContacten, type Contact } from '../../src/domain/contact.ts';
import { gevolgdeSchermen } from '../../src/domain/gevolgde-schermen.ts';
import { kaarten, listOpKaarten, mapPartijen } from '../../src/domain/kaart.ts';
import type { Antwoorden } from '../../src/domain/keuzehulp-model.ts';
import { verfijnen } from '../../src/domain/open-vragen.ts';
import type { Advies } from '../../src/schema/advies.ts';

export type VerslagVraag = { kenmerk: string; antwoord: string | string[]; scherm: number };
export type VerslagContact = Pick<Contact, 'route' | 'naam' | 'wieNeemtOp' | 'standIn'> & { telefoon: string | null; url: string | null; status: string | null };
export type VerslagAdvies = Pick<Advies, 'soort' | 'aard' | 'wanneer' | 'titel' | 'wie' | 'routes' | 'raakt' | 'regels' | 'waarom'> & {
  id: string;
  contacten: VerslagContact[];
};

/** One advice as `npm run keuzehulp -- --json` prints it; the keys and their order are stable. */
export type Verslag = {
  keuzehulp: string;
  versie: string;
  gemeente: { code: string; naam: string } | null;
  vragen: VerslagVraag[];
  verfijnen: string[];
  adviezen: VerslagAdvies[];
};

/**
 * The first advice with these answers: which questions the page would have asked on the way, what can still be refined,
 * and the advices in the order in which the page shows them, with the contacts of the municipality.
 */
export function makeVerslag(
  inhoud: Inhoud,
  keuzehulp: KeuzehulpInhoud,
  compiled: CompiledKeuzehulp,
  { antwoorden, gemeente, versie }: { antwoorden: Antwoorden; gemeente: { code: string; naam: string } | null; versie: string },
): Verslag {
  const schermen = gevolgdeSchermen(compiled, antwoorden);
  const gevraagd: Antwoorden = Object.assign({}, ...schermen.map((scherm) => scherm.antwoorden));
  const gegevens = buildContactGegevens(inhoud);
  const adviezen = new Map(keuzehulp.adviezen.map((advies) => [advies.id, advies]));
  const zichtbaar = adviezenBij(compiled, antwoorden).flatMap((id) => adviezen.get(id) ?? []);
  const leeftijd = antwoorden['leeftijd'];
  return {
    keuzehulp: keuzehulp.naam,
    versie,
    gemeente,
    vragen: schermen.flatMap((scherm, index) => listVragen(scherm.soort, scherm.antwoorden, index + 1)),
    verfijnen: verfijnen(compiled, { ...gevraagd, ...antwoorden }),
    adviezen: listOpKaarten(kaarten(zichtbaar, mapPartijen(inhoud.routes))).flatMap((id) => {
      const advies = adviezen.get(id);
      if (!advies) return [];
      const { soort, aard, wanneer, titel, wie, routes, raakt, regels, waarom } = advies;
      const contacten = routes.flatMap((route) =>
        resolveContacten(route, gemeente?.code ?? null, gegevens, leeftijd ? { leeftijd } : {}).map(toVerslagContact),
      );
      return { id, soort, aard, wanneer, titel, wie, routes, raakt, regels, waarom, contacten };
    }),
  };
}

function listVragen(soort: 'vraag' | 'extra', antwoorden: Antwoorden, scherm: number): VerslagVraag[] {
  if (soort === 'vraag') return Object.entries(antwoorden).map(([kenmerk, antwoord]) => ({ kenmerk, antwoord, scherm }));
  const aangekruist = Object.entries(antwoorden).flatMap(([id, antwoord]) => (antwoord === 'ja' ? [id] : []));
  return [{ kenmerk: 'extra', antwoord: aangekruist, scherm }];
}

function toVerslagContact({ route, naam, wieNeemtOp, telefoon, url, status, standIn }: Contact): VerslagContact {
  return { route, naam, wieNeemtOp, telefoon: telefoon ?? null, url: url ?? null, status: status ?? null, standIn };
}
