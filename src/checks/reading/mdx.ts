import { mdxToMdast, type MdastNode } from 'satteri';
import type { Positie } from '../positie.ts';
import type { Onderdeel, Tekst } from '../tekst.ts';
import { listBlokken } from './mdx-blokken.ts';
import { formatMdxFout } from './mdx-fouten.ts';
import type { Leesfout } from './ruwe-tekst.ts';

const COMMENTAAR = /^\s*(\/\*[\s\S]*\*\/\s*)*$/;

type Verzameling = {
  onderdelen: Onderdeel[];
  links: Tekst['links'][number][];
  stukken: Tekst['stukken'][number][];
  code: Tekst['code'][number][];
};

function start(node: MdastNode): Positie {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Put one node where it belongs. The words are taken as typed, so that a place inside them can be counted. */
function add(node: MdastNode, text: string, into: Verzameling): void {
  const plek = start(node);
  const getypt = text.slice(node.position?.start.offset, node.position?.end.offset);
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const named = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute] : []));
      const attributen = Object.fromEntries(
        named.map(({ name, value }) => [name, typeof value === 'string' ? value : undefined]),
      );
      into.onderdelen.push({ ...plek, naam: node.name ?? '', attributen });
      if (named.length < node.attributes.length) into.code.push({ ...plek, code: getypt });
      break;
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!COMMENTAAR.test(node.value)) into.code.push({ ...plek, code: getypt });
      break;
    case 'mdxjsEsm':
      into.code.push({ ...plek, code: getypt });
      break;
    case 'link':
    case 'image':
    case 'definition':
      into.links.push({ ...plek, url: node.url });
      break;
    case 'text':
    case 'inlineCode':
    case 'code':
      into.stukken.push({ ...plek, woorden: getypt });
      break;
  }
}

function walk(node: MdastNode, text: string, into: Verzameling): void {
  add(node, text, into);
  if ('children' in node) for (const child of node.children) walk(child, text, into);
}

/**
 * Take the text of an MDX file apart with the parser that Astro builds it with.
 *
 * @param text The whole file, frontmatter included, so that the places are those of the file.
 */
export function parseMdx(text: string): { tekst: Tekst } | { fout: Leesfout } {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text);
  } catch (error) {
    return { fout: formatMdxFout(String(error)) };
  }
  const found: Verzameling = { onderdelen: [], links: [], stukken: [], code: [] };
  walk(tree, text, found);
  return { tekst: { body: text.replace(/^---[\s\S]*?\n---[ \t]*(\r?\n|$)/, ''), ...found, blokken: listBlokken(tree) } };
}
