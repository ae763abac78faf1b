import { floatToInt16, int16ToFloat, resample } from "@greenroom/audio";
import { RATE_HZ } from "../pcm.ts";
import type { FliteSpeech } from "./flite.mjs";
import { finishSentence } from "./finish.ts";
import { phonesOf } from "./phone-times.ts";
import { placesOf } from "./phone-words.ts";
import type { Said, Saying } from "./voice-messages.ts";

/**
 * What Flite said, ready to be heard, with the place of each of its words.
 *
 * @param playedHz the rate that its samples are played at, which makes it longer and lower, or shorter
 *   and higher, than Flite said it
 */
export function saidSentence(
  { text, silences }: Saying,
  { pcm, phones }: FliteSpeech,
  playedHz: number = RATE_HZ,
): Said {
  const finished = finishSentence(playedAt(playedHz, pcm), silences);
  const here = (sample: number) => {
    const heard = Math.round((sample * RATE_HZ) / playedHz) - finished.cutSamples;
    return Math.max(0, Math.min(finished.pcm.length, heard));
  };
  const places = placesOf(text.split(" "), phonesOf(phones)).map((place) => ({
    startSample: here(place.startSample),
    endSample: here(place.endSample),
  }));
  return { pcm: finished.pcm, places };
}

function playedAt(rateHz: number, pcm: Int16Array): Int16Array {
  return rateHz === RATE_HZ ? pcm : floatToInt16(resample(int16ToFloat(pcm), rateHz, RATE_HZ));
}
