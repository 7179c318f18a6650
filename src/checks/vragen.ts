import type { Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import { checkDoel, doelen } from './doelen.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

/** Questions that depend on one that comes later, or on themselves. */
export function checkVolgorde(inhoud: Inhoud, keuzehulp: NonNullable<KeuzehulpInhoud['keuzehulp']>): Issue[] {
  const volgorde = keuzehulp.vragen.map(({ kenmerk }) => kenmerk);
  return keuzehulp.vragen.flatMap(({ kenmerk, alleenAls }, index) =>
    Object.keys(alleenAls ?? {})
      .filter((ander) => volgorde.indexOf(ander) >= index)
      .map((ander) => {
        const zelf = ander === kenmerk;
        return makeIssue(
          'voorwaarde-vooruit',
          findPlek(inhoud, keuzehulp, ['vragen', index, 'alleenAls', ander]),
          `De vraag ${kenmerk} hangt af van ${zelf ? 'zichzelf.' : `${ander}, maar die vraag komt pas later.`}`,
          `${zelf ? 'Haal' : `Zet de vraag ${ander} boven ${kenmerk}, of haal`} ${ander} uit alleenAls.`,
        );
      }),
  );
}

function checkStandaard(inhoud: Inhoud, keuzehulp: NonNullable<KeuzehulpInhoud['keuzehulp']>): Issue[] {
  return keuzehulp.vragen.flatMap(({ kenmerk, standaard, antwoorden }, index) => {
    const ids = antwoorden.map(({ id }) => id);
    const geldt = standaard ?? 'weet-niet';
    if (ids.includes(geldt)) return [];
    const plek = findPlek(inhoud, keuzehulp, ['vragen', index, standaard ? 'standaard' : 'antwoorden']);
    return [
      standaard
        ? makeIssue(
            'onbekend-antwoord',
            plek,
            `Bij standaard staat "${standaard}", maar dat antwoord heeft de vraag ${kenmerk} niet.`,
            `Kies uit: ${ids.join(', ')}.`,
          )
        : makeIssue(
            'onbekend-antwoord',
            plek,
            `De vraag ${kenmerk} heeft geen antwoord weet-niet en geen standaard.`,
            'Voeg het antwoord {id: weet-niet, label: Weet ik niet} toe, of zet bij standaard wat geldt zolang niemand antwoordt.',
          ),
    ];
  });
}

function checkSchermTitels(
  inhoud: Inhoud,
  keuzehulp: NonNullable<KeuzehulpInhoud['keuzehulp']>,
  deel: KeuzehulpInhoud,
): Issue[] {
  const ids = doelen.kenmerk.list(inhoud, deel);
  return Object.keys(keuzehulp.schermTitels).flatMap((id) =>
    checkDoel(doelen.kenmerk, ids, id, 'schermTitels', findPlek(inhoud, keuzehulp, ['schermTitels', id])),
  );
}

/** Questions depend only on earlier questions, and every question has an answer that counts while nobody has answered. */
export function checkVragen(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap((deel) => {
    const { keuzehulp } = deel;
    return keuzehulp
      ? [
          ...checkVolgorde(inhoud, keuzehulp),
          ...checkStandaard(inhoud, keuzehulp),
          ...checkSchermTitels(inhoud, keuzehulp, deel),
        ]
      : [];
  });
}
