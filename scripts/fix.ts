// npm run fix: puts code, styles and YAML in their fixed layout. What a file means stays the same.
import { runNode } from './build/run-node.ts';

const FOLDERS = ['src', 'scripts', 'tests', 'content', '.github'];
const FILES = '**/*.{ts,mjs,astro,css,json,yaml,yml}';

process.exitCode = await runNode([
  'node_modules/prettier/bin/prettier.cjs',
  '--write',
  '--log-level=warn',
  '--no-error-on-unmatched-pattern',
  ...FOLDERS.map((folder) => `${folder}/${FILES}`),
  '*.{ts,json,yaml}',
]);
if (!process.exitCode) console.log('De opmaak klopt.');
