import { describe, expect, test } from 'vitest';
import { vindCodes, vindIssues } from '../fixtures/vind-issues.ts';

const NL = 'content/hulp-nu/nl.yaml';
const EN = 'content/hulp-nu/en.yaml';
const COMENSHA = 'content/hulpaanbod/comensha.mdx';
const CONTACT = '{organisatie: comensha, nummer: "033 448 11 86", zin: Zij denken mee.}';
const problemen = (wijzig: Parameters<typeof vindIssues>[0]) =>
  vindIssues({ [EN]: undefined, ...wijzig }).map(({ code, problem }) => `${code}: ${problem}`);

describe('een nummer op de hulppagina', () => {
  test('staat bij de organisatie zelf', () => {
    expect(problemen({ [NL]: ['033 448 11 86', '033 448 11 87'] })).toEqual([
      'hulp-nummer: CoMensha heeft het nummer 033 448 11 87 niet.',
    ]);
  });

  test('dat bij de organisatie is veranderd, moet ook hier veranderen; de melding noemt het nieuwe', () => {
    const [issue] = vindIssues({ [EN]: undefined, [COMENSHA]: ['033 448 11 86', '033 448 11 87'] });
    expect(issue).toMatchObject({
      code: 'hulp-nummer',
      file: NL,
      fix: 'Is het nummer veranderd? Zet het nieuwe dan ook hier. CoMensha heeft: 033 448 11 87.',
    });
  });

  test.each(['bij-derde', 'onzeker'])('met de status %s is niet zeker genoeg', (status) => {
    expect(problemen({ [COMENSHA]: ['status: eigen-bron', `status: ${status}`] })).toEqual([
      'hulp-nummer: Van CoMensha is dit niet bij de organisatie of de overheid zelf gezien.',
    ]);
  });

  test('dat de organisatie heeft bevestigd, mag', () => {
    expect(problemen({ [COMENSHA]: ['status: eigen-bron', 'status: bevestigd'] })).toEqual([]);
  });

  test('is dag en nacht open als de pagina dat zegt', () => {
    const altijd = ['    kop: Praat met iemand\n', '    kop: Praat met iemand\n    altijd: true\n'] as const;
    expect(problemen({ [NL]: altijd })).toEqual([
      'hulp-nummer: CoMensha is op dit nummer niet dag en nacht bereikbaar.',
    ]);
    expect(problemen({ [NL]: altijd, [COMENSHA]: ['    bron: handreiking\n', '    altijdBereikbaar: true\n    bron: handreiking\n'] })).toEqual([]);
  });
});

describe('een organisatie zonder nummer op de hulppagina', () => {
  const zonder = [CONTACT, '{organisatie: comensha, zin: Zij denken mee.}'] as const;

  test('heeft een website', () => {
    expect(problemen({ [NL]: zonder })).toEqual(['hulp-nummer: CoMensha heeft geen website.']);
  });

  test('heeft een website die bij haarzelf is gezien', () => {
    const website = (status: string) =>
      ['bronnen: [handreiking]\n---', `website: {url: "https://www.voorbeeld.example", bron: handreiking, gezien: onbekend, status: ${status}}\nbronnen: [handreiking]\n---`] as const;
    expect(problemen({ [NL]: zonder, [COMENSHA]: website('eigen-bron') })).toEqual([]);
    expect(problemen({ [NL]: zonder, [COMENSHA]: website('bij-derde') })).toEqual([expect.stringMatching(/^hulp-nummer/)]);
  });
});

test('een telefoonnummer staat op de hulppagina nooit in een zin', () => {
  expect(vindCodes({ [NL]: ['zinnen: [Bel 112.]', 'zinnen: [Bel 0800 2000.]'] })).toEqual([
    expect.stringMatching(/^telefoonnummer-in-tekst /),
  ]);
});

test('een organisatie die we niet kennen, wordt gemeld', () => {
  expect(vindCodes({ [NL]: ['organisatie: comensha', 'organisatie: comensa'] })).toContainEqual(
    expect.stringMatching(/^onbekende-organisatie /),
  );
});
