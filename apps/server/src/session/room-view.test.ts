import type { Line, SessionState } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { RoomView } from "./room-view.ts";

const state: SessionState = {
  phase: "listening",
  turn: 1,
  reply: 1,
  question: null,
  sample: 0,
  lengthMin: 15,
  persona: "maya",
  talk: "open",
  workOn: null,
  limit: null,
};
const line: Line = { who: "interviewer", reply: 1, kind: "ask", text: "Why?", heardText: null };

function client() {
  const sent: string[] = [];
  const payloads: unknown[] = [];
  const emit = (name: string, payload: unknown) => {
    sent.push(name);
    payloads.push(payload);
  };
  return { sent, payloads, emit, audio: () => {} };
}

describe("what a room is shown", () => {
  it("is everything that is new, once", () => {
    const view = new RoomView();
    const room = client();
    view.show(room, state, [line]);
    view.show(room, { ...state, sample: 99 }, [line]);
    expect(room.sent).toEqual(["transcript.line", "session.state"]);
  });
  it("is a line again when its words have changed", () => {
    const view = new RoomView();
    const room = client();
    view.reset(state, [line]);
    view.show(room, state, [{ ...line, text: "Why not?" }]);
    expect(room.sent).toEqual(["transcript.line"]);
  });
  it("is, once, that nothing of a line was heard which was taken back", () => {
    const view = new RoomView();
    const room = client();
    view.reset(state, [line]);
    view.show(room, state, []);
    view.show(room, state, []);
    expect(room.payloads).toEqual([{ ...line, heardText: "" }]);
  });
});
