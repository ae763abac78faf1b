/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";

const WHICH = "ask-which-size";
const eight =
  "Last year I was leading a team of eight and our nightly run had become fragile. I looked at the logs and I decided to move the ledger first.";
const twelve = "We were a team of twelve and nobody had time for it. In the end failures fell.";

describe("the same team, told with another number", () => {
  it("is asked about gently, whoever asks", () => {
    for (const { id: persona } of personas)
      dialogue("past", { persona })
        .answer(eight)
        .answer(twelve)
        .expectKind("follow-up")
        .expectMove(WHICH)
        .expectSaid(
          "Earlier you said a team of eight, and now I heard a team of twelve. Which of the two is this about?",
        )
        .answer("The twelve, the eight were only the engineers.")
        .expectNotSaid(/eight|twelve/);
  });

  it("is asked about once in an interview", () => {
    const talk = dialogue("past", { questionIds: ["too-fragile", "own-outage", "live-migration"] })
      .answer(eight)
      .answer(twelve)
      .expectMove(WHICH)
      .answer("The twelve.")
      .press("skip")
      .answer("I was leading a team of five. I decided to stop the rollout that evening.")
      .answer("We were a team of ten and nobody had time for it.")
      .expectNotMove(WHICH);
    expect(talk.exchanges.filter(({ said }) => said.move === WHICH)).toHaveLength(1);
  });

  it("is asked about in a story that somebody goes back to", () => {
    dialogue("past", { questionIds: ["too-fragile", "own-outage"] })
      .answer(eight)
      .press("skip")
      .answer("That was the same outage I told you about. I decided to stop the rollout.")
      .answer(twelve)
      .expectMove(WHICH);
  });

  it.each([
    ["after it had grown", "We had grown. We were a team of twelve."],
    ["after people were hired", "I hired four people and we were a team of twelve."],
    ["at a later time", "By then we were a team of twelve."],
    ["counted with oneself", "We were a team of nine with nobody to spare."],
    ["elsewhere", "I moved to another team. We were a team of twelve there."],
    ["of others", "The vendor had a team of twelve for that."],
    ["with both numbers", "We were a team of twelve, and eight of them were mine."],
    ["heard with doubt", "We were a team of {twelve} and nobody had time."],
    ["between two numbers", "We were a team of twelve or thirteen."],
    ["not so", "I was not leading a team of twelve."],
    ["imagined", "With more money I would have had a team of twelve."],
    ["in somebody's words", "My boss thought we were a team of twelve."],
    ["in jest", "We were a team of twelve, just kidding."],
    ["where it is put right", "I said eight, but we were a team of twelve."],
    ["where something is kept back", "We were a team of twelve. I can't share the numbers."],
    ["where it hurts", "We were a team of twelve. Then a colleague of ours died."],
  ])("is left alone %s", (_, sentence) => {
    dialogue("past")
      .answer(eight)
      .answer(`${sentence} I rewrote the retries.`)
      .expectNotMove(WHICH);
  });

  it("is left alone in another story", () => {
    dialogue("past", { questionIds: ["too-fragile", "own-outage"] })
      .answer(eight)
      .press("skip")
      .answer("Two years ago I decided to stop a rollout in the evening.")
      .answer(twelve)
      .expectNotMove(WHICH);
  });

  it("is left alone where there is hardly time", () => {
    dialogue("past", { lengthS: 600 }).answer(eight).at(500).answer(twelve).expectNotMove(WHICH);
  });

  it("is not recalled by either number later", () => {
    dialogue("past", { questionIds: ["too-fragile", "promised-by-sales"] })
      .answer(eight)
      .answer(twelve)
      .answer("The first of them.")
      .press("skip")
      .answer("How large is the team?")
      .expectNotSaid(/earlier|a team of/i);
  });
});
