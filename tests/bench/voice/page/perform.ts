import type { Beat, Frames, Performed } from "./ear-api.ts";
import type { TappedContext } from "./tapped-context.ts";

/** Sound is scheduled so far ahead, that a busy page is not late for it, s. */
const AHEAD_S = 0.15;
/** Speech that is broken off fades, as a voice does, s. */
const FADE_S = 0.02;

/** Speaks and presses as told; resolves when all is said and done. */
export async function perform(
  tapped: TappedContext,
  clips: ReadonlyMap<string, Float32Array<ArrayBuffer>>,
  beats: readonly Beat[],
): Promise<Performed> {
  const { context, clock } = tapped;
  const { sampleRate } = context;
  const frames = (s: number) => Math.round(s * sampleRate);
  let endFrame = clock.nowFrame() + frames(AHEAD_S);
  const said: Frames[] = [];
  const pressed: Promise<number | null>[] = [];
  let last: { source: AudioBufferSourceNode; voice: GainNode } | null = null;
  for (const beat of beats) {
    if (beat.is === "say") {
      const clip = clips.get(beat.clip);
      if (!clip) throw new Error(`There is no clip ${beat.clip}.`);
      const voice = context.createGain();
      voice.connect(tapped.microphone);
      const { source, startFrame } = tapped.play(clip, voice, endFrame + frames(beat.afterS));
      endFrame = startFrame + clip.length;
      said.push({ startFrame, endFrame });
      last = { source, voice };
    } else {
      const speech = last;
      const due = endFrame + frames(beat.afterS);
      const press = async () => {
        await until(clock.nowFrame(), due, sampleRate);
        const frame = pressButton(beat.button) ? clock.nowFrame() : null;
        if (beat.fallSilentAfterS !== undefined && speech) {
          const at = context.currentTime + beat.fallSilentAfterS;
          speech.voice.gain.setValueAtTime(1, at);
          speech.voice.gain.linearRampToValueAtTime(0, at + FADE_S);
          speech.source.stop(at + FADE_S);
        }
        return frame;
      };
      pressed.push(press());
    }
  }
  const times = await Promise.all(pressed);
  await until(clock.nowFrame(), endFrame, sampleRate);
  return { said, pressed: times };
}

/** A click as the page gets it. `false`: there is no such button, or it does nothing now. */
function pressButton(name: string): boolean {
  const buttons = [...document.querySelectorAll("button")];
  const button = buttons.find((button) =>
    (button.getAttribute("aria-label") ?? button.textContent).trim().startsWith(name),
  );
  if (!button || button.disabled || button.getAttribute("aria-disabled") === "true") return false;
  button.click();
  return true;
}

function until(nowFrame: number, frame: number, rateHz: number): Promise<void> {
  const ms = ((frame - nowFrame) / rateHz) * 1000;
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
