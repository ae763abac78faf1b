import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { scriptedUtterance } from "../../scripted/scripted-interviewer.ts";
import { designTalk } from "./design-dialogue.testing.ts";
import { LATE } from "./facts.ts";
import { designReport } from "./report.ts";

const VOLUME = "Forty thousand parcels come back a day";

/** The reply was made from the first words; the question came in after it. */
function askedLate() {
  const talk = designTalk({ scene: "shop-returns" });
  talk.answer("The people who use it are customers.", 30);
  const words = spoken("The people who use it are customers. How many returns are there a day?");
  const exchanges = talk.exchanges.map((exchange, at) =>
    at === 0 ? { ...exchange, answer: { words, heardBadly: false, durationS: 30 } } : exchange,
  );
  const volume = () => designReport(talk.plan, exchanges)?.facts.find(({ id }) => id === "volume");
  return { talk, exchanges, volume };
}

describe("a question that came in after its reply", () => {
  it("is asked, and not told, in the report", () => {
    expect(askedLate().volume()).toMatchObject({
      held: true,
      asked: { text: expect.stringContaining("How many") as unknown },
    });
  });

  it("is answered at the beginning of the next reply, once", () => {
    const { talk, exchanges, volume } = askedLate();
    const answer = { words: spoken("Then they send it back."), heardBadly: false, durationS: 9 };
    exchanges.push({ ...exchanges.splice(-1)[0]!, answer });
    const context = { plan: talk.plan, exchanges, trigger: "answer", elapsedS: 60 } as const;
    const said = scriptedUtterance(context);
    expect(said.text.startsWith(`${LATE} ${VOLUME}`)).toBe(true);
    exchanges.push({ said, heard: null, answer });
    expect(scriptedUtterance({ ...context, elapsedS: 90 }).text).not.toContain(VOLUME);
    expect(volume()?.held).toBeUndefined();
  });
});

describe("what was gone through unasked", () => {
  const design =
    "The app sends every return to an API behind a gateway, and the service writes it into a Postgres database. From there events go into Kafka, partitioned by shop. Workers read from the topic and pay the refund. The peak is three hundred per second. A cache answers the app when a customer looks. The trade-off is that I accept reading something that is a few seconds old.";

  it("is not followed by a step back to the requirements", () => {
    const talk = designTalk({ scene: "shop-returns" });
    const moves = [talk.answer(design, 60), talk.answer("Then it is paid.", 30)];
    expect(moves.map(({ move }) => move)).not.toContain("stage-requirements");
  });

  it("counts as reached, with its words", () => {
    const talk = designTalk({ scene: "shop-returns" });
    talk.answer(design, 60);
    expect(talk.report()?.stages.find(({ id }) => id === "trade-offs")?.span).not.toBeNull();
  });
});
