import type { Betekenis } from '../codes.ts';

const fout = (betekenis: string): Betekenis => ({ severity: 'fout', betekenis });
const waarschuwing = (betekenis: string): Betekenis => ({ severity: 'waarschuwing', betekenis });

/** Every kind of problem that only a proof over all situations finds. Each has a page `docs/fouten/<code>.md`. */
export const bewijsCodes = {
  'advies-altijd-vervangen': fout('Een advies is nooit te zien, omdat een ander het altijd vervangt.'),
  'advies-altijd-waar': fout('Een advies geldt in elke situatie zonder dat het zo bedoeld is.'),
  'advies-niet-altijd': fout('Bij een advies staat dat het altijd geldt, maar dat klopt niet.'),
  'advies-onmogelijk': fout('Een advies geldt in geen enkele mogelijke situatie.'),
  'advies-ontbreekt': fout('Een advies dat er volgens een veiligheidseis moet zijn, ontbreekt ergens.'),
  'advies-te-ruim': fout('Een advies verschijnt buiten de situaties die een veiligheidseis toestaat.'),
  'advies-verboden': fout('Een advies verschijnt waar een veiligheidseis het verbiedt.'),
  'advies-zonder-het-andere': fout(
    'Een advies verschijnt zonder het advies dat er volgens een veiligheidseis bij hoort.',
  ),
  'alleen-bij-derde': fout('Het enige nummer onder Nu is niet bij de organisatie zelf gelezen.'),
  'antwoord-neemt-weg': fout('Een antwoord dat niets mag wegnemen, laat een beschermende route wegvallen.'),
  'antwoord-onmogelijk': fout('Een antwoord kan door niemand worden gegeven.'),
  'blok-onmogelijk': fout('De antwoorden in een blok van een voorwaarde kunnen niet samen voorkomen.'),
  'blok-overbodig': waarschuwing('Een blok van een voorwaarde voegt niets toe aan de andere blokken.'),
  'casus-mist-route': fout('Een casus krijgt een route niet die er volgens de casus moet staan.'),
  'casus-verboden-route': fout('Een casus krijgt iets dat er volgens de casus niet hoort te staan.'),
  'casussen-te-lang': fout('Bij de helft van de casussen komt het eerste advies na te veel schermen.'),
  'contact-bij-verkeerde-route': fout(
    'Onder een route neemt een organisatie op die daar volgens een veiligheidseis niet mag opnemen.',
  ),
  'eerste-actie-verkeerd': fout('De eerste actie is een andere dan een veiligheidseis wil.'),
  'eis-onmogelijk': fout('Een veiligheidseis gaat over een situatie die niet kan voorkomen.'),
  'eis-zonder-doel': fout('Een veiligheidseis noemt iets dat in geen enkel advies voorkomt.'),
  'grens-onbewaakt': waarschuwing('Een voorwaarde kan ongemerkt veranderen: er ontbreken grensgevallen.'),
  'grensgeval-anders': fout('Een advies staat niet waar een grensgeval het wil, of staat waar het net niet hoort.'),
  'grensgeval-routes': fout('Een advies geeft andere routes dan er bij een grensgeval staan.'),
  'interview-te-lang': fout('Er is een weg langs de vragen met te veel schermen vóór het eerste advies.'),
  'pakket-verschilt': fout('Wat naar de browser gaat, is iets anders dan wat is bewezen.'),
  'situatie-zonder-actie': fout(
    'Er is een situatie waarin geen enkele actie staat van een partij die zelf kan helpen.',
  ),
  'te-veel-kaarten': fout('Een casus geeft meer kaarten dan iemand met haast overziet.'),
  'uitzondering-overbodig': fout('Een uitzondering op de weet-niet-wet is niet meer nodig.'),
  'uitzondering-zonder-vervanging': fout(
    'Bij een uitzondering op de weet-niet-wet staat niet altijd een route die de plaats inneemt.',
  ),
  'vangnet-niet-altijd-bereikbaar': fout(
    'Een vangnet voor de nacht heeft een nummer waarvan niet bekend is dat het altijd bereikbaar is.',
  ),
  'vangnet-onmogelijk': fout('Een vangnet geldt in geen enkele mogelijke situatie.'),
  'vangnet-ontbreekt': fout('Er is een situatie zonder vangnet.'),
  'vangnet-zonder-nummer': fout('Een vangnet wijst naar een route zonder nummer.'),
  'vervanger-bij-verkeerde-route': fout(
    'Een vervanger valt in bij een route waar dat volgens een veiligheidseis niet mag.',
  ),
  'vervanger-zonder-naam': fout('Een nummer staat onder een andere naam dan die van de organisatie die opneemt.'),
  'vraag-zonder-gevolg': fout('Geen enkel advies hangt van een vraag af.'),
  'weet-niet-neemt-weg': fout('Een beschermende route valt weg als iemand "weet ik niet" antwoordt.'),
  'weet-niet-niet-vergeleken': fout('Bij een vraag is "weet ik niet" met niets te vergelijken.'),
  'weet-niet-voegt-toe': fout('Een ingrijpende route komt erbij als iemand "weet ik niet" antwoordt.'),
  'wereld-leeg': fout('De onmogelijke combinaties sluiten elke situatie uit.'),
  'zonder-actie-overbodig': fout('Een situatie staat bij zonderActie, maar heeft een actie of kan niet voorkomen.'),
} satisfies Record<string, Betekenis>;
