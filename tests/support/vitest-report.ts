import { readFile } from "node:fs/promises";
import * as z from "zod";

/** What is read of vitest's JSON report. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Among those that passed: failed at first. */
  readonly repeated: readonly Repeated[];
}

export interface Repeated {
  readonly file: string;
  readonly test: string;
  /** The first line of what went wrong at first. */
  readonly firstFailure: string;
}

/**
 * Counts one run of vitest. A file that could not be loaded has no tests and is one failure; so is a
 * run that ended badly or left no report although none of its tests failed.
 */
export async function countTests(reportFile: string, exitCode: number): Promise<Counts> {
  const report = await readReport(reportFile).catch(() => null);
  if (!report) return { passed: 0, failed: 1, skipped: 0, repeated: [] };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests,
    repeated: report.testResults.flatMap(repeatedIn),
  };
}

/** A test that passed has failures where it was repeated, and only there. */
function repeatedIn({ name, assertionResults }: Report["testResults"][number]): Repeated[] {
  return assertionResults.flatMap(({ status, fullName, failureMessages: [message] }) =>
    status === "passed" && message !== undefined
      ? [{ file: name, test: fullName, firstFailure: message.split("\n", 1)[0] ?? "" }]
      : [],
  );
}

type Report = z.infer<typeof reportSchema>;

async function readReport(file: string): Promise<Report> {
  return reportSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
