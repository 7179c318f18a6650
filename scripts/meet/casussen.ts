import { compileInhoud, isLeesbaar } from '../../src/checks/compile-inhoud.ts';
import { readInhoud } from '../../src/checks/reading/read-inhoud.ts';
import { listDekdoelen, listGedekt } from '../../src/domain/dekking.ts';
import { listVoorstellen } from '../../src/domain/dekking-voorstel.ts';
import { formatCasusbestand } from '../../src/site/redactie-casusbestand.ts';

/** Say of every keuzehulp what its worked cases show, and give the files of the cases that are missing. */
export async function meet(): Promise<string> {
  const { inhoud } = await readInhoud('.');
  return inhoud.keuzehulpen
    .filter(isLeesbaar)
    .flatMap((keuzehulp) => {
      const compiled = compileInhoud(keuzehulp);
      const { naam, casussen, veiligheid } = keuzehulp;
      const doelen = listDekdoelen(compiled, veiligheid?.eisen ?? []).filter(({ waar }) => waar !== 0);
      const gedekt = new Set(casussen.flatMap((casus) => listGedekt(compiled, doelen, casus)));
      const voorstellen = listVoorstellen(compiled, doelen, casussen);
      return [
        `${naam}: ${casussen.length} casussen laten ${gedekt.size} van ${doelen.length} onderdelen zien.`,
        voorstellen.length === 0
          ? 'Alles wat te zien kan zijn, is te zien: er zijn geen voorstellen.'
          : `Met deze ${voorstellen.length} erbij is alles te zien; schrijf zelf het verhaal en wat je verwacht.`,
        ...voorstellen.map(({ dekt, ...casus }, plek) =>
          [`\n# Voorstel ${plek + 1}, laat ${dekt.length} onderdelen zien:`, formatCasusbestand(casus)].join('\n'),
        ),
      ];
    })
    .join('\n');
}
