import type { QuestionForm } from "@greenroom/protocol";
import type { Event } from "./events.ts";
import { decisionVerbs } from "./lexicon/story.ts";
import { reporting, stative } from "./lexicon/verbs.ts";
import type { Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

export const rangeOf = (event: Event): Range => ({ from: event.at, to: event.at + 1 });

/** What "I" or "we" did (past), or would do as well (other forms). */
export function actionsOf({ events }: Parsed, form: QuestionForm, subject: "i" | "we"): Event[] {
  return events.filter((event) => event.subject === subject && isAction(event, form));
}

export function isAction(event: Event, form: QuestionForm): boolean {
  if (event.negated || event.passive || stative.has(event.verb)) return false;
  if (event.time === "past") return event.stance === "fact" && !MUSING.has(event.verb);
  if (form === "past") return false;
  return event.stance !== "reported" && event.stance !== "question" && !MUSING_NOW.has(event.verb);
}

/** Saying and thinking that changes nothing by itself; asking, telling and proposing do. */
const ACTS_OF_SPEECH = new Set(
  "asked told tells tell ask argued argue suggested suggest proposed propose insisted insist warned warn".split(
    " ",
  ),
);
const MUSING = new Set([...reporting].filter((verb) => !ACTS_OF_SPEECH.has(verb)));
const MUSING_NOW = new Set([
  ...MUSING,
  ..."know need love like mean understand remember prefer see have am are is be hope try wonder agree care".split(
    " ",
  ),
]);

/** Whether this verb takes a decision ("picked the queue", but not "picked up the phone"). */
export function takesDecision(tokens: Parsed["tokens"], { verb, at }: Event): boolean {
  return decisionVerbs.has(verb) && tokens[at + 1]?.text !== "up";
}

/** Token of the first deed or decision: what changed before it was the problem, not the result. */
export function firstDeedIn(parsed: Parsed, form: QuestionForm): number {
  if (parsed.goesOn) return -1;
  const deeds = [...actionsOf(parsed, form, "i"), ...actionsOf(parsed, form, "we")];
  const begun = deeds.filter(({ verb }) => !BEFALLS.has(verb)).map(({ at }) => at);
  return Math.min(...begun, parsed.tokens.length);
}

/** What happens to people rather than being done by them: "we had lost transactions". */
const BEFALLS = new Set("lost missed suffered faced noticed saw struggled".split(" "));
