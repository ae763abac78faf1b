import type { Browser } from "playwright-core";
import { startGreenroom, type Greenroom, type GreenroomOptions } from "../../support/greenroom.ts";
import { launchBrowser, type BrowserOptions, type PageOptions } from "./browser.ts";
import { Candidate } from "./candidate.ts";
import { Speech } from "./speech.ts";

/** What a file of browser tests needs: the real app, a real browser, a mouth and an ear. */
export interface Stage {
  readonly greenroom: Greenroom;
  readonly browser: Browser;
  readonly speech: Speech;
  candidate(options?: PageOptions): Promise<Candidate>;
  close(): Promise<void>;
}

export async function openStage(
  options: { readonly greenroom?: GreenroomOptions; readonly browser?: BrowserOptions } = {},
): Promise<Stage> {
  const speech = new Speech();
  const [greenroom, browser] = await Promise.all([
    startGreenroom(options.greenroom),
    launchBrowser(options.browser),
    speech.start(),
  ]);
  return {
    greenroom,
    browser,
    speech,
    candidate: (page) => Candidate.arrive(browser, speech, page),
    close: async () => {
      await browser.close();
      await Promise.all([greenroom.stop(), speech.close()]);
    },
  };
}
