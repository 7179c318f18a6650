import type { MdastNode } from 'satteri';
import type { Blok, Deel } from '../tekst.ts';

type Onderdeel = NonNullable<Deel['onderdeel']>;

function getOnderdeel(node: MdastNode): Onderdeel | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  const id = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  )[0];
  return { naam: node.name ?? '', id };
}

function listDelen(node: MdastNode, buiten?: Onderdeel): Deel[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const onderdeel = getOnderdeel(node) ?? (node.type === 'link' ? { naam: 'a', id: undefined } : buiten);
  const met = onderdeel ? { onderdeel } : {};
  if (node.type === 'text' || node.type === 'inlineCode') return [{ line, column, woorden: node.value, ...met }];
  const binnen = 'children' in node ? node.children.flatMap((child: MdastNode) => listDelen(child, onderdeel)) : [];
  return binnen.length === 0 && onderdeel !== buiten ? [{ line, column, woorden: '', ...met }] : binnen;
}

/** Take the text apart into headings and paragraphs, in reading order; a component stays in the sentence it is in. */
export function listBlokken(node: MdastNode): Blok[] {
  if (node.type === 'heading') return [{ kop: node.depth, delen: listDelen(node) }];
  if (node.type === 'paragraph' || node.type === 'tableCell') return [{ kop: 0, delen: listDelen(node) }];
  return 'children' in node ? node.children.flatMap((child: MdastNode) => listBlokken(child)) : [];
}
