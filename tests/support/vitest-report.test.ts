import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { countTests } from "./vitest-report.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function report(content: unknown): Promise<string> {
  const file = join(folder, "report.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const numbers = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1 };
const testOf = (status: string, failureMessages: string[] = []) => ({
  status,
  fullName: `a test that ${status}`,
  failureMessages,
});
const file = (status: string, tests: number) => ({
  name: "/repo/some.test.ts",
  status,
  assertionResults: Array.from({ length: tests }, () => testOf("passed")),
});

it("counts what passed, failed and was skipped", async () => {
  const good = await report({ ...numbers, testResults: [file("passed", 4)] });
  expect(await countTests(good, 0)).toEqual({ passed: 3, failed: 0, skipped: 1, repeated: [] });
});

it("counts a file that could not be loaded as a failure", async () => {
  const broken = await report({ ...numbers, testResults: [file("passed", 4), file("failed", 0)] });
  expect(await countTests(broken, 1)).toMatchObject({ passed: 3, failed: 1, skipped: 1 });
});

it("tells which tests passed only when they were repeated, and counts them once", async () => {
  const repeated = testOf("passed", ["Error: too late\n    at here"]);
  const failed = testOf("failed", ["Error: once", "Error: and again"]);
  const { name } = file("failed", 0);
  const assertionResults = [testOf("passed"), repeated, failed];
  const testResults = [{ name, status: "failed", assertionResults }];
  const noisy = await report({ ...numbers, numPassedTests: 2, numFailedTests: 1, testResults });
  const test = "a test that passed";
  expect(await countTests(noisy, 1)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    repeated: [{ file: name, test, firstFailure: "Error: too late" }],
  });
});

it("counts a run that ended badly as a failure, whatever its tests say", async () => {
  const good = await report({ ...numbers, testResults: [file("passed", 4)] });
  expect((await countTests(good, 1)).failed).toBe(1);
  expect((await countTests(await report("not JSON"), 0)).failed).toBe(1);
  expect((await countTests(join(folder, "none.json"), 0)).failed).toBe(1);
});
