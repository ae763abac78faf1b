import { parseWavHeader, wavDataBytes } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { levels } from "./speech.ts";

/** A session's sound as the review gets it. */
export async function recording(
  url: string,
  sessionId: string,
  file = "candidate.wav",
): Promise<Int16Array> {
  const response = await fetch(`${url}/api/sessions/${sessionId}/audio/${file}`);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return samplesOf(new Uint8Array(await response.arrayBuffer()));
}

/** The samples of a mono 16-bit WAV. */
export function samplesOf(bytes: Uint8Array): Int16Array {
  const header = parseWavHeader(bytes);
  if (!header.ok) throw new Error(header.reason);
  const from = header.format.dataOffset;
  return new Int16Array(bytes.slice(from, from + wavDataBytes(header.format, bytes.length)).buffer);
}

const WINDOW_SAMPLES = SAMPLE_RATE_HZ / 50;
const LOUD = 0.02;
/** Windows on either side in which a sound may lie, 60 ms: the two clocks need not agree better. */
const SLACK = 3;

/**
 * Seconds of loud speech that the recording does not hold: the speech is laid where it fits best,
 * and a window counts as missing where nothing near it has even a third of its level.
 */
export function missingS(spoken: Int16Array, recorded: Int16Array): number {
  const said = levels(spoken, WINDOW_SAMPLES);
  const kept = levels(recorded, WINDOW_SAMPLES);
  const shift = bestShift(said, kept);
  const missing = said.filter((level, index) => {
    const near = kept.slice(Math.max(0, index + shift - SLACK), index + shift + SLACK + 1);
    return level > LOUD && Math.max(0, ...near) < level / 3;
  });
  return (missing.length * WINDOW_SAMPLES) / SAMPLE_RATE_HZ;
}

function bestShift(said: readonly number[], kept: readonly number[]): number {
  let best = { shift: 0, fit: -1 };
  for (let shift = 0; shift + said.length <= kept.length; shift++) {
    const fit = said.reduce((sum, level, index) => sum + level * kept[index + shift]!, 0);
    if (fit > best.fit) best = { shift, fit };
  }
  return best.shift;
}
