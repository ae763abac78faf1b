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
