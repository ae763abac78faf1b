import type { Dropped, Level, Reviewer } from "@greenroom/protocol";
import { LOOPBACK } from "../../home/engine-words.ts";

export const levelWords: Record<
  Level,
  { readonly name: string; readonly mark: "good" | "watch" | "outside" }
> = {
  strong: { name: "Strong", mark: "good" },
  solid: { name: "Solid", mark: "watch" },
  thin: { name: "Thin", mark: "outside" },
};

/** What would be sent, and where, before anything is. */
export function sending({ model, where, answers, words }: Reviewer): string {
  const what = `${counted(words, "word")} of ${counted(answers, "answer")} and the questions asked`;
  return LOOPBACK.test(where)
    ? `${what} would go to ${model}, a server on this machine (${where}), as text.`
    : `${what} would leave this machine for ${where} (${model}), as text: no sound, no notes, nothing of other sessions.`;
}

/** How many remarks are not shown, and why; `null` where all are. */
export function droppedWords({ notFound, unsupported }: Dropped): string | null {
  const parts = [
    notFound > 0 &&
      `${counted(notFound, "remark")} ${notFound === 1 ? "was" : "were"} dropped: ${notFound === 1 ? "its quote is" : "their quotes are"} not in what you said.`,
    unsupported > 0 &&
      `${counted(unsupported, "remark")} ${unsupported === 1 ? "was" : "were"} dropped for praise, or for something that you did not say.`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : parts.join(" ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
