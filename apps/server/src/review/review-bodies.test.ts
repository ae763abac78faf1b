import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { noAnnotations } from "@greenroom/protocol";
import { beforeEach, describe, expect, it } from "vitest";
import { answeredSession } from "../testing/answered-session.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { usualMeasure } from "./measure.ts";
import { retiredAdvice } from "./retired-advice.ts";
import { reviewBodies } from "./review-bodies.ts";
import { buildReview } from "./review.ts";

const id = "session-0001";
const stored = answeredSession([{ questionId: "conflict-peer", answer: "I talked to her" }], {
  id,
});
let folder: string;
let made: number;
let version: string;
let beside: string;
let withSound: boolean;
let byMeaning: boolean;
let meanwhile: () => Promise<unknown>;
let retired: ReturnType<typeof retiredAdvice>;

/** As after a start: nothing in memory. */
const started = () =>
  reviewBodies({
    reviews: {
      stored: async () => stored,
      settled: async () => {
        made += 1;
        await meanwhile();
        const context = { live: false, folder, measure: usualMeasure, sound: null };
        return { review: await buildReview(stored, context), withSound, byMeaning };
      },
    },
    person: { printBeside: async () => beside },
    retired,
    version: async () => version,
    isThere: async () => true,
    folder: () => folder,
    onWarning: (_id, message, cause) => {
      throw new Error(message, { cause });
    },
  });

beforeEach(async () => {
  folder = join(await temporaryFolder(), id);
  await mkdir(folder);
  await writeFile(join(folder, "journal.jsonl"), "one\n");
  [made, version, beside, withSound, byMeaning] = [0, "1", "alone", true, true];
  retired = retiredAdvice();
  meanwhile = async () => {};
});

describe("a review that is sent", () => {
  it("is made once, and is the same after a start", async () => {
    const bodies = started();
    const first = await bodies.of(id);
    expect(JSON.parse(Buffer.from(first).toString())).toMatchObject({ session: { id } });
    expect(await bodies.of(id)).toEqual(first);
    await bodies.idle();
    expect(Buffer.from(await started().of(id))).toEqual(Buffer.from(first));
    expect(made).toBe(1);
  });

  it.each<[string, () => unknown]>([
    ["something was recorded", () => writeFile(join(folder, "journal.jsonl"), "one\ntwo\n")],
    ["something was added by hand", () => writeFile(join(folder, "annotations.json"), "{}")],
    [
      "what was added is set aside",
      () => writeFile(join(folder, "annotations.damaged-1.json"), ""),
    ],
    ["a file is another one of its size", () => utimes(join(folder, "journal.jsonl"), 1, 1)],
    ["the code is another", () => (version = "2")],
    ["more is known of the person", () => (beside = "five answers")],
    [
      "advice is put aside in another session",
      () =>
        retired.put("session-0002", { ...noAnnotations, notUseful: [{ id: "1", adviceId: "x" }] }),
    ],
  ])("is made again where %s", async (_what, happens) => {
    const before = started();
    await before.of(id);
    await before.idle();
    await happens();
    await before.of(id);
    expect(made).toBe(2);
    await before.idle();
    await started().of(id);
    expect(made).toBe(2);
  });

  it("is made again for other eyes than its own: what is put aside in it is part of its files", async () => {
    const bodies = started();
    await bodies.of(id);
    retired.put(id, { ...noAnnotations, notUseful: [{ id: "1", adviceId: "x" }] });
    await bodies.of(id);
    expect(made).toBe(1);
  });

  it("is the same to work with, also after a start", async () => {
    const bodies = started();
    const review = await bodies.review(id);
    expect(await bodies.review(id)).toBe(review);
    await bodies.idle();
    expect(await started().review(id)).toEqual(JSON.parse(JSON.stringify(review)));
    expect(made).toBe(1);
  });

  it("is made again where it changed while it was made", async () => {
    const bodies = started();
    meanwhile = () => writeFile(join(folder, "annotations.json"), "{}");
    await bodies.of(id);
    expect(await bodies.isKept(id)).toBe(false);
    await bodies.idle();
  });

  it("is not kept where its sound could not be read yet", async () => {
    withSound = false;
    const bodies = started();
    await bodies.of(id);
    expect(await bodies.isKept(id)).toBe(false);
    await bodies.idle();
    expect(await readdir(folder)).toEqual(["journal.jsonl"]);
  });

  it("is not kept where what it means could not be known", async () => {
    byMeaning = false;
    const bodies = started();
    await bodies.of(id);
    expect(await bodies.isKept(id)).toBe(false);
    await bodies.idle();
    expect(await readdir(folder)).toEqual(["journal.jsonl"]);
  });

  it("is made again where the file it was kept in is torn", async () => {
    const bodies = started();
    await bodies.of(id);
    await bodies.idle();
    const path = join(folder, "review.json");
    await writeFile(path, (await readFile(path)).subarray(0, -1));
    expect(await started().isKept(id)).toBe(false);
    await started().of(id);
    expect(made).toBe(2);
  });

  it("is not written for a session that was deleted meanwhile", async () => {
    const bodies = started();
    meanwhile = () => rm(folder, { recursive: true });
    await bodies.of(id);
    await bodies.idle();
    expect(await bodies.isKept(id)).toBe(false);
  });
});
