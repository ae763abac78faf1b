/** Models that reason aloud put it in front of what they say, between marks of their own. */

const NAMES = "think(?:ing)?|thoughts?|reason(?:ing)?|reflection|scratchpad";
/** Some chat templates open the thought themselves, so that only its end is written. */
const ENDED = new RegExp(`^[\\s\\S]*(?:<\\/(?:${NAMES})>|\\[\\/THINK\\]|◁\\/think▷)`, "i");
const BEGUN = new RegExp(`^\\s*(?:<(?:${NAMES})\\b|\\[THINK\\]|◁think▷)`, "i");
/** gpt-oss where the server passes its channels on: analysis first, then what is said. */
const FINAL_CHANNEL = /^[\s\S]*<\|channel\|>\s*final\s*<\|message\|>/i;
const CHANNEL = /^\s*(?:<\|start\|>\s*assistant\s*)?<\|channel\|>/i;

const OPENINGS = [
  "<think",
  "<thought",
  "<reason",
  "<reflection",
  "<scratchpad",
  "[think]",
  "◁think▷",
  "<|channel|>",
  "<|start|>assistant<|channel|>",
];

/** The text without what was thought before it. */
export function withoutThoughts(text: string): string {
  return text.replace(ENDED, "").replace(FINAL_CHANNEL, "");
}

/** A thought has begun, or may be about to: nothing of this text is said yet. */
export function isThinking(text: string): boolean {
  if (BEGUN.test(text) || CHANNEL.test(text)) return true;
  const start = text.trimStart().toLowerCase();
  return start !== "" && OPENINGS.some((opening) => opening.startsWith(start));
}
