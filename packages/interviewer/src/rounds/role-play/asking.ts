import { moreWords, openWords } from "./lexicon.ts";
import { says } from "./wording.ts";

/** `open`: it names nothing in particular ("how come?"). `else`: it asks what else there is. */
export interface Ask {
  readonly open: boolean;
  readonly more: boolean;
}

/** What a sentence in plain form asks; `null` where it asks nothing. */
export function asksOf(text: string): Ask | null {
  if (!isAsking(text)) return null;
  const more = says(text, moreWords);
  return { open: more || says(text, openWords), more };
}

const LEAD =
  "(?:(?:so|and|but|okay|ok|well|right|then|now|maybe|first|sorry|look|listen|yes|yeah|no|sure|please|just|also|hey|hi|hello|i guess|i see|got it|all right|alright|perhaps|actually|fine|good|thanks|thank you|because)[,.]? )*(?:[a-z]+, )?";
/** Without a question mark a sentence asks by its order of words: "did they", "has anybody". */
const ASKS_FIRST = new RegExp(
  `^${LEAD}(?:why\\b(?! (?:i|we|you|they|he|she|it|that|this|the)\\b)|how (?:come|so)\\b|(?:is|are|was|were|does|did|has|had|could|would|will|can) (?:you|they|we|i|it|he|she|this|that|there|the|your|my|our|her|his|their|any[a-z]*|some[a-z]*|every[a-z]*|either|ines|helvig|tarn|marcus|sales)\\b|(?:do|have) (?:you|they|we|i|any[a-z]*)\\b|(?:can|may|could|let) (?:i|me) ask\\b|any(?:thing|body|one) (?:else|more|i|that|you)\\b)`,
);
const ASKS_LATER =
  /(?<!\b(?:know|knows|knew|understand|understood|see|saw|exactly|explain|explained|that is|is|about|of|on|to|matter|whatever|told you|shows?|decide) )\b(?!which is\b)(?:why|what|how|who|when|where|which)(?: (?!(?:i|you|he|she|it|we|they|this|that|there)\b)[a-z]+)? (?:is|are|was|were|do|does|did|has|have|had|would|will|can|could|made|makes|led|happened|happens|matters|else)\b(?! (?:is|was|to be)\b)/;
const ASKS_POLITELY =
  /\b((?<!you |you can |you could |you may |always |to )tell me|(?:can|could|would|will) you (?:please |maybe |also |just )?tell me|(?:mind|want|like|able|willing|ready) to tell me|help me|walk me|talk me|take me|fill me in|talk to me|give me a (?:sense|picture|feeling|bit)|let me ask|say more|^go on$|^go on[.?]|(?:i|we) (?:would |do |really |just |also |still |only )*(?:want|like|love|need|try|am trying|are trying|trying)(?: to)? (?:really |better |first |just |to )*(?:know|understand|hear|learn|find out|figure out|get)(?! that\b)|i (?:am|was) (?:just |really |also |still )*(?:wondering|curious|interested|keen to|trying to understand)|i (?:wonder|ask myself)|curious (?:how|what|why|about)|(?:describe|explain) (?:to me|what|how|why|the|your|a bit)|i (?:do|did) not (?:yet |really |quite |fully )*(?:know|understand|see|get) (?:why|what|how|who|where|yet)(?! to\b)|happy to listen|i am listening|i am all ears|what i (?:am|do) (?:missing|not)|share (?:a bit|what|how|with me)|want to talk about)\b/;

/** Whether it begins like a question: "how much room is there", but not "what you told me". */
export function beginsAsQuestion(text: string): boolean {
  return BEGINS_AS_QUESTION.test(text);
}

const BEGINS_AS_QUESTION = new RegExp(
  `^${LEAD}(?:(?:what|how|who|whose|which|where|when|why)(?! (?:i|you|we|they|he|she|it|that|this)\\b)|is|are|was|were|do|did|does|has|have|had|could|would|will|can|should) `,
);

function isAsking(text: string): boolean {
  return (
    text.endsWith("?") || ASKS_FIRST.test(text) || ASKS_LATER.test(text) || ASKS_POLITELY.test(text)
  );
}

/** Whether it only asks for assent to what was just said. */
export function isCheck(text: string): boolean {
  return (
    /^(and |so |but )*(does|would|is|do|could|can|will|are) (that|this|it|we|you|you and i)( \w+)? (make sense|work|okay|ok|fine|fair|acceptable|agree|agreed|good|doable|be okay|be fine|be fair|sound|live with (that|this|it)|deal|on the same page|with me|see that|understand that|understand)\b/.test(
      text,
    ) ||
    /^(okay|ok|all right|alright|agreed|deal|fair|yes|no|right|sound good|sounds? (good|fair|okay))\?$/.test(
      text,
    )
  );
}

/** A proposal, in the form of a question or not: what one would do, and no asking what there is. */
export function isProposal(text: string): boolean {
  return PROPOSES.test(text) && !ASKS_TO_SAY.test(text);
}

const PROPOSES = new RegExp(
  `^${LEAD}(?:what if|how about|what about if|what would you say if|could we|can we|shall we|should we|why do not (?:we|i)|let us|would it help if|would it be (?:okay|ok|possible|fine) if|would you be (?:okay|ok|open|willing|fine|happy|prepared)|are you (?:open|willing|prepared|okay with|fine with)|could i|can i|may i|shall i|should i|suppose|say we|i (?:would )?(?:suggest|propose|offer)|my (?:suggestion|proposal|offer)|i (?:will|can|could|would)|we (?:will|can|could|would|should)|could you and i|(?:would|could|can|will) you (?:please |maybe )?(?:go|come|join|call|ring|meet|sit down|ask)|if (?:we|i|you|they))\\b`,
);
const ASKS_TO_SAY =
  /(?:\b(?:can i ask|could i ask|may i ask|can we talk about|could we talk about|can we start with|i would (?:also |really |just )?(?:like|love|want) to (?:know|understand|hear|learn|see)|i can see|i can imagine|let us talk about (?:what|why|how)|let us start with (?:what|why|how)|let us (?:first )?understand|we should understand|i would be (?:interested|curious))\b)|^(?:and |so |but |okay,? )?(?:if|suppose|say) (?:you|i|we|they) .*\b(?:what|which|who|how|where|when|why)\b/;
