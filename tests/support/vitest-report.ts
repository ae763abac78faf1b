import { readFile } from "node:fs/promises";
import * as z from "zod";

/** What is read of vitest's JSON report. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts one run of vitest. A file that could not be loaded has no tests and is one failure; so is a
 * run that ended badly or left no report although none of its tests failed.
 */
export async function countTests(reportFile: string, exitCode: number): Promise<Counts> {
  const report = await readReport(reportFile).catch(() => null);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

async function readReport(file: string): Promise<z.infer<typeof reportSchema>> {
  return reportSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
