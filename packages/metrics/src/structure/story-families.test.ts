import { describe, expect, it } from "vitest";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";
import { verdicts } from "./verdicts.testing.ts";

/** Families of English for the parts of a story, in the words of many trades. */
const deeds = "So I called the yard and I rewrote the rota and we moved the night crew. ";
const filler = "They looked at the old plan and the new plan on the wall for a good while. ";
const story = deeds + filler + filler + filler;

verdicts("TA1", "past", "task", "shown", [
  "I'd to get the lab ready before the new labels came in, so I called the supplier and rewrote the import.",
  "I had six seats to fill by the end of June, so I rang every school and I wrote the notice.",
  "It had to stay certified through December, so I froze the releases and I wrote the checks.",
  "It was on my head to find out before the gates opened, so I drove up there and I read the gauge.",
  "The condition was that it survived the March season, so I recorded him and I wrote it all down.",
]);

verdicts("TA4", "past", "task", "thin", [
  "I was shift lead at a bakery, and one night the oven stopped, and I called the owner and I moved the dough.",
  "That was meant to be out before the summer, and I wrote the first half and I tested it.",
  "I wanted to understand it, so I read the manual and I called the maker.",
]);

verdicts("LE8", "past", "lesson", "shown", [
  story + "These days I sleep on every offer.",
  story + "Since then nothing of mine goes onto a line after three in the afternoon.",
  story + "Ever since I ring the farmer before I send the truck.",
  story + "I've done it since then at the choir.",
]);

verdicts("LE7", "past", "lesson", "thin", [
  story + "If I were to do it again then maybe I'd look at it more.",
  story + "Next time perhaps I'd be quicker.",
]);

verdicts("LE3", "past", "lesson", "not shown", [
  story + "Somebody said afterwards I should have brought a lawyer.",
  story + "It is fine since then I think.",
]);

verdicts("DE5", "past", "decision", "shown", [
  "I gave him one small cell rather than bits of everybody's, and I watched him for a week.",
  "I wrote to the parents instead of calling a meeting, and I waited.",
  "What I went with was one code for the whole shop, and I printed it.",
  "It was me who chose to cut the team by what it waits for.",
  "That was a gamble of mine, and I moved him to the night shift.",
  "I'd gone with one queue per farm, and I tested it.",
]);

verdicts("RE7", "past", "result", "not shown", [
  story + "Two people were against it.",
  story + "There were four engineers in the room.",
  story + "We had three teams at that time.",
]);

verdicts("RE1", "past", "result", "shown", [
  story + "The bridge opened on the day.",
  story + "All seven films played with subtitles.",
  story + "The harbour job was done on time.",
]);

describe("LE9: a quote says what was learned", () => {
  it("goes on into the clause behind the announcement", () => {
    const { signals } = readAnswer(
      spoken(story + "What I learned is that you ask the driver before you ask the map."),
      "past",
    );
    expect(signals.lesson.evidence.at(-1)?.text).toContain("ask the driver");
  });

  it("does so for what one was there to do", () => {
    const { signals } = readAnswer(
      spoken("My job was to keep, if at all possible, the ferry running in the ice. " + story),
      "past",
    );
    expect(signals.task.evidence[0]?.text).toContain("ferry running");
  });
});
