import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { scriptedUtterance } from "../../scripted/scripted-interviewer.ts";
import type { Said } from "../said.ts";
import { designTalk } from "./design-dialogue.testing.ts";
import { designReport } from "./report.ts";
import { thirtyMinutes } from "./thirty-minutes.testing.ts";

const report = (talk: ReturnType<typeof designTalk>) => {
  const made = talk.report();
  if (!made) throw new Error("Nothing was said");
  return made;
};
const stageIn = (talk: ReturnType<typeof designTalk>, id: string) => {
  const stage = report(talk).stages.find((each) => each.id === id);
  if (!stage) throw new Error(`No stage ${id}`);
  return stage;
};

describe("the report of half an hour of design", () => {
  const talk = thirtyMinutes();
  const { stages, stresses } = report(talk);

  it("quotes only what stands in the transcript, at its place", () => {
    const words = talk.exchanges.flatMap(({ answer }) => answer?.words ?? []);
    const quotes: Said[] = [
      ...stages.flatMap(({ points }) => points.flatMap(({ said }) => said ?? [])),
      ...stresses.flatMap(({ went }) => went.flatMap(({ said }) => said ?? [])),
    ];
    expect(quotes.length).toBeGreaterThan(20);
    for (const { text, startSample, endSample } of quotes) {
      const inside = words.filter(
        (word) => word.startSample >= startSample && word.endSample <= endSample,
      );
      expect(inside.map((word) => word.text).join(" ")).toBe(text);
    }
  });

  it("says what of a stage was heard in it, and what was not", () => {
    const requirements = stageIn(talk, "requirements");
    const [missing, ...others] = requirements.points.filter(({ said }) => said === null);
    expect(missing?.name).toBe("Assumptions and limits");
    expect(others).toEqual([]);
    const peak = requirements.points.find(({ name }) => name === "How much of it there is");
    expect(peak?.said?.text).toContain("fifteen thousand per second");
    const operations = stageIn(talk, "operations").points;
    expect(operations.find(({ name }) => name === "Rollout")?.said?.text).toMatch(/beside the old/);
    expect(operations.find(({ name }) => name === "Alerts and on-call")?.said?.text).toMatch(
      /somebody is called/,
    );
  });

  it("names of a high-level design only what was said: nobody needs everything", () => {
    for (const id of ["high-level", "deep-dive"]) {
      const { points } = stageIn(talk, id);
      expect(points.length).toBeGreaterThan(2);
      expect(points.every(({ said }) => said !== null)).toBe(true);
    }
  });

  it("counts the time of a stage once, and none of it twice", () => {
    const spentS = stages.reduce((sum, stage) => sum + stage.spentS, 0);
    expect(spentS).toBeGreaterThan(0.8 * talk.elapsedS);
    expect(spentS).toBeLessThanOrEqual(talk.elapsedS);
    expect(new Set(stages.map(({ reached }) => reached))).toEqual(new Set(["asked"]));
  });

  it("says of every bad day whether the answer went into it", () => {
    const [first] = stresses;
    expect(first?.went.map(({ said }) => said?.text)).toEqual([
      "I first look whether the consumers stand still or are only slow.",
      "Billing does not notice for a day.",
      "If they are slow I add workers and let the customer app say that yesterday is not complete.",
    ]);
  });
});

describe("a stage that was not spoken of", () => {
  it("was passed over where it was asked about", () => {
    const talk = designTalk({ scene: "shop-returns" });
    talk.answer("The goal is that a customer is paid back, and the users are shops.", 60);
    while (talk.last.move !== "stage-requirements") talk.press("skip");
    talk.press("skip");
    expect(stageIn(talk, "requirements")).toMatchObject({
      reached: "passed",
      span: null,
      spentS: 0,
    });
  });

  it("was skipped where the candidate was past it, with what was said of it by the way", () => {
    const talk = designTalk({ scene: "shop-returns" });
    talk.answer(
      "The app sends every return to an API behind a gateway, and the service writes it into a Postgres database. From there events go into Kafka, partitioned by shop. Workers read from the topic and pay the refund. The peak is three hundred per second. A cache answers the app when a customer looks, and it goes to the read model, the browser shows it, and the device keeps it.",
      90,
    );
    const requirements = stageIn(talk, "requirements");
    expect(requirements.reached).toBe("skipped");
    expect(requirements.points.filter(({ elsewhere }) => elsewhere)[0]?.said?.text).toBe(
      "The peak is three hundred per second.",
    );
    expect(stageIn(talk, "high-level").reached).toBe("unasked");
    expect(stageIn(talk, "operations").reached).toBe("no-time");
  });

  it("is told by what belongs to it, and what a bad day brought up counts for no other", () => {
    const talk = thirtyMinutes();
    const words = spoken("Billing loses a few thousand requests a day.");
    const exchanges = talk.exchanges
      .filter(({ said }) => !/^(stage|fact|probe)-/.test(said.move))
      .map((exchange) => ({
        ...exchange,
        answer: exchange.answer && { ...exchange.answer, words },
      }))
      .filter(({ said }, at) => at === 0 || said.move.startsWith("stress-"));
    const [first, ...stresses] = exchanges;
    const made = designReport(talk.plan, [{ ...first!, answer: null }, ...stresses]);
    const points = made?.stages.flatMap((stage) => (stage.id === "framing" ? [] : stage.points));
    expect(points?.length).toBeGreaterThan(20);
    expect(points?.filter(({ said }) => said !== null)).toEqual([]);
  });
});

it("a fact that was talked over counts as not told, and is told with the next reply", () => {
  const talk = designTalk({ scene: "shop-returns" });
  expect(talk.answer("How many returns are there a day?").text).toContain("Forty thousand parcels");
  const volume = () => report(talk).facts.find(({ id }) => id === "volume");
  expect(volume()?.held).toBeUndefined();
  const exchanges = [...talk.exchanges];
  const cut = exchanges.at(-1);
  if (!cut) throw new Error("Nothing was said");
  exchanges[exchanges.length - 1] = {
    ...cut,
    heardText: "Forty",
    answer: { words: spoken("Then they send it back."), heardBadly: false, durationS: 9 },
  };
  const held = designReport(talk.plan, exchanges)?.facts.find(({ id }) => id === "volume")?.held;
  expect(held).toBe(true);
  const context = { plan: talk.plan, exchanges, trigger: "answer", elapsedS: 60 } as const;
  expect(scriptedUtterance(context).text).toContain("Forty thousand parcels");
});
