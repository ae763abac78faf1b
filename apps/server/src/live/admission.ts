import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import {
  handshakeSchema,
  ProblemError,
  PROTOCOL_VERSION,
  type Handshake,
} from "@greenroom/protocol";
import * as z from "zod";

/** A new session's name and secret. The token is shown once; its hash is what is stored. */
export interface Credentials {
  readonly id: string;
  readonly token: string;
  readonly tokenHash: string;
}

export function newCredentials(): Credentials {
  const token = randomBytes(32).toString("base64url");
  return { id: randomBytes(10).toString("hex"), token, tokenHash: hashOf(token) };
}

/** SHA-256, hex. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Compares in a time that does not tell how much was right. */
export function opens(token: string, tokenHash: string): boolean {
  const shown = Buffer.from(hashOf(token));
  const wanted = Buffer.from(tokenHash);
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}

const versionSchema = z.object({ protocol: z.literal(PROTOCOL_VERSION) });

/**
 * Reads what a page shows when it connects. The version is read first: another version may have
 * another shape.
 * @throws ProblemError protocol_unknown, event_malformed.
 */
export function parseHandshake(auth: unknown): Handshake {
  if (!versionSchema.safeParse(auth).success) throw new ProblemError("protocol_unknown");
  const handshake = handshakeSchema.safeParse(auth);
  if (!handshake.success) throw new ProblemError("event_malformed");
  return handshake.data;
}
