import type { Word } from "@greenroom/protocol";

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;
const GRAMMAR = new Set(
  `about after again also always because been being could does doing done even ever every from have having
  here into just kind know like many maybe mean more most much only other over really same should some sort
  such than that then there these they thing things think this those very want were what when where which
  while will with would your yeah`.split(/\s+/),
);

/**
 * How much of what was said lately was new: distinct words of content that were not said before, as
 * a share of all words of content. Two thirds of the words of a story that goes on are new or
 * nearly so; who goes round in a circle says the same few again and again, now and earlier.
 */
export function freshShare(before: readonly Word[], lately: readonly Word[]): number {
  const said = new Set(before.flatMap(stemOf));
  const content = lately.flatMap(stemOf);
  const fresh = new Set(content.filter((stem) => !said.has(stem)));
  return content.length === 0 ? 1 : fresh.size / content.length;
}

function stemOf({ text }: Word): string[] {
  const plain = text.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (plain.length < LEAST_LETTERS || GRAMMAR.has(plain)) return [];
  return [plain.replace(/(ing|ed|es|s)$/, "")];
}
