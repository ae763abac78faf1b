import { findAll, patterns, type Range } from "./patterns.ts";
import type { AnswerReading, Parsed } from "./reading.ts";

/** Said in jest. */
const jests = patterns(`
  just|only ~1 kidding|joking
  i am ~2 kidding|joking
  kidding|joking aside
  that was|is ~1 a joke
  bad joke
  ha
  ha ha
  haha|hahaha|lol
`);
/** "I am not kidding", "no kidding", "nobody was joking". */
const SERIOUS = /^(not|no|nobody|never|without|stop|stopped)$/;

/** An answer of so few tokens that has a joke in it is the joke. */
const LONGEST_JOKE = 26;

/** Stretches that were said in jest: the sentence of the remark and the one before it. */
export function jestsIn({ tokens, clauses, clauseAt }: Parsed): Range[] {
  return findAll(tokens, jests)
    .filter(
      ({ from }) =>
        !tokens.slice(Math.max(0, from - 2), from + 3).some(({ text }) => SERIOUS.test(text)),
    )
    .map(({ from, to }) => {
      const sentence = clauseAt[from]?.sentence ?? 0;
      const first = clauses.find((clause) => clause.sentence >= sentence - 1);
      const last = clauses.findLast((clause) => clause.sentence <= sentence);
      return { from: first?.from ?? from, to: Math.max(last?.to ?? to, to) };
    });
}

/** Whether the whole answer is a joke. */
export function isJoke({ parsed, aside }: AnswerReading): boolean {
  if (aside !== null || parsed.tokens.length > LONGEST_JOKE) return false;
  const length = parsed.tokens.length;
  return jestsIn(parsed).some(({ from, to }) => to - from >= length - 4 || to >= length - 2);
}

const toldBefore = patterns(`
  i|we ~1 already|just said|told|mentioned|answered|explained|covered|described
  i have ~1 already|just said|told|mentioned|answered|explained|covered|described
  like|as i ~1 said|told|mentioned|explained
  i said that|so|it already|before|earlier
  i told|answered you|that already|before|earlier
  i ~1 mentioned|answered|covered that|it|this
`);
const LONGEST_REMINDER = 26;
const BEGINS_WITHIN = 6;

/** "I already told you that": somebody is asked for what they have told. */
export function remindsOfTold({ parsed }: AnswerReading): boolean {
  if (parsed.tokens.length > LONGEST_REMINDER) return false;
  return findAll(parsed.tokens, toldBefore).some(({ from }) => from < BEGINS_WITHIN);
}

const sameAsBefore = patterns(`
  the same ~2 project|story|system|team|incident|migration|outage|case|example|situation|conversation|person|engineer that|which? i|we ~2 told|mentioned|described|talked|spoke|said
  the same ~2 project|story|system|incident|migration|outage|case|example|situation as|from before|earlier|just|above
  same project|story|incident|migration|outage|case|example|situation as|from before|earlier
  the ~2 project|story|system|incident|migration|outage|case|example|situation i ~2 told|mentioned|described|talked ~3 before|earlier|already
  the ~2 project|story|incident|migration|outage|case|example|situation i ~1 just told|mentioned|described
  i ~1 already|just told|mentioned|described ~1 you? about? that|this|it|the
  i ~2 told|talked|spoke ~2 about that|this|it already|before|earlier
  back to the ~2 project|story|incident|migration|outage|case|example i
`);

/** Whether it goes back to what an earlier question was answered with. */
export function refersBack({ parsed }: AnswerReading): boolean {
  return findAll(parsed.tokens, sameAsBefore).length > 0;
}

const closingSkips = patterns(`
  what|something else have|do you ~1 have|got
  you will ~2 have|need to ~2 give|ask me ~1 something|another
  can|could|may|shall|let we|us ~2 move|go on
  on to the|whatever ~2 next
  i ~1 'd|would ~1 rather you ~1 asked|ask|took|gave|picked|chose
  something|anything else instead
  can|could|may|shall we|i|you ~2 skip|move
  can|could|may we ~2 take|do|have|try another|different
  can|could|may i|we ~2 have|get another|different
  can|could you ~2 ask me? ~1 something|another|else
  let us ~2 skip|move on|this|that|it
  let us ~2 take|do|try another|different
  i would|'d ~3 skip|pass
  i ~2 want to? skip|pass
  next question
  another question|one please
  something else please
`);
const closingRepeats = patterns(`
  can|could|may i ~1 have|hear|get it|that|the|your ~2 again|once|another
  can|could|may|would you ~3 go|run|take|put ~4 again|once|from
  going|go over it|that again|from|once
  i ~2 only caught|heard|got|understood ~1 the|half|part|every
  can|could|would you ~2 repeat
  can|could|would you ~2 say|ask|read ~3 again|more
  what was|is ~1 the|your question
  what was it ~1 you ~1 asked|wanted|ask
  what did you ~1 ask|want
  what were you asking
  repeat the|your question
  the|your question again
  i ~2 forgot|lost ~2 the|your question
`);
const noneKnown = patterns(`
  i ~2 do not ~2 have ~2 answer|idea|vision|opinion|plan|example|story
  i ~2 have no ~2 answer|idea|vision|opinion|plan|clue|example|story
  no idea
  nothing ~1 comes ~1 to
  i ~2 do not ~1 know
  i am ~2 blank|stuck|stumped
  i ~2 drawing ~1 blank
  i have ~1 never|not ~2 thought
  i never ~2 thought
  not something i
  can not ~2 think of
`);

/** The last tokens of an answer in which somebody turns to the interviewer. */
const CLOSING_TOKENS = 18;
/** Who knows none may say so at some length. */
const LONGEST_UNKNOWN = 60;

/** What is said to the interviewer at the end of whatever went before. */
export function closingRequest({ parsed }: AnswerReading): "skip" | "repeat" | null {
  const { tokens, clauseAt } = parsed;
  const asked = (list: ReturnType<typeof patterns>) =>
    findAll(tokens, list).some(({ from }) => {
      const stance = clauseAt[from]?.stance;
      return (
        from >= tokens.length - CLOSING_TOKENS && stance !== "reported" && stance !== "conditional"
      );
    });
  if (asked(closingRepeats)) return "repeat";
  return asked(closingSkips) ? "skip" : null;
}

/** Whether somebody says, at whatever length, that they have nothing to tell, and tells nothing. */
export function knowsNone({
  parsed,
  aside,
  ownActions,
  sharedActions,
  signals,
}: AnswerReading): boolean {
  if (aside !== null || parsed.tokens.length > LONGEST_UNKNOWN) return false;
  if (ownActions + sharedActions > 0 || signals.decision.verdict === "shown") return false;
  return findAll(parsed.tokens, noneKnown).length > 0;
}
