import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { transformWithOxc } from "vite";
import { chromiumPath } from "../../support/chromium.ts";
import "./page/senses-api.ts";

export interface BrowserOptions {
  /** Sound file for Chromium's own fake microphone; a silent one by default. */
  readonly microphoneFile?: string;
  readonly args?: readonly string[];
}

/** A headless browser as people have it: its own autoplay policy, its own security. */
export async function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const { microphoneFile } = options;
  return chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    timeout: 120_000,
    chromiumSandbox: false,
    // Playwright would mute it, and a muted page may not run its sound.
    ignoreDefaultArgs: ["--mute-audio"],
    args: [
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      ...(microphoneFile ? [`--use-file-for-fake-audio-capture=${microphoneFile}`] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      ...(options.args ?? []),
    ],
  });
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "dark" | "light";
  /** Leave the browser's own microphone in place; what is heard is recorded all the same. */
  readonly ownMicrophone?: boolean;
  /** The microphone is refused with an error of this name and message, as browsers do. */
  readonly refuseMicrophone?: { readonly name: string; readonly message: string };
  /** The device has voices of its own (see page/device-voices-api.ts). */
  readonly deviceVoices?: boolean;
  /** As browsers treat pages that come neither from this machine nor over TLS. */
  readonly insecure?: boolean;
  /** Console errors that belong to what the test does. */
  readonly expectedErrors?: readonly RegExp[];
  /** The microphone also hears the loudspeaker, so late and so loud. */
  readonly echo?: { readonly delayMs: number; readonly gainDb: number };
  /** A plain script in place of the senses. It may load worklets of its own, past the policy. */
  readonly insteadOfSenses?: string;
}

export interface WatchedPage {
  readonly page: Page;
  /** Errors on the console, uncaught exceptions and violations of the security policy. */
  readonly troubles: readonly string[];
}

/** A page with senses (see page/senses-api.ts), under the server's own security policy. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    reducedMotion: "reduce",
    bypassCSP: options.insteadOfSenses !== undefined,
    ...(options.theme ? { colorScheme: options.theme } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const troubles: string[] = [];
  const trouble = (text: string) => {
    if (!options.expectedErrors?.some((expected) => expected.test(text))) troubles.push(text);
  };
  page.on("pageerror", (error) => trouble(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") trouble(message.text());
  });
  if (options.ownMicrophone) {
    await page.addInitScript("window.realGetUserMedia = navigator.mediaDevices?.getUserMedia;");
  }
  await page.addInitScript(options.insteadOfSenses ?? (await script("page/senses.ts")));
  if (options.ownMicrophone) {
    await page.addInitScript("navigator.mediaDevices.getUserMedia = window.realGetUserMedia;");
  }
  if (options.echo) await page.addInitScript(`senses.echo(${JSON.stringify(options.echo)});`);
  if (options.refuseMicrophone) {
    await page.addInitScript(`senses.refuse = ${JSON.stringify(options.refuseMicrophone)};`);
  }
  if (options.deviceVoices) await page.addInitScript(await script("page/device-voices.ts"));
  if (options.insecure) {
    await page.addInitScript(
      "Object.defineProperty(window, 'isSecureContext', { value: false });" +
        "Object.defineProperty(navigator, 'mediaDevices', { value: undefined });" +
        "delete window.AudioWorkletNode;",
    );
  }
  return { page, troubles };
}

/** A TypeScript file beside this one as the script that it is. */
async function script(name: string): Promise<string> {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const { code } = await transformWithOxc(await readFile(file, "utf8"), file);
  return code;
}
