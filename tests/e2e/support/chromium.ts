import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium and Chrome usually lie; `CHROMIUM` overrides. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chromium or Chrome of this machine, or Playwright's own; throws with what to do where there is none. */
export function chromiumPath(): string {
  const wanted = process.env["CHROMIUM"];
  const candidates = wanted ? [wanted] : [...places, chromium.executablePath()];
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    "No Chromium was found. Install one (Debian: apt-get install chromium), or set CHROMIUM to its path.",
  );
}

/** Headless, with nothing that looks for the internet. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  });
}
