import type { Telling } from "@greenroom/protocol";

export function textOf({ words }: Pick<Telling, "words">): string {
  return words.map(({ text }) => text).join(" ");
}
