/**
 * Makes a text ready for a voice that knows ASCII only. The place for numbers and initialisms.
 */
export function speakable(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s*[—–]\s*/g, ", ")
    .replaceAll("…", "...")
    .normalize("NFKD")
    .replaceAll(/[^\u0020-\u007e]/g, "");
}
