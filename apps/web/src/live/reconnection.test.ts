import { describe, expect, it } from "vitest";
import { Reconnection } from "./reconnection.ts";

const middling = () => 0.5;

describe("trying again", () => {
  it("waits 250 ms at first and 2 s at most, counted from each failure", () => {
    const reconnection = new Reconnection(middling);
    const delays = [0, 1, 2, 3, 4].map(() => {
      reconnection.failed(1_000);
      let delayMs = 0;
      while (!reconnection.due(1_000 + delayMs)) delayMs += 10;
      return delayMs;
    });
    expect(delays).toEqual([250, 500, 1_000, 2_000, 2_000]);
  });

  it("makes one attempt at a time", () => {
    const reconnection = new Reconnection(middling);
    expect(reconnection.due(9_999)).toBe(false);
    reconnection.failed(0);
    expect(reconnection.due(250)).toBe(true);
    expect(reconnection.due(9_999)).toBe(false);
  });

  it("does not wait when the network is back, and begins with short delays again", () => {
    const reconnection = new Reconnection(middling);
    for (let i = 0; i < 5; i++) reconnection.failed(0);
    reconnection.hasten(1);
    expect(reconnection.due(1)).toBe(true);
    reconnection.failed(1);
    expect(reconnection.due(251)).toBe(true);
  });

  it("is not hastened into an attempt while connected or stopped", () => {
    const reconnection = new Reconnection(middling);
    reconnection.hasten(5);
    expect(reconnection.due(5)).toBe(false);
    reconnection.failed(5);
    reconnection.stop();
    reconnection.hasten(6);
    expect(reconnection.due(9_999)).toBe(false);
  });

  it("spreads attempts by a fifth", () => {
    const early = new Reconnection(() => 0);
    early.failed(0);
    expect([early.due(199), early.due(200)]).toEqual([false, true]);
    const late = new Reconnection(() => 1);
    late.failed(0);
    expect([late.due(299), late.due(300)]).toEqual([false, true]);
  });
});
