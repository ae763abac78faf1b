/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { readAnswer, type AnswerReading } from "@greenroom/metrics";
import { tellings, type Telling } from "@greenroom/metrics/tellings";
import { spoken } from "@greenroom/metrics/testing";
import { expect, it } from "vitest";
import type { Utterance } from "../interviewer.ts";
import { dialogue } from "./dialogue.testing.ts";
import { foldLedger, type Ledger } from "./ledger.ts";
import { dodged } from "./press-again.ts";

const story = "Last spring the nightly run kept failing, and I decided to move the ledger first.";
const aside =
  "Well you know the ledger is a fine old thing, and the people who look after it are a fine old lot, and the yard is right beside it.";

/** What is known after a story, a follow-up for what came of it, and this answer, which tells only that. */
function afterAsking(move: string, answer: string, ...told: readonly Telling[]): Ledger {
  const said = (kind: Utterance["kind"], name: string): Utterance => ({
    kind,
    text: "What came of it?",
    questionId: "too-fragile",
    move: name,
  });
  const heard = (text: string) => ({ words: spoken(text), heardBadly: false, durationS: 20 });
  const ledger = foldLedger([
    { said: said("ask", "question-1"), answer: heard(story) },
    { said: said("follow-up", move), answer: heard(answer) },
  ]);
  const withSense = (text: string): AnswerReading => {
    const reading = readAnswer(spoken(text), "past");
    const odds = Float32Array.from(tellings, (each) => (told.includes(each) ? 6 : -6));
    const to = reading.parsed.tokens.length;
    return {
      ...reading,
      sense: { stretches: [{ from: 0, to, odds, grams: [], meaning: new Float32Array() }] },
    };
  };
  return { ...ledger, heard: [withSense(`${story} ${answer}`)] };
}

it("asks once more for what was talked around", () => {
  expect(dodged(afterAsking("ask-result", aside))).toBe("ask-result");
});

it("does not where it was answered, in whatever words, or in few", () => {
  expect(dodged(afterAsking("ask-result", aside, "result"))).toBeUndefined();
  expect(dodged(afterAsking("ask-result", "The yard is still there."))).toBeUndefined();
});

it("does not where it may be kept, nor for what is worth one try only", () => {
  const refused = `${aside} I'd rather not say how it ended.`;
  expect(dodged(afterAsking("ask-result", refused))).toBeUndefined();
  expect(dodged(afterAsking("ask-trade-off", aside))).toBeUndefined();
});

it("says nothing of a name that was kept back before all the rest was told", () => {
  const kept = "I can't name the client, it was a big one in the north.";
  const rest =
    "I led the team that ran their nightly load, and it failed every Saturday. I went to the yard and watched. I decided to move the ledger first, and I told the other two to stop theirs until it was through. In the end the failures fell by a third.";
  const leads = /no problem|fine|understood|leave|no need/i;
  dialogue("past").answer(`${kept} ${rest}`).expectNotSaid(leads);
  dialogue("past").answer(`${rest} ${kept}`).expectSaid(leads);
});

it("takes a rule of somebody's day for no wish to keep anything back", () => {
  dialogue("approach")
    .answer(
      "I answer with a swap within a day, and I say what falls off the table. Once a fortnight I keep an afternoon where he may bring anything and I'm not allowed to mention the price.",
    )
    .expectNotSaid(/no problem|fine|understood|leave|no need/i);
});
