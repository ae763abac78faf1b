import type { TalkMode } from "@greenroom/protocol";

export const talkNames: Readonly<Record<TalkMode, string>> = {
  open: "Just talk",
  hold: "Hold to talk",
  tap: "Tap to talk",
};

/** What a way to talk means. On a touch screen there is no space bar to speak of. */
export function talkSentence(mode: TalkMode, touch: boolean): string {
  const key = touch ? "the button" : "the space bar, or the button,";
  switch (mode) {
    case "open":
      return "You are heard all the time. The interviewer takes over when you have been silent for a while.";
    case "hold":
      return `You are heard only while you hold ${touch ? "the button" : "the space bar or the button"}. Letting go ends your answer.`;
    case "tap":
      return `Tap ${key} to begin your answer, and again to end it. In between you may be silent for as long as you like.`;
  }
}
