import { formatSlug } from '../../src/domain/slug.ts';
import { idSchema } from '../../src/schema/shared/id.ts';

/** Why nothing was made, and what to type instead. */
export type Geweigerd = { geweigerd: string };

const CODE = /^R\d+[a-z]?$/;

const getal = (code: string): number => Number(/^R(\d+)/.exec(code)?.[1] ?? 0);

/** The first rule number that is free. */
function volgendeCode(codes: readonly string[]): string {
  return `R${Math.max(0, ...codes.map(getal)) + 1}`;
}

/**
 * Refuse an id that cannot be one.
 *
 * @param ids Ids that are taken, for the next free code.
 * @param sleutel `code` for a rule of the decision table, which is R with a number.
 */
export function checkId(id: string, ids: readonly string[], sleutel: 'id' | 'code'): Geweigerd | undefined {
  if (sleutel === 'code') {
    const vrij = volgendeCode(ids);
    if (!CODE.test(id))
      return {
        geweigerd: `"${id}" kan geen code zijn: R met een getal en soms een letter. De volgende vrije is ${vrij}.`,
      };
    if (getal(id) <= getal(vrij)) return undefined;
    return { geweigerd: `"${id}" slaat een nummer over. De volgende vrije is ${vrij}.` };
  }
  if (idSchema.safeParse(id).success) return undefined;
  const beter = formatSlug(id);
  const raad = beter ? `Bedoel je ${beter}?` : 'Bijvoorbeeld: veilig-thuis.';
  return { geweigerd: `"${id}" kan geen id zijn: alleen kleine letters, cijfers en streepjes. ${raad}` };
}
