import { adviesSchema } from '../../schema/advies.ts';
import { argumentSchema } from '../../schema/argument.ts';
import { begripSchema, paginaSchema, rechtSchema, rolSchema, signaalSchema, stapSchema } from '../../schema/artikel.ts';
import { bronnenSchema, bronSchema } from '../../schema/bron.ts';
import { casusSchema } from '../../schema/casus.ts';
import { cijfersSchema, reeksSchema } from '../../schema/cijfers.ts';
import { feitenSchema, feitSchema } from '../../schema/feit.ts';
import { gemeenteSchema } from '../../schema/gemeente.ts';
import { gidsSchema } from '../../schema/gids.ts';
import { grensgevallenSchema, grensgevalSchema } from '../../schema/grensgeval.ts';
import { handelingsperspectiefSchema } from '../../schema/handelingsperspectief.ts';
import { hulpNuSchema } from '../../schema/hulp-nu.ts';
import { hulpaanbodSchema } from '../../schema/hulpaanbod.ts';
import { ingangSchema } from '../../schema/ingang.ts';
import { keuzehulpSchema } from '../../schema/keuzehulp.ts';
import { oudeNaamSchema, plaatsnaamSchema } from '../../schema/plaatsnaam.ts';
import { matrixRijSchema } from '../../schema/rechten-matrix.ts';
import { redactieSchema } from '../../schema/redactie.ts';
import { regelSchema, regelsSchema } from '../../schema/regel.ts';
import { regioSchema } from '../../schema/regio.ts';
import { routeSchema, routesSchema } from '../../schema/route.ts';
import { sectorSchema } from '../../schema/sector.ts';
import { vangnetSchema, vangnettenSchema } from '../../schema/vangnet.ts';
import { zoekwoordenSchema } from '../../schema/zoekwoorden.ts';
import { veiligheidSchema } from '../../schema/veiligheid.ts';
import type { Inhoud, KeuzehulpInhoud } from '../inhoud.ts';
import type { Issue } from '../issue.ts';
import type { Bestanden } from './bestanden.ts';
import { Lezer } from './lezer.ts';
import { listOnbekendeBestanden } from './onbekende-bestanden.ts';

/** Content as far as it could be read, and what is wrong with the rest. */
export type GelezenInhoud = { inhoud: Inhoud; issues: Issue[] };

function readKeuzehulp(lezer: Lezer, bestanden: Bestanden, naam: string): KeuzehulpInhoud {
  const map = `content/keuzehulpen/${naam}/`;
  const adviezen = lezer.readMdxFolder(`${map}adviezen/`, adviesSchema);
  const casussen = lezer.readYamlFolder(`${map}casussen/`, casusSchema);
  const regels = lezer.readList(`${map}regels.yaml`, regelsSchema, regelSchema, 'code');
  const vangnetten = lezer.readList(`${map}vangnet.yaml`, vangnettenSchema, vangnetSchema, 'id');
  const grenzen = `${map}grensgevallen.yaml`;
  const grensgevallen = bestanden.has(grenzen)
    ? lezer.readList(grenzen, grensgevallenSchema, grensgevalSchema, 'id')
    : { entries: [], ids: new Set<string>() };
  return {
    naam,
    keuzehulp: lezer.readOne(`${map}keuzehulp.yaml`, keuzehulpSchema, naam),
    veiligheid: lezer.readOne(`${map}veiligheid.yaml`, veiligheidSchema, naam),
    adviezen: adviezen.entries,
    casussen: casussen.entries,
    grensgevallen: grensgevallen.entries,
    regels: regels.entries,
    vangnetten: vangnetten.entries,
    ids: {
      adviezen: adviezen.ids,
      casussen: casussen.ids,
      grensgevallen: grensgevallen.ids,
      regels: regels.ids,
      vangnetten: vangnetten.ids,
    },
  };
}

/**
 * Read all content out of its files: every problem in one go, and everything that is right typed by its schema.
 *
 * @param bestanden Path from the repository root → text. Nothing here touches the disk, so it reads any version of content.
 */
