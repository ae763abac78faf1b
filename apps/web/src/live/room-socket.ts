import type {
  Command,
  JoinResult,
  PlaybackReport,
  Problem,
  ReplyChunk,
  ServerEventName,
  ServerEventPayload,
} from "@greenroom/protocol";

/** One parsed message of the server. */
export type ServerMessage = {
  [N in ServerEventName]: { readonly name: N; readonly payload: ServerEventPayload<N> };
}[ServerEventName];

/** What happens to a connection, in the order in which it happens. */
export type SocketEvent =
  | { readonly is: "connected" }
  | { readonly is: "join-answered"; readonly result: JoinResult }
  | { readonly is: "message"; readonly message: ServerMessage }
  | { readonly is: "reply-audio"; readonly chunk: ReplyChunk }
  /** Something arrived that is not in this version of the protocol. */
  | { readonly is: "unreadable" }
  /** It ended, or an attempt failed; `problem` is set where the server said why. */
  | { readonly is: "disconnected"; readonly problem: Problem | null };

/**
 * A connection to the live session as the room needs it: it makes one attempt when told to, keeps
 * nothing of its own, and reports only what was parsed. Nothing is sent while it is not connected.
 */
export interface RoomSocket {
  /** One attempt, ending in `connected` or `disconnected`. Does nothing while one is under way. */
  connect(): void;
  /** Ends the connection and reports it as `disconnected`. */
  disconnect(): void;
  /** Asks to join; the answer comes as `join-answered`. */
  join(): void;
  sendFrame(frame: Uint8Array): void;
  sendCommand(command: Command): void;
  sendReport(report: PlaybackReport): void;
  listen(listener: (event: SocketEvent) => void): () => void;
}
