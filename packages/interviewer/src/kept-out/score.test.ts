import { describe, expect, it } from "vitest";
import type { Exchange, Utterance } from "../interviewer.ts";
import { dialogues } from "./dialogues.ts";
import { judge } from "./score.ts";

const find = (id: string) => dialogues.find((dialogue) => dialogue.id === id)!;
const reply = (move: string, text: string, kind: Utterance["kind"] = "follow-up"): Utterance => ({
  kind,
  move,
  text,
  questionId: "q1",
});

function judged(id: string, said: Utterance) {
  const dialogue = find(id);
  const exchanges = dialogue.exchanges.map(({ asked, heard }): Exchange => ({
    said: reply("ask", asked, "ask"),
    answer: {
      heardBadly: false,
      durationS: 30,
      words: heard.split(/\s+/).map((text, n) => ({
        text: text.replace(/^~/, ""),
        startSample: n,
        endSample: n + 1,
        confidence: text.startsWith("~") ? 0.2 : 0.9,
        times: "measured",
      })),
    },
  }));
  return judge(dialogue, exchanges, said);
}

describe("judging a reply by the labels", () => {
  it("takes a follow-up that goes after a gap", () => {
    const verdict = judged("past-no-result", reply("ask-result", "What came of it?"));
    expect(verdict).toEqual({
      aim: "no-result",
      fits: true,
      falseQuotes: [],
      embarrassments: [],
      misshapen: [],
    });
  });

  it("knows the aim from the words where the name says nothing", () => {
    expect(judged("past-no-result", reply("m7", "What came of it?")).aim).toBe("no-result");
  });

  it("notices that what was told is asked for again", () => {
    const verdict = judged("past-lesson-these-days", reply("ask-lesson", "What did you learn?"));
    expect(verdict.fits).toBe(false);
    expect(verdict.embarrassments).toEqual(["asks for the lesson that was told"]);
  });

  it("takes a changed constraint only for a complete answer", () => {
    const changed = reply("change-constraint", "And with half the people?");
    expect(judged("design-complete", changed).fits).toBe(true);
    expect(judged("design-no-numbers", changed).fits).toBe(false);
  });

  it("takes what a changed constraint asks for as well, where its move says so", () => {
    const changed = (move: string) =>
      judged("past-no-result", reply(move, "Suppose it had been May. How would it have ended?"));
    expect(changed("change-constraint/ask-result+ask-risk").fits).toBe(true);
    expect(changed("change-constraint/ask-stakeholders").fits).toBe(false);
    expect(changed("change-constraint/ask-stakeholders").embarrassments).toEqual([]);
  });

  it("finds words that nobody said, or that were not understood", () => {
    const quotes = (text: string) =>
      judged("past-low-confidence-words", reply("ask-risk", text)).falseQuotes;
    expect(quotes("You deleted “everything older than ninety days”. What could go wrong?")).toEqual(
      [],
    );
    expect(quotes("You wanted “to save money”. What could go wrong?")).toEqual(["to save money"]);
    expect(quotes("What of “the terrible form”?")).toEqual(["the terrible form", "terrible form"]);
  });

  it("finds what was denied, said as fact", () => {
    const quotes = (text: string) =>
      judged("past-did-not-roll-back", reply("ask-lesson", text)).falseQuotes;
    expect(quotes("You rolled back. What would you do next time?")).toEqual(["rolled back"]);
    expect(quotes("You did not roll back. What would you do next time?")).toEqual([]);
  });

  it("finds a demand for numbers where somebody died", () => {
    const verdict = judged("past-grief", reply("ask-number", "How many people were affected?"));
    expect(verdict.embarrassments).toEqual(["asks for the number", 'says "How many"']);
  });

  it("finds two questions and praise", () => {
    const said = reply("ask-result", "Great answer. What came of it? And who paid?");
    expect(judged("past-no-result", said).misshapen).toEqual(["2 questions", "praise: Great"]);
  });
});
