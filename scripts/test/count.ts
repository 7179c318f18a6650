/** How many tests of one part passed and failed. */
export type Count = { passed: number; failed: number };

/** The part of Vitest's JSON report that is counted. */
export type VitestReport = {
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/**
 * Count one run of Vitest. A test that was skipped or never ran has proven nothing, so it counts as failed; so does a
 * file that broke before its tests, and a run that ended badly although every test in it passed.
 *
 * @param report The JSON report, or undefined when Vitest stopped before it wrote one.
 * @param exitCode Exit code of Vitest.
 */
export function countVitest(report: VitestReport | undefined, exitCode: number): Count {
  if (!report) return { passed: 0, failed: 1 };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      assertionResults.length === 0 ||
      (status === 'failed' && assertionResults.every((test) => test.status === 'passed')),
  ).length;
  const failed = tests.length - passed + brokenFiles;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}

/** Add up the counts of all parts. */
export function sumCounts(counts: readonly Count[]): Count {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}
