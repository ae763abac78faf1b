import { findAll, patterns, type Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** What nearly was, or only in name: "I almost fired him". */
const nearly = patterns(`
  nearly|almost|supposedly|allegedly|officially|theoretically
  was|were|am|is|'d|been about|close|near|ready to
  on the point|verge|brink of
  as a joke
  in jest|theory
  for fun
  pretend|pretended|pretending
  planned|meant|intended|hoped|threatened|promised|forgot|failed|offered|considered|dreamt|dreamed to|of
`);

/** Talk of others, which need not be so. */
const hearsay = patterns(`
  rumour|rumours|rumor|rumors|gossip ~1 was|were|is|had|has|said|says|went
  accused|accuses|suspected|suspects ~1 me|us|him|her|them
  people|everyone|everybody|some|they ~1 say|claim|claimed|joked|joke|swear|swore
  the story goes|went
  legend has
`);

/** Taken back in the next breath. */
const takenBack = patterns(`
  no ~1 wait|sorry|hang|hold
  wait|sorry|pardon ~1 no
  scratch|strike that
  i take ~1 that|it back
  correction
  let me correct
  correct myself
  i misspoke
  i ~1 got that wrong
  i mean no
  that is|was ~2 wrong|false|untrue|nonsense|rubbish
  that is|was not ~1 true|right|correct|accurate|exact
  not true
  i ~1 exaggerate|exaggerated|exaggerating
  i ~1 made that up
  sorry ~1 that was|is
  or|no ~1 actually ~1 it|that|was|we|i
  actually no|not
  no ~1 that was|is ~4 before|later|earlier|other|another|somebody|someone|my
  no no
`);

/**
 * Stretches that are not to be taken at their word: what nearly was, what others say, and what was
 * taken back, which is the sentence before, or its part up to there.
 */
export function notSoIn({ tokens, clauses, clauseAt }: Parsed): Range[] {
  const sentenceOf = (at: number) => {
    const sentence = clauseAt[at]?.sentence ?? 0;
    const from = clauses.find((clause) => clause.sentence === sentence)?.from ?? at;
    const to = clauses.findLast((clause) => clause.sentence === sentence)?.to ?? at + 1;
    return { from, to };
  };
  const clause = findAll(tokens, nearly).map(({ from, to }) => {
    const end = Math.max(clauseAt[to - 1]?.to ?? to, to);
    // "As a joke" is a clause by itself: what it is about stands behind it.
    const next = end === to ? (clauseAt[to]?.to ?? to) : end;
    return { from: clauseAt[from]?.from ?? from, to: next };
  });
  const said = findAll(tokens, hearsay).map(({ from, to }) => ({
    from,
    to: sentenceOf(to - 1).to,
  }));
  const back = findAll(tokens, takenBack).map(({ from }) => {
    const begins = sentenceOf(from).from;
    // At the head of a sentence it takes back the one before.
    const opens = from - begins <= OPENING_TOKENS && begins > 0;
    return { from: opens ? sentenceOf(begins - 1).from : Math.max(begins, from - REACH), to: from };
  });
  return [...clause, ...said, ...back];
}

/** "Well, no, sorry" still opens a sentence. */
const OPENING_TOKENS = 2;
/** Where no stop was heard, taking back reaches so many tokens. */
const REACH = 25;
