/**
 * Whether a sentence reads as English: the voices speak nothing else, and nonsense must not be heard.
 * Short words that hold English sentences together are counted; other languages in Latin letters,
 * and words strung together, have next to none of them.
 */
const GLUE = new Set(
  (
    "a an the this that these those it its they them their you your yours he she his her we us our i me my who whom whose " +
    "what which when where why how is are was were be been being do does did done have has had would could should can will may might must " +
    "and or but if then than so because while until before after of to in on at by for from with about into over under between without within " +
    "not no yes there here out up down off back more most less first last next one other same own any some all each every " +
    "tell walk give take say said make made go went get got let's as like just only still now"
  ).split(" "),
);

/** Words of the neighbours that no English sentence needs; "die" and "was" are left out, as they are English too. */
const FOREIGN =
  /^(?:der|das|und|ist|nicht|ein|eine|wie|sie|haben|hat|mit|für|auf|el|los|las|una|qué|cómo|por|para|con|pero|est|les|des|une|vous|avez|pour|dans|che|di|della|sono|come|hai|quale|het|een|wat|jij|niet|voor|você|não|uma|como|jak|nie|czy)$/;

/** From this many words on a sentence without any glue is none. */
const ENOUGH_WORDS = 4;
/** Of 1,979 sentences of our own this refuses seven, none of them a question ("Monday morning, nine o'clock."). */
const LEAST_GLUE = 0.2;

export function soundsEnglish(words: readonly string[]): boolean {
  const plain = words.map((word) =>
    word
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/[^\p{L}']+$/u, ""),
  );
  const foreign = plain.filter((word) => FOREIGN.test(word)).length;
  if (foreign >= 2 && foreign * 5 >= plain.length) return false;
  if (plain.length < ENOUGH_WORDS) return true;
  // "what's" and "didn't" are glue by their first part.
  const glue = plain.filter(
    (word) => GLUE.has(word) || GLUE.has(word.replace(/(?:n't|'\w+)$/, "")),
  );
  return glue.length >= plain.length * LEAST_GLUE;
}
