/** One part of `npm test`, in the order in which they run. */
export type Part = 'types' | 'controle' | 'unit' | 'build' | 'built' | 'browser' | 'voorbeelden';

/** What to run: the parts, and the files within the Vitest parts (all when empty). */
export type Selection = { parts: Part[]; files: string[] };

const ALL: Part[] = ['types', 'controle', 'unit', 'build', 'built', 'browser', 'voorbeelden'];

/**
 * Choose what to run from the words after `npm test --`.
 *
 * The name of a part runs that part; any other word is a piece of a test file's path. The parts that look at the built
 * site bring the build along.
 *
 * @example choose([])                 // => everything
 * @example choose(['domain'])         // => the unit tests with "domain" in their path
 * @example choose(['built/links'])    // => the build, then the tests of the built site with that path
 */
export function choose(words: readonly string[]): Selection {
  if (words.length === 0) return { parts: ALL, files: [] };
  const files = words.filter((word) => !ALL.includes(word as Part));
  const wanted = new Set<Part>(ALL.filter((part) => words.includes(part)));
  for (const file of files) wanted.add(findPart(file));
  if (wanted.has('built') || wanted.has('browser')) wanted.add('build');
  return { parts: ALL.filter((part) => wanted.has(part)), files };
}

function findPart(file: string): Part {
  if (/(^|\/)built\//.test(file)) return 'built';
  if (/(^|\/)voorbeelden\//.test(file)) return 'voorbeelden';
  return /(^|\/)browser\//.test(file) ? 'browser' : 'unit';
}
