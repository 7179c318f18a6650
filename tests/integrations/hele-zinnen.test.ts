import { expect, test } from 'vitest';
import { joinLeestekens } from '../../src/integrations/hele-zinnen.ts';

test.each([
  ['een punt', 'Vraag de <Begrip id="cosm" />. Klaar.', 'Vraag de <span class="heel"><Begrip id="cosm" />.</span> Klaar.'],
  ['haakjes', 'opvang (<Begrip id="cosm">COSM</Begrip>).', 'opvang <span class="heel">(<Begrip id="cosm">COSM</Begrip>).</span>'],
  ['een komma', 'de <Begrip id="omm" />, dus', 'de <span class="heel"><Begrip id="omm" />,</span> dus'],
])('%s blijft bij het woord', (_wat, mdx, heel) => {
  expect(joinLeestekens(mdx)).toBe(heel);
});

test('een begrip tussen spaties blijft zoals het is', () => {
  expect(joinLeestekens('de <Begrip id="omm" /> is er')).toBe('de <Begrip id="omm" /> is er');
});
