import { adviezenBij } from '../../domain/advies-bij.ts';
import type { Casusantwoorden } from '../../domain/dekking.ts';
import { gevolgdeSchermen } from '../../domain/gevolgde-schermen.ts';
import type { Antwoorden } from '../../domain/keuzehulp-model.ts';
import type { Casus } from '../../schema/casus.ts';
import type { Entry } from '../inhoud.ts';
import { checkCasussen } from '../casussen.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import { isDoel } from './doel.ts';
import { isAlleenNood } from './eerste-actie.ts';
import type { BewijsAdvies, Invoer } from './invoer.ts';
import { countKaarten, type KaartCijfers } from './kaarten.ts';
import { formatAdviezen } from './woorden.ts';

/** One casus replayed: how many screens before the first advice, and how many cards it gives. */
export type CasusCijfers = { id: string; schermen: number } & KaartCijfers;

/** What it means for the police to come first; the other things not to do stand in `raakt` of an advies. */
const politieEerst = 'politie-als-eerste-stap';
const politie = { wieNeemtOp: ['politie', 'koninklijke-marechaussee'] };

/**
 * Every casus gives what experts expect: with only what is asked before the first advice, and with everything known. A
 * casus with answers that do not exist is passed over; that is reported by a check of its own.
 */
export function proveCasussen(invoer: Invoer): { issues: Issue[]; cijfers: CasusCijfers[] } {
  const kapot = checkCasussen(invoer.inhoud).map(({ file }) => file);
  const delen = invoer.keuzehulp.casussen
    .filter(({ file }) => !kapot.includes(file))
    .map((casus) => {
      const gegeven = listGegeven(invoer, casus);
      const { issues, cijfers } = countKaarten(invoer, casus, listZichtbaar(invoer, gegeven.gevraagd));
      return {
        issues: [...checkCasus(invoer, casus, gegeven), ...issues],
        cijfers: { id: casus.id, schermen: gegeven.schermen, ...cijfers },
      };
    });
  return { issues: delen.flatMap(({ issues }) => issues), cijfers: delen.map(({ cijfers }) => cijfers) };
}

type Gegeven = { gevraagd: Antwoorden; alles: Antwoorden; schermen: number };

/** Every answer of a casus or grensgeval; a box that it does not name is not ticked. */
export function listAntwoorden({ kenmerken }: Invoer['compiled'], casus: Casusantwoorden): Antwoorden {
  const extras = kenmerken
    .filter(({ soort }) => soort === 'extra')
    .map(({ id }) => [id, casus.extra.includes(id) ? 'ja' : 'nee']);
  return { ...casus.antwoorden, ...Object.fromEntries(extras) };
}

/** The answers of a casus: all of them, and only those that are asked before the first advice. */
function listGegeven({ compiled }: Invoer, casus: Casus): Gegeven {
  const alles = listAntwoorden(compiled, casus);
  const gevolgd = gevolgdeSchermen(compiled, alles);
  const gevraagd: Antwoorden = Object.assign({}, ...gevolgd.map(({ antwoorden }) => antwoorden));
  return { gevraagd, alles, schermen: gevolgd.length };
}

function listZichtbaar({ compiled, adviezen }: Invoer, antwoorden: Antwoorden): BewijsAdvies[] {
  const ids = adviezenBij(compiled, antwoorden);
  return adviezen.filter(({ id }) => ids.includes(id));
}

function checkCasus(invoer: Invoer, casus: Entry<Casus>, gegeven: Gegeven): Issue[] {
  const gezien = new Set<string>();
  return Object.entries({
    'met alleen de gestelde vragen': gegeven.gevraagd,
    'met alle antwoorden': gegeven.alles,
  }).flatMap(([wanneer, antwoorden]) => {
    const acties = listZichtbaar(invoer, antwoorden).filter(({ soort }) => soort === 'actie');
    const issues = [...checkMoet(invoer, casus, acties, wanneer), ...checkNiet(invoer, casus, acties, wanneer)];
    return issues.filter(({ code, field }) => !gezien.has(`${code} ${field}`) && gezien.add(`${code} ${field}`));
  });
}

function checkMoet({ inhoud }: Invoer, casus: Entry<Casus>, acties: readonly BewijsAdvies[], wanneer: string): Issue[] {
  return casus.verwacht.moet.flatMap((route, index) =>
    acties.some(({ routes }) => routes.includes(route))
      ? []
      : [
          makeIssue(
            'casus-mist-route',
            findPlek(inhoud, casus, ['verwacht', 'moet', index]),
            `In deze casus moet route ${route} in het advies staan, maar die ontbreekt (${wanneer}).`,
            `Kijk welk advies met route ${route} hier had moeten gelden, en verruim zijn voorwaarde.`,
          ),
        ],
  );
}

function checkNiet(invoer: Invoer, casus: Entry<Casus>, acties: readonly BewijsAdvies[], wanneer: string): Issue[] {
  return casus.verwacht.niet.flatMap(({ wie, waarom }, index) => {
    const toch = listToch(invoer, casus, acties, wie);
    return toch.length === 0
      ? []
      : [
          makeIssue(
            'casus-verboden-route',
            findPlek(invoer.inhoud, casus, ['verwacht', 'niet', index]),
            `In deze casus hoort ${wie} niet in het advies, maar het staat er toch (${wanneer}), door ${formatAdviezen(invoer, toch)}. ${waarom}`,
            'Maak de voorwaarde van dat advies kleiner.',
          ),
        ];
  });
}

/** The actions that do what this casus forbids. */
function listToch(invoer: Invoer, casus: Casus, acties: readonly BewijsAdvies[], wie: string): string[] {
  const gemeente = invoer.inhoud.gemeenten.find(({ naam }) => naam === casus.gemeente)?.code ?? null;
  const eerste = acties.find((actie) => !isAlleenNood(actie));
  const verkeerd = wie === politieEerst && eerste && isDoel(invoer, eerste, politie, gemeente) ? [eerste.id] : [];
  return [
    ...verkeerd,
    ...acties.filter(({ routes, raakt }) => routes.includes(wie) || raakt.includes(wie)).map(({ id }) => id),
  ];
}
