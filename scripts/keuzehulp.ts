// npm run --silent keuzehulp -- verwijzen --gemeente Zaanstad --json leeftijd=16-17 extra=huiselijk: one advice.
import { compileInhoud, isLeesbaar } from '../src/checks/compile-inhoud.ts';
import { readInhoud } from '../src/checks/reading/read-inhoud.ts';
import { onmogelijkOm } from '../src/domain/onmogelijk-om.ts';
import { buildPlaatsTabel } from '../src/domain/plaats-tabel.ts';
import { getVersie } from '../src/site/versie.ts';
import { ArgumentFout, getNaam, parseAntwoorden, parseArgumenten } from './keuzehulp/argumenten.ts';
import { getGemeente } from './keuzehulp/gemeente.ts';
import { formatVerslag } from './keuzehulp/tekst.ts';
import { makeVerslag } from './keuzehulp/verslag.ts';

try {
  const opdracht = parseArgumenten(process.argv.slice(2));
  const { inhoud } = await readInhoud('.');
  const namen = inhoud.keuzehulpen.map(({ naam }) => naam);
  const naam = getNaam(opdracht.naam ?? '', namen, 'De keuzehulp', '');
  const keuzehulp = inhoud.keuzehulpen.find((kandidaat) => kandidaat.naam === naam);
  if (!keuzehulp || !isLeesbaar(keuzehulp)) throw new ArgumentFout('De keuzehulp is onleesbaar. Draai npm run controle om te zien wat er mis is.');

  const compiled = compileInhoud(keuzehulp);
  const antwoorden = parseAntwoorden(opdracht.paren, compiled.kenmerken);
  const redenen = onmogelijkOm(compiled, antwoorden);
  if (redenen.length > 0) throw new ArgumentFout(`Deze antwoorden kunnen niet samen: ${redenen.join(' ')}`);

  const gemeente = opdracht.gemeente === undefined ? null : getGemeente(opdracht.gemeente, buildPlaatsTabel(inhoud));
  const verslag = makeVerslag(inhoud, keuzehulp, compiled, { antwoorden, gemeente, versie: getVersie().versie });
  console.log(opdracht.json ? JSON.stringify(verslag) : formatVerslag(verslag));
} catch (fout) {
  if (!(fout instanceof ArgumentFout)) throw fout;
  console.error(fout.message);
  process.exitCode = 2;
}
