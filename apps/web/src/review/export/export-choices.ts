import { SAMPLE_RATE_HZ, type Review } from "@greenroom/protocol";

export interface ExportChoice {
  /** The last part of its address. */
  readonly file: string;
  readonly name: string;
  readonly words: string;
  /** How large it gets; `null` where that is nothing to think about. */
  readonly size: string | null;
}

const WAV_BYTES_PER_S = 2 * SAMPLE_RATE_HZ;
/** The page carries one byte a sample, and base64 takes four letters for three. */
const PAGE_BYTES_PER_S = (SAMPLE_RATE_HZ * 4) / 3;

/** What a session can be taken along as. */
export function exportChoices({ durationSamples }: Pick<Review, "durationSamples">): {
  readonly words: readonly ExportChoice[];
  readonly sound: readonly ExportChoice[];
} {
  const durationS = durationSamples / SAMPLE_RATE_HZ;
  const withSound: ExportChoice = {
    file: "review-with-sound.html",
    name: "One page, with sound",
    words: "Opens anywhere, offline: words light up as they play",
    size: sizeWords(durationS * PAGE_BYTES_PER_S),
  };
  const words: readonly ExportChoice[] = [
    {
      file: "review.html",
      name: "One page, words only",
      words: "The same to read, small enough for any mail",
      size: null,
    },
    { file: "review.md", name: "Markdown", words: "To keep in notes", size: null },
    {
      file: "captions.vtt",
      name: "Captions (WebVTT)",
      words: "Both voices, with times",
      size: null,
    },
  ];
  const sound: readonly ExportChoice[] = [
    {
      file: "both-voices.wav",
      name: "Sound of both voices (WAV)",
      words: "Mixed on one clock",
      size: sizeWords(durationS * WAV_BYTES_PER_S),
    },
    {
      file: "candidate.wav",
      name: "Your voice only (WAV)",
      words: "As your microphone heard it",
      size: sizeWords(durationS * WAV_BYTES_PER_S),
    },
  ];
  return durationSamples === 0 ? { words, sound: [] } : { words: [withSound, ...words], sound };
}

export function exportUrl(sessionId: string, file: string): string {
  return `/api/sessions/${encodeURIComponent(sessionId)}/export/${file}`;
}

/** 3_840_000 → "3.8 MB". */
export function sizeWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 1) return "under 1 MB";
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
