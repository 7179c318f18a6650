import type { Import } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** What the code in one room may use, and why. */
export type Room = {
  name: string;
  holds: (path: string) => boolean;
  /** Files of the project that may be imported. */
  mayImport: RegExp;
  /** Files of the project of which only the types may be imported. */
  mayImportTypes?: RegExp;
  packages: RegExp;
  why: string;
};

const isIn =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(`src/${folder}/`));

const NONE = /^\b$/;

/** The table of layers: from content towards the reader, each room uses only what stands above it. */
export const ROOMS: readonly Room[] = [
  {
    name: 'schema',
    holds: isIn('schema'),
    mayImport: /^src\/schema\//,
    packages: /^(zod|astro\/zod)$/,
    why: 'schema says what a file in content may hold; it knows zod and nothing else',
  },
  {
    name: 'domain',
    holds: isIn('domain'),
    mayImport: /^src\/domain\//,
    mayImportTypes: /^src\/schema\//,
    packages: NONE,
    why: 'domain is pure and goes to the browser; from schema it takes types only, or zod would come along',
  },
  {
    name: 'reading and reporting of checks',
    holds: (path) => /^src\/checks\/(reading|reporters)\//.test(path),
    mayImport: /^src\/(schema|domain|checks)\//,
    packages: /^(node:.*|yaml|csv-parse\/sync|satteri|zod|astro\/zod)$/,
    why: 'only reading and reporters touch the disk and the terminal',
  },
  {
    name: 'checks',
    holds: isIn('checks'),
    mayImport: /^src\/(schema|domain|checks)\//,
    packages: /^(yaml|zod|astro\/zod)$/,
    why: 'a check is pure: content in, issues out',
  },
  {
    name: 'versie of site',
    holds: (path) => path === 'src/site/versie.ts',
    mayImport: /^src\/domain\//,
    packages: /^node:(crypto|fs|path)$/,
    why: 'the version is a fingerprint of the files in content; nothing else in site reads the disk',
  },
  {
    name: 'git-log of site',
    holds: (path) => path === 'src/site/git-log.ts',
    mayImport: /^src\/domain\//,
    packages: /^node:child_process$/,
    why: 'the history of content comes from git; nothing else in site starts a program',
  },
  {
    name: 'redactie-bewijs of site',
    holds: (path) => path === 'src/site/redactie-bewijs.ts',
    mayImport: NONE,
    packages: /^virtual:bewijs$/,
    why: 'the proofs reach the pages for editors as plain data, through one door',
  },
  {
    name: 'redactie-tekening of site',
    holds: (path) => path === 'src/site/redactie-tekening.ts',
    mayImport: /^src\/site\/redactie-kaart\.ts$/,
    packages: /^@dagrejs\/dagre$/,
    why: 'one file knows the library that lays out drawings, so that it can be replaced',
  },
  {
    name: 'site',
    holds: isIn('site'),
    mayImport: /^src\/(schema|domain|site)\//,
    packages: /^(astro:content|astro\/zod)$/,
    why: 'site makes view models; it is the only room that reads the collections',
  },
  {
    name: 'icons of components',
    holds: (path) => path === 'src/components/icoon/iconen.ts',
    mayImport: /^src\/components\/icoon\//,
    packages: /^@tabler\/icons\/outline\//,
    why: 'one file names the icons that the site may use, so that the set can be replaced in one place',
  },
  {
    name: 'components, layouts, pages, styles',
    holds: isIn('components', 'layouts', 'pages', 'styles'),
    mayImport: /^src\/(site|domain|components|layouts|styles)\//,
    mayImportTypes: /^src\/schema\//,
    packages: /^astro(\/types)?$/,
    why: 'pages get plain objects from site; they read no collection and no file',
  },
  {
    name: 'voorbeelden',
    holds: isIn('voorbeelden'),
    mayImport: /^src\/(components|styles|voorbeelden)\/|^src\/content\.config\.ts$/,
    packages: /^astro\/runtime\/server\/index\.js$/,
    why: 'the preview shows the examples that stand beside the components; it knows nothing about them',
  },
  {
    name: 'client',
    holds: isIn('client'),
    mayImport: /^src\/(client|domain)\//,
    packages: NONE,
    why: 'client runs in the browser: domain and the page, no packages',
  },
];

/** A component's `<script>` starts custom elements and does nothing else. */
const SCRIPT_OF_COMPONENT = /^src\/client\//;

/** Find the imports of a file that the table does not allow; each as a sentence. */
export function findForbidden({ path }: SourceFile, imports: readonly Import[]): string[] {
  const room = ROOMS.find(({ holds }) => holds(path));
  if (!room) return [];
  return imports
    .filter(({ target, specifier, isType, isClient }) => {
      if (isClient) return !SCRIPT_OF_COMPONENT.test(target);
      if (!specifier.startsWith('.')) return !room.packages.test(specifier);
      return !room.mayImport.test(target) && !(isType && room.mayImportTypes?.test(target));
    })
    .map(({ target }) => `${path} imports ${target}: ${room.why}`);
}