export function parseInhoud(bestanden: Bestanden): GelezenInhoud {
  const lezer = new Lezer(bestanden);
  const hulpaanbod = lezer.readMdxFolder('content/hulpaanbod/', hulpaanbodSchema);
  const regios = lezer.readYamlFolder('content/gebieden/regios/', regioSchema);
  const begrippen = lezer.readYamlFolder('content/begrippen/', begripSchema);
  const rollen = lezer.readMdxFolder('content/rollen/', rolSchema);
  const signalen = lezer.readMdxFolder('content/signalen/vormen/', signaalSchema);
  const rechten = lezer.readMdxFolder('content/rechten/', rechtSchema);
  const stappen = lezer.readMdxFolder('content/stappen/', stapSchema);
  const sectoren = lezer.readMdxFolder('content/signalen/sectoren/', sectorSchema);
  const handelingsperspectieven = lezer.readMdxFolder('content/handelingsperspectieven/', handelingsperspectiefSchema);
  const doelgroepen = lezer.readMdxFolder('content/doelgroepen/', ingangSchema);
  const hulpvragen = lezer.readMdxFolder('content/hulpvragen/', ingangSchema);
  const beroepen = lezer.readMdxFolder('content/beroepen/', ingangSchema);
  const paginas = lezer.readMdxFolder('content/paginas/', paginaSchema);
  const rechtenMatrix = lezer.readYamlFolder('content/rechten-matrix/', matrixRijSchema);
  const argumenten = lezer.readYamlFolder('content/argumenten/', argumentSchema);
  const hulpNu = lezer.readYamlFolder('content/hulp-nu/', hulpNuSchema);
  const gemeenten = lezer.readCsv('content/gebieden/gemeenten.csv', gemeenteSchema, 'code');
  const woonplaatsen = lezer.readCsv('content/gebieden/woonplaatsen.csv', plaatsnaamSchema, 'naam');
  const oudeNamen = lezer.readCsv('content/gebieden/oude-namen.csv', oudeNaamSchema, 'naam');
  const aliassen = lezer.readCsv('content/gebieden/aliassen.csv', plaatsnaamSchema, 'naam');
  const routes = lezer.readList('content/routes.yaml', routesSchema, routeSchema, 'id');
  const bronnen = lezer.readTable('content/bronnen.yaml', bronnenSchema, bronSchema);
  const feiten = lezer.readTable('content/feiten.yaml', feitenSchema, feitSchema);
  // Nothing refers to the guide as a whole; it only has to be right.
  lezer.readOne('content/gids.yaml', gidsSchema, 'gids');
  const redactie = lezer.readOne('content/redactie.yaml', redactieSchema, 'redactie');
  const zoekwoorden = lezer.readOne('content/zoekwoorden.yaml', zoekwoordenSchema, 'zoekwoorden');
  const cijfers = lezer.readTable('content/cijfers.yaml', cijfersSchema, reeksSchema);
  const namen = new Set(
    [...bestanden.keys()].flatMap((file) => /^content\/keuzehulpen\/([^/]+)\//.exec(file)?.[1] ?? []),
  );
  const keuzehulpen = [...namen].map((naam) => readKeuzehulp(lezer, bestanden, naam));

  const inhoud: Inhoud = {
    keuzehulpen,
    hulpaanbod: hulpaanbod.entries,
    regios: regios.entries,
    gemeenten: gemeenten.entries,
    woonplaatsen: woonplaatsen.entries,
    oudeNamen: oudeNamen.entries,
    aliassen: aliassen.entries,
    routes: routes.entries,
    bronnen: bronnen.entries,
    feiten: feiten.entries,
    zoekwoorden,
    redactie,
    cijfers: cijfers.entries,
    begrippen: begrippen.entries,
    rollen: rollen.entries,
    signalen: signalen.entries,
    rechten: rechten.entries,
    stappen: stappen.entries,
    sectoren: sectoren.entries,
    handelingsperspectieven: handelingsperspectieven.entries,
    doelgroepen: doelgroepen.entries,
    hulpvragen: hulpvragen.entries,
    beroepen: beroepen.entries,
    paginas: paginas.entries,
    rechtenMatrix: rechtenMatrix.entries,
    argumenten: argumenten.entries,
    hulpNu: hulpNu.entries,
    ids: {
      hulpaanbod: hulpaanbod.ids,
      regios: regios.ids,
      begrippen: begrippen.ids,
      rollen: rollen.ids,
      signalen: signalen.ids,
      rechten: rechten.ids,
      stappen: stappen.ids,
      sectoren: sectoren.ids,
      handelingsperspectieven: handelingsperspectieven.ids,
      doelgroepen: doelgroepen.ids,
      hulpvragen: hulpvragen.ids,
      beroepen: beroepen.ids,
      paginas: paginas.ids,
      gemeenten: gemeenten.ids,
      routes: routes.ids,
      bronnen: bronnen.ids,
      feiten: feiten.ids,
    },
    positie: (file, path, woorden) => lezer.gelezen.get(file)?.positie(path, woorden) ?? { line: 1, column: 1 },
  };
  return { inhoud, issues: [...lezer.issues, ...listOnbekendeBestanden(bestanden, lezer.gevraagd)] };
}
