import type { Word } from "@greenroom/protocol";
import type { Fact } from "./design-scene.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

/** What was asked of the interviewer at the end of an answer, or as the whole of it. */
export interface Asked {
  readonly sentence: Sentence;
  /** Those of the sheet that it asks for, in the order asked. */
  readonly facts: readonly Fact[];
  /** How to go on, not what is to be built. */
  readonly about: "case" | "start" | "go-on" | "clock" | "thinking";
}

/** So many words told after a question, and it was put to oneself. */
const TOLD_AFTER_WORDS = 25;

/** Questions that wait for an answer: not those that somebody answers at once, or left behind long ago. */
export function askedIn(words: readonly Word[], sheet: readonly Fact[]): Asked[] {
  const all = sentencesOf(words);
  let toldAfter = 0;
  const asked: Asked[] = [];
  for (const [at, sentence] of [...all.entries()].toReversed()) {
    const about = procedure(sentence.plain);
    if (!sentence.asks && about === null) toldAfter += sentence.words.length;
    if (toldAfter > TOLD_AFTER_WORDS) break;
    if (!sentence.asks && about === null) continue;
    if (answersItself(all[at + 1])) continue;
    toldAfter = 0;
    const facts = about === null ? factsIn(sentence, sheet) : [];
    asked.unshift({ sentence, facts, about: about ?? "case" });
  }
  return asked;
}

/** "How many users? Let's say ten million." */
const OWN_ANSWER =
  /^(?:(?:so|well|okay|and|right) )*(?:(?:i|i'd|i'll|i'm|we|we'd|we'll|let's|let us|let me) (?:would |will |just )?(?:assum\w*|say|guess|think|expect|suppose|take|go with|start|use|put|call)|assum\w*|say|probably|maybe|perhaps|likely|my (?:assumption|guess)|because|roughly|about|around|it's|that's|it is|that is)\b/;

function answersItself(next: Sentence | undefined): boolean {
  return next !== undefined && !next.asks && OWN_ANSWER.test(next.plain);
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

const START =
  /\bwhere (?:should|shall|do|would|can|could|to) ?(?:i|we|you)? ?(?:want|like)? ?(?:me|us)? ?(?:to )?(?:start|begin)|\b(?:should|shall|can|may) (?:i|we) (?:start|begin)\b/;
const GO_ON =
  /\b(?:shall|should|can|may) (?:i|we) (?:go on|continue|move on|go deeper|go into|keep going|proceed|carry on|go further)|\b(?:do you want|would you like) (?:me|us) to\b|\bis (?:that|this) (?:enough|okay|deep enough|what you|clear|fine)|\bdoes (?:that|this) make sense|\bon the right track|\bare you with me|\bany questions\b/;
const CLOCK =
  /\bhow much time (?:is left|do (?:we|i) have|have (?:we|i))|\bhow (?:are we|am i)(?: doing)? (?:on|for) time|\bhow long do (?:we|i) have\b(?! to)/;
const THINKING =
  /\b(?:can|could|may|let|give) (?:i|me|us) (?:just |please )?(?:think|have|take|get)\b.{0,24}(?:minute|moment|second|think)|\bgive me (?:a|one|some|half a) (?:minute|moment|second|bit|time)|\blet me think\b(?! about (?:the|how|what))|\b(?:can|could|may) i think\b|\bneed a (?:minute|moment|second)\b/;
/** A longer sentence goes on to say something, words. */
const LONGEST_PLEA = 16;

function procedure(plain: string): Asked["about"] | null {
  if (plain.split(" ").length <= LONGEST_PLEA && THINKING.test(plain)) return "thinking";
  if (CLOCK.test(plain)) return "clock";
  if (START.test(plain)) return "start";
  return GO_ON.test(plain) ? "go-on" : null;
}
