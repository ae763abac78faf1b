/** What is asked about how to go on, and not about the case. */
export type Procedure =
  | "thinking"
  | "may-ask"
  | "board"
  | "clock"
  | "start"
  | "which-way"
  | "meaning"
  | "go-on";

const THINKING =
  /\b(?:can|could|may|let|give) (?:i|me|us) (?:just |please )?(?:think|have|take|get)\b.{0,24}(?:minute|moment|second|think)|\bgive me (?:a|one|some|half a) (?:minute|moment|second|bit|time)|\blet me think\b(?! about (?:the|how|what))|\b(?:can|could|may) i think\b|\bneed a (?:minute|moment|second)\b/;
/** "May I ask a few questions first?": the questions are still to come. */
const MAY_ASK =
  /\b(?:(?:can|may|could) i|let me|i'd like to|i would like to|i want to) (?:first |just |quickly )?ask (?:you )?(?:a|some|a few|a couple of|one or two|two|three)? ?(?:quick |clarifying )?(?:questions?|things?|something)\b|\bi(?:'ve| have) (?:got )?(?:a|some|a few|a couple of|one|two|three) (?:quick |clarifying )?questions?\b/;
const BOARD =
  /\b(?:can|may|should|shall|could|do) i (?:\w+ )?(?:draw|sketch|share my screen|use a (?:white ?board|diagram))\b|\bis there a white ?board\b/;
const CLOCK =
  /\bhow much time (?:is left|do (?:we|i) have|have (?:we|i))|\bhow (?:are we|am i)(?: doing)? (?:on|for) time|\bhow long do (?:we|i) have\b(?! to)/;
const START =
  /\bwhere (?:should|shall|do|would|can|could|to) ?(?:i|we|you)? ?(?:want|like)? ?(?:me|us)? ?(?:to )?(?:start|begin)|\b(?:should|shall|can|may) (?:i|we) (?:start|begin)\b/;
const WHICH_WAY =
  /\b(?:do you want me to|would you like me to|would you (?:rather|prefer)|shall i|should i) .*\bor\b|\bwhich (?:part|one|of (?:these|those|them)) (?:should|shall|do you|would you)/;
const MEANING =
  /\bwhat (?:exactly )?do you mean(?! by)\b|\b(?:can|could) you (?:clarify|rephrase|reword|explain)(?: that| the question| it)?$|\b(?:do not|don't|did not|didn't) (?:quite |really )?understand the question\b/;
const GO_ON =
  /\b(?:shall|should|can|may) (?:i|we) (?:go on|continue|move on|go deeper|go into|keep going|proceed|carry on|go further)|\b(?:do you want|would you like) (?:me|us) to\b|\bis (?:that|this) (?:enough|okay|deep enough|what you|clear|fine)|\bdoes (?:that|this) make sense|\bon the right track|\bare you with me|\bany questions\b/;

/** A longer sentence goes on to say something, words. */
const LONGEST_PLEA = 16;

/** What the sentence asks about the conversation itself; `null` where it asks nothing of the kind. */
export function procedureIn(plain: string): Procedure | null {
  const short = plain.split(" ").length <= LONGEST_PLEA;
  if (short && THINKING.test(plain)) return "thinking";
  if (short && MAY_ASK.test(plain)) return "may-ask";
  if (BOARD.test(plain)) return "board";
  if (CLOCK.test(plain)) return "clock";
  if (START.test(plain)) return "start";
  if (WHICH_WAY.test(plain)) return "which-way";
  if (short && MEANING.test(plain)) return "meaning";
  return GO_ON.test(plain) ? "go-on" : null;
}
