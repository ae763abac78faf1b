import fc from "fast-check";
import { commandNames } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { fold } from "./session.ts";
import { type Talk, talk } from "./talk.testing.ts";

describe("whatever happens", () => {
  const anything = fc.array(
    fc.oneof(
      fc.constantFrom<(t: Talk) => void>(
        (t) => t.joins(),
        (t) => t.leaves(),
        (t) => t.speaks(),
        (t) => t.stops(),
        (t) => t.silent("breath"),
        (t) => t.silent("pause"),
        (t) => t.silent("patience"),
        (t) => t.starts(),
        (t) => t.answers("word"),
        (t) => t.decides("follow-up"),
        (t) => t.decides("ask"),
        (t) => t.ready(),
        (t) => t.heard(),
        (t) => t.happens({ type: "held-over", sample: t.tick() }),
        (t) => t.asksForTime(),
        (t) => t.happens({ type: "reply-failed", sample: t.tick(), reply: t.newest() }),
        (t) =>
          t.happens({
            type: "reply-complete",
            sample: t.tick(),
            reply: t.newest(),
            totalSamples: 0,
            sampleRateHz: 16_000,
          }),
      ),
      fc.constantFrom(...commandNames).map((name) => (t: Talk) => void t.presses(name)),
    ),
    { maxLength: 60 },
  );
  it("replies only rise, a turn goes back only where its reply is taken back, a reply is released once and never after its discard", () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const t = talk();
        let last = { turn: 0, reply: 0 };
        for (const step of steps) {
          t.done();
          step(t);
          const now = { turn: t.session.turn.turn, reply: t.newest() };
          expect(now.reply).toBeGreaterThanOrEqual(last.reply);
          const goesBack = now.turn < last.turn;
          expect(!goesBack || t.done().includes(`discard ${last.reply}`)).toBe(true);
          last = now;
        }
      }),
    );
    fc.assert(
      fc.property(anything, (steps) => {
        const t = talk();
        for (const step of steps) step(t);
        const gone = new Set<number>();
        const committed = new Set<number>();
        let newest = 0;
        for (const effect of t.effects) {
          if (effect.type === "prepare") newest = effect.reply;
          if (effect.type === "discard") gone.add(effect.reply);
          if (effect.type !== "commit") continue;
          expect(effect.reply).toBe(newest);
          expect(gone.has(effect.reply) || committed.has(effect.reply)).toBe(false);
          committed.add(effect.reply);
        }
      }),
    );
  });
  it("speech from before the first sample that is heard makes no second turn of one answer", () => {
    fc.assert(
      fc.property(
        anything,
        fc.array(fc.constantFrom("starts", "news", "left"), { maxLength: 4 }),
        fc.boolean(),
        (steps, meanwhile, early) => {
          const t = talk();
          for (const step of steps) step(t);
          t.presses("mode-open");
          // Where the first question failed there is nothing to answer.
          if (t.phase !== "listening" || t.session.spoken.length === 0) return;
          t.answers("half of it").silent("pause").silent("patience").decides("follow-up").ready();
          const { turn } = t.session.turn;
          // The rest begins before, and is known after, what happens meanwhile.
          const speech = t.tick();
          for (const each of meanwhile) {
            if (each === "starts") t.starts();
            if (each === "news")
              t.happens({
                type: "reply-sentence",
                sample: t.tick(),
                reply: t.newest(),
                text: "So?",
              });
            if (each === "left") t.leaves();
          }
          const heardFrom = t.session.playback.inHand?.heardFromSample ?? Infinity;
          t.happens({
            type: "speech-started",
            sample: early ? speech : Math.max(speech, Math.min(heardFrom, t.sample)),
          });
          const joined = early || heardFrom === Infinity;
          expect(t.session.turn.turn).toBe(joined ? turn - 1 : turn);
          expect(t.phase).toBe(joined ? "listening" : "replying");
        },
      ),
    );
  });
  it("some way leads on from every state: speech, silence and a reply that is made and heard", () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const t = talk();
        for (const step of steps) step(t);
        if (t.phase === "ended") return;
        t.joins().presses("mode-open");
        if (t.phase === "holding") t.happens({ type: "held-over", sample: t.tick() });
        for (let tries = 0; t.phase !== "listening" && tries < 3; tries++) {
          if (t.phase === "paused") t.silent("patience");
          if (t.phase === "preparing") t.decides("follow-up").ready();
          if (t.phase === "asking" || t.phase === "replying") t.heard();
        }
        const { turn } = t.session.turn;
        t.answers("more").silent("pause").silent("patience").decides("follow-up").ready();
        expect(t.session.turn).toMatchObject({ phase: "replying", turn: turn + 1 });
      }),
    );
  });
  it("the fold of the journal is the state", () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const t = talk();
        for (const step of steps) step(t);
        expect(fold(t.events)).toEqual(t.session);
      }),
    );
  });
});
