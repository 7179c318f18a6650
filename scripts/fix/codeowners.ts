import { inhoudsoorten } from '../../src/schema/inhoudsoorten.ts';
import type { Redactie } from '../../src/schema/redactie.ts';

const KOP = `# Gemaakt door npm run fix uit content/redactie.yaml. Verander het daar.
# Een onderdeel zonder account of team op GitHub staat hier met een # ervoor: GitHub vraagt dan niemand vanzelf.
`;

/**
 * Write who is asked to read along with a change, by kind of content. A group that has no account yet stands there as a
 * comment: an owner that does not exist is an error on GitHub.
 */
export function makeCodeowners({ groepen }: Pick<Redactie, 'groepen'>): string {
  const regels = Object.entries(groepen).map(([onderdeel, { naam, github }]) => {
    const paden = inhoudsoorten
      .filter((soort) => soort.onderdeel === onderdeel)
      .map(({ bestanden }) => `/${bestanden}`);
    return [`# ${naam}`, ...paden.map((pad) => (github ? `${pad} ${github}` : `# ${pad}`))].join('\n');
  });
  return `${KOP}\n${regels.join('\n\n')}\n`;
}
