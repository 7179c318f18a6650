import { checkDubbeleIds } from '../dubbele-ids.ts';
import type { IssueCode } from '../codes.ts';
import type { Inhoud, KeuzehulpInhoud } from '../inhoud.ts';
import { checkVervangt } from '../vervangt.ts';
import { checkVerwijzingen } from '../verwijzingen.ts';
import { checkVoorwaarden } from '../voorwaarden.ts';
import { checkVragen } from '../vragen.ts';
import type { HeleKeuzehulp } from './invoer.ts';

/** What must be right before anything can be compiled. A fallback or source that does not exist changes no diagram. */
const eerst = [checkVoorwaarden, checkVragen, checkVervangt, checkVerwijzingen, checkDubbeleIds];
const beletsels: readonly IssueCode[] = [
  'onbekend-kenmerk',
  'onbekend-antwoord',
  'voorwaarde-vooruit',
  'vervangt-in-kring',
  'dubbel-id',
];

/** Could every file of this keuzehulp be read, and do its conditions name what exists? */
export function isBewijsbaar(inhoud: Inhoud, keuzehulp: KeuzehulpInhoud): keuzehulp is HeleKeuzehulp {
  const { adviezen, casussen, vangnetten, ids } = keuzehulp;
  const gelezen = [
    [adviezen, ids.adviezen],
    [casussen, ids.casussen],
    [vangnetten, ids.vangnetten],
    [inhoud.routes, inhoud.ids.routes],
    [inhoud.hulpaanbod, inhoud.ids.hulpaanbod],
    [inhoud.regios, inhoud.ids.regios],
    [inhoud.gemeenten, inhoud.ids.gemeenten],
  ] as const;
  if (!keuzehulp.keuzehulp || !keuzehulp.veiligheid || gelezen.some(([lijst, bekend]) => lijst.length !== bekend?.size))
    return false;
  const map = `content/keuzehulpen/${keuzehulp.naam}/`;
  return eerst.every((check) =>
    check(inhoud).every(({ file, code }) => !file.startsWith(map) || !beletsels.includes(code)),
  );
}
