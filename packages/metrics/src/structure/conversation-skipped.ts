import { isNegated } from "./events.ts";
import { findAll, patterns, type Range } from "./patterns.ts";
import type { AnswerReading, Parsed } from "./reading.ts";

/** Somebody spoke with somebody. */
const talked = patterns(`
  i|we ~2 talked|spoke|chatted to|with
  i|we ~2 sat down with
  i|we ~2 sat him|her|them down
  i|we ~2 had ~3 conversation|talk|chat|discussion|word|coffee|lunch|call with
  i|we ~2 had ~3 conversation|talk|chat|discussion|word
  had ~3 conversation|talk|chat with him|her|them|my|the|our
  i|we ~2 took|pulled|called him|her|them aside|in
  i|we ~2 gave ~4 feedback
  i|we ~2 raised|addressed|discussed|cleared it|this|that up? with
  i|we ~2 confronted him|her|them|my|the|our
  i|we ~2 called|met him|her|them
  i|we ~2 met with
`);

/** And then, without a word of what was said, all was well. */
const allWasWell = patterns(`
  it|that|this|things|everything|all ~2 was|were|got|became|went|turned|worked|ran ~2 fine|okay|good|better|well|resolved|solved|settled|smoothly|right|sorted|great|easier|done
  it|that|this|things|everything ~1 worked out?
  it|that|this|things ~1 helped|improved|settled
  that ~1 solved|resolved|settled|fixed|did it|that|this|the|things
  he|she|they ~2 understood|agreed|accepted|improved
  he|she|they ~2 came around|round
  he|she|they ~1 got|took it|that ~1 well?
  he|she|they ~1 was|were ~1 fine|okay|happy|better|good
  problem|issue|conflict|matter ~2 was|got ~1 gone|solved|resolved|settled|over|fixed
  and that was it|that
  we ~2 resolved|sorted|solved|settled|worked it|this|that
  we ~1 were ~1 good|fine|okay
`);

/** So many tokens behind the conversation it is over. */
const SOON = 22;

/** Whether a conversation was told of, its words were not, and it was all over right behind it. */
export function conversationSkipped(reading: AnswerReading): boolean {
  const { parsed, form } = reading;
  if (form !== "past" || reading.signals.words.verdict === "shown") return false;
  const ends = findAll(parsed.tokens, allWasWell);
  return conversationsIn(parsed).some((talk) => {
    const end = ends.find(({ from }) => from >= talk.to && from - talk.to <= SOON);
    return end !== undefined && !isReported(parsed, talk.to, end.from);
  });
}

/** Whether a conversation was told of, wherever it led, and its words were not. */
export function wordsLeftOut({ parsed, signals }: AnswerReading): boolean {
  return signals.words.verdict === "not-heard" && conversationsIn(parsed).length > 0;
}

function conversationsIn(parsed: Parsed): Range[] {
  return findAll(parsed.tokens, talked).filter((hit) => {
    const clause = parsed.clauseAt[hit.from];
    return clause?.stance === "fact" && !isNegated(parsed.tokens, clause, hit.from);
  });
}

/** "I told him that his reviews were harsh": some of what was said stands between. */
function isReported({ tokens, clauses }: Parsed, from: number, to: number): boolean {
  const said = clauses.some(
    (clause) => clause.stance === "reported" && clause.from >= from - 1 && clause.from < to,
  );
  return said || tokens.slice(from, to).some(({ text }) => SPOKE.test(text));
}

const SPOKE =
  /^(said|told|asked|explained|suggested|proposed|offered|says|saying|admitted|apologized|apologised|showed)$/;
