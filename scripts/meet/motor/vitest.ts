// The tests that the engine is measured by. Apart from the root's, whose projects want a built site and a browser.
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests of the changed file itself go first, because they catch most; then those that cost the least. */
class EigenTestsEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const eigen = this.ctx.config.related?.map((pad) => `${basename(pad, '.ts')}.test.ts`) ?? [];
    const isEigen = ({ moduleId }: TestSpecification): number => Number(eigen.includes(basename(moduleId)));
    const langsteEerst = await super.sort(bestanden);
    return langsteEerst.reverse().sort((a, b) => isEigen(b) - isEigen(a));
  }
}

export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts'],
    setupFiles: ['scripts/meet/motor/zonder-verkleinen.ts'],
    sequence: { sequencer: EigenTestsEerst },
    // The store of one test is never that of another, so files need not each start a process.
    isolate: false,
    allowOnly: false,
    testTimeout: 30_000,
  },
});
