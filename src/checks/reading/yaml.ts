import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ScalarTag,
  type YAMLError,
} from 'yaml';
import type { Path, Positie } from '../positie.ts';
import type { Gelezen } from './gelezen.ts';
import type { Leesfout } from './ruwe-tekst.ts';
import { formatYamlFout } from './yaml-fouten.ts';

/**
 * A day as Astro's reader (js-yaml) recognises it, so that what passes here also passes there: `2026-5-16` is text, and a
 * day that does not exist rolls over to one that does.
 */
const DAG: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}.*)?$/,
  resolve(text) {
    const [jaar = 0, maand = 1, dag = 1] = text.slice(0, 10).split('-').map(Number);
    return new Date(Date.UTC(jaar, maand - 1, dag));
  },
};

/** How far a path leads into a document: the node at its end, if it is there, and the last thing on the way. */
type Spoor = { node: Node | undefined; anker: number; sleutel: number | undefined };

function volg(doc: Document, path: Path): Spoor {
  let node = isNode(doc.contents) ? doc.contents : undefined;
  const spoor: Spoor = { node, anker: node?.range?.[0] ?? 0, sleutel: undefined };
  for (const part of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) return { ...spoor, node: undefined };
      spoor.sleutel = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      spoor.anker = spoor.sleutel ?? spoor.anker;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(part)];
      spoor.sleutel = undefined;
      spoor.anker = isNode(next) ? (next.range?.[0] ?? spoor.anker) : spoor.anker;
    }
    if (!isNode(next)) return { ...spoor, node: undefined };
    node = next;
    spoor.node = next;
  }
  return spoor;
}

function startVan(spoor: Spoor): number {
  const leeg = isScalar(spoor.node) && spoor.node.value === null;
  return leeg ? spoor.anker : (spoor.node?.range?.[0] ?? spoor.anker);
}

type Bijzonder = { code: 'BAD_ALIAS' | 'TAG_RESOLVE_FAILED' | 'CURLY_QUOTES'; offset: number };

/**
 * What can be read and is never meant: anchors, aliases and tags, which would let one text stand in two places, and curly
 * quotation marks around a value, which a word processor makes of straight ones.
 */
function findBijzonders(doc: Document): Bijzonder | undefined {
  let found: Bijzonder | undefined;
  visit(doc, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found = { code: 'BAD_ALIAS', offset };
      else if (node.tag) found = { code: 'TAG_RESOLVE_FAILED', offset };
      // An apostrophe may begin a word: ’s-Gravenhage.
      else if (isScalar(node) && node.type === 'PLAIN' && /^[“”„‘]/.test(String(node.value)))
        found = { code: 'CURLY_QUOTES', offset };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** An unclosed quotation mark is noticed at the end of the file; the mistake is where it opens. */
function oorsprong(doc: Document, { code, pos }: YAMLError): number {
  let start = pos[0];
  if (code !== 'MISSING_CHAR') return start;
  visit(doc, {
    Scalar(_key, { type, range }) {
      const open = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (open && range && range[0] < pos[0] && range[2] >= pos[0]) start = range[0];
    },
  });
  return start;
}

/**
 * Parse YAML into its value, with the place of everything in it.
 * An unquoted day becomes a `Date`, as in Astro's own reader, so that what passes here also passes there.
 *
 * @param lineOffset Lines above the YAML in its file: 1 for a frontmatter.
 */
export function parseYaml(file: string, yaml: string, lineOffset = 0): { gelezen: Gelezen } | { fouten: Leesfout[] } {
  const lines = new LineCounter();
  const doc = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    customTags: [DAG],
    stringKeys: true,
    logLevel: 'error',
  });
  const positieOp = (offset: number): Positie => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const fouten = [...doc.errors, ...doc.warnings].map((error): Leesfout => {
    const start = oorsprong(doc, error);
    return { ...formatYamlFout(error.code, /^[^:\n]*/.exec(yaml.slice(start))?.[0] ?? ''), ...positieOp(start) };
  });
  const bijzonder = findBijzonders(doc);
  if (bijzonder) fouten.push({ ...formatYamlFout(bijzonder.code, ''), ...positieOp(bijzonder.offset) });
  // One slip makes the reader stumble over all that follows: of those errors only the first is real.
  const eerste = fouten.find(({ code }) => code !== 'dubbel-veld');
  if (eerste) return { fouten: [eerste] };
  if (fouten.length > 0) return { fouten };

  return {
    gelezen: {
      file,
      value: doc.toJS() as unknown,
      positie(path, woorden) {
        const spoor = volg(doc, path);
        const [start, end] = spoor.node?.range ?? [0, 0];
        const binnen = woorden ? yaml.slice(start, end).indexOf(woorden) : -1;
        return positieOp(binnen < 0 ? startVan(spoor) : start + binnen);
      },
      sleutel(path) {
        const spoor = volg(doc, path);
        return positieOp(spoor.sleutel ?? spoor.anker);
      },
      getypt(path) {
        const [start, end] = volg(doc, path).node?.range ?? [0, 0];
        return yaml.slice(start, end);
      },
    },
  };
}
