import { join } from "node:path";
import { usualMeasure } from "../review/measure.ts";
import { readSound } from "../review/read-sound.ts";
import { buildReview } from "../review/review.ts";
import { TRACK_FILE } from "../review/sound-tracks.ts";
import { sessionFiles } from "../storage/session-files.ts";
import { readStoredSession } from "../storage/stored-session.ts";
import { makeTemporaryFolder } from "../testing/temporary-folder.ts";
import type { Review } from "@greenroom/protocol";
import { createEmbeddedEngines } from "@greenroom/speech";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleMaker } from "./make-sample.ts";
import { currentSampleId } from "./sample-folders.ts";
import { sampleScript } from "./script.ts";

const never = new AbortController().signal;

describe("the sample session, held by the real engines", () => {
  const engines = createEmbeddedEngines({ log: () => {} });
  const all = [engines.speechToText, engines.textToSpeech, engines.voiceActivity];
  let folder: string;
  let review: Review;
  beforeAll(async () => {
    await Promise.all(all.map((engine) => engine.start(never)));
    folder = await makeTemporaryFolder();
    const path = join(folder, currentSampleId);
    await sampleMaker(engines, () => 0)(path, () => {}, never);
    const stored = await readStoredSession(path);
    const { candidateSamples: samples, voiceActivity } = stored;
    const wavPath = sessionFiles(path).candidate;
    const trackPath = join(path, TRACK_FILE);
    const sound = await readSound({ wavPath, trackPath, samples, voiceActivity }, never);
    review = await buildReview(stored, { live: false, folder: path, sound, measure: usualMeasure });
  }, 300_000);
  afterAll(async () => {
    await Promise.allSettled(all.map((engine) => engine.close()));
    await rm(folder, { recursive: true, force: true });
  });

  const elements = (questionId: string) =>
    new Map(
      review.structure
        .find(({ question }) => question.id === questionId)
        ?.elements.map(({ id, verdict }) => [id, verdict]),
    );
  const figure = (turn: number, rule: string) =>
    review.turns[turn]?.figures.find((each) => each.rule === rule);
  const value = (turn: number, rule: string) => {
    const found = figure(turn, rule);
    return found?.present ? found.value : Number.NaN;
  };

  it("is whole, and says what it is", () => {
    expect(review.session).toMatchObject({ id: currentSampleId, sample: true, state: "ended" });
    expect(review.said[0]?.kind).toBe("ask");
    expect(review.said.at(-1)?.kind).toBe("close");
    const asked = new Set(review.turns.map(({ question }) => question.id));
    expect([...asked]).toEqual(sampleScript.map(({ questionId }) => questionId));
  });

  it("shows what the strong answer held", () => {
    const held = elements("own-outage");
    for (const id of ["situation", "action", "result", "lesson"]) {
      expect([id, held.get(id)]).toEqual([id, "shown"]);
    }
  });

  it("shows what the weak answer lacked, and that it was asked for", () => {
    const held = elements("open-disagreement");
    expect([...held.values()].filter((verdict) => verdict === "shown")).toEqual([]);
    const followUps = review.turns.filter(
      ({ question, asked }) => question.id === "open-disagreement" && asked.kind === "follow-up",
    );
    expect(followUps.length).toBeGreaterThan(0);
    expect(review.advice.things.length).toBeGreaterThan(0);
  });

  it("hears most of what was said, fillers among it", () => {
    const words = review.turns.flatMap((turn) => turn.words);
    const said = sampleScript
      .flatMap(({ answers }) => answers)
      .flatMap(({ phrases }) => phrases)
      .flatMap(([text]) => text.split(" "));
    expect(words.length / said.length).toBeGreaterThan(0.9);
    expect(words.length / said.length).toBeLessThan(1.1);
    expect(words.some(({ text }) => /^u[hm]/i.test(text))).toBe(true);
    expect(review.turns.filter(({ heardBadly }) => heardBadly)).toEqual([]);
  });

  it("finds the pauses that were written", () => {
    const weak = review.turns.findIndex(({ question }) => question.id === "open-disagreement");
    expect(value(0, "PS2") / (value(0, "LN1") / 60)).toBeLessThan(3);
    expect(value(weak, "PS2")).toBeGreaterThan(2);
    expect(value(weak, "PS5")).toBeGreaterThan(value(0, "PS5"));
  });

  it("has every figure, or the reason why not", () => {
    for (const { figures } of review.turns) {
      expect(figures.length).toBeGreaterThan(20);
      expect(figures.filter((each) => !each.present && each.reason === "")).toEqual([]);
    }
    // A minute and a half of clear speech leaves nothing out.
    expect(review.turns[0]?.figures.filter((each) => !each.present)).toEqual([]);
  });
});
