import { rename, rm } from 'node:fs/promises';

/**
 * Put a finished folder in the place of another. Both moves are renames on one disk, so nobody meets a half-filled
 * folder; when the second one fails, the old folder comes back.
 *
 * @param finished Folder that takes the place; afterwards it is gone from here.
 * @param target Place to take; it need not exist.
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const old = `${finished}.oud`;
  const hadTarget = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(finished, target);
  } catch (error) {
    if (hadTarget) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
