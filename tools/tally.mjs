/** Counts tests in the JSON reports of Vitest and Playwright. A missing report counts as nothing run. */

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number, readonly reasons: readonly string[] }} Tally */

/**
 * @typedef {{ readonly fullName: string, readonly status: string }} VitestTest
 * @typedef {{ readonly status: string, readonly assertionResults: readonly VitestTest[] }} VitestFile
 */

/**
 * @param {{ readonly testResults: readonly VitestFile[] } | null} report
 * @returns {Tally}
 */
export function vitestTally(report) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const failed = tests.filter((test) => test.status === 'failed').length;
  // A file that can't be loaded has no tests, and has failed.
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  const skipped = tests.filter((test) => test.status !== 'failed' && test.status !== 'passed');
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed + broken,
    skipped: skipped.length,
    reasons: skipped.map((test) => `${test.fullName} (${test.status})`),
  };
}

/**
 * @typedef {{ readonly type: string, readonly description?: string }} Annotation
 * @typedef {{ readonly status?: string, readonly annotations?: readonly Annotation[] }} PlaywrightTest
 * @typedef {{ readonly title: string, readonly tests: readonly PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ readonly title: string, readonly specs?: readonly PlaywrightSpec[], readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly { readonly title: string, readonly test: PlaywrightTest }[]}
 */
function testsOf(suite) {
  const own = (suite.specs ?? []).flatMap((spec) => spec.tests.map((test) => ({ title: `${suite.title} > ${spec.title}`, test })));
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/**
 * @param {{ readonly suites: readonly PlaywrightSuite[] } | null} report
 * @returns {Tally}
 */
export function playwrightTally(report) {
  const tests = (report?.suites ?? []).flatMap(testsOf);
  const skipped = tests.filter(({ test }) => test.status === 'skipped');
  // A test that passed only when tried again has failed.
  const failed = tests.filter(({ test }) => test.status === 'unexpected' || test.status === 'flaky').length;
  return {
    passed: tests.length - skipped.length - failed,
    failed,
    skipped: skipped.length,
    reasons: skipped.map(({ title, test }) => `${title}: ${test.annotations?.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'no reason given'}`),
  };
}
