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
  /** The key that is pressed to talk, where one is; see `SessionState.talk`. */
  readonly talkKey: TalkKey;
  /** Stops the microphone and the socket. The session stays on the server. */
  leave(): Promise<void>;
}

/** What a key, a button or a finger does to it. */
export interface TalkKey {
  down(): void;
  up(): void;
  tap(): void;
  /** It cannot be seen any more whether it is held: not listened to, and nothing is said to be over. */
  lost(): void;
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
  /** The talk key is pressed; always `false` where there is none. */
  readonly talking: boolean;
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

export const beforeJoining: RoomState = {
  link: { is: "connecting" },
  session: null,
  lines: [],
  partial: noCaption,
  problem: null,
  notices: [],
  talking: false,
  latency: null,
  unsentS: 0,
};

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
