import { describe, expect, it } from "vitest";
import { readyReviews, type ReadyReviewsOptions } from "./ready-reviews.ts";

const never = new AbortController().signal;

function sessions(over: Partial<ReadyReviewsOptions> = {}) {
  const made: string[] = [];
  const warned: string[] = [];
  const options: ReadyReviewsOptions = {
    ids: async () => ["c", "b", "a"],
    isReady: async (id) => id === "b",
    makeReady: async (id) => void made.push(id),
    liveSessions: () => 0,
    onWarning: (id) => void warned.push(id),
    ...over,
  };
  return { options, made, warned };
}

describe("reviews that are made ready after a start", () => {
  it("are those that lack something, the newest first", async () => {
    const { options, made } = sessions();
    await readyReviews(options, never);
    expect(made).toEqual(["c", "a"]);
  });

  it("are the latest only", async () => {
    const ids = Array.from({ length: 40 }, (_, at) => `session-${at}`);
    const { options, made } = sessions({ ids: async () => ids, isReady: async () => false });
    await readyReviews(options, never);
    expect(made).toEqual(ids.slice(0, 10));
  });

  it("do not keep each other from it where one cannot be read", async () => {
    const { options, warned } = sessions({
      isReady: async (id) => {
        if (id === "c") throw new Error("damaged");
        return false;
      },
    });
    await readyReviews(options, never);
    expect(warned).toEqual(["c"]);
  });

  it("wait while somebody is in an interview, and end when the server stops", async () => {
    const stopping = new AbortController();
    const { options, made } = sessions({ liveSessions: () => 1 });
    const going = readyReviews(options, stopping.signal);
    stopping.abort();
    await going;
    expect(made).toEqual([]);
  });
});
