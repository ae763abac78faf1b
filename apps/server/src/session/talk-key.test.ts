import { describe, expect, it } from "vitest";
import type { Command, CommandName } from "@greenroom/protocol";
import { newSession, reduce } from "./session.ts";
import { counts } from "./talk-key.ts";
import type { Session } from "./model.ts";
import { Rehearsal } from "./rehearsal/rehearsal.ts";

const command = (name: CommandName, atSample: number, turn = 0): Command => ({
  name,
  turn,
  atSample,
});
const given = (...commands: readonly Command[]): Session =>
  commands.reduce(
    (session, each) => reduce(session, { type: "command", sample: 0, command: each }).state,
    newSession,
  );

describe("which commands count", () => {
  it("most only in the turn that they name", () => {
    expect(counts(newSession, command("done", 5))).toBe(true);
    expect(counts(newSession, command("skip", 5, 1))).toBe(false);
    expect(counts(newSession, command("end", 5, 7))).toBe(true);
  });
  it("a press to talk whatever the turn, once, and only where there is a key", () => {
    expect(counts(newSession, command("talk", 5))).toBe(false);
    const hold = given(command("mode-hold", 0));
    expect(counts(hold, command("talk", 5, 3))).toBe(true);
    const pressed = given(command("mode-hold", 0), command("talk", 5));
    expect(counts(pressed, command("talk", 5))).toBe(false);
    expect(counts(pressed, command("talk", 6))).toBe(true);
  });
  it("letting go with the press that it belongs to, in whatever turn that led to", () => {
    const pressed = given(command("mode-hold", 0), command("talk", 5));
    expect(counts(pressed, command("done", 9, 3))).toBe(true);
    const letGo = given(command("mode-hold", 0), command("talk", 5), command("done", 9));
    expect(counts(letGo, command("done", 9, 3))).toBe(false);
  });
  it("a mode where it is another one", () => {
    expect(counts(newSession, command("mode-open", 0))).toBe(false);
    expect(counts(newSession, command("mode-tap", 0, 9))).toBe(true);
  });
  it("a key that was held is not held any more by a page that was loaded anew", () => {
    const pressed = given(command("mode-hold", 0), command("talk", 5));
    const back = reduce(pressed, { type: "joined", sample: 6, wallMs: 0 }).state;
    expect(back.talkKey).toMatchObject({ down: false, mode: "hold" });
  });
});

describe("a session in which a key is held to talk", () => {
  it("waits through any silence, one answer from press to press, and after a restart too", async () => {
    const rehearsal = await Rehearsal.begin({ talk: "hold", patience: "quick" });
    try {
      await rehearsal.asked();
      expect(rehearsal.room.state?.talk).toBe("hold");
      rehearsal.speechToText.script("the first half");
      rehearsal.press("talk");
      rehearsal.speak(1);
      rehearsal.silence(9);
      await rehearsal.room.until(() => rehearsal.room.lines.has("turn 1"));
      expect(rehearsal.room.state?.phase).toBe("paused");
      await rehearsal.restart();
      rehearsal.join();
      expect(rehearsal.room.state).toMatchObject({ talk: "hold", turn: 1 });
      rehearsal.silence(9);
      rehearsal.speechToText.script("and the second");
      rehearsal.press("talk");
      rehearsal.speak(1);
      rehearsal.press("done");
      await rehearsal.replied();
      expect(rehearsal.room.lines.get("turn 1")?.text).toBe("the first half and the second");
      expect(rehearsal.interviewer.shown.at(-1)?.exchanges).toHaveLength(1);
    } finally {
      await rehearsal.end();
    }
  });
});
