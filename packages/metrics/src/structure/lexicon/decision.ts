import { patterns } from "../patterns.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A choice told by its result: something was stopped, given up, or turned down by "I". */
export const choosingVerbs = set(`
  decided chose picked opted committed concluded settled insisted refused vetoed approved overruled
  cancelled canceled postponed prioritized prioritised deferred delegated declined rejected ruled
  selected determined resolved elected stopped killed froze paused halted escalated reversed dropped
  closed scrapped shelved axed abandoned suspended overrode banned forbade fired sacked dismissed
  promoted reassigned swapped switched sacrificed limited restricted backed vowed favored favoured
  preferred skipped voted
`);

/** "I said we close it", "I told them no": a choice that is announced. */
export const announced = patterns(`
  i ~2 said|told|announced|declared|went ~4 no|nope|right|stop|enough|never
  i ~4 said|told|announced|declared ~5 we|nobody|everybody|everyone|it ~1 close|do|stop|go|goes|are|will|take|keep|wait|start|need|build|buy|hire|leave|move|ship|drop|cut|pay|split|open|sell
  i ~4 said|told|announced|declared ~4 i ~1 will|take
  i ~2 said|told|announced ~4 let us
  i ~2 said|told|announced ~5 from now on
  i ~2 said|told ~3 not|no ~3 until|before|unless|we|i|way
  i ~2 told ~3 straight|no
  i ~2 will take the|that risk|blame|call
  off the table
`);

export const choices = patterns(
  `
  my own? decision|choice|call was|to|is
  decision|choice|call was|is mine|my
  it|that|this was|is my|entirely|ultimately ~1 decision|call|choice|idea
  i ~2 made|took|make|take the|that|a|my ~2 decision|call|choice|risk
  i ~2 pulled the plug
  i ~2 pulled ~4 off
  i ~2 went for|ahead|against
  i ~2 went with the|a|an|our|that|@thing
  i ~2 was|were for|against the|a|an|it|that
  i was the one who|to
  i ~2 put my foot down
  i ~2 drew the|a line
  i ~2 gave the|my go
  i ~2 gave up
  i ~2 gave ~3 priority
  i ~2 signed off
  i ~2 said no|yes
  i ~2 pushed back|for|through
  i ~2 called it|the off
  i ~2 turned it|that|down|them ~1 down?
  i ~2 turned ~3 down|away
  i ~2 took it|that|him|her|them off
  i ~2 let him|her|them|somebody|someone|two|one|three go
  i ~2 made up my mind
  my own? judgement|judgment|gamble|bet|doing|instinct
  gamble|bet|choice|call|decision of mine
  it was me|i who|that
  what|which|where i ~1 went with|for
  i ~1 went|gone|going with #|one|her|him|them|it|that|this|neither|both|no
  i ~1 'd|had gone|went with|for
  nobody|no pushed|asked|told|forced|made|ordered me
  i ~1 raised my hand
  i ~1 put my name|hand|neck
  i ~1 stepped up|in|aside|back
  i ~1 did it anyway|alone|myself
  so it had to be
  i ~1 took it on|over
  what|thing|which|one|first i ~1 decided|chose|picked
  i ~2 ruled out
  i ~2 ended up choosing|picking|deciding|going|taking|keeping|stopping|buying|building
  i ~2 bet on|the|everything
  i ~2 stuck to|with|by
  i ~2 stood firm|by
  i ~2 held firm|back|the|off
  i ~2 took the|that|a risk|chance|gamble|bet|blame
  i ~2 put ~3 on hold|ice
  i ~2 set ~3 aside
  i ~2 opposed|resisted
  i was not going to
  i would not let|have|sign|accept|do|ship|allow
  i ~2 left ~4 alone|out|at|as
  over my dead body
  i ~2 kept ~5 instead|anyway
  against ~3 wishes|wish|will|advice|protest|recommendation i|we
  i ~1 took|chose the ~1 slow|long|hard|slower|longer|harder|other|second|cheap|cheaper|boring|simple|simpler|safe|safer|risky ~1 one|way|road|route|path|option
  i ~2 let ~1 #|two|three|the|my|our ~3 go ~2
  i ~2 cut|halved|reduced|trimmed|shrank the|our|my ~2 scope|list|plan|features|backlog
  i ~1 sent ~4 home|away
  i ~1 took ~3 out|off
  i ~2 left ~4 running|open|untouched
  i ~1 deliberately|consciously|knowingly ~1
  i ~7 on purpose
  i ~1 moved|pushed|shifted|delayed the|our|my ~1 launch|date|release|deadline|start|opening
  i ~1 agreed|accepted|signed ~5 but only|not
  i ~2 made up my own mind
  i did not i
`,
  {
    thing: new Set(
      "manual plan option postgres redis kafka s3 azure aws rust go java python node react".split(
        " ",
      ),
    ),
  },
);

/** A choice is spoken of, whoever took it. */
export const perhapsDecision = patterns(`
  decision|decisions|choice|choices|compromise
  middle way
  decided|decide|chose|choose|agreed|settled
  which ~2 to
`);

/** Another way stood open, and was not taken. */
export const against = patterns(`
  instead of|i|we
  instead
  rather than
  even though|if
  although|though
  despite|knowing
  in spite of
  as opposed to
  over the|her|his|their ~2 objection|objections|protest|heads|other
  against the|my|our|his|her|their|all|everybody|everyone|advice
  and|but not the|a|an|in|on|for|with|to
  before ~3 *ing
  not because
  at the cost|expense|price
  hated|hates it|me|that
  was|were|is ~2 angry|furious|hated|unhappy
  were|was not ~1 happy
  wanted ~3 the|to|us|me|a ~2 other|wait|another|cheaper
  wanted|preferred the ~4 and|but i
`);

/** What was not taken is named, so that the deed was a choice whatever its verb. */
export const overThat = patterns(`
  rather than
  instead of
  as opposed to
  over one|two|another|hiring|buying|building
`);

/** Ways that were weighed, before one was taken. */
export const weighed = patterns(`
  looked|thought at|about ~6 and|or|but
  considered|weighed|debated|compared|pondered
  i|we could have
  there was|were a|two|three ~1 choice|choices|options|ways|option
  the ~1 choice|question|option|options|alternative|alternatives ~1 was|were|between
  either
  the other option|way|choice|thing
  was the other
`);
