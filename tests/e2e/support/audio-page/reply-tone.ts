import type { Playback } from "../../../../apps/web/src/audio/audio-engine.ts";

export interface ReplyTone {
  readonly reply: number;
  readonly toneHz: number;
  readonly durationS: number;
  readonly sampleRateHz: number;
}

/** Prepares a tone at half of full scale as a reply, in chunks of 40 ms, to the end. */
export function replyTone(playback: Playback, tone: ReplyTone): void {
  const { reply, toneHz, durationS, sampleRateHz } = tone;
  const total = durationS * sampleRateHz;
  const chunk = sampleRateHz / 25;
  playback.prepare(reply, sampleRateHz, 0);
  for (let from = 0; from < total; from += chunk) {
    const pcm = Int16Array.from({ length: chunk }, (_, i) =>
      Math.round(16_384 * Math.sin((2 * Math.PI * toneHz * (from + i)) / sampleRateHz)),
    );
    playback.push(reply, from, pcm);
  }
  playback.finish(reply, total);
}
