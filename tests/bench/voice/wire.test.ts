import { encodeMicrophoneFrame, encodeReplyChunk } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { committedBefore, replySound, toldOf } from "./told.ts";
import { readPackets, sentSound } from "./wire.ts";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const chunk = (firstSample: number, ...pcm: readonly number[]) =>
  base64(
    encodeReplyChunk({ reply: 2, firstSample, sampleRateHz: 8_000, pcm: Int16Array.from(pcm) }),
  );

it("reads what the server told, with the frame at which it arrived", () => {
  const told = readPackets([
    { frame: 1, text: '0{"sid":"x"}' },
    { frame: 5, text: '42["reply.commit",{"reply":1}]' },
    { frame: 6, text: '451-["reply.audio",{"_placeholder":true,"num":0}]' },
    { frame: 7, binaryBase64: chunk(0, 1, 2) },
    { frame: 8, binaryBase64: chunk(2, 3) },
    { frame: 9, text: '42["reply.commit",{"reply":2}]' },
    { frame: 10, text: '42["something.new",{}]' },
  ]);
  expect(told.map(({ name, frame }) => [name, frame])).toEqual([
    ["reply.commit", 5],
    ["reply.audio", 7],
    ["reply.audio", 8],
    ["reply.commit", 9],
  ]);
  expect(replySound(told, 2)).toEqual({ pcm: Int16Array.from([1, 2, 3]), rateHz: 8_000 });
  expect(replySound(told, 1).pcm).toHaveLength(0);
  expect(toldOf(told, "reply.commit", 6)).toHaveLength(1);
  expect([4, 5, 8, 9].map((frame) => committedBefore(told, frame))).toEqual([null, 1, 1, 2]);
});

it("reads what the microphone sent, and nothing else", () => {
  const frame = { seq: 3, firstSample: 640, replayed: false, pcm: Int16Array.from([7, 8]) };
  const sent = sentSound([
    { frame: 4, binaryBase64: base64(encodeMicrophoneFrame(frame)) },
    { frame: 5, binaryBase64: base64(new Uint8Array(3)) },
  ]);
  expect(sent).toEqual([{ ...frame, sentAtFrame: 4 }]);
});
