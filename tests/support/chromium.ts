import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** Where people and programs say which browser to use. */
const variables = [
  "CHROMIUM",
  "CHROME_BIN",
  "CHROME_PATH",
  "CHROMIUM_PATH",
  "PUPPETEER_EXECUTABLE_PATH",
  "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH",
];

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];

/** The path of a Chromium or Chrome on this machine, or `null`. A variable that names none is an error. */
export function findChromium(): string | null {
  for (const name of variables) {
    const named = process.env[name];
    if (!named) continue;
    if (existsSync(named)) return named;
    throw new Error(`${name} names ${named}, which does not exist.`);
  }
  return (
    [...onThePath(), ...usualPlaces(), playwrightsOwn()].find((path) => existsSync(path)) ?? null
  );
}

/** As {@link findChromium}, for tests: they need one. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path) return path;
  throw new Error(`No Chromium or Chrome was found. ${howToGetOne}`);
}

export const howToGetOne =
  "Install Chrome or Chromium (on Debian: apt-get install chromium; anywhere: npx playwright-core " +
  "install chromium), or set CHROMIUM to the path of one.";

function onThePath(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces(): string[] {
  const { env } = process;
  const windows = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap(
    (root) =>
      root
        ? [
            join(root, "Google/Chrome/Application/chrome.exe"),
            join(root, "Chromium/Application/chrome.exe"),
            join(root, "Microsoft/Edge/Application/msedge.exe"),
          ]
        : [],
  );
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windows,
  ];
}

/** What `playwright-core install chromium` leaves behind. */
function playwrightsOwn(): string {
  return chromium.executablePath();
}
