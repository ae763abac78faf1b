import { concatInt16 } from "@greenroom/audio";
import type { Word } from "@greenroom/protocol";
import type { Engines } from "@greenroom/speech";
import { inSilence } from "../jargon/ear.ts";
import { hearRecording } from "../stt/product-ear.ts";

/** An answer's words as our recogniser hears them when one of our voices says it. */
export async function hearSpoken(
  engines: Engines,
  text: string,
  voice: string,
  signal: AbortSignal,
): Promise<Word[]> {
  const parts: Int16Array[] = [];
  for await (const pcm of engines.textToSpeech.speak({ text, voice }, signal)) parts.push(pcm);
  const { segments } = await hearRecording(engines, inSilence(concatInt16(parts)), signal);
  return segments.flatMap(({ words }) => words);
}
