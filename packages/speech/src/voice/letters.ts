/** How the names of letters are spelled so that the voice says them, and not "a" or "us". */
const names: Readonly<Record<string, string>> = {
  A: "ay",
  B: "bee",
  C: "see",
  D: "dee",
  E: "ee",
  F: "eff",
  G: "jee",
  H: "aitch",
  I: "eye",
  J: "jay",
  K: "kay",
  L: "ell",
  M: "em",
  N: "en",
  O: "oh",
  P: "pee",
  Q: "cue",
  R: "ar",
  S: "ess",
  T: "tee",
  U: "you",
  V: "vee",
  W: "double you",
  X: "ex",
  Y: "why",
  Z: "zee",
};

/** Letter by letter: "SLA" as "ess ell ay". */
export function spelled(capitals: string): string {
  return capitals
    .split("")
    .map((letter) => names[letter.toUpperCase()] ?? letter)
    .join(" ");
}
