/** Where a value stands: the keys and indexes that lead to it inside its file. */
export type Path = readonly (string | number)[];

/** A place in a file; both are counted from 1. */
export type Positie = { line: number; column: number };
