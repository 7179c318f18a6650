import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { redactieSchema } from '../../src/schema/redactie.ts';
import { makeCodeowners } from './codeowners.ts';
import { listHandboek } from './handboek.ts';
import { listJsonSchemas, listKoppelingen, MAP } from './json-schemas.ts';

const INSTELLINGEN = '.vscode/settings.json';

/** Put what follows from the schemas in the settings of VS Code; the rest of that file stays as it is. */
async function makeInstellingen(root: string): Promise<string> {
  const nu = JSON.parse(await readFile(join(root, INSTELLINGEN), 'utf8').catch(() => '{}')) as Record<string, unknown>;
  return `${JSON.stringify({ ...nu, 'yaml.schemas': listKoppelingen() }, null, 2)}\n`;
}

/** Who reads along; nothing when the file about it is not right, which the control reports. */
async function listCodeowners(root: string): Promise<[string, string][]> {
  const tekst = await readFile(join(root, 'content/redactie.yaml'), 'utf8').catch(() => '');
  const { data } = redactieSchema.safeParse(parse(tekst));
  return data ? [['.github/CODEOWNERS', makeCodeowners(data)]] : [];
}

/**
 * Everything in the repository that follows from the schemas and from who edits what, pages of the handbook
 * among it: path → text.
 *
 * @param root Folder of the repository.
 */
export async function listGemaakt(root: string): Promise<Map<string, string>> {
  return new Map([
    ...listJsonSchemas(),
    [INSTELLINGEN, await makeInstellingen(root)],
    ...(await listCodeowners(root)),
    ...(await listHandboek(root)),
  ]);
}

/**
 * Find what is no longer right: made from an older schema, or left over from a kind that is gone.
 *
 * @returns Path → text as it should be; undefined for what should go.
 */
export async function listVerouderd(root: string): Promise<Map<string, string | undefined>> {
  const gemaakt = await listGemaakt(root);
  const aanwezig = (await readdir(join(root, MAP)).catch(() => [])).map((naam) => `${MAP}/${naam}`);
  const over = aanwezig.filter((pad) => !gemaakt.has(pad)).map((pad) => [pad, undefined] as const);
  const anders = await Promise.all(
    [...gemaakt].map(async ([pad, tekst]) =>
      (await readFile(join(root, pad), 'utf8').catch(() => undefined)) === tekst ? [] : [[pad, tekst] as const],
    ),
  );
  return new Map([...over, ...anders.flat()]);
}

/**
 * Make it right again.
 *
 * @returns The paths that changed.
 */
export async function writeGemaakt(root: string): Promise<string[]> {
  const verouderd = await listVerouderd(root);
  for (const [pad, tekst] of verouderd) {
    await mkdir(dirname(join(root, pad)), { recursive: true });
    await (tekst === undefined ? rm(join(root, pad)) : writeFile(join(root, pad), tekst));
  }
  return [...verouderd.keys()];
}
