import type { YAMLError } from 'yaml';
import type { Leesfout } from './ruwe-tekst.ts';

type Uitleg = Pick<Leesfout, 'code' | 'problem' | 'fix'>;

const AANHALINGSTEKENS =
  'Zet de hele tekst na de dubbele punt tussen aanhalingstekens, bijvoorbeeld titel: "Let op: bel eerst".';
const INSPRINGEN = 'Laat regels die bij elkaar horen met evenveel spaties beginnen.';

const onleesbaar = (problem: string, fix: string): Uitleg => ({ code: 'yaml-onleesbaar', problem, fix });

/** An error of the `yaml` package, or what it reads and nobody means. */
type Foutsoort = YAMLError['code'] | 'CURLY_QUOTES';

/** What the codes of the `yaml` package mean for someone who edits a file by hand. */
const UITLEG: Partial<Record<Foutsoort, Uitleg>> = {
  BLOCK_AS_IMPLICIT_KEY: onleesbaar(
    'Hier staat een dubbele punt midden in een tekst, of een regel springt verkeerd in.',
    `${AANHALINGSTEKENS} Of: ${INSPRINGEN.toLowerCase()}`,
  ),
  MULTILINE_IMPLICIT_KEY: onleesbaar('Deze regel sluit niet aan op de regel erboven.', INSPRINGEN),
  BAD_INDENT: onleesbaar(
    'Deze regel springt verkeerd in, of een haak erboven is niet gesloten.',
    `${INSPRINGEN} Sluit elke [ met ] en elke { met }.`,
  ),
  TAB_AS_INDENT: {
    code: 'tab-als-inspringing',
    problem: 'Deze regel begint met een tab.',
    fix: 'Vervang de tab door twee spaties.',
  },
  CURLY_QUOTES: {
    code: 'gekrulde-aanhalingstekens',
    problem: 'Deze tekst begint met een gekruld aanhalingsteken; dat komt zo op de pagina te staan.',
    fix: 'Typ rechte aanhalingstekens om de tekst: "zo".',
  },
  DUPLICATE_KEY: {
    code: 'dubbel-veld',
    problem: 'Het veld {veld} staat hier twee keer.',
    fix: 'Laat er één staan; anders telt alleen de laatste.',
  },
  BAD_SCALAR_START: onleesbaar(
    'Deze tekst begint met een teken dat hier iets bijzonders betekent, zoals @, %, ` of een komma.',
    AANHALINGSTEKENS,
  ),
  BAD_ALIAS: onleesbaar(
    'Deze tekst begint met een sterretje (*); dat betekent hier iets bijzonders.',
    AANHALINGSTEKENS,
  ),
  MISSING_CHAR: onleesbaar(
    'Hier mist een teken: een aanhalingsteken dat sluit, of een dubbele punt na de naam van een veld.',
    'Zet een aanhalingsteken aan het begin én het eind. Begint de tekst met een apostrof, zet er dan dubbele aanhalingstekens om: "\'s-Gravenhage".',
  ),
  BAD_DQ_ESCAPE: onleesbaar(
    'In deze tekst staat een backslash (\\) die hier iets bijzonders betekent.',
    'Gebruik enkele aanhalingstekens om de tekst, of haal de backslash weg.',
  ),
  MULTIPLE_DOCS: onleesbaar('Hier staat een regel "---" midden in het bestand.', 'Haal die regel weg.'),
  TAG_RESOLVE_FAILED: onleesbaar(
    'Deze tekst begint met een uitroepteken (!); dat betekent hier iets bijzonders.',
    AANHALINGSTEKENS,
  ),
};

const ANDERS = onleesbaar(
  'Vanaf hier is het bestand niet te lezen.',
  'Kijk naar deze regel en de regel erboven: is elk aanhalingsteken gesloten, staat er een spatie na elke dubbele punt, en springen de regels gelijk in?',
);

/**
 * Put an error of the `yaml` package into words that tell an editor what to do.
 *
 * @param veld The name at the place of the error, for the messages that are about a name.
 */
export function formatYamlFout(code: Foutsoort, veld: string): Uitleg {
  const uitleg = UITLEG[code] ?? ANDERS;
  return { ...uitleg, problem: uitleg.problem.replace('{veld}', `"${veld.trim()}"`) };
}
