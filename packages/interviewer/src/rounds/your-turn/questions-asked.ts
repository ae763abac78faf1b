import type { Word } from "@greenroom/protocol";
import { saidIn, sentencesOf, type Said } from "../said.ts";

/** A question of the candidate's own, and what they said just before it, which may be what it is about. */
export interface OwnQuestion extends Said {
  readonly before: string;
}

/** What leads into a sentence before it begins. */
const LEAD_IN =
  /^((and|so|but|well|okay|ok|yes|yeah|right|sure|um|uh|also|then|now|maybe|actually|thanks|thank you|great|good|first|second|secondly|another one|my (first |second |next |last )?question is|one (more )?(thing|question)|i have (a|one|two) questions?)\b[,:.]?\s*)+/;
const VERB = "(is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|'s|'re|'d)";
const ASKER = "(how|what|why|when|where|which|who|whom|whose)";
/** A verb before "you", "I" or "we" cannot be told as a statement, whatever mark was set behind it. */
const INVERTED = `${VERB} (you|i|we|they|one|your (team|company|manager|engineers|people))\\b`;
const ASKS_YOU = new RegExp(
  `^(${ASKER}( (?!i |we |you |they |the |a |an )[\\w-]+){0,3} ?)?${INVERTED}`,
);
/** Without any mark it may also begin in the middle. */
const ASKS_WITHIN = new RegExp(
  `\\b${ASKER}( (?!i |we |you |they |the |a |an )[\\w-]+){0,3} ?${INVERTED}`,
);
/**
 * Without a mark these begin a question: a verb with somebody or something behind it, or a word that
 * asks with its verb. "When I was…", "What a team", "Which is great" and "Could be" do not.
 */
const OPENERS = [
  new RegExp(
    `^${VERB} (it|he|she|there|this|that|these|those|the|an?|my|your|our|any\\w*|some\\w*|every\\w*|people|engineers|teams|managers|leads|product|on-call|promotions|decisions)\\b`,
  ),
  new RegExp(`^(how|what|why|when|where) ?${VERB}\\b`),
  new RegExp(`^(who|whom|which) ?${VERB} (the|an?|my|your|our|on|in|responsible)\\b`),
  /^who [a-z]+s\b/,
  /^how (many|much|often|long|large|big|old|far|soon|well|fast|quickly)\b/,
  /^what (happens|happened|kind|kinds|sort|sorts|about|else|made|makes|changed|changes)\b/,
  new RegExp(
    `^(what|which|whose) (?!i |we |you |they |he |she |it |the |an? |my |our )([\\w-]+ ){1,4}${VERB}\\b`,
  ),
  /^(which|what) [a-z]+ [a-z]+s\b/,
  /^(how|what) about\b/,
];
const INDIRECT =
  /\b(i('d| would) (like|love|want) to (know|ask|hear|understand)|i('m| am) (curious|interested) (to (know|hear|learn|understand)|about|if|whether|how|what|why|in (how|what|why|whether|your))|i wonder|i was wondering|wondering (how|what|why|if|whether)|tell me (about|how|what|why|more|a bit|something)|describe|walk me through|give me an example|(question|ask) (is|about|you|how|what|why|whether))\b/;
/** "Can I ask you something?" asks nothing yet, and "right?" nothing at all. */
const ONLY_ANNOUNCED =
  /^(can|could|may|shall) i( just)? ask( you)?( (something|a|one|two|three|another|some|a few|a couple of|my|the))?( (more|other|quick|last))?( things?| questions?)?\W*$|^(right|okay|ok|yeah|really|you know|isn't it|no)\W*$/;
/** Somebody says that there is nothing to ask. */
const NOTHING =
  /^((and|so|well|um|uh|okay|ok|thanks|thank you|i think|actually|not|right)\b[,.]?\s*)*(no|nope|nothing|none|not really|i'm (good|fine|done|all set)|i am (good|fine|done)|i (don't|do not) have (any|a)|i have (no|none)|that('s| is| was) (all|it)|all (clear|good)|you('ve| have) answered|no (more )?questions?)\b/;

const plain = (text: string) => text.toLowerCase().replaceAll("’", "'").trim();

/** The questions in what somebody said on their turn, in order, also where no question mark was set. */
export function questionsAsked(words: readonly Word[]): readonly OwnQuestion[] {
  const sentences = sentencesOf(words);
  return sentences.flatMap((sentence, at): OwnQuestion[] => {
    const said = saidIn(sentence);
    if (!said || !asks(plain(said.text))) return [];
    const before = sentences[at - 1]?.map(({ text }) => text).join(" ") ?? "";
    return [{ ...said, before: asks(plain(before)) ? "" : before }];
  });
}

/** Whether they say that they have no question. */
export function hasNoQuestion(words: readonly Word[]): boolean {
  const text = plain(words.map((word) => word.text).join(" "));
  return questionsAsked(words).length === 0 && NOTHING.test(text);
}

function asks(text: string): boolean {
  const bare = text.replace(LEAD_IN, "");
  if (bare === "" || ONLY_ANNOUNCED.test(bare)) return false;
  if (/\?["”)]*$/.test(text) || INDIRECT.test(text)) return true;
  // Who hears a question with its voice going down writes a full stop: then only its words tell.
  if (/[.!]["”)]*$/.test(text)) return ASKS_YOU.test(bare);
  return ASKS_WITHIN.test(bare) || ASKS_YOU.test(bare) || OPENERS.some((each) => each.test(bare));
}
