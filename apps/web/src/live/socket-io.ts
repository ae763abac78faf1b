import {
  decodeReplyChunk,
  joinedSchema,
  problemSchema,
  PROTOCOL_VERSION,
  serverEventSchemas,
  type ClientEvents,
  type Handshake,
  type Problem,
  type ServerEventName,
  type ServerEvents,
} from "@greenroom/protocol";
import { io, type Socket } from "socket.io-client";
import * as z from "zod";
import type { RoomSocket, ServerMessage, SocketEvent } from "./room-socket.ts";

/** For the connection, and again for the answer to the join, ms. */
const ANSWER_WITHIN_MS = 8_000;

const joinResultSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), joined: joinedSchema }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);

/** How a refused handshake arrives: Socket.IO puts what the server adds under `data`. */
const refusedSchema = z.union([
  z.object({ data: problemSchema }),
  z.object({ data: z.object({ problem: problemSchema }) }),
]);

/** A room's connection over Socket.IO. `url` defaults to the server that served the page. */
export function socketIoRoom(sessionId: string, token: string, url?: string): RoomSocket {
  const auth: Handshake = { protocol: PROTOCOL_VERSION, sessionId, token };
  const options = {
    auth,
    autoConnect: false,
    forceNew: true,
    // The room decides when to try again: Socket.IO's timers sleep in background tabs.
    reconnection: false,
    timeout: ANSWER_WITHIN_MS,
    transports: ["websocket", "polling"],
    tryAllTransports: true,
  };
  const socket: Socket<ServerEvents, ClientEvents> = url ? io(url, options) : io(options);
  const listeners = new Set<(event: SocketEvent) => void>();
  const tell = (event: SocketEvent) => listeners.forEach((listener) => listener(event));
  /** Counts connections, so that an answer to an earlier one is recognised. */
  let connection = 0;

  socket.on("connect", () => {
    connection += 1;
    tell({ is: "connected" });
  });
  socket.on("disconnect", () => tell({ is: "disconnected", problem: null }));
  socket.on("connect_error", (error) => tell({ is: "disconnected", problem: refusal(error) }));
  socket.on("reply.audio", (data) => {
    const chunk = decodeReplyChunk(data);
    tell(chunk ? { is: "reply-audio", chunk } : { is: "unreadable" });
  });
  for (const name of Object.keys(serverEventSchemas) as ServerEventName[]) {
    socket.on(name, (payload: unknown) => {
      const message = parse(name, payload);
      tell(message ? { is: "message", message } : { is: "unreadable" });
    });
  }

  return {
    connect: () => void socket.connect(),
    disconnect: () => void socket.disconnect(),
    join: () => {
      const asked = connection;
      socket.timeout(ANSWER_WITHIN_MS).emit("session.join", (late, answer) => {
        if (asked !== connection || !socket.connected) return;
        if (late) {
          socket.disconnect();
          return;
        }
        const result = joinResultSchema.safeParse(answer);
        tell(result.success ? { is: "join-answered", result: result.data } : { is: "unreadable" });
      });
    },
    // Socket.IO keeps what is emitted while disconnected and sends it before any join.
    sendFrame: (frame) => void (socket.connected && socket.emit("audio.frame", frame)),
    sendCommand: (command) => void (socket.connected && socket.emit("room.command", command)),
    sendReport: (report) => void (socket.connected && socket.emit("playback.report", report)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function parse(name: ServerEventName, payload: unknown): ServerMessage | null {
  const parsed = serverEventSchemas[name].safeParse(payload);
  return parsed.success ? ({ name, payload: parsed.data } as ServerMessage) : null;
}

function refusal(error: Error): Problem | null {
  const parsed = refusedSchema.safeParse(error);
  if (!parsed.success) return null;
  const { data } = parsed.data;
  return "problem" in data ? data.problem : data;
}
