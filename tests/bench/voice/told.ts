import type { Told } from "./wire.ts";

type Named<N extends Told["name"]> = Extract<Told, { name: N }>;

/** All events of one name from a frame on. */
export function toldOf<N extends Told["name"]>(
  told: readonly Told[],
  name: N,
  fromFrame = 0,
): Named<N>[] {
  return told.filter((one): one is Named<N> => one.name === name && one.frame >= fromFrame);
}

/** The sound of a reply as the page was sent it, at its own rate; empty where none came. */
export function replySound(told: readonly Told[], reply: number) {
  const chunks = toldOf(told, "reply.audio").flatMap(({ payload }) =>
    payload.reply === reply ? [payload] : [],
  );
  const length = Math.max(0, ...chunks.map(({ firstSample, pcm }) => firstSample + pcm.length));
  const pcm = new Int16Array(length);
  for (const chunk of chunks) pcm.set(chunk.pcm, chunk.firstSample);
  return { pcm, rateHz: chunks[0]?.sampleRateHz ?? 16_000 };
}

/** The reply released last before a frame; `null`: none was. */
export function committedBefore(told: readonly Told[], frame: number): number | null {
  const commits = toldOf(told, "reply.commit").filter((one) => one.frame <= frame);
  return commits.at(-1)?.payload.reply ?? null;
}
