import type { Rehearsed } from "./ear-api.ts";
import { connectUntapped, type TappedContext } from "./tapped-context.ts";

/** Lowered by 12 dB, as a known duck. */
const LOWERED = 10 ** (-12 / 20);

/**
 * A click into the microphone, whose stream is looped to the loudspeaker; then a known reply at the
 * loudspeaker, lowered and stopped at known frames. What the bench finds in the recording is compared
 * with what was done.
 */
export async function rehearse(
  tapped: TappedContext,
  reply: Float32Array<ArrayBuffer>,
): Promise<Omit<Rehearsed, "replyBase64">> {
  const { context, tracks, clock } = tapped;
  const { sampleRate } = context;
  await tapped.ready;
  await context.resume();
  await tracks.whenQuiet(sampleRate / 2, 10);
  const from = clock.nowFrame();
  const loop = context.createMediaStreamSource(tapped.openMicrophone());
  connectUntapped.call(loop, tapped.loudspeaker);
  await tracks.whenQuiet(sampleRate / 2, 10);
  const click = new Float32Array(32).fill(0.5);
  const clicked = tapped.play(click, tapped.microphone, clock.nowFrame() + sampleRate / 5);
  await tracks.whenHeard(clicked.startFrame, 10);
  loop.disconnect();

  const gain = context.createGain();
  connectUntapped.call(gain, tapped.loudspeaker);
  const played = tapped.play(reply, gain, clock.nowFrame() + sampleRate / 2);
  const at = (share: number) => played.startFrame + Math.round(reply.length * share);
  const [loweredFrame, stoppedFrame] = [at(0.4), at(0.8)];
  gain.gain.setValueAtTime(LOWERED, loweredFrame / sampleRate);
  played.source.stop(stoppedFrame / sampleRate);
  await new Promise((resolve) => played.source.addEventListener("ended", resolve));
  await tracks.whenQuiet(sampleRate / 2, 10);
  return {
    clickFrame: clicked.startFrame,
    recorded: tracks.recorded(from),
    rateHz: sampleRate,
    replyFrame: played.startFrame,
    loweredFrame,
    stoppedFrame,
  };
}
