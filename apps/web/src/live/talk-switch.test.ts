import { describe, expect, it } from "vitest";
import { HandAudio } from "./doubles/hand-audio.ts";
import { HandClock } from "./doubles/hand-clock.ts";
import { TalkSwitch } from "./talk-switch.ts";

/** A key, and all that it did, in words. */
function holding(mode: "hold" | "tap" = "hold") {
  const audio = new HandAudio();
  const clock = new HandClock();
  const did: string[] = [];
  const now = { turn: 1, open: true, spoke: false };
  const key = new TalkSwitch({
    audio,
    nowMs: () => clock.nowMs(),
    turn: () => now,
    taken: () => did.push("talk"),
    done: (tailMs) => did.push(`done after ${tailMs}`),
    changed: (talking) => did.push(talking ? "pressed" : "let go"),
  });
  key.setMode(mode);
  const press = (ms: number, loud = true) => {
    key.down();
    clock.pass(ms, () => loud && audio.sounds(-20));
    key.up();
  };
  return { audio, clock, did, now, key, press };
}

describe("a key that is held to talk", () => {
  it("has the microphone heard from the press to a little after it is let go, and at no other time", () => {
    const { audio, press } = holding();
    expect(audio.gate).toEqual(["close after 0"]);
    press(1_000);
    expect(audio.gate).toEqual(["close after 0", "open", "close after 150"]);
  });
  it("takes the word at once, and gives it back after the last sound", () => {
    const { did, press } = holding();
    press(1_000);
    expect(did).toEqual(["pressed", "talk", "let go", "done after 150"]);
  });
  it("does not wait for a tail where one had fallen silent", () => {
    const { audio, clock, did, key } = holding();
    key.down();
    clock.pass(1_000, () => audio.sounds(-20));
    clock.pass(500, () => audio.sounds(-66));
    key.up();
    expect(did.at(-1)).toBe("done after 0");
  });
  it("ends no answer by a slip in which nothing was said", () => {
    const { did, press } = holding();
    press(150);
    expect(did).toEqual(["pressed", "talk", "let go"]);
  });
  it("ends an answer by a short press where there is one", () => {
    const before = holding();
    before.press(1_000);
    before.press(150);
    expect(before.did.filter((each) => each.startsWith("done"))).toHaveLength(2);
    const known = holding();
    known.now.spoke = true;
    known.press(150);
    expect(known.did.at(-1)).toBe("done after 150");
    const next = holding();
    next.press(1_000);
    next.now.turn = 2;
    next.press(150);
    expect(next.did.filter((each) => each.startsWith("done"))).toHaveLength(1);
  });
  it("is one press however often it is told, and is let go once", () => {
    const { did, key, clock } = holding();
    key.down();
    key.down();
    clock.pass(500);
    key.up();
    key.up();
    expect(did).toEqual(["pressed", "talk", "let go", "done after 0"]);
  });
  it("means nothing before the first question, and once the interview is over", () => {
    const { audio, did, now, press } = holding();
    now.open = false;
    press(1_000);
    expect([did, audio.gate]).toEqual([[], ["close after 0"]]);
  });
  it("that is lost from sight is not listened to, and ends nothing", () => {
    const { audio, clock, did, key } = holding();
    key.down();
    clock.pass(1_000);
    key.lost();
    expect([did, audio.gate.at(-1)]).toEqual([["pressed", "talk", "let go"], "close after 150"]);
    key.up();
    expect(did).toHaveLength(3);
  });
});

describe("a key that is tapped to talk", () => {
  it("begins with one tap and ends with the next", () => {
    const { clock, did, key } = holding("tap");
    key.tap();
    clock.pass(4_000);
    expect(did).toEqual(["pressed", "talk"]);
    key.tap();
    expect(did.slice(2)).toEqual(["let go", "done after 0"]);
  });
});

describe("changing how one talks", () => {
  it("listens all the time again where no key is pressed", () => {
    const { audio, did, key } = holding();
    key.down();
    key.setMode("open");
    expect([audio.gate.at(-1), did]).toEqual(["open", ["pressed", "talk", "let go"]]);
    key.down();
    key.tap();
    expect(did).toHaveLength(3);
  });
  it("lets the word that is being said end", () => {
    const { audio, key } = holding();
    key.setMode("open");
    key.setMode("tap");
    expect(audio.gate.at(-1)).toBe("close after 150");
  });
});
