import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import type { MotorProef } from '../../../src/checks/reporters/motor.ts';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const UITKOMSTEN: Readonly<Partial<Record<Mutant['status'], MotorProef['uitkomst']>>> = {
  Killed: 'gevangen',
  // The test files could not even be loaded.
  RuntimeError: 'gevangen',
  Timeout: 'te lang',
  Survived: 'overleefd',
  NoCoverage: 'geen test',
  Ignored: 'geen test',
};

/**
 * Try every mutant of these files, in two rounds. In the first a mutant works only while a test runs, so that the tests
 * that reach it are enough. What is left and also runs while files are loaded, may still be noticed by what a test file
 * prepares before its tests; it is tried again from the loading of the files on, against every test.
 *
 * @param aantal How many are tried at the same time.
 */
export async function proefMutanten(bestanden: readonly string[], aantal: number): Promise<MotorProef[]> {
  const eerst = await runStryker([...bestanden], aantal, true);
  const isOver = ({ status, static: bijLaden }: Mutant): boolean =>
    bijLaden === true && status !== 'Killed' && status !== 'Timeout';
  const over = new Map(eerst.filter(isOver).map((mutant) => [getSleutel(mutant), mutant]));
  if (over.size === 0) return eerst.map(beschrijf);
  const nogmaals = await runStryker([...over.values()].map(formatPlek), aantal, false);
  const later = new Map(nogmaals.map((mutant) => [getSleutel(mutant), mutant]));
  return eerst.map((mutant) => beschrijf((over.has(getSleutel(mutant)) && later.get(getSleutel(mutant))) || mutant));
}

/** In a copy of the project that is thrown away afterwards. */
const runStryker = (mutate: string[], concurrency: number, ignoreStatic: boolean): Promise<Mutant[]> =>
  new Stryker({
    configFile: 'scripts/meet/motor/stryker.json',
    mutate,
    concurrency,
    ignoreStatic,
  }).runMutationTest();

const getSleutel = ({ fileName, location: { start, end }, replacement }: Mutant): string =>
  [fileName, start.line, start.column, end.line, end.column, replacement].join(':');

/** As Stryker takes a place: it counts columns from 0 here and from 1 in its results. */
const formatPlek = ({ fileName, location: { start, end } }: Mutant): string =>
  `${fileName}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

function beschrijf({ fileName, location: { start, end }, replacement, status, statusReason }: Mutant): MotorProef {
  const uitkomst = UITKOMSTEN[status];
  if (!uitkomst) throw new Error(`${fileName}:${start.line}: ${status} ${statusReason ?? ''}`);
  const bestand = fileName.slice(fileName.indexOf('src/domain/'));
  const regels = readFileSync(bestand, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const inRegel = (regels[0] ?? '').trim();
  const van = regels
    .map((regel, plek) =>
      regel.slice(plek === 0 ? start.column - 1 : 0, plek === regels.length - 1 ? end.column - 1 : undefined).trim(),
    )
    .join(' ');
  return { bestand, regel: start.line, inRegel, van, naar: replacement.replace(/\s+/g, ' '), uitkomst };
}
