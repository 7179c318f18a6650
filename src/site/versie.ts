import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export type Versie = { versie: string; datum: string };

let bewaard: Versie | undefined;

/**
 * Hash every file of a folder into a short version, so that two builds of the same content carry the same version.
 * Names count as well as bytes; generated folders that start with a dot do not.
 *
 * @param map Folder to read, such as `content`.
 * @returns Eight hexadecimal digits.
 */
export function hashInhoud(map: string): string {
  const paden = globSync('**/*.*', { cwd: map })
    .map((pad) => pad.split(sep).join('/'))
    .filter((pad) => !pad.split('/').some((deel) => deel.startsWith('.')))
    .sort();
  const hash = createHash('sha256');
  for (const pad of paden) {
    hash.update(`${pad}\0`).update(readFileSync(join(map, pad))).update('\0');
  }
  return hash.digest('hex').slice(0, 8);
}

/**
 * The day on which this runs: `VERWIJSHULP_DATUM` (jjjj-mm-dd) where a build must be repeatable, else the clock in
 * Amsterdam. The only clock of the project outside the browser; everything else gets the day as an argument.
 */
export function getVandaag(): string {
  return process.env['VERWIJSHULP_DATUM'] ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}

/** Version of the content and date of the build, the same on every page. */
export function getVersie(): Versie {
  bewaard ??= {
    versie: hashInhoud('content'),
    datum: getVandaag(),
  };
  return bewaard;
}
