import type { Pillar } from "@greenroom/protocol";
import { inWords } from "./numbers-in-words.ts";

/** What a part is about, as it is spoken of. */
const spokenOf: Readonly<Record<Pillar, string>> = {
  behavioural: "the people you work with",
  "system-design": "systems at scale",
  strategy: "technical direction",
  "cross-functional": "work with other functions",
  hiring: "hiring and building teams",
};

/** "We have forty-five minutes: first the people you work with, then systems at scale, …": said at the start. */
export function agendaWords(parts: readonly Pillar[], lengthS: number): string {
  const [first, ...others] = parts.map((pillar) => spokenOf[pillar]);
  const last = others.pop();
  const between = others.map((part) => ` then ${part},`).join("");
  const end = others.length > 0 ? `and ${last} at the end` : `then ${last}`;
  return `We have ${inWords(Math.round(lengthS / 60))} minutes: first ${first},${between} ${end}.`;
}

/** Said where a part is over and the next begins. @param at which part that is: no two are put alike */
export function nextPart(from: Pillar, to: Pillar, at: number): string {
  const [before, now] = [spokenOf[from], spokenOf[to]];
  const ways = [
    `That's all on ${before}. The next part is ${now}.`,
    `I'll close the part on ${before} here. Now to ${now}.`,
    `Let's leave ${before} there and turn to ${now}.`,
    `That was the part on ${before}. On to ${now}.`,
  ];
  return ways[at % ways.length] ?? "";
}

/** Behind words that already lead on: which part comes now. */
export function thisPart(to: Pillar, at: number): string {
  const now = spokenOf[to];
  const ways = [`It belongs to the next part, ${now}.`, `We come to ${now} with it.`];
  return ways[at % ways.length] ?? "";
}
