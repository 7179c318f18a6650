import type { Tekst } from '../tekst.ts';
import { parseCsv } from './csv.ts';
import type { Gelezen } from './gelezen.ts';
import { splitKop } from './kop.ts';
import { parseMdx } from './mdx.ts';
import { findRuweFout, stripBom, type Leesfout } from './ruwe-tekst.ts';
import { parseYaml } from './yaml.ts';

/** A file taken apart: what could be read of it, and what is wrong with it. */
export type Geopend = { gelezen?: Gelezen; tekst?: Tekst; fouten: readonly Leesfout[] };

function open(text: string, read: (text: string) => Geopend): Geopend {
  const clean = stripBom(text);
  const fout = findRuweFout(clean);
  return fout ? { fouten: [fout] } : read(clean);
}

/** Take a YAML file apart. */
export function openYaml(file: string, text: string): Geopend {
  return open(text, (clean) => ({ fouten: [], ...parseYaml(file, clean) }));
}

/** Take an MDX file apart: its frontmatter and its text are read separately, so that both report what is wrong. */
export function openMdx(file: string, text: string): Geopend {
  return open(text, (clean) => {
    const kop = splitKop(clean);
    if ('fout' in kop) return { fouten: [kop.fout] };
    const yaml: Geopend = { fouten: [], ...parseYaml(file, kop.yaml, 1) };
    const mdx = parseMdx(clean);
    return 'fout' in mdx ? { ...yaml, fouten: [...yaml.fouten, mdx.fout] } : { ...yaml, tekst: mdx.tekst };
  });
}

/** Take a CSV file apart. */
export function openCsv(file: string, text: string, kolommen: readonly string[]): Geopend {
  return open(text, (clean) => ({ fouten: [], ...parseCsv(file, clean, kolommen) }));
}
