import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Zoekvraag } from './score.ts';

/** Read a set of queries from `tests/zoeken/`. */
export function readZoekvragen(naam: string): Zoekvraag[] {
  return parse(readFileSync(`tests/zoeken/${naam}.yaml`, 'utf8')) as Zoekvraag[];
}
