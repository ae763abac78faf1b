import { describe, expect, it } from "vitest";
import { Outbox } from "./outbox.ts";

describe("the outbox", () => {
  it("holds a message until the samples before it were sent, and keeps the order", () => {
    const outbox = new Outbox<string>();
    outbox.add("hold", 1_000);
    outbox.add("done", 500);
    expect(outbox.take(999, 0)).toEqual([]);
    expect(outbox.take(1_000, 2)).toEqual(["hold", "done"]);
    expect(outbox.take(5_000, 9)).toEqual([]);
  });

  it("sends again what no later frame proves to have arrived", () => {
    const outbox = new Outbox<string>();
    outbox.add("hold", 0);
    outbox.take(0, 4);
    outbox.acknowledge(4);
    outbox.rewind();
    expect(outbox.take(0, 4)).toEqual(["hold"]);
  });

  it("forgets a message once the frame after it is acknowledged", () => {
    const outbox = new Outbox<string>();
    outbox.add("hold", 0);
    outbox.take(0, 4);
    outbox.acknowledge(5);
    outbox.rewind();
    expect(outbox.take(0, 5)).toEqual([]);
    expect(outbox.size).toBe(0);
  });

  it("lets a newer message take the place of an older one", () => {
    const outbox = new Outbox<string>();
    outbox.add("at 1", 0);
    outbox.add("at 2", 0, (earlier) => earlier === "at 1");
    expect(outbox.take(0, 0)).toEqual(["at 2"]);
  });
});
