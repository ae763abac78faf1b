import type {
  Command,
  Joined,
  MicrophoneFrame,
  PlaybackReport,
  ServerEventName,
  ServerEventPayload,
} from "@greenroom/protocol";
import type { SessionFolder, StoredSession } from "../storage/ports.ts";

/** One interview that is going on, whoever is connected to it at the moment. */
export interface LiveSession {
  readonly id: string;
  /** A client is there: for the first time, again, or instead of another. Only it is spoken to. */
  join(client: RoomClient): Joined;
  leave(client: RoomClient): void;
  /** Takes the frame that is due. A frame that came before changes nothing; one too early is not kept. */
  frame(frame: MicrophoneFrame): FrameVerdict;
  command(command: Command): void;
  report(report: PlaybackReport): void;
  readonly ended: boolean;
  /** Resolves when every frame taken so far is on disk, or cannot be. */
  safe(): Promise<void>;
  /**
   * Stops work and closes the folder; the session can be opened again from its journal. `all-words`
   * waits a few seconds for words that are still being recognised, `at-once` leaves them to be
   * recognised from the recording when the session goes on.
   */
  close(how: "at-once" | "all-words"): Promise<void>;
}

/** `malformed`: not of the one size, or not at the place its number tells. */
export type FrameVerdict = "accepted" | "duplicate" | "out_of_order" | "malformed";

/** The page at the other end, as a session sees it. Neither call throws, also when it is gone. */
export interface RoomClient {
  emit<N extends ServerEventName>(name: N, payload: ServerEventPayload<N>): void;
  /** One encoded ReplyChunk. */
  audio(chunk: Uint8Array): void;
}

/** What others want to know of a session. */
export interface LiveSessionHooks {
  /** A turn was answered: rows may be renewed. */
  changed(): void;
  ended(): void;
  /** Something failed that does not end the session. A static message; no speech in it. */
  warned(message: string, cause: unknown): void;
}

/** Makes the runner of a session from its folder, open for recording, and what that held so far. */
export type OpenLiveSession = (folder: SessionFolder, stored: StoredSession) => LiveSession;
