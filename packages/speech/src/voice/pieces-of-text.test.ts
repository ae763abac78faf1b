import { expect, test } from "vitest";
import { piecesOf } from "./pieces-of-text.ts";

const drawn = (text: string, follows = false) =>
  piecesOf(text, { follows }).map(({ text: written, before }) => `${written} |${before}`);

test("the first clause of a long first sentence is a piece of its own", () => {
  const text =
    "You said that the move took nine months, so what would you do differently now? Why?";
  expect(drawn(text)).toEqual([
    "You said that the move took nine months, |clause",
    "so what would you do differently now? |sentence",
    "Why? |end",
  ]);
});

test.each([
  [
    "a colon",
    "Let me put it like this: which of the three systems would you have built first?",
    "Let me put it like this:",
  ],
  [
    "a dash",
    "You left the team after a year — what would have made you stay for another one?",
    "You left the team after a year",
  ],
  [
    "a spaced hyphen",
    "You left the team after a year - what would have made you stay for another one?",
    "You left the team after a year",
  ],
  [
    "the first joint that leaves enough words on both sides",
    "So, Ana, when the queue was full, what did you tell the people who waited?",
    "So, Ana, when the queue was full,",
  ],
])("it may end with %s", (_, text, first) => {
  const [piece] = piecesOf(text, { follows: false });
  expect(piece).toMatchObject({ text: first, before: "clause" });
});

test.each([
  ["short ones", "You did that, and then what did you do?"],
  ["numbers", "It cost $1,500,000 at 9:30 with 3.5 people in a team-wide well-known effort there?"],
  ["titles", "What did Dr. Smith from the platform team tell you about the failure that you saw?"],
  [
    "those without a joint",
    "Tell me about a time when you disagreed with your manager about a plan.",
  ],
  ["a name at the end", "Which of these many projects would you like to tell me about now, Ana?"],
])("not so %s", (_, text) => {
  expect(drawn(text)).toEqual([`${text} |end`]);
});

test("nor where something was said before: its sound gives time enough", () => {
  const text = "You said that the move took nine months, so what would you do differently now?";
  expect(drawn(text, true)).toEqual([`${text} |end`]);
});

test("pieces know where they stand, and none of the words is lost", () => {
  const text = " You left after  a year — what would have made you stay for another? And why? ";
  const pieces = piecesOf(text, { follows: false });
  const said = pieces.map((piece) => text.slice(piece.startChar, piece.endChar)).join(" ");
  expect(said.match(/\w+/g)).toEqual(text.match(/\w+/g));
});

test("nothing to say is no piece", () => {
  expect(piecesOf(" … ", { follows: false })).toEqual([]);
});
