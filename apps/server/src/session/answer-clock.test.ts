import { describe, expect, it } from "vitest";
import { answerLimit } from "./answer-clock.ts";
import { talk } from "./talk.testing.ts";

const chosen = { again: { questionId: "q", limitS: 30 } };
const S = 16_000;

describe("the limit of a question answered again", () => {
  it("is known before the answer, and runs from its first word", () => {
    const t = talk().asked();
    expect(answerLimit(t.session, chosen)).toMatchObject({ limitS: 30, fromSample: null });
    t.speaks();
    const fromSample = t.sample;
    expect(answerLimit(t.stops().speaks().session, chosen)).toMatchObject({ fromSample });
  });

  it("counts no time that was asked for", () => {
    const t = talk().asked();
    t.speaks().stops().presses("hold");
    const sinceSample = t.sample;
    expect(answerLimit(t.session, chosen)).toMatchObject({ heldSinceSample: sinceSample });
    t.happens({ type: "speech-started", sample: sinceSample + 12 * S });
    expect(answerLimit(t.session, chosen)).toMatchObject({
      heldSamples: 12 * S,
      heldSinceSample: null,
    });
  });

  it("goes on where an answer does that silence had ended", () => {
    const t = talk().asked().speaks();
    const fromSample = t.sample;
    t.stops().silent("pause").silent("patience");
    expect(answerLimit(t.session, chosen)).toBeNull();
    expect(answerLimit(t.speaks().session, chosen)).toMatchObject({ fromSample });
  });

  it("is for the first answer to that question alone", () => {
    const t = talk().asked().answers("yes").presses("done").decides("follow-up").ready().heard();
    expect(answerLimit(t.session, chosen)).toBeNull();
    expect(answerLimit(talk().asked().session, {})).toBeNull();
    const another = { again: { questionId: "another", limitS: 30 } };
    expect(answerLimit(talk().asked().session, another)).toBeNull();
  });
});
