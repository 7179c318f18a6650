import { describe, expect, test } from 'vitest';
import { toonIssues } from '../fixtures/vind-issues.ts';

const COMENSHA = 'content/hulpaanbod/comensha.mdx';
const WERKDAGEN = '[ma, di, wo, do, vr]';
const tijd = (dagen = WERKDAGEN, van = '9.00', tot = '17.00') => `{dagen: ${dagen}, van: "${van}", tot: "${tot}"}`;

/** What the control says of a number with these hours. */
const bij = (uren: string, open: string, extra = '') =>
  toonIssues({ [COMENSHA]: ['status: eigen-bron\n', `status: eigen-bron\n    uren: ${uren}\n${extra}    open:\n      tijden: [${open}]\n`] });

describe('openingstijden in velden', () => {
  test.each([
    ['maandag tot en met vrijdag 9.00-17.00 uur', tijd()],
    ['werkdagen van 09:00 tot 17:00 uur', tijd()],
    ['elke dag 9.00-17.00 uur', tijd('[ma, di, wo, do, vr, za, zo]')],
    ['vrijdag t/m maandag 9.00-17.00 uur', tijd('[vr, za, zo, ma]')],
    ['maandag en woensdag 9.00-12.00 en 13.00-17.00 uur', `${tijd('[ma, wo]', '9.00', '12.00')}, ${tijd('[ma, wo]', '13.00', '17.00')}`],
  ])('mogen als ze hetzelfde zeggen als "%s"', (uren, open) => {
    expect(bij(uren, open)).toBe('');
  });

  test('mogen geen andere dagen noemen dan de woorden', () => {
    expect(bij('maandag tot en met donderdag 9.00-17.00 uur', tijd())).toContain('Bij open staat ma, di, wo, do, vr, maar in uren ma, di, wo, do.');
  });

  test('mogen niet staan bij woorden die niet precies zijn', () => {
    expect(bij('vooral in de avond', tijd())).toContain('Bij open staat 9.00-17.00, maar in uren staan geen tijden.');
    expect(bij('meestal 9.00-17.00 uur', tijd())).toContain('maar in uren geen dagen.');
  });

  test('sluiten niet voordat ze opengaan', () => {
    expect(bij('werkdagen 17.00-9.00 uur', tijd(WERKDAGEN, '17.00', '9.00'))).toContain('Bij open sluit het om 9.00, en gaat het pas om 17.00 open.');
  });

  test('staan niet bij een nummer dat altijd bereikbaar is', () => {
    expect(bij('dag en nacht', tijd(), '    altijdBereikbaar: true\n')).toContain('dat kan niet allebei');
  });

  test('hebben de vorm van een tijd', () => {
    expect(bij('werkdagen 9.00-17.00 uur', tijd(WERKDAGEN, '9 uur'))).toContain('Schrijf uren en minuten met een punt ertussen');
  });
});
