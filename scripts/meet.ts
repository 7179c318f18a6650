// npm run --silent meet -- inhoud: figures about the project, each kind of measurement in its own file.
type Meting = { wat: string; load: () => Promise<{ meet: () => Promise<string> }> };

const METINGEN: Readonly<Record<string, Meting>> = {
  inhoud: { wat: 'pagina’s, woorden, bronnen, onzekere feiten en leesgemak', load: () => import('./meet/inhoud.ts') },
  casussen: { wat: 'wat de casussen laten zien, met voorstellen voor nieuwe', load: () => import('./meet/casussen.ts') },
  mutanten: { wat: 'hoeveel kleine fouten in de regels de controle vangt; duurt lang', load: () => import('./meet/mutanten.ts') },
  groei: { wat: 'hoe lang de controle duurt met tien keer zoveel adviezen en organisaties; duurt minuten', load: () => import('./meet/groei.ts') },
  motor: { wat: 'hoeveel kleine fouten in de motor de tests vangen; duurt lang', load: () => import('./meet/motor.ts') },
  zoeken: { wat: 'hoe goed de zoekmachine vindt wat mensen typen', load: () => import('./meet/zoeken.ts') },
  'zoeken-vergelijk': { wat: 'hetzelfde met een andere zoekmachine, om te vergelijken', load: () => import('./meet/zoeken-vergelijk.ts') },
};

const [naam = '', ...rest] = process.argv.slice(2);
const meting = METINGEN[naam];
if (meting && rest.length === 0) {
  const { meet } = await meting.load();
  console.log(await meet());
} else {
  const probleem = meting
    ? `De meting ${naam} kent geen opties.`
    : naam
      ? `De meting "${naam}" kennen we niet.`
      : 'Zeg wat je wilt meten.';
  console.error(`${probleem} Gebruik: npm run meet -- <meting>`);
  for (const [mogelijk, { wat }] of Object.entries(METINGEN)) console.error(`  ${mogelijk.padEnd(8)} ${wat}`);
  process.exitCode = 2;
}

export {};
