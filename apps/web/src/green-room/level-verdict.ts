/** How the microphone sounds, judged over the last seconds of its levels. */
export type LevelVerdict = "silent" | "waiting" | "noisy" | "quiet" | "loud" | "good";

export const verdictWords: Record<LevelVerdict, string> = {
  silent: "Nothing is heard: is the microphone muted, or another one meant?",
  waiting: "Say a few words, as you would in the interview.",
  noisy: "Noisy: find a quieter place, or move closer.",
  quiet: "Very quiet: move closer, or turn the microphone up.",
  loud: "Very loud: move back a little, or turn the microphone down.",
  good: "Good level.",
};

/** Digital silence and dead inputs lie below; the quietest real room measured about −70 dBFS. */
const DEAD_DBFS = -80;
/** Speech stands out of its room by at least this much; less is a room without speech. */
const SPEECH_ABOVE_ROOM_DB = 10;
/** Signal to noise below which recognition suffers (SR2 warns there). */
const NOISY_BELOW_DB = 15;
/** The recording level aimed at is −22 ± 6 dBFS (SR1); these are the bounds of what still works well. */
const QUIET_DBFS = -40;
const LOUD_DBFS = -8;

/**
 * Judges levels (dBFS RMS, one per worklet message, oldest first). The room is their 10th
 * percentile, speech their 90th, so that neither a click nor a pause decides.
 */
export function judgeLevels(levelsDbfs: readonly number[]): LevelVerdict {
  if (levelsDbfs.length === 0) return "waiting";
  const sorted = [...levelsDbfs].sort((a, b) => a - b);
  const room = sorted[Math.floor(0.1 * (sorted.length - 1))] ?? DEAD_DBFS;
  const speech = sorted[Math.floor(0.9 * (sorted.length - 1))] ?? DEAD_DBFS;
  if (speech < DEAD_DBFS) return "silent";
  const aboveRoomDb = speech - Math.max(room, DEAD_DBFS);
  if (aboveRoomDb < SPEECH_ABOVE_ROOM_DB) return room > QUIET_DBFS ? "noisy" : "waiting";
  if (speech > LOUD_DBFS) return "loud";
  if (speech < QUIET_DBFS) return "quiet";
  return aboveRoomDb < NOISY_BELOW_DB ? "noisy" : "good";
}
