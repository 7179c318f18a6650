import type { Path, Positie } from '../positie.ts';

/** A file that could be read: its value, and where each part of it stands. */
export type Gelezen = {
  file: string;
  value: unknown;
  /** Place of a value, of its nearest parent where it is missing, or of these words inside it. */
  positie: (path: Path, woorden?: string) => Positie;
  /** Place of the name of a field. */
  sleutel: (path: Path) => Positie;
  /** A value exactly as it is typed in the file. */
  getypt: (path: Path) => string;
};
