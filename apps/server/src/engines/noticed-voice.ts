import type { SpeakRequest, TextToSpeech } from "@greenroom/speech";

/** The same voice; after each request that spoke it is said with what notice, or `null` for none. */
export function noticedVoice(
  engine: TextToSpeech,
  onSpoke: (notice: string | null) => void,
): Pick<TextToSpeech, "sampleRateHz" | "speak"> {
  return {
    sampleRateHz: engine.sampleRateHz,
    async *speak(request: SpeakRequest, signal: AbortSignal) {
      let noticed = false;
      const onNotice = (sentence: string) => {
        noticed = true;
        request.onNotice?.(sentence);
        onSpoke(sentence);
      };
      for await (const pcm of engine.speak({ ...request, onNotice }, signal)) yield pcm;
      if (!noticed) onSpoke(null);
    },
  };
}
