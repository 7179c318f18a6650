import { listArtikelen } from './artikel.ts';
import type { stapSchema } from '../schema/artikel.ts';

type Fase = (typeof stapSchema.shape.fase.options)[number];

const fasen: readonly { fase: Fase; naam: string; tekst: string }[] = [
  { fase: 'signaleren', naam: 'Signaleren', tekst: 'Zien, overleggen, melden' },
  { fase: 'beschermen', naam: 'Beschermen', tekst: 'Veiligheid, opvang, verblijf, zorg' },
  { fase: 'strafproces', naam: 'Strafproces', tekst: 'Gesprek, aangifte, advocaat' },
  { fase: 'compensatie', naam: 'Compensatie', tekst: 'Wegen naar schadevergoeding' },
  { fase: 'herstel', naam: 'Herstel', tekst: 'Wonen, werk, schulden, terugkeer' },
];

/** List the five stops from signal to recovery; a stop leads to its page as soon as that is written. */
export async function listFasen(): Promise<{ naam: string; tekst: string; href?: string }[]> {
  const stappen = await listArtikelen('stappen');
  return fasen.map(({ fase, naam, tekst }) => {
    const stap = stappen.find((kandidaat) => kandidaat.fase === fase);
    return { naam, tekst, ...(stap ? { href: `/stappen/${stap.id}/` } : {}) };
  });
}
