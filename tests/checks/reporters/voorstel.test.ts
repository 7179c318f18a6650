import { describe, expect, test } from 'vitest';
import { makeIssue, type Issue } from '../../../src/checks/issue.ts';
import { formatVoorstel } from '../../../src/checks/reporters/voorstel.ts';

const plek = { file: 'content/routes.yaml', line: 3, column: 11 };
const fout = makeIssue('ongeldig-id', plek, 'Bij partij staat "<Comensha> *".', 'Schrijf "comensha".');
const waarschuwing = makeIssue('route-ongebruikt', plek, 'Niets noemt route x.', 'Haal hem weg.');
const toon = (issues: Issue[], oude: Issue[] = []) => formatVoorstel(issues, oude, '## Wat verandert deze wijziging?');

describe('het bericht onder een voorstel', () => {
  test('zegt eerst of de inhoud klopt en dan wat er verandert', () => {
    expect(toon([])).toBe('## Klopt de inhoud?\n\nGeen fouten gevonden.\n\n## Wat verandert deze wijziging?\n');
  });

  test('noemt van een fout de plek, de code met haar bladzijde, het probleem en wat je doet', () => {
    expect(toon([fout]).split('\n').slice(4, 7)).toEqual([
      '- **`content/routes.yaml:3:11`** fout [ongeldig-id](../blob/HEAD/docs/fouten/ongeldig-id.md)',
      '  Bij partij staat "\\<Comensha\\> \\*".',
      '  → Schrijf "comensha".',
    ]);
  });

  test('noemt een waarschuwing alleen als deze wijziging haar brengt', () => {
    expect(toon([waarschuwing])).toContain('Niets noemt route x.');
    const verschoven = { ...waarschuwing, line: 30 };
    expect(toon([verschoven], [waarschuwing])).not.toContain('Niets noemt route x.');
    expect(toon([verschoven], [waarschuwing])).toContain('Waarschuwingen die er al waren, staan hier niet bij: 1.');
  });

  test('noemt een fout ook als die er al was', () => {
    expect(toon([fout], [fout])).toContain('ongeldig-id');
  });

  test('past in één bericht op GitHub, en zegt wat er ontbreekt', () => {
    const veel = Array.from({ length: 300 }, (_, line) => ({ ...fout, line, problem: 'x'.repeat(900) }));
    expect(toon(veel)).toContain('En nog 250. Los eerst deze op.');
    const lang = formatVoorstel(veel, [], 'y\n'.repeat(40_000));
    expect(lang.length).toBeLessThan(62_000);
    expect(lang).toContain('Je ziet alles met `npm run verschil`.');
  });
});
