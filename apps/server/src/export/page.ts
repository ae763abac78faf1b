import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Review } from "@greenroom/protocol";
import { html, Markup } from "./html.ts";
import { pageBody } from "./page-body.ts";
import { titleOf } from "./told.ts";

const beside = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const style = beside("./page.css");
const script = beside("./page-player.js");

/** A page in two parts, between which its sound is to stand, as lines of base64. */
export interface PageAroundSound {
  readonly before: string;
  readonly after: string;
}

/** A review to read without the app: one page that asks nobody for anything. */
export function silentPage(review: Review): string {
  return `${head(review, false)}${pageBody(review, false).text}</body></html>\n`;
}

/** The same with the sound of both voices in it: it plays, and its words light up while they are said. */
export function pageAroundSound(review: Review): PageAroundSound {
  const player = html`<footer class="player">
    <audio controls aria-label="Recording of both voices"></audio>
  </footer>`;
  return {
    before: `${head(review, true)}${pageBody(review, true).text}${player.text}<script type="text/plain" id="sound">`,
    after: `</script><script>${script}</script></body></html>\n`,
  };
}

/** Nothing runs and nothing loads but what is in this file, by the page's own policy. */
function head(review: Review, sounds: boolean): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(sounds ? [`script-src '${hashOf(script)}'`, "media-src blob:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const opening = html`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleOf(review)} · Greenroom</title>
<style>${new Markup(style)}</style></head>
<body${sounds && new Markup(' class="sounds"')}>`;
  return opening.text;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
