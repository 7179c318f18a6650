import { findDichtstbij } from '../../domain/dichtstbij.ts';
import { makeIssue, type Issue } from '../issue.ts';
import type { Bestanden } from './bestanden.ts';

const DOCUMENTATIE = /(^|\/)README\.md$/;

/** What someone probably wanted: the ending this folder uses, or a file that differs by a typing error. */
function suggest(file: string, gevraagd: ReadonlySet<string>): string | undefined {
  const map = file.slice(0, file.lastIndexOf('/') + 1);
  const buren = [...gevraagd].filter((other) => other.startsWith(map) && !other.slice(map.length).includes('/'));
  const anders = file.replace(/\.\w+$/, '');
  const endings = new Set(buren.map((other) => other.slice(other.lastIndexOf('.'))));
  const [ending] = endings;
  if (endings.size === 1 && ending && !file.endsWith(ending)) return `${anders}${ending}`;
  return findDichtstbij(file, buren.length > 0 ? buren : gevraagd);
}

/** List files in `content/` that nothing reads: a wrong ending, a wrong folder, a misspelt name. */
export function listOnbekendeBestanden(bestanden: Bestanden, gevraagd: ReadonlySet<string>): Issue[] {
  return [...bestanden.keys()]
    .filter((file) => !gevraagd.has(file) && !DOCUMENTATIE.test(file))
    .map((file) => {
      const bedoeld = suggest(file, gevraagd);
      return makeIssue(
        'onbekend-bestand',
        { file, line: 1, column: 1 },
        'Dit bestand wordt door niets gelezen: de map, de naam of het achtervoegsel klopt niet.',
        `${bedoeld ? `Bedoel je ${bedoeld}? ` : ''}Hernoem of verplaats het, of verwijder het.`,
      );
    });
}
