import { expect, test } from 'vitest';
import { collectProblems } from './site.ts';
import { validator } from './validator.ts';

test('elke pagina is geldig HTML', () => {
  const problems = collectProblems(({ html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message}${selector ? ` (${selector})` : ''}`),
  );
  expect(problems).toEqual([]);
});
