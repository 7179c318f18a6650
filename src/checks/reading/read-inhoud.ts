import { readBestanden } from './bestanden.ts';
import { parseInhoud, type GelezenInhoud } from './parse-inhoud.ts';

/**
 * Read everything in `content/` from disk.
 *
 * @param root Folder of the repository, the one that holds `content/`.
 * @returns What could be read, typed, and every problem found on the way. Throws only when the disk itself fails.
 */
export async function readInhoud(root: string): Promise<GelezenInhoud> {
  return parseInhoud(await readBestanden(root));
}
