import fp from "fastify-plugin";
import { Server } from "socket.io";
import type { OwnPage } from "../http/hosts.ts";
import { openGateway, type RoomServer } from "./gateway.ts";
import type { LiveSessions } from "./live-sessions.ts";

export interface SocketsOptions {
  readonly ownPage: OwnPage;
  readonly sessions: LiveSessions;
  readonly tokenHashOf: (sessionId: string) => Promise<string | null>;
}

/** A page that is gone without a word is noticed after both together. */
const PING_EVERY_MS = 5_000;
const PONG_WITHIN_MS = 6_000;
const MAX_MESSAGE_BYTES = 64 * 1024;

/** Socket.IO beside Fastify on the same server. */
export const sockets = fp<SocketsOptions>(
  (app, { ownPage, sessions, tokenHashOf }, done) => {
    const io: RoomServer = new Server(app.server, {
      serveClient: false,
      transports: ["websocket", "polling"],
      perMessageDeflate: false,
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      pingInterval: PING_EVERY_MS,
      pingTimeout: PONG_WITHIN_MS,
      allowRequest: (request, answer) => answer(null, ownPage(request.headers)),
    });
    openGateway(io, {
      sessions,
      tokenHashOf,
      nowMs: () => performance.now(),
      onError: (message, cause) => app.log.error({ err: cause }, message),
    });
    app.addHook("preClose", async () => {
      // First what was said is made safe, then the pages are told to come back later.
      await sessions.closeAll();
      io.local.disconnectSockets(true);
      io.engine.close();
    });
    done();
  },
  { name: "sockets", dependencies: ["security"] },
);
