import { describe } from "vitest";
import { keepsFigures } from "./keeps-figures.ts";
import { plainAside } from "./plain-aside.ts";
import type { AnswerReading } from "./reading.ts";
import { ways } from "./ways.testing.ts";

const kind = (reading: AnswerReading) => (reading.aside ?? plainAside(reading))?.kind ?? null;

describe("what is said to the interviewer instead of an answer", () => {
  ways("asks again", "past", kind, "repeat", [
    "Once more please, slower.",
    "Excuse me, I have not understood.",
    "The line broke, sorry.",
    "I did not quite catch the question.",
  ]);
  ways("puts a word right", "past", kind, "misheard", [
    "Sorry, I meant March, not May.",
    "Not Kafka, I said the agency.",
  ]);
  ways("passes", "past", kind, "skip", [
    "Let us take another one please.",
    "I would prefer not to do this one, can we go on?",
    "Next please, I have nothing for this.",
    "I'd like to move to another topic if that is okay.",
  ]);
  ways("has none", "past", kind, "unknown", [
    "Nothing comes to my mind right now.",
    "I have never been in such a situation.",
    "I honestly have no example for that.",
    "I can not recall any such case.",
  ]);
  ways("tells", "past", kind, null, [
    "I lost the contract with the mill.",
    "It's not a simple case, but we won it.",
    "We moved on to the next hall after that.",
    "Two weeks, and nobody complained.",
    "The board asked about money next.",
    "We had never seen such a flood.",
    "Then reads go to another region.",
    "Let us take the second option.",
    "We could not get that through.",
    "The connection dropped.",
  ]);
});

describe("a figure that is not to be had", () => {
  ways("is kept", "past", keepsFigures, true, [
    "I don't have that number with me.",
    "There is no number for that, I would be inventing.",
    "I can't put a figure on it.",
    "We never measured it.",
    "I would not know how much, no.",
    "No figure from me today.",
  ]);
  ways("is told", "past", keepsFigures, false, [
    "It fell by a third.",
    "I counted nineteen of them.",
    "The number went from nine to two.",
    "We measured it every night.",
  ]);
});
