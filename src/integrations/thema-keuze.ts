import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The theme of this project itself; every other theme is a file that takes its place. */
export const STANDAARD = 'standaard';
const STANDAARD_FILE = 'src/styles/tokens.css';
const FOLDER = 'src/styles/themas';

/**
 * List the names of the themes, the standard one first.
 *
 * @param root Folder of the project.
 */
export function listThemas(root = '.'): string[] {
  const folder = join(root, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.css')) : [];
  return [STANDAARD, ...files.map((file) => file.slice(0, -'.css'.length)).sort()];
}

/** Find the token file of a theme, from the root of the project. */
export function findThemaFile(thema: string): string {
  return thema === STANDAARD ? STANDAARD_FILE : `${FOLDER}/${thema}.css`;
}

/**
 * Choose the theme that a command asks for: `--theme <naam>` or `--theme=<naam>`, else the variable `THEMA`, else the
 * standard one.
 *
 * @param words Words after the command.
 * @param variable Value of the variable `THEMA`.
 * @param root Folder of the project.
 * @throws In Dutch, with the names that exist, when there is no such theme.
 */
export function chooseThema(
  words: readonly string[] = process.argv.slice(2),
  variable: string | undefined = process.env['THEMA'],
  root = '.',
): string {
  const asked = readOption(words) ?? (variable || STANDAARD);
  const themas = listThemas(root);
  if (themas.includes(asked)) return asked;
  const what = asked ? `Er is geen thema "${asked}".` : 'Na --theme staat geen naam.';
  throw new Error(`${what} Kies uit: ${themas.join(', ')}. Een nieuw thema is een bestand in ${FOLDER}/.`);
}

/** Read the name after `--theme`; empty when the option is there without a name. */
function readOption(words: readonly string[]): string | undefined {
  const place = words.findIndex((word) => word === '--theme' || word.startsWith('--theme='));
  const [option, next = ''] = words.slice(place, place + 2);
  if (place < 0 || !option) return undefined;
  if (option.includes('=')) return option.slice('--theme='.length);
  return next.startsWith('--') ? '' : next;
}
