// npm run lock-file: run this after every change of a dependency; it makes package-lock.json fit for `npm ci` everywhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockFile, type LockFile } from './lock-file/complete-lock-file.ts';

const path = new URL('../package-lock.json', import.meta.url);
const { lockFile, added } = completeLockFile(JSON.parse(readFileSync(path, 'utf8')) as LockFile);
writeFileSync(path, `${JSON.stringify(lockFile, null, 2)}\n`);

console.log(added.length === 0 ? 'package-lock.json was al volledig.' : 'Toegevoegd aan package-lock.json:');
for (const folder of added) console.log(`  ${folder}`);
