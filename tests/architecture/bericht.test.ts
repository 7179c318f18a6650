import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The commands of the workflow that places the comment, run here against a `gh` that only writes down what it is asked. */
const { jobs } = parse(readFileSync('.github/workflows/bericht.yml', 'utf8')) as {
  jobs: { bericht: { steps: { run: string }[] } };
};
const GH = `#!/bin/bash
echo "$*" >> "$LOG"
case "$*" in
  *"/pulls "*) echo "$NUMMER" ;;
  "run download"*) [ -n "$BERICHT" ] || exit 1; mkdir -p "\${@: -1}"; printf '%s' "$BERICHT" > "\${@: -1}/bericht.md" ;;
  *"--paginate"*) echo "$OUD" ;;
  *"body=@"*) for woord in "$@"; do case "$woord" in body=@*) cat "\${woord#body=@}" > "$GEPLAATST" ;; esac; done ;;
esac
`;

let map = '';
afterEach(() => rmSync(map, { recursive: true }));

function plaats(anders: Record<string, string>): {
  status: number | null;
  gevraagd: string;
  geplaatst: string | undefined;
} {
  map = mkdtempSync(join(tmpdir(), 'bericht-'));
  writeFileSync(join(map, 'gh'), GH);
  chmodSync(join(map, 'gh'), 0o755);
  const [log, geplaatst] = [join(map, 'log'), join(map, 'geplaatst')];
  const { status } = spawnSync('bash', ['-c', jobs.bericht.steps[0]?.run ?? ''], {
    env: {
      PATH: `${map}${delimiter}${process.env['PATH']}`,
      LOG: log,
      GEPLAATST: geplaatst,
      REPO: 'gids/gids',
      RUN: '7',
      RUN_ADRES: 'https://github.com/gids/gids/actions/runs/7',
      EIGENAAR: 'iemand',
      TAK: 'nieuw-nummer',
      COMMIT: 'abc',
      NUMMER: '12',
      OUD: '',
      BERICHT: '## Klopt de inhoud?',
      ...anders,
    },
  });
  return {
    status,
    gevraagd: readFileSync(log, 'utf8'),
    geplaatst: existsSync(geplaatst) ? readFileSync(geplaatst, 'utf8') : undefined,
  };
}

describe('het bericht onder een voorstel', () => {
  test('komt onder het voorstel met deze commit, met de weg naar de hele uitvoer', () => {
    const { status, gevraagd, geplaatst } = plaats({});
    expect(status).toBe(0);
    expect(gevraagd).toContain('head=iemand:nieuw-nummer');
    expect(gevraagd).toContain('--method POST repos/gids/gids/issues/12/comments');
    expect(geplaatst?.split('\n')).toEqual([
      '<!-- verwijshulp: gevolgen -->',
      '## Klopt de inhoud?',
      'De hele uitvoer, en de site met deze wijziging om te bekijken: https://github.com/gids/gids/actions/runs/7',
      '',
    ]);
  });

  test('vervangt het vorige bericht', () => {
    const { status, gevraagd } = plaats({ OUD: '345' });
    expect(status).toBe(0);
    expect(gevraagd).toContain('--method PATCH repos/gids/gids/issues/comments/345');
    expect(gevraagd).not.toContain('--method POST');
  });

  test('komt nergens als er intussen een nieuwere commit is', () => {
    expect(plaats({ NUMMER: '' })).toMatchObject({ status: 0, geplaatst: undefined });
  });

  test('zegt het als de controle niet klaar is gekomen', () => {
    expect(plaats({ BERICHT: '' }).geplaatst).toContain('De controle is niet klaar gekomen.');
  });

  test('roept niemand op, ook niet als de tekst een naam noemt', () => {
    expect(plaats({ BERICHT: 'Dank aan @iedereen' }).geplaatst).toContain('@\u200biedereen');
  });

  test('blijft binnen wat GitHub toestaat', () => {
    const { status, geplaatst } = plaats({ BERICHT: 'é'.repeat(60_000) });
    expect(status).toBe(0);
    expect(geplaatst?.length).toBeLessThan(65_536);
  });
});
