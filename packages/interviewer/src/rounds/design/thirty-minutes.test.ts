import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { stageIds } from "./stages.ts";
import { thirtyMinutes } from "./thirty-minutes.testing.ts";

const lengthS = (span: { startSample: number; endSample: number }) =>
  (span.endSample - span.startSample) / SAMPLE_RATE_HZ;

describe("half an hour of design", () => {
  const talk = thirtyMinutes();
  const moves = talk.exchanges.map(({ said }) => said.move);
  const report = talk.report();

  it("goes through all stages in their order, and ends with its time", () => {
    const opened = moves.filter((move) => move.startsWith("stage-"));
    expect(opened).toEqual(stageIds.slice(1).map((id) => `stage-${id}`));
    expect(moves.at(-1)).toBe("close");
    expect(talk.elapsedS).toBeGreaterThan(24 * 60);
    expect(talk.elapsedS).toBeLessThan(31 * 60);
  });

  it("says the time that is really left where it moves on", () => {
    const spoken = talk.exchanges.flatMap(({ said, heard }) => {
      const minutes = /about (ten|eleven|twelve|thirteen|fourteen|fifteen) minutes left/.exec(
        said.text,
      )?.[1];
      return minutes && heard ? [{ minutes, atS: heard.startSample / SAMPLE_RATE_HZ }] : [];
    });
    expect(spoken.length).toBeGreaterThan(0);
    const numbers = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"];
    for (const { minutes, atS } of spoken)
      expect(Math.abs(30 - atS / 60 - numbers.indexOf(minutes) - 10)).toBeLessThanOrEqual(0.5);
  });

  it("gives every stage about the time that belongs to it", () => {
    expect(report?.stages.map(({ id }) => id)).toEqual(stageIds);
    const shares = (report?.stages ?? []).map(({ span, budgetS }) =>
      span ? lengthS(span) / budgetS : 0,
    );
    expect(Math.min(...shares)).toBeGreaterThan(0.4);
    expect(Math.max(...shares)).toBeLessThan(1.7);
  });

  it("reports the facts that were asked for, in the words that asked, and no others", () => {
    const asked = report?.facts.filter((fact) => fact.asked !== null) ?? [];
    expect(asked.map(({ id }) => id)).toEqual(["interval", "peak", "loss", "looking", "retention"]);
    expect(asked.find(({ id }) => id === "peak")?.asked?.text).toMatch(/at the same time\?$/);
  });

  it("reports what the choices were put to, and the words that chose", () => {
    const stresses = report?.stresses ?? [];
    expect(stresses.length).toBeGreaterThanOrEqual(2);
    expect(stresses.length).toBeLessThanOrEqual(3);
    for (const { chose, answered } of stresses) {
      expect(chose?.text).toMatch(/Kafka|Postgres|object storage|read model/);
      expect(answered).not.toBeNull();
    }
  });

  it("never gives away what was not asked for", () => {
    const sheet = report?.facts.filter(({ asked }) => asked === null) ?? [];
    const said = talk.exchanges.map((exchange) => exchange.said.text).join(" ");
    for (const { fact } of sheet) expect(said).not.toContain(fact);
  });
});
