import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> };
type Job = { permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] };
type Workflow = {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
};
type Veld = { type: string; id?: string; attributes: Record<string, unknown> };

const lees = (map: string) => readdirSync(map).map((naam) => ({ naam, tekst: readFileSync(`${map}/${naam}`, 'utf8') }));
const workflows = lees('.github/workflows').map(({ naam, tekst }) => ({ naam, tekst, ...(parse(tekst) as Workflow) }));
const stappen = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What each workflow may do, and nothing more. */
const RECHTEN: Readonly<Record<string, Record<string, string>>> = {
  ci: { contents: 'read' },
  voorstel: { contents: 'read' },
  bericht: { actions: 'read', 'pull-requests': 'write' },
  actueel: { contents: 'read', issues: 'write' },
};

describe.each(workflows)('de workflow $name', (workflow) => {
  test('mag alleen wat nodig is', () => {
    expect(workflow.permissions).toEqual(RECHTEN[workflow.name]);
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
  });

  test('houdt vanzelf op', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  test('gebruikt alleen acties van GitHub zelf, vastgezet op één versie', () => {
    const uses = [...workflow.tekst.matchAll(/uses: (.*)/g)].map(([, actie]) => actie);
    expect(uses).toHaveLength(stappen(workflow).filter((stap) => stap.uses).length);
    expect(uses.filter((actie = '') => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(actie))).toEqual([]);
  });

  test('roept alleen opdrachten aan die bestaan', () => {
    const runs = stappen(workflow).flatMap(({ run = '' }) => [
      ...run.matchAll(/npm (?:run )?(?:--silent )?([a-z-]+)/g),
    ]);
    expect(runs.map(([, naam = '']) => naam).filter((naam) => naam !== 'ci' && !(naam in scripts))).toEqual([]);
  });

  test('zet nooit iets van buiten midden in een opdracht', () => {
    expect(stappen(workflow).filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  test('laat geen sleutel achter in de map waarin code van een voorstel draait', () => {
    const checkouts = stappen(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((stap) => stap.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

describe('een voorstel van een onbekende', () => {
  const draaitVoorstel = ({ on }: Workflow) => 'pull_request' in on;

  test('draait nergens met rechten om te schrijven', () => {
    const schrijvend = workflows
      .filter(draaitVoorstel)
      .filter(({ permissions }) => Object.values(permissions).includes('write'));
    expect(schrijvend.map(({ name }) => name)).toEqual([]);
    expect(workflows.filter(({ on }) => 'pull_request_target' in on)).toEqual([]);
  });

  test('is voor wie het bericht plaatst alleen tekst: die haalt geen code op en draait er geen', () => {
    const bericht = workflows.find(({ name }) => name === 'bericht');
    expect(bericht?.on).toEqual({ workflow_run: { workflows: ['voorstel'], types: ['completed'] } });
    expect(bericht && stappen(bericht).filter(({ uses, run = '' }) => uses || /\b(npm|npx|node)\b/.test(run))).toEqual(
      [],
    );
  });

  test('krijgt een bericht uit een workflow die bestaat, met de naam die zij geeft', () => {
    const voorstel = workflows.find(({ name }) => name === 'voorstel');
    const namen = voorstel && stappen(voorstel).map((stap) => stap.with?.['name']);
    expect(namen).toContain('bericht');
  });
});

describe('de formulieren voor meldingen', () => {
  const formulieren = lees('.github/ISSUE_TEMPLATE')
    .filter(({ naam }) => naam !== 'config.yml')
    .map(({ naam, tekst }) => ({ naam, ...(parse(tekst) as { name: string; description: string; body: Veld[] }) }));

  test.each(formulieren)('$naam waarschuwt eerst voor gegevens van slachtoffers en laat dat bevestigen', ({ body }) => {
    expect(body[0]?.type).toBe('markdown');
    expect(body[0]?.attributes['value']).toContain('nooit iets over een (mogelijk) slachtoffer');
    const [vakje] = body.at(-1)?.attributes['options'] as { label: string; required: boolean }[];
    expect(vakje).toMatchObject({
      label: expect.stringContaining('niets in over een (mogelijk) slachtoffer'),
      required: true,
    });
  });

  test.each(formulieren)('$naam heeft wat GitHub verlangt', ({ name, description, body }) => {
    expect([name, description].every(Boolean)).toBe(true);
    const velden = body.filter(({ type }) => type !== 'markdown');
    expect(velden.every(({ id, attributes }) => id && attributes['label'])).toBe(true);
    expect(new Set(velden.map(({ id }) => id)).size).toBe(velden.length);
  });
});

test('de checklist bij een voorstel begint met de waarschuwing en wijst naar een handboek dat er is', () => {
  const tekst = readFileSync('.github/pull_request_template.md', 'utf8');
  expect(tekst.split('\n')[0]).toContain('nooit gegevens van een (mogelijk) slachtoffer');
  const [, pad = ''] = /\.\.\/blob\/HEAD\/([^)]+)/.exec(tekst) ?? [];
  expect(readFileSync(pad, 'utf8')).toContain('# ');
});
