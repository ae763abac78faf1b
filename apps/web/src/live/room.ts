import type {
  CommandName,
  LatencyTrace,
  Line,
  Notice,
  Problem,
  SessionState,
} from "@greenroom/protocol";
import type { StoreApi } from "zustand/vanilla";

/**
 * One live interview as the page sees it: joins, sends frames until they are acknowledged, plays
 * replies, and goes on by itself after a lost connection. Knows no React.
 */
export interface Room {
  readonly store: StoreApi<RoomState>;
  command(name: CommandName): void;
  /** Stops the microphone and the socket. The session stays on the server. */
  leave(): Promise<void>;
}

export interface RoomState {
  readonly link: LinkState;
  readonly session: SessionState | null;
  readonly lines: readonly Line[];
  readonly partial: Caption;
  /** The last thing that went wrong and that the person should know. */
  readonly problem: Problem | null;
  /** The last of each kind, the newest last. */
  readonly notices: readonly Notice[];
  /** What the wait for the newest reply consisted of. */
  readonly latency: LatencyTrace | null;
  /** Recorded here and not yet acknowledged, s. */
  readonly unsentS: number;
}

/** The last words heard of the answer that is going on. */
export interface Caption {
  readonly stable: string;
  /** Behind them: heard once, and may still change. */
  readonly unstable: string;
}

export const noCaption: Caption = { stable: "", unstable: "" };

export type LinkState =
  | { readonly is: "connecting" }
  /** Nobody answered the first attempt; it is made again and again. Nothing is recorded yet. */
  | { readonly is: "unanswered" }
  | { readonly is: "joined" }
  /** The connection is lost; the microphone records on, `sinceMs` of wall clock. */
  | { readonly is: "reconnecting"; readonly sinceMs: number }
  /** Sending what was recorded meanwhile. */
  | { readonly is: "catching-up" }
  | { readonly is: "refused"; readonly problem: Problem };
