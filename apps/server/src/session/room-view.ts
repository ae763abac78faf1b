import type { Line, ServerEventPayload, SessionState } from "@greenroom/protocol";
import type { RoomClient } from "../live/live-session.ts";

/** Sends a client what has changed of the room since it was last shown, and only that. */
export class RoomView {
  #state = "";
  #lines = new Map<string, { readonly line: Line; readonly text: string }>();
  #caption = "";

  /** A client that joins is told everything with the answer; changes count from there. */
  reset(state: SessionState, lines: readonly Line[]): void {
    this.#state = look(state);
    this.#caption = "";
    this.#lines = new Map(lines.map((line) => [key(line), shown(line)]));
  }

  /** The words of the speech that goes on. */
  caption(client: RoomClient, caption: ServerEventPayload<"transcript.partial">): void {
    const text = JSON.stringify(caption);
    if (this.#caption === text) return;
    this.#caption = text;
    client.emit("transcript.partial", caption);
  }

  show(client: RoomClient, state: SessionState, lines: readonly Line[]): void {
    this.#takeBack(client, lines);
    for (const line of lines) {
      const now = shown(line);
      if (this.#lines.get(key(line))?.text === now.text) continue;
      this.#lines.set(key(line), now);
      client.emit("transcript.line", line);
    }
    if (look(state) === this.#state) return;
    this.#state = look(state);
    client.emit("session.state", state);
  }

  /** A reply that was taken back before it was heard was not said: nothing of its line was heard. */
  #takeBack(client: RoomClient, lines: readonly Line[]): void {
    const said = new Set(lines.map(key));
    for (const [known, { line }] of this.#lines) {
      if (line.who !== "interviewer" || said.has(known)) continue;
      this.#lines.delete(known);
      client.emit("transcript.line", { ...line, heardText: "" });
    }
  }
}

function shown(line: Line) {
  return { line, text: JSON.stringify(line) };
}

function key(line: Line): string {
  return line.who === "candidate" ? `candidate ${line.turn}` : `interviewer ${line.reply}`;
}

/** All that is drawn of a state. Its sample is only the moment it was taken. */
function look({ sample: _moment, ...drawn }: SessionState): string {
  return JSON.stringify(drawn);
}
