import { findDichtstbij } from '../../src/domain/dichtstbij.ts';
import type { Antwoorden, Kenmerk } from '../../src/domain/keuzehulp-model.ts';

/** The words behind `npm run keuzehulp --`, taken apart but not yet compared with any keuzehulp. */
export type Opdracht = { naam: string | undefined; gemeente: string | undefined; json: boolean; paren: string[] };

/** A mistake in the command line: Dutch, says what is wrong and what would be right. Printed as it is, exit 2. */
export class ArgumentFout extends Error {}

/**
 * Take the arguments apart: `verwijzen --gemeente Zaanstad --json leeftijd=16-17 extra=huiselijk,kinderen`.
 * Throws ArgumentFout for an unknown option or one without its value.
 */
export function parseArgumenten(args: readonly string[]): Opdracht {
  const opdracht: Opdracht = { naam: undefined, gemeente: undefined, json: false, paren: [] };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as string;
    if (arg === '--json') opdracht.json = true;
    else if (arg === '--gemeente') {
      i += 1;
      if (args[i] === undefined) throw new ArgumentFout('Achter --gemeente hoort een naam, zoals --gemeente Zaanstad.');
      opdracht.gemeente = args[i];
    } else if (arg.startsWith('--gemeente=')) opdracht.gemeente = arg.slice('--gemeente='.length);
    else if (arg.startsWith('--')) throw new ArgumentFout(`De optie "${arg}" kennen we niet. Er is: --gemeente <naam> en --json.`);
    else if (arg.includes('=')) opdracht.paren.push(arg);
    else if (opdracht.naam === undefined) opdracht.naam = arg;
    else throw new ArgumentFout(`"${arg}" is geen antwoord. Schrijf kenmerk=antwoord, zoals leeftijd=16-17.`);
  }
  return opdracht;
}

/**
 * Compare `kenmerk=antwoord` pairs with the kenmerken of a keuzehulp. `extra=a,b` ticks those boxes and leaves the others
 * unticked (`nee`). Throws ArgumentFout that names the nearest valid ones.
 */
export function parseAntwoorden(paren: readonly string[], kenmerken: readonly Kenmerk[]): Antwoorden {
  const antwoorden: Record<string, string> = {};
  const vragen = kenmerken.filter(({ soort }) => soort === 'vraag');
  const extras = kenmerken.filter(({ soort }) => soort === 'extra').map(({ id }) => id);
  for (const paar of paren) {
    const [id = '', waarde = ''] = splitEerste(paar);
    if (id === 'extra') {
      for (const extra of extras) antwoorden[extra] = 'nee';
      for (const extra of waarde.split(',').filter(Boolean)) antwoorden[getNaam(extra, extras, 'Het vakje', 'extra=')] = 'ja';
      continue;
    }
    const namen = [...vragen.map((vraag) => vraag.id), 'extra'];
    const vraag = vragen.find((kandidaat) => kandidaat.id === getNaam(id, namen, 'Het kenmerk', ''));
    if (!vraag) continue;
    if (antwoorden[id] !== undefined) throw new ArgumentFout(`Het kenmerk "${id}" staat er twee keer. Laat er één staan.`);
    antwoorden[id] = getNaam(waarde, vraag.antwoorden, 'Het antwoord', `${id}=`);
  }
  return antwoorden;
}

/**
 * The name itself when it exists; else throws ArgumentFout with the nearest one and all that are possible.
 *
 * @param soort What the name is, with its article, as the message begins: `Het kenmerk`.
 * @param voor What stands before the name on the command line, such as `leeftijd=`.
 */
export function getNaam(getypt: string, namen: readonly string[], soort: string, voor: string): string {
  if (namen.includes(getypt)) return getypt;
  const dichtstbij = findDichtstbij(getypt, namen);
  const bedoel = dichtstbij ? ` Bedoel je "${voor}${dichtstbij}"?` : '';
  throw new ArgumentFout(`${soort} "${voor}${getypt}" kennen we niet.${bedoel} Mogelijk: ${namen.join(', ')}.`);
}

function splitEerste(paar: string): [string, string] {
  const plek = paar.indexOf('=');
  return [paar.slice(0, plek), paar.slice(plek + 1)];
}
