import type { Word } from "@greenroom/protocol";
import type { Fact } from "./design-scene.ts";
import { procedureIn, type Procedure } from "./procedure.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

/** What was asked of the interviewer at the end of an answer, or as the whole of it. */
export interface Asked {
  readonly sentence: Sentence;
  /** Those of the sheet that it asks for, in the order asked. */
  readonly facts: readonly Fact[];
  readonly about: Procedure | "case";
}

/** So many words told after a question, and it was put to oneself. */
const TOLD_AFTER_WORDS = 25;
/** Who told more than so many beside it thinks aloud when they ask how something is done. */
const THINKING_ALOUD_WORDS = 12;

/** Questions that wait for an answer: not those that somebody answers at once, or left behind long ago. */
export function askedIn(words: readonly Word[], sheet: readonly Fact[]): Asked[] {
  const all = sentencesOf(words);
  const toldWords = all.reduce((sum, { asks, words }) => sum + (asks ? 0 : words.length), 0);
  let toldAfter = 0;
  const asked: Asked[] = [];
  for (const [at, sentence] of [...all.entries()].toReversed()) {
    const about = procedureIn(sentence.plain);
    if (!sentence.asks && about === null) toldAfter += sentence.words.length;
    if (toldAfter > TOLD_AFTER_WORDS) break;
    if (!sentence.asks && about === null) continue;
    if (about === null && toOneself(sentence, all[at + 1], toldWords)) continue;
    toldAfter = 0;
    const facts = about === null ? factsIn(sentence, sheet) : [];
    asked.unshift({ sentence, facts, about: about ?? "case" });
  }
  return asked;
}

/** "How many users? Let's say ten million." */
const OWN_ANSWER =
  /^(?:(?:so|well|okay|and|right) )*(?:(?:i|i'd|i'll|i'm|we|we'd|we'll|let's|let us|let me) (?:would |will |just )?(?:assum\w*|say|guess|think|expect|suppose|take|go with|start|use|put|call)|assum\w*|say|probably|maybe|perhaps|likely|my (?:assumption|guess)|because|roughly|about|around|it's|that's|it is|that is)\b/;
/** "What happens if two people press it?": how something is done is for the one who designs it. */
const OWN_TASK =
  /^(?:(?:so|and|but|now|okay|well|then) )*(?:what if|what happens|what do (?:we|i)|how (?:do|would|can|could|should|will) (?:we|i|you|it)|how does|why|where do (?:we|i) (?:put|keep|store)|the (?:first |next |big |real |hard )?question (?:is|then))\b/;
/** "How many are there? I need that to size it": said of the question, no answer to it. */
const REASON =
  /\b(?:i (?:want|need|ask|would like)|i'd like|that (?:decides|matters|changes)|before i|so that i)\b/;

/** Somebody asks themselves: they answer it at once, or it is what they are there to find out. */
function toOneself({ plain }: Sentence, next: Sentence | undefined, toldWords: number): boolean {
  const goesOn = next !== undefined && !next.asks && !REASON.test(next.plain);
  if (goesOn && OWN_ANSWER.test(next.plain)) return true;
  return OWN_TASK.test(plain) && (goesOn || toldWords > THINKING_ALOUD_WORDS);
}

/** What each part of a question asks for: of what fits it, the closest only. Nothing else is told. */
function factsIn({ plain, parts }: Sentence, sheet: readonly Fact[]): Fact[] {
  const found = partsOf(parts).flatMap((part) => closest(part, sheet) ?? []);
  return found.length > 0 ? [...new Set(found)] : [closest(plain, sheet)].filter(isFact);
}

const isFact = (fact: Fact | undefined): fact is Fact => fact !== undefined;

const OPENERS =
  /^(?:how (?:many|much|often|large|big|long|fast|quickly|quick|soon|old|late|far)|what(?: is| are|'s)?|which|who|when|where|why|is|are|do|does|can|may|must|should|has|have|in which)\b/;

/** Where a next question begins, whether or not anything was heard between the two. */
const NEXT =
  / (?:and|or) | (?=(?:how (?:many|much|often|long|fast|large|big)|may we|can we|do we) )/;

/** "How many beds, wards and nurses are there" is three questions, each with the first one's opening. */
function partsOf(parts: readonly string[]): string[] {
  let opener = "";
  return parts
    .flatMap((part) => part.split(NEXT))
    .map((part) => part.replace(/^(?:(?:and|or|also|then|so|okay|well)\b ?)+/, ""))
    .map((part) => {
      const own = OPENERS.exec(part)?.[0];
      opener = own ?? opener;
      return own === undefined ? `${opener} ${part}` : part;
    });
}

/** The fact whose words make up most of the question; the first on the sheet where several do. */
function closest(part: string, sheet: readonly Fact[]): Fact | undefined {
  const lengthOf = ({ ways }: Fact) =>
    Math.max(0, ...ways.map((way) => way.exec(part)?.[0].length ?? 0));
  const ranked = sheet.map((fact) => ({ fact, length: lengthOf(fact) }));
  const [best] = ranked.toSorted((x, y) => y.length - x.length);
  return best && best.length > 0 ? best.fact : undefined;
}
