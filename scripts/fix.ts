// npm run fix: puts code, styles and YAML in their fixed layout, and makes again what follows from the schemas. What a file
// means stays the same.
import { runNode } from './build/run-node.ts';
import { writeGemaakt } from './fix/gemaakt.ts';

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
const gemaakt = await writeGemaakt('.');
for (const pad of gemaakt) console.log(`Opnieuw gemaakt: ${pad}`);
if (!process.exitCode) console.log('De opmaak klopt.');
