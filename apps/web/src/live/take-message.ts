import type { StoreApi } from "zustand/vanilla";
import { withLine } from "./lines.ts";
import type { ServerMessage } from "./room-socket.ts";
import { noCaption, type RoomState } from "./room.ts";
import type { SpeakingPlayback } from "./speaking-playback.ts";

/** What the server says to the person: heard through the playback, or shown from the store. */
export type PersonalMessage = Exclude<ServerMessage, { name: "audio.ack" | "problem" }>;

export function takeMessage(
  message: PersonalMessage,
  playback: SpeakingPlayback,
  store: StoreApi<RoomState>,
): void {
  switch (message.name) {
    case "session.state":
      return store.setState({ session: message.payload });
    case "reply.prepare": {
      const { reply, sampleRateHz, fromSample } = message.payload;
      return playback.prepare(reply, sampleRateHz, fromSample);
    }
    case "reply.finished":
      return playback.finish(message.payload.reply, message.payload.totalSamples);
    case "reply.commit":
      return playback.commit(message.payload.reply);
    case "reply.discard":
      return playback.discard(message.payload.reply);
    case "reply.level":
      return playback.level(message.payload.reply, message.payload.level);
    case "reply.text": {
      const { reply, index, text, fromChar } = message.payload;
      return playback.text(reply, index, text, fromChar);
    }
    case "turn.latency":
      return store.setState({ latency: message.payload });
    case "transcript.partial": {
      const { stable, unstable } = message.payload;
      return store.setState({ partial: { stable, unstable } });
    }
    case "transcript.line": {
      const line = message.payload;
      const lines = withLine(store.getState().lines, line);
      const settled = line.who === "candidate" && !line.provisional;
      return store.setState(settled ? { lines, partial: noCaption } : { lines });
    }
    case "notice": {
      const { notices } = store.getState();
      const others = notices.filter(({ code }) => code !== message.payload.code);
      return store.setState({ notices: [...others, message.payload] });
    }
  }
}
