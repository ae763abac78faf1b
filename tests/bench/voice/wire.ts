import {
  decodeMicrophoneFrame,
  decodeReplyChunk,
  serverEventSchemas,
  type ReplyChunk,
  type ServerEventName,
  type ServerEventPayload,
} from "@greenroom/protocol";
import type { Packet } from "./page/ear-api.ts";

/** Something that the server told the page, and the frame at which it arrived there. */
export type Told =
  | {
      readonly [N in ServerEventName]: {
        readonly name: N;
        readonly frame: number;
        readonly payload: ServerEventPayload<N>;
      };
    }[ServerEventName]
  | { readonly name: "reply.audio"; readonly frame: number; readonly payload: ReplyChunk };

/**
 * Reads Socket.IO's packets, as far as the room uses them: events as text, and `reply.audio`, whose one
 * binary argument is the next binary packet. Anything else is left out.
 */
export function readPackets(packets: readonly Packet[]): Told[] {
  const told: Told[] = [];
  for (const { frame, text, binaryBase64 } of packets) {
    if (binaryBase64 !== undefined) {
      const chunk = decodeReplyChunk(bytesOf(binaryBase64));
      if (chunk) told.push({ name: "reply.audio", frame, payload: chunk });
    } else if (text?.startsWith("42")) {
      const event = eventOf(text.slice(2), frame);
      if (event) told.push(event);
    }
  }
  return told;
}

function eventOf(json: string, frame: number): Told | null {
  const [name, payload] = JSON.parse(json) as [string, unknown];
  if (!(name in serverEventSchemas)) return null;
  const known = name as ServerEventName;
  const parsed = serverEventSchemas[known].parse(payload);
  return { name: known, frame, payload: parsed } as Told;
}

/** The microphone as the page sent it, from binary packets on their way out. */
export function sentSound(packets: readonly Packet[]) {
  return packets.flatMap(({ frame, binaryBase64 }) => {
    const result = decodeMicrophoneFrame(bytesOf(binaryBase64 ?? ""));
    return result.ok ? [{ sentAtFrame: frame, ...result.frame }] : [];
  });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, "base64"));
}
