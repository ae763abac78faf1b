import {
  commandSchema,
  decodeMicrophoneFrame,
  playbackReportSchema,
  problem,
  ProblemError,
  SAMPLE_RATE_HZ,
  type ClientEvents,
  type ErrorCode,
  type JoinResult,
  type Problem,
  type ServerEvents,
} from "@greenroom/protocol";
import type { Server, Socket } from "socket.io";
import type * as z from "zod";
import { opens, parseHandshake } from "./admission.ts";
import { Budget } from "./budget.ts";
import type { Guest, LiveSessions, Seat } from "./live-sessions.ts";

/** What arrives is unknown until it is parsed. */
type Incoming = { [Name in keyof ClientEvents]: (...args: unknown[]) => void };
interface SocketData {
  sessionId: string;
}
export type RoomServer = Server<Incoming, ServerEvents, Record<string, never>, SocketData>;
type RoomSocket = Socket<Incoming, ServerEvents, Record<string, never>, SocketData>;

export interface GatewayOptions {
  readonly sessions: LiveSessions;
  /** SHA-256 of a session's token; `null` where there is no such session. */
  readonly tokenHashOf: (sessionId: string) => Promise<string | null>;
  readonly onError: (message: string, cause: unknown) => void;
  /** A clock that only rises, ms. */
  readonly nowMs: () => number;
}

/** Six times real time: a page that catches up sends at four. A minute may come at once, after a stall. */
const FRAME_BURST_SAMPLES = 60 * SAMPLE_RATE_HZ;
const FRAME_SAMPLES_PER_S = 6 * SAMPLE_RATE_HZ;
/** Commands and playback reports. */
const MESSAGE_BURST = 100;
const MESSAGES_PER_S = 40;
/** Who sends more that cannot be read is disconnected. */
const FAULT_BURST = 10;
const FAULTS_PER_S = 1;
/** While a piece is missing, every so many further ones it is said again. */
const REPEAT_GAP_EVERY = 50;

const incomingNames: ReadonlySet<string> = new Set<keyof ClientEvents>([
  "session.join",
  "audio.frame",
  "room.command",
  "playback.report",
]);

/** Lets pages in that may speak for a session, and carries what they send to it, parsed. */
export function openGateway(io: RoomServer, options: GatewayOptions): void {
  io.use((socket, letIn) => {
    void admit(socket, options).then(letIn);
  });
  io.on("connection", (socket) => serve(socket, options));
}

/** A refusal arrives at the page as `connect_error`, with the problem as its data. */
type Refusal = Error & { data: Problem };

/** @returns why the page may not come in, or nothing where it may. */
async function admit(socket: RoomSocket, options: GatewayOptions): Promise<Refusal | undefined> {
  try {
    const { sessionId, token } = parseHandshake(socket.handshake.auth);
    const tokenHash = await options.tokenHashOf(sessionId);
    if (tokenHash === null) throw new ProblemError("session_unknown");
    if (!opens(token, tokenHash)) throw new ProblemError("session_foreign");
    socket.data.sessionId = sessionId;
    return undefined;
  } catch (cause) {
    const said = problemOf(cause, options);
    return Object.assign(new Error(said.sentence), { data: said });
  }
}

function problemOf(cause: unknown, options: GatewayOptions): Problem {
  if (cause instanceof ProblemError && cause.problem.code !== "internal") return cause.problem;
  options.onError("A live connection failed", cause);
  return problem("internal");
}

function serve(socket: RoomSocket, options: GatewayOptions): void {
  const { sessions, nowMs } = options;
  const id = socket.data.sessionId;
  const faults = new Budget(FAULT_BURST, FAULTS_PER_S, nowMs());
  const frames = new Budget(FRAME_BURST_SAMPLES, FRAME_SAMPLES_PER_S, nowMs());
  const messages = new Budget(MESSAGE_BURST, MESSAGES_PER_S, nowMs());
  let seat: Seat | null = null;
  let nextSeq = 0;
  let tooEarly = 0;

  const guest: Guest = {
    emit: (name, payload) => {
      if (name === "audio.ack" && "nextSeq" in payload) nextSeq = payload.nextSeq;
      // One name and its own payload, which the map of all events cannot express.
      (socket.emit as (name: string, payload: unknown) => boolean)(name, payload);
    },
    audio: (chunk) => void socket.emit("reply.audio", chunk),
    dismiss: (why) => {
      socket.emit("problem", why);
      socket.disconnect(true);
    },
  };

  const fault = (code: ErrorCode) => {
    if (faults.take(1, nowMs())) socket.emit("problem", problem(code));
    else guest.dismiss(problem("too_many_requests"));
  };

  /** Runs a handler for a page that has a seat; what it throws ends nothing but this message. */
  const seated = (handle: (seat: Seat) => void) => {
    if (!seat) return fault("event_malformed");
    try {
      handle(seat);
    } catch (cause) {
      socket.emit("problem", problemOf(cause, options));
    }
  };

  const parsed = <T>(
    schema: z.ZodType<T>,
    data: unknown,
    handle: (seat: Seat, value: T) => void,
  ) => {
    if (!messages.take(1, nowMs())) return fault("too_many_requests");
    const result = schema.safeParse(data);
    if (!result.success) return fault("event_malformed");
    seated((seat) => handle(seat, result.data));
  };

  const missing = () => {
    if (tooEarly++ % REPEAT_GAP_EVERY !== 0) return;
    socket.emit("problem", problem("frame_out_of_order"));
    socket.emit("audio.ack", { nextSeq });
  };

  const join = async (): Promise<JoinResult> => {
    try {
      const entered = await sessions.enter(id, guest);
      nextSeq = entered.joined.nextSeq;
      tooEarly = 0;
      if (socket.connected) seat = entered;
      else sessions.leave(id, guest);
      return { ok: true, joined: entered.joined };
    } catch (cause) {
      return { ok: false, problem: problemOf(cause, options) };
    }
  };

  socket.on("session.join", (answer) => {
    if (!messages.take(1, nowMs())) return fault("too_many_requests");
    if (typeof answer !== "function") return fault("event_malformed");
    void join().then((result) => answer(result));
  });

  socket.on("audio.frame", (data) => {
    const decoded = decodeMicrophoneFrame(data);
    if (!decoded.ok) return fault(decoded.code);
    const { frame } = decoded;
    if (!frames.take(frame.pcm.length, nowMs())) return fault("too_many_requests");
    seated(({ session }) => {
      const verdict = session.frame(frame);
      if (verdict === "malformed") fault("frame_malformed");
      else if (verdict === "out_of_order") missing();
      else tooEarly = 0;
    });
  });

  socket.on("room.command", (data) =>
    parsed(commandSchema, data, ({ session }, command) => session.command(command)),
  );

  socket.on("playback.report", (data) =>
    parsed(playbackReportSchema, data, ({ session }, report) => session.report(report)),
  );

  socket.onAny((name: unknown) => {
    if (typeof name !== "string" || !incomingNames.has(name)) fault("event_malformed");
  });

  socket.on("disconnect", () => {
    seat = null;
    sessions.leave(id, guest);
  });
}
