/** The part of a JSON Schema that a template needs. */
export type Veldschema = {
  type?: string | string[];
  description?: string;
  enum?: readonly string[];
  properties?: Readonly<Record<string, Veldschema>>;
  required?: readonly string[];
  items?: Veldschema;
  additionalProperties?: Veldschema | boolean;
  minItems?: number;
  anyOf?: readonly Veldschema[];
};

const PER_NIVEAU = '  ';

const isBlok = (veld: Veldschema | undefined): veld is Veldschema & Required<Pick<Veldschema, 'properties'>> =>
  veld?.properties !== undefined;

/** What an editor should know before filling in a field. */
function zegUitleg({ description = '', enum: keuzes, items }: Veldschema): string {
  const kiesUit = keuzes ?? items?.enum;
  return [description, kiesUit ? `Kies uit: ${kiesUit.join(', ')}.` : ''].filter(Boolean).join(' ');
}

const isUitleg = (regel: string): boolean => regel.trimStart().startsWith('#');

/** Blocks of a list: each starts with a dash, with the rest under it. Only the first is explained. */
function makeLijst(item: Veldschema, aantal: number, inspringing: string): string[] {
  const regels = listRegels(item, [], `${inspringing}${PER_NIVEAU}`);
  const eerste = regels.findIndex((regel) => !isUitleg(regel));
  const uitleg = regels.slice(0, eerste).map((regel) => `${inspringing}${regel.trimStart()}`);
  const [kop = '', ...rest] = regels.slice(eerste);
  const blok = [`${inspringing}- ${kop.trimStart()}`, ...rest];
  const volgende = blok.filter((regel) => !isUitleg(regel));
  return [...uitleg, ...blok, ...Array.from({ length: aantal - 1 }, () => volgende).flat()];
}

function makeVeld(naam: string, veld: Veldschema, inspringing: string): string[] {
  const kop = `${inspringing}${naam}:`;
  const { items, minItems = 0 } = veld;
  if (isBlok(veld)) {
    const binnen = listRegels(veld, [], `${inspringing}${PER_NIVEAU}`);
    return binnen.length > 0 ? [kop, ...binnen] : [`${kop} {}`];
  }
  if (items && minItems > 0 && isBlok(items))
    return [kop, ...makeLijst(items, minItems, `${inspringing}${PER_NIVEAU}`)];
  if (items && minItems === 0 && veld.type === 'array') return [`${kop} []`];
  return [veld.anyOf?.some(({ type }) => type === 'null') ? `${kop} null` : kop];
}

/**
 * Write the fields of a block that have to be there, each with its explanation above it and nothing behind it. An empty
 * place is what the control points at; it never holds an example that could end up on the site.
 *
 * @param ookNodig Fields that may be left out but are nearly always needed; only at this level.
 * @returns Lines of YAML.
 */
export function listRegels(blok: Veldschema, ookNodig: readonly string[], inspringing = ''): string[] {
  const { properties = {}, required = [] } = blok;
  return Object.entries(properties).flatMap(([naam, veld]) => {
    const isNodig = required.includes(naam);
    if (!isNodig && !ookNodig.includes(naam)) return [];
    const uitleg = zegUitleg(veld);
    const heeftVelden = isBlok(veld) || isBlok(veld.items);
    // What may be left out is asked for all the same: a block with its fields, anything else with nothing behind it.
    const gevraagd = isNodig ? veld : heeftVelden ? { ...veld, minItems: veld.minItems ?? 1 } : {};
    const regels = makeVeld(naam, gevraagd, inspringing);
    return [...(uitleg ? [`${inspringing}# ${uitleg}`] : []), ...regels];
  });
}

/** Name the fields that may be added, so that an editor knows what is possible. */
export function listVrij({ properties = {}, required = [] }: Veldschema, ookNodig: readonly string[]): string[] {
  return Object.keys(properties).filter((naam) => !required.includes(naam) && !ookNodig.includes(naam));
}
