export type Track = "candidate" | "interviewer";

/** A track's WAV (16 kHz, mono, 16 bit), served in ranges. Both lie on the candidate's clock. */
export function recordingUrl(sessionId: string, track: Track): string {
  return `/api/sessions/${encodeURIComponent(sessionId)}/audio/${track}.wav`;
}
