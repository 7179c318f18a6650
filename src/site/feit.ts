import type { Feit } from '../schema/feit.ts';
import { listFeiten } from './content.ts';

/**
 * Get the fact that a text refers to.
 *
 * @throws When `content/feiten.yaml` has no such id, or when it is too uncertain to show; the control reports both with file and line.
 */
export async function getFeit(id: string): Promise<Feit> {
  const feit = (await listFeiten()).find((kandidaat) => kandidaat.id === id);
  if (!feit || feit.status === 'onzeker') throw new Error(`Feit "${id}" ontbreekt in content/feiten.yaml of is onzeker.`);
  return feit;
}
