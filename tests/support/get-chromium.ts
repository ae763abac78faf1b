import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findChromium, howToGetOne } from "./chromium.ts";
import { run } from "./run-command.ts";

/** The browser that is there, or one that is fetched now. Rejects with how to get one. */
export async function getChromium(signal: AbortSignal): Promise<string> {
  const found = findChromium();
  if (found) return found;
  console.log("No Chromium or Chrome was found; getting one.");
  for (const attempt of [fromDebian, fromPlaywright]) {
    await attempt(signal);
    const now = findChromium();
    if (now) return now;
  }
  throw new Error(
    `The browser tests need Chromium or Chrome, and none could be fetched. ${howToGetOne}`,
  );
}

/** The surer way where it is open: the package brings the libraries that the browser needs. */
async function fromDebian(signal: AbortSignal): Promise<void> {
  const debian = existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
  if (!debian || process.getuid?.() !== 0) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { signal, env });
  await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], {
    signal,
    env,
  });
}

async function fromPlaywright(signal: AbortSignal): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
  const cli = join(dirname(manifest), "cli.js");
  // Where there is no internet it would wait much longer, five times.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  await run(process.execPath, [cli, "install", "chromium"], { signal, env });
}
