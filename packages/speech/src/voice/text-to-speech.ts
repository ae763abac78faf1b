import { EngineError, type SpokenSpan, type TextToSpeech, type Voice } from "../engines.ts";
import { RATE_HZ } from "../pcm.ts";
import { piecesOf, type TextPiece } from "./pieces-of-text.ts";
import { spansOf } from "./said-as.ts";
import { speakable } from "./speakable.ts";
import { throats } from "./throats.ts";
import type { VoiceChild } from "./voice-child.ts";

const LEAD_MS = 20;
/** Of silence behind a piece; with the next one's lead that is the pause that is heard. */
const TAIL_MS: Record<TextPiece["before"], number> = { clause: 110, sentence: 320, end: 120 };
/** In front of what follows an end, to make it the pause between two sentences. */
const FOLLOWING_MS = TAIL_MS.sentence - TAIL_MS.end;

const voices: readonly Voice[] = throats.map(({ id, name }) => ({ id, name }));

/** Flite in the voice process, one piece a request: a new process goes on with the next one. */
export function fliteTextToSpeech(child: VoiceChild): TextToSpeech {
  return {
    info: { name: "Flite", where: "on this machine" },
    voices,
    sampleRateHz: RATE_HZ,
    start: (signal) => child.start(signal),
    unavailable: () => child.unavailable(),
    close: () => child.close(),
    async *speak({ text, voice, follows = false, onPlaced }, signal) {
      signal.throwIfAborted();
      throwIfUnknown(voice);
      let made = 0;
      for (const [index, piece] of piecesOf(text, { follows }).entries()) {
        const leadMs = LEAD_MS + (follows && index === 0 ? FOLLOWING_MS : 0);
        const silences = { leadMs, tailMs: TAIL_MS[piece.before] };
        const saying = { text: speakable(piece.text), voice, silences };
        const { pcm, places } = await child.speak(saying, signal);
        for (const span of spansOf(text, piece, saying.text, places)) {
          onPlaced?.(later(span, made));
        }
        made += pcm.length;
        if (pcm.length > 0) yield pcm;
        signal.throwIfAborted();
      }
    },
  };
}

function throwIfUnknown(voice: string): void {
  if (voices.some(({ id }) => id === voice)) return;
  const known = voices.map(({ id }) => id).join(", ");
  throw new EngineError("voice_unknown", `There is no voice "${voice}"; there are: ${known}.`);
}

function later(span: SpokenSpan, samples: number): SpokenSpan {
  const { startSample, endSample } = span;
  return { ...span, startSample: startSample + samples, endSample: endSample + samples };
}
