import * as z from "zod";
import { problemSchema, type Problem } from "./errors.ts";
import { latencyTraceSchema, lineSchema, sessionStateSchema } from "./session.ts";
import { replyLevelSchema } from "./talk.ts";

/** What a client shows when it connects (Socket.IO `auth`). Nothing else is sent before `session.join`. */
export const handshakeSchema = z.object({
  protocol: z.int(),
  sessionId: z.string().max(64),
  token: z.string().max(128),
});
export type Handshake = z.infer<typeof handshakeSchema>;

/**
 * A button of the room. It names the turn it means, so that one pressed too late does nothing.
 * `talk`: the talk key went down; that it came up again, or was tapped again, is `done`. The modes
 * (see `talkModes`) change how one talks from here on; like `talk` and `end` they count in any turn.
 */
export const commandNames = [
  "done",
  "hold",
  "talk",
  "repeat",
  "skip",
  "interrupt",
  "end",
  "mode-open",
  "mode-hold",
  "mode-tap",
] as const;
export const commandSchema = z.object({
  name: z.enum(commandNames),
  turn: z.int().nonnegative(),
  /** The microphone sample at which it was pressed: what was said before still counts. */
  atSample: z.int().nonnegative(),
});
export type Command = z.infer<typeof commandSchema>;
export type CommandName = Command["name"];

/**
 * What was heard of a reply. `atSample` is the microphone sample (16 kHz session clock, output
 * latency included) at which the reply's sample number `heardSamples` leaves the loudspeaker.
 */
export const playbackReportSchema = z.object({
  reply: z.int().nonnegative(),
  /** `started`: the first sample is heard. `stopped`: interrupted or superseded; nothing more comes. */
  state: z.enum(["started", "playing", "ended", "stopped"]),
  /** Samples of the reply heard so far, at the reply's own rate. */
  heardSamples: z.int().nonnegative(),
  atSample: z.int().nonnegative(),
  /** Where the device's own voice speaks: letters heard of the sentences, joined by one space. */
  heardChars: z.int().nonnegative().optional(),
});
export type PlaybackReport = z.infer<typeof playbackReportSchema>;

/** Where a client that joins (first, again, or after a lost connection) goes on. */
export const joinedSchema = z.object({
  /** The frame to send next; earlier ones are safe on disk. */
  nextSeq: z.int().nonnegative(),
  /** The first sample of that frame. */
  nextSample: z.int().nonnegative(),
  state: sessionStateSchema,
  lines: z.array(lineSchema),
});
export type Joined = z.infer<typeof joinedSchema>;

export type JoinResult =
  | { readonly ok: true; readonly joined: Joined }
  | { readonly ok: false; readonly problem: Problem };

export const ackSchema = z.object({ nextSeq: z.int().nonnegative() });
export const replyPrepareSchema = z.object({
  reply: z.int(),
  sampleRateHz: z.int().positive(),
  /** The reply's sample with which the sound begins: 0, or where it was cut by a lost connection. */
  fromSample: z.int().nonnegative(),
});
export const replyFinishedSchema = z.object({
  reply: z.int(),
  /** Length of the whole sound; 0 where there is only text. */
  totalSamples: z.int().nonnegative(),
});
export const replyNumberSchema = z.object({ reply: z.int() });
/** A state, told when it changes and to a page that comes back; a reply begins in full. */
export const replyVolumeSchema = z.object({ reply: z.int(), level: replyLevelSchema });
/** A sentence for the device's own voice, or what is left to be heard of it; `index` counts from 0. */
export const replyTextSchema = z.object({
  reply: z.int(),
  index: z.int().nonnegative(),
  text: z.string(),
  /** Where it begins in the sentences of the reply, joined by one space. */
  fromChar: z.int().nonnegative(),
});
export const partialSchema = z.object({
  turn: z.int(),
  /** The last words heard of the answer that is going on: final ones, and those heard twice alike. */
  stable: z.string(),
  /** What was heard once behind them, and may still change. */
  unstable: z.string(),
});
/** A service failed, and what runs here goes on in its place. */
export const noticeCodes = [
  "interviewer_fell_back",
  "listening_fell_back",
  "voice_fell_back",
] as const;
export const noticeSchema = z.object({
  code: z.enum(noticeCodes),
  sentence: z.string(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Server to client, by event name. Binary: `reply.audio` (see reply-chunk.ts). */
export const serverEventSchemas = {
  "session.state": sessionStateSchema,
  "audio.ack": ackSchema,
  "reply.prepare": replyPrepareSchema,
  "reply.finished": replyFinishedSchema,
  "reply.commit": replyNumberSchema,
  "reply.discard": replyNumberSchema,
  "reply.level": replyVolumeSchema,
  "reply.text": replyTextSchema,
  "turn.latency": latencyTraceSchema,
  "transcript.partial": partialSchema,
  "transcript.line": lineSchema,
  notice: noticeSchema,
  problem: problemSchema,
} as const;
export type ServerEventName = keyof typeof serverEventSchemas;
export type ServerEventPayload<N extends ServerEventName> = z.infer<(typeof serverEventSchemas)[N]>;

export type ServerEvents = {
  [N in ServerEventName]: (payload: ServerEventPayload<N>) => void;
} & { "reply.audio": (chunk: Uint8Array | ArrayBuffer) => void };

/** Client to server. Binary: `audio.frame` (see microphone-frame.ts). Payloads are parsed on arrival. */
export interface ClientEvents {
  "session.join": (answer: (result: JoinResult) => void) => void;
  "audio.frame": (frame: Uint8Array) => void;
  "room.command": (command: Command) => void;
  "playback.report": (report: PlaybackReport) => void;
}
