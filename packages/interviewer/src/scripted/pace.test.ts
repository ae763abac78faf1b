/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, it } from "vitest";
import { dialogue } from "./dialogue.testing.ts";

const complete =
  "Last year at a bank I was leading a team of eight and our nightly run had become fragile. I looked at the logs, I decided to move the ledger service first, and I rewrote the retries. In the end failures fell by a third. The downside was a slower release, and the risk was that we lose data, so we could roll back. What I learned is to measure before I argue with anybody.";
const then = "Then I would have left out the retries.";

describe("as the time runs out", () => {
  it("announces the last question, and asks no other after it", () => {
    for (const persona of ["maya", "tom"])
      dialogue("past", { persona, lengthS: 900 })
        .at(600)
        .answer(complete)
        .at(650)
        .answer(then)
        .expectKind("ask")
        .expectSaid(/last|one more/i)
        .at(700)
        .answer(complete)
        .at(740)
        .answer(then)
        .expectKind("close");
  });

  it("does not announce what is not the last one, and gives another to who passes on the last", () => {
    dialogue("past")
      .answer(complete)
      .answer(then)
      .expectKind("ask")
      .expectNotSaid(/\blast\b/i);
    dialogue("past", { lengthS: 900 })
      .at(650)
      .answer(complete)
      .answer(then)
      .expectSaid(/last|one more/i)
      .press("skip")
      .expectKind("ask");
  });

  it("asks shortly near the end, and says nothing back", () => {
    dialogue("past", { persona: "tom", lengthS: 900 })
      .at(790)
      .answer("Last year our nightly run kept failing. I decided to move the ledger service first.")
      .expectKind("follow-up")
      .expectNotSaid(/ledger|mentioned|back to/i);
  });
});
