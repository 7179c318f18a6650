import { listArgumenten, type MetId } from './content.ts';

export type ArgumentRegel = MetId<'argumenten'>;

/** List the texts a reader may use word for word, in the editors' order. */
export async function listArgumentRegels(): Promise<ArgumentRegel[]> {
  const argumenten = await listArgumenten();
  return argumenten.sort((a, b) => a.volgorde - b.volgorde);
}
