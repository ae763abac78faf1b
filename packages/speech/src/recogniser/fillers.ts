const FILLER = /^(?:um+|uh+|er+m?|h+m+|mm+|ah+)$/;

/** Whether a word as written ("Um,") is a filled pause. */
export function isFiller(text: string): boolean {
  return FILLER.test(text.toLowerCase().replaceAll(/[^\p{L}]/gu, ""));
}
