import type { ModelAdvies } from './keuzehulp-model.ts';

/**
 * Per advies that can be replaced: the ids of the adviezen that replace it.
 *
 * @throws Error when adviezen replace each other in a circle: then none of them would be shown.
 */
export function listVervangers(adviezen: readonly Pick<ModelAdvies, 'id' | 'vervangt'>[]): Map<string, string[]> {
  const vervangers = new Map<string, string[]>();
  for (const { id, vervangt } of adviezen) {
    for (const ander of vervangt) vervangers.set(ander, [...(vervangers.get(ander) ?? []), id]);
  }
  const visit = (id: string, pad: readonly string[]): void => {
    if (pad.includes(id)) throw new Error(`vervangt gaat in een kring: ${[...pad, id].join(' → ')}`);
    for (const ander of vervangers.get(id) ?? []) visit(ander, [...pad, id]);
  };
  for (const { id } of adviezen) visit(id, []);
  return vervangers;
}
