import { wavHeader } from "@greenroom/audio";
import { RATE_HZ } from "../pcm.ts";

/** OpenAI refuses less than 0.1 s. */
const LEAST_SAMPLES = RATE_HZ / 2;

/** A segment as the file that is uploaded: mono 16-bit WAV, silence behind what is very short. */
export function wavFile(pcm: Int16Array): File {
  const samples = Math.max(pcm.length, LEAST_SAMPLES);
  const data = new ArrayBuffer(samples * 2);
  const view = new DataView(data);
  pcm.forEach((sample, index) => view.setInt16(index * 2, sample, true));
  const header = new Uint8Array(wavHeader(RATE_HZ, data.byteLength));
  return new File([header, data], "speech.wav", { type: "audio/wav" });
}
