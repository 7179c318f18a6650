import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Run a program behind the guard, as if this Node had another version. */
function runAs(version: string) {
  const pretend = `Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  return spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${pretend}`,
      '--import',
      './scripts/require-node.mjs',
      '-e',
      'console.log("gestart")',
    ],
    { encoding: 'utf8' },
  );
}

test('start op een Node die TypeScript en de gereedschappen aankan', () => {
  for (const version of ['22.22.0', '24.8.0', '24.21.0', '25.0.0']) {
    expect(runAs(version).stdout, version).toBe('gestart\n');
  }
});

test('zegt op een oudere Node in het Nederlands wat je kunt doen, en start niet', () => {
  for (const version of ['18.19.0', '20.20.2', '22.12.0', '23.11.0', '24.0.0']) {
    const { status, stdout, stderr } = runAs(version);
    expect(status, version).toBe(1);
    expect(stdout, version).toBe('');
    expect(stderr, version).toContain(`Nu draait Node ${version}.`);
    expect(stderr, version).toContain('npm ci');
  }
});
