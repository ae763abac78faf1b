/** The words of a text in lower case, without what stands around them: "Eight engineers," is two. */
export function toldWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[a-z0-9][a-z0-9'.%-]*[a-z0-9%]|[a-z0-9]/g) ?? []
  );
}

/** They carry the sentence, not what it is about. */
const SMALL = new Set(
  "the and that this with from have has had was were are been being they them their there then than what when where which who whom whose will would could should about into over under after before because while just really very some any all more most much many also only even still back again well like know think thought said say says told tell went going come came get got getting make made doing done did does not but for you your our ours his her him she its it's i'm i've i'd we're we've we'd that's didn't wasn't don't couldn't something somebody everything everybody people person thing things time times year years month months week weeks team teams work working worked lot kind sort bit way one two three first last next other another actually basically okay yeah right".split(
    " ",
  ),
);

/** What a text is about: its words of some length, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(toldWords(text).filter((word) => word.length > 2 && !SMALL.has(word)));
}
