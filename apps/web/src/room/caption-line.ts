/** So many words at most are in sight: more would make one read, and edit, while speaking. */
const MOST_WORDS = 9;
/** When it is full, so many words leave at once. In between none that is in sight moves. */
const LEAVE_TOGETHER = 5;

export interface CaptionLine {
  /** Words in front are out of sight. */
  readonly more: boolean;
  readonly stable: string;
  readonly unstable: string;
}

/** The part of a caption that is in sight: the last few words, standing still while more come. */
export function captionLine(caption: { stable: string; unstable: string }): CaptionLine {
  const stable = wordsOf(caption.stable);
  const unstable = wordsOf(caption.unstable);
  const over = stable.length + unstable.length - MOST_WORDS;
  const left = Math.max(0, Math.ceil(over / LEAVE_TOGETHER) * LEAVE_TOGETHER);
  return {
    more: left > 0,
    stable: stable.slice(left).join(" "),
    unstable: unstable.slice(Math.max(0, left - stable.length)).join(" "),
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
