/** What happened to something in content. */
export type Hoe = 'nieuw' | 'gewijzigd' | 'verwijderd';

/** One change: to a file, or to one key of a file that holds many entries. */
export type Wijziging = { datum: string; bestand: string; sleutel?: string; hoe: Hoe };

/** One commit out of a log: its date, whether it has a commit before it here, and the lines that git prints under it. */
type Commit = { datum: string; heeftEerder: boolean; regels: readonly string[] };

/** Every commit starts with this, then its date (jjjj-mm-dd), a space and the hashes of the commits before it. */
export const COMMIT = '\u0001';

const HOE: Readonly<Record<string, Hoe>> = { A: 'nieuw', M: 'gewijzigd', T: 'gewijzigd', D: 'verwijderd' };

/**
 * Take a log apart. In a shallow clone the oldest commit has nothing before it and seems to add every file; what it
 * really did is not known, so it is left out.
 */
function listCommits(log: string, ondiep: boolean): Commit[] {
  return log
    .split(COMMIT)
    .slice(1)
    .map((deel) => {
      const [kop = '', ...regels] = deel.split('\n');
      const [datum = '', ...eerdere] = kop.trim().split(' ');
      return { datum, heeftEerder: eerdere.length > 0, regels };
    })
    .filter(({ heeftEerder }) => heeftEerder || !ondiep);
}

/**
 * Read which files each commit added, changed or took away.
 *
 * @param log Of `git log --name-status --no-renames`, with `COMMIT` before each commit; newest first.
 * @param ondiep The log comes from a shallow clone.
 */
export function parseBestanden(log: string, ondiep: boolean): Wijziging[] {
  return listCommits(log, ondiep).flatMap(({ datum, regels }) =>
    regels.flatMap((regel) => {
      const [letter = '', bestand] = regel.split('\t');
      const hoe = HOE[letter];
      return hoe && bestand ? [{ datum, bestand, hoe }] : [];
    }),
  );
}

/**
 * Read which entries each commit added, changed or took away, in files of key → entry such as `feiten.yaml`.
 *
 * @param log Of `git log --patch --unified=0`, with `COMMIT` before each commit; newest first.
 * @param ondiep The log comes from a shallow clone.
 */
export function parseSleutels(log: string, ondiep: boolean): Wijziging[] {
  return listCommits(log, ondiep).flatMap(({ datum, regels }) =>
    splitBestanden(regels).flatMap(({ bestand, hunks }) =>
      [...listGeraakt(hunks)].map(([sleutel, hoe]) => ({ datum, bestand, sleutel, hoe })),
    ),
  );
}

function splitBestanden(regels: readonly string[]): { bestand: string; hunks: string[] }[] {
  const bestanden: { bestand: string; hunks: string[] }[] = [];
  for (const regel of regels) {
    const [, bestand] = /^diff --git a\/.+ b\/(.+)$/.exec(regel) ?? [];
    if (bestand) bestanden.push({ bestand, hunks: [] });
    else bestanden.at(-1)?.hunks.push(regel);
  }
  return bestanden;
}

/** A line at the left edge that starts an entry; after `@@ … @@` git repeats the last one above the change. */
const SLEUTEL = /^([a-z0-9-]+):/;

/** Every entry that the changed lines belong to. One that is both taken away and added has only moved. */
function listGeraakt(hunks: readonly string[]): Map<string, Hoe> {
  const geraakt = new Set<string>();
  const erbij = new Set<string>();
  const weg = new Set<string>();
  let boven: Record<'+' | '-', string | undefined> = { '+': undefined, '-': undefined };
  let inHunk = false;
  for (const regel of hunks) {
    const [hunk, kop = ''] = /^@@ .*? @@ ?(.*)$/.exec(regel) ?? [];
    if (hunk !== undefined) {
      inHunk = true;
      const sleutel = SLEUTEL.exec(kop)?.[1];
      boven = { '+': sleutel, '-': sleutel };
      continue;
    }
    const teken = regel[0];
    if (!inHunk || (teken !== '+' && teken !== '-')) continue;
    const inhoud = regel.slice(1);
    const sleutel = SLEUTEL.exec(inhoud)?.[1];
    if (sleutel !== undefined) {
      boven[teken] = sleutel;
      (teken === '+' ? erbij : weg).add(sleutel);
    } else if (boven[teken] !== undefined && /^\s+\S/.test(inhoud)) geraakt.add(boven[teken]);
  }
  return new Map(
    [...new Set([...erbij, ...weg, ...geraakt])].map((sleutel) => {
      if (erbij.has(sleutel) === weg.has(sleutel)) return [sleutel, 'gewijzigd'];
      return [sleutel, erbij.has(sleutel) ? 'nieuw' : 'verwijderd'];
    }),
  );
}
