import type { FliteSpeech } from "./flite.mjs";
import { finishSentence } from "./finish.ts";
import { phonesOf } from "./phone-times.ts";
import { placesOf } from "./phone-words.ts";
import type { Said, Saying } from "./voice-messages.ts";

/** What Flite said, ready to be heard, with the place of each of its words. */
export function saidSentence({ text, silences }: Saying, { pcm, phones }: FliteSpeech): Said {
  const finished = finishSentence(pcm, silences);
  const here = (sample: number) =>
    Math.max(0, Math.min(finished.pcm.length, sample - finished.cutSamples));
  const places = placesOf(text.split(" "), phonesOf(phones)).map((place) => ({
    startSample: here(place.startSample),
    endSample: here(place.endSample),
  }));
  return { pcm: finished.pcm, places };
}
