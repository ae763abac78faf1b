import type { QuestionForm } from "@greenroom/protocol";
import type { Event } from "./events.ts";
import { signal } from "./hits.ts";
import { alternativeMarkers, tradeOffMarkers as weighedInAStory } from "./lexicon/reasoning.ts";
import {
  denials,
  leftUndone,
  tradeOffMarkers,
  turnedDown,
  weighingHints,
} from "./lexicon/weighing.ts";
import { pronouns } from "./lexicon/verbs.ts";
import { anywhere, meant, touched, withWhatFollows } from "./near.ts";
import type { Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/**
 * TO1: what somebody's way costs, in any form; TO2: in a design, what was turned down and why; TO3:
 * where somebody tells what they would do or plan, what they would leave undone for it.
 */
export function tradeOff(parsed: Parsed, form: QuestionForm): Signal {
  const costs = meant(parsed, tradeOffMarkers).filter(
    (hit) => !costsOthers(parsed, hit) && !isReturn(parsed, hit),
  );
  const alternatives = meant(parsed, alternativeMarkers);
  if (form === "past")
    return signal(parsed, [...costs, ...meant(parsed, weighedInAStory)], alternatives);
  const refused =
    form === "design" ? meant(parsed, turnedDown).filter((hit) => !shrugs(parsed, hit)) : [];
  const undone =
    form === "situational" || form === "vision"
      ? [
          ...meant(parsed, leftUndone).filter((hit) => !repeatsLack(parsed, hit)),
          ...notDone(parsed, form),
        ]
      : [];
  return signal(
    parsed,
    [...costs, ...refused, ...undone].map((hit) => withWhatFollows(parsed, hit, 8)),
    [...alternatives, ...touched(parsed, weighingHints), ...anywhere(parsed, denials)],
  );
}

/** "One could add a queue, but I wouldn't worry" turns nothing down. */
const shrugs = ({ tokens }: Parsed, { to }: Range) =>
  tokens.slice(to - 1, to + 4).some(({ text }) => /^(worry|bother|mind|care)$/.test(text));

/** Not doing these gives nothing up: "I wouldn't panic", "we don't know", "I won't lie to you". */
const NO_SACRIFICE = new Set(
  `be have know think want say see mean need jump rush panic assume hesitate worry mind care believe expect
   pretend lie remember understand guess like blame judge forget buy build write get feel hope dare claim bother jok kidd joke kid
   dig us use hid hide start ask count investigate check look go accept doubt`.split(/\s+/),
);

/** "It cost her two million": another house's bill. "It costs him face" is a price all the same. */
function costsOthers({ tokens, clauseAt }: Parsed, { from, to }: Range): boolean {
  // TO1: "our competitors sacrificed two lines" is their price.
  const verb = tokens[from]?.text ?? "";
  if (/^(sacrificed|gave|traded|lost|paid)$/.test(verb) && clauseAt[from]?.subject === "other")
    return true;
  return tokens.slice(from, to).some(({ text }, at) => {
    const [whom, what] = [tokens[from + at + 1]?.text ?? "", tokens[from + at + 2]?.text ?? ""];
    const theirs = /^costs?$/.test(text) && /^(her|him|them)$/.test(whom);
    return theirs && !/^(face|time|trust|pride|standing|sleep|their|his)$/.test(what);
  });
}

/** "In return we save a million": what is won for it is no price. "In return we lose …" is one. */
function isReturn({ tokens }: Parsed, { from, to }: Range): boolean {
  const texts = tokens.slice(from, to + 12).map(({ text }) => text);
  return (
    /^(return|exchange)$/.test(tokens[to - 1]?.text ?? "") &&
    texts.slice(0, to - from + 5).some((text) => WINNING.test(text)) &&
    !texts.some((text) => /^(but|though|although)$/.test(text))
  );
}

const WINNING = /^(saves?|saving|gains?|earns?|wins?|gets?|receives?)$/;

/** "I would not make her a poster": would or will stands right before the denial. */
function isPlanned({ tokens }: Parsed, { time, at }: Event): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  return time === "plan" || before.some((text) => /^(would|will|'d|shall)$/.test(text));
}

/** "We don't do GraphQL": what a plan leaves alone, told as the present. */
const LEFT_ALONE = new Set(
  "do touch take offer serve support sell open migrate cover include change".split(" "),
);

/** "I wouldn't call on him", "we're not doing the vans this year": a deed that is left undone. */
function notDone(parsed: Parsed, form: QuestionForm): Range[] {
  return parsed.events
    .filter(
      (event: Event) =>
        event.negated &&
        (event.subject === "i" || event.subject === "we") &&
        (isPlanned(parsed, event) || (form === "vision" && LEFT_ALONE.has(event.verb))) &&
        event.time !== "past" &&
        event.stance !== "reported" &&
        event.stance !== "question" &&
        !event.tentative &&
        !pronouns.has(event.verb) &&
        !NO_SACRIFICE.has(event.verb),
    )
    .map(({ at }) => ({ from: at, to: at + 1 }));
}

/** "We would not have room" tells of no deed. */
function repeatsLack({ tokens }: Parsed, { to }: Range): boolean {
  const last = tokens[to - 1]?.text ?? "";
  return NO_SACRIFICE.has(last) || NO_SACRIFICE.has(last.replace(/ing$/, ""));
}
