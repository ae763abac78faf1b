/** A place in a word, and what it costs that a phone is heard there. */
export interface LetterSound {
  /** By the phone's id. */
  readonly costs: Float64Array;
  /** That nothing is. */
  readonly silent: number;
}

/** Flite's name of a pause. */
export const PAUSE = "pau";
const vowels = "aa ae ah ao aw ax ay eh er ey ih iy ow oy uh uw".split(" ");
const consonants = "b ch d dh f g hh jh k l m n ng p r s sh t th v w y z zh".split(" ");
/** 0 is for what is unknown. */
export const phoneIds: ReadonlyMap<string, number> = new Map(
  [PAUSE, ...vowels, ...consonants].map((name, index) => [name, index + 1]),
);

/** Another vowel or consonant than the one that is expected, one for the other, a pause. */
const OTHER = 1.1;
const OTHER_KIND = 1.8;
const PAUSE_INSIDE = 6;
/** A letter that is not heard, and one of the kind that often is not. */
const SILENT = 0.9;
const MAY_BE_SILENT = 0.15;

const VOWEL = vowels.join(" ");

function sound(names: string, mayBeSilent = false): LetterSound {
  const expected = names.split(" ");
  const vowel = expected.some((name) => vowels.includes(name));
  const costs = new Float64Array(phoneIds.size + 1).fill(OTHER_KIND);
  for (const [name, id] of phoneIds) {
    if (expected.includes(name)) costs[id] = 0;
    else if (name === PAUSE) costs[id] = PAUSE_INSIDE;
    else costs[id] = vowels.includes(name) === vowel ? OTHER : OTHER_KIND;
  }
  return { costs, silent: mayBeSilent ? MAY_BE_SILENT : SILENT };
}

/** Spellings in the order in which they are looked for; English has others, and these do. */
const spellings: readonly (readonly [written: RegExp, ...sounds: LetterSound[]])[] = [
  [/^(?:tion|sion|cian)/, sound("sh zh ch"), sound(VOWEL, true), sound("n")],
  [/^tch/, sound("ch")],
  [/^dge?/, sound("jh d")],
  [/^ch/, sound("ch k sh")],
  [/^sh/, sound("sh")],
  [/^th/, sound("th dh t")],
  [/^ph/, sound("f")],
  [/^wh/, sound("w hh")],
  [/^gh/, sound("g f", true)],
  [/^ck/, sound("k")],
  [/^(?:kn|gn)/, sound("n")],
  [/^wr/, sound("r")],
  [/^ng/, sound("ng n"), sound("g jh", true)],
  [/^qu/, sound("k"), sound("w", true)],
  [/^x/, sound("k g z"), sound("s z", true)],
  [/^(?:er|or|ir|ur|ar|re$)/, sound(VOWEL), sound("r er", true)],
  [/^e(?=d$)/, sound(VOWEL, true)],
  [/^e$/, sound(VOWEL, true)],
  [/^(?:ai|au|aw|ay|ea|ee|ei|eu|ew|ey|ie|oa|oe|oi|oo|ou|ow|oy|ue|ui|eau)/, sound(VOWEL)],
  [/^[aeio]/, sound(VOWEL)],
  [/^u/, sound("y", true), sound(VOWEL)],
  [/^y/, sound(`${VOWEL} y`)],
  [/^b+/, sound("b")],
  [/^c+/, sound("k s sh ch")],
  [/^d+/, sound("d t jh")],
  [/^f+/, sound("f v")],
  [/^g+/, sound("g jh zh")],
  [/^h/, sound("hh", true)],
  [/^j/, sound("jh")],
  [/^k+/, sound("k")],
  [/^l+/, sound("l", true)],
  [/^m+/, sound("m")],
  [/^n+/, sound("n ng")],
  [/^p+/, sound("p")],
  [/^r+/, sound("r er")],
  [/^s+/, sound("s z sh zh")],
  [/^t+/, sound("t d ch sh", true)],
  [/^v/, sound("v f")],
  [/^w/, sound("w", true)],
  [/^z+/, sound("z s zh")],
];

/** What may be heard of a word, roughly, from its letters: enough to find it among the phones. */
export function soundsOf(word: string): LetterSound[] {
  const sounds: LetterSound[] = [];
  let rest = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  while (rest !== "") {
    const found = spellings.find(([written]) => written.test(rest));
    if (!found) break;
    const [written, ...heard] = found;
    sounds.push(...heard);
    rest = rest.replace(written, "");
  }
  return sounds;
}
