import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { getChromium } from "./support/get-chromium.ts";
import { run } from "./support/run-command.ts";
import { countTests, type Counts } from "./support/vitest-report.ts";

/**
 * `npm test`: types, lint, then every test: pure ones, ones with real engines
 * and processes, and ones in a real browser. Ends with the line "N passed, N failed".
 */
const projects = ["unit", "engines", "browser"] as const;

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => stop.abort(new Error(`Stopped by ${signal}.`)));
}

/** A program of an installed package, run by this Node. */
function program(name: string, bin: string): readonly string[] {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return [join(dirname(manifest), bin)];
}

async function check(name: string, args: readonly string[]): Promise<boolean> {
  const passed = (await run(process.execPath, args, { signal: stop.signal })) === 0;
  console.log(`${passed ? "passed" : "FAILED"}: ${name}`);
  return passed;
}

async function testAll(): Promise<Counts> {
  const reports = await mkdtemp(join(tmpdir(), "greenroom-reports-"));
  try {
    const chromium = await getChromium(stop.signal);
    console.log(`Browser: ${chromium}`);
    const checks = [
      await check("types", [...program("typescript", "bin/tsc"), "--noEmit"]),
      await check("lint", [...program("oxlint", "bin/oxlint"), "--type-aware", "--deny-warnings"]),
    ];
    const counts: Counts[] = [
      { passed: 0, failed: checks.filter((passed) => !passed).length, skipped: 0, repeated: [] },
    ];
    for (const project of projects) {
      console.log(`\n${project} tests`);
      const report = join(reports, `${project}.json`);
      const args = ["run", "--project", project, "--reporter=default", "--reporter=json"];
      const vitest = [...program("vitest", "vitest.mjs"), ...args, `--outputFile.json=${report}`];
      const code = await run(process.execPath, vitest, {
        signal: stop.signal,
        env: { CHROMIUM: chromium },
      });
      counts.push(await countTests(report, code));
    }
    return sum(counts);
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

function sum(counts: readonly Counts[]): Counts {
  const total = (key: "passed" | "failed" | "skipped") =>
    counts.reduce((all, count) => all + count[key], 0);
  return {
    passed: total("passed"),
    failed: total("failed"),
    skipped: total("skipped"),
    repeated: counts.flatMap(({ repeated }) => repeated),
  };
}

try {
  const { passed, failed, skipped, repeated } = await testAll();
  if (skipped > 0) console.log(`\n${skipped} skipped; the reasons stand beside them above.`);
  for (const { file, test, firstFailure } of repeated) {
    console.log(`\npassed when repeated: ${relative(process.cwd(), file)} > ${test}`);
    console.log(`  at first: ${firstFailure}`);
  }
  if (passed === 0) console.log("No test ran.");
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
}
