import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Not by their trade alone: "stakeholders" and "people" name nobody. */
const named = new Set([
  ...[...people].filter(
    (word) => !/^(stakeholder|stakeholders|people|person|others|owner|owners|one)$/.test(word),
  ),
  ...list(
    "office offices protection privacy compliance head chief committee caretakers regions nursing",
  ),
]);

const classes: WordClasses = {
  ...shared,
  named,
  who: new Set([
    ...people,
    "they",
    "he",
    "she",
    "people",
    "some",
    "them",
    "someone",
    "somebody",
    "nobody",
  ]),
  loses: list(
    "lose loses losing lost suffer suffers wait waits resist resists object objects hate hates hates complain complains resent fear fears worry worries afraid bitter unhappy angry pays pay sulk sulks fight fights refuse refuses grumble grumbles touched affected shout moan moans",
  ),
  agree: list(
    "agree agrees sign signs approve approves accept accepts decide decides consent support supports back backs join joins veto vetoes",
  ),
  get: list(
    "buy buys buying bought rent rents renting lease leases leasing licence license licensing vendor vendors saas subscription subscribe managed hosted outsource outsourcing purchase provider shelf commercial supplier firm product ready existing reuse",
  ),
  make: list(
    "build builds building built write writes writing develop developing ourselves myself own inhouse custom homegrown make making scratch bespoke house",
  ),
  keep: list(
    "service services serviced maintain maintains maintained maintaining maintenance operate operates operated operating run runs running own owns owned support supports supported keep keeps keeping patch patches update updates clean cleans repair repairs",
  ),
};

/** Who has to agree, or is touched by it and how. */
export const stakeholderMarkers = patterns(
  `
  @named ~4 has|have|must|need|needs|will|would|'d ~2 to? ~1 be? ~1 @agree|with|behind
  @named ~5 @loses
  @named ~6 will|would|do|does|wo not ~2 like|love|want|agree|be
  @named ~6 gives|give|giving|gave up|away
  for ~3 @named ~1 it|that|this ~1 is ~3 bitter|hard|loss|change|harder|painful|bad|less|threat|more
  i|we have told|asked|warned|spoken|promised|convinced ~3
  for him|her|them|@named ~2 is|that|it ~3 bitter|hard|loss|change|harder|painful|bad|less|threat
  takes|take|costs|cost @their ~2
  talk|speak|convince|persuade|win|ask|align|agree|negotiate|square|consult|involve|go ~2 to|with? ~3 @named
  i|we have|'ve|had told|asked|spoken|talked|warned|agreed|squared ~1 to|with? ~1 him|her|them|@named|it
  @named ~7 something|anything else|different
  @named ~4 nervous|sceptical|skeptical|afraid|worried|unhappy|against|angry|opposed|relieved
  needs|need|requires|require|without ~2 @named ~2 yes|agreement|consent|approval|signature|support|sign|buy|blessing|on|to
  works|union|unions council
  who|whoever ~2 loses|lose|suffers|pays
  the losers|loser ~2 who|is|are|will
  unhappy|resist|resistance|opposed|oppose ~6 @named
  buy in ~2 from|of ~2 @named
  touches|affects|hits|hurts ~3 @named
  they|he|she|who|which ~2 lose|loses|miss|misses|losing|missing ~1 their|his|her|some|the|a|an
  lose|loses|miss|misses|lost their|his|her
  i|we have|'ve ~1 talked|spoken|sat|met|been ~1 to|with
  i spoke|talked|sat|went to|with|down
  told|tells me so|that|it|straight
  # of ~1 #|them|the ~3 are|is for|against|in|on
  @named ~3 have|has|need|needs|must to? change|learn|move|give|share|adapt
  @named ~3 wants|want|likes|like ~7 does|do not
  @named is|are ~1 with|for|against us|it|this|me
  for the @named it|this|that means
  @named ~1 is|are not ~1 yet|with|convinced
  @named ~6 on board|side
  @named ~5 say|says|said|saying ~1 yes|no|okay|fine|maybe|it
  without|only if? ~1 the? ~2 @named ~3 we|i|it|nothing|cannot|can|no
  @named ~3 has|have|'ve ~1 not ~1 looked|seen|agreed|signed|decided|heard|answered|said
  @named ~3 get|gets|has|have ~2 veto|say|vote|word|right
  yes|okay|no|agreement|approval|signature ~1 of|from ~3 @named
  @named ~2 in|at|from ~2 said|says|agreed|knows|is|has|wants|asked
  @named ~4 learn|learns|give|gives|change|changes|move|moves ~1 up? a|the|their|his|her|to
  @named ~3 care|cares|worry|worries|ask|asks|complain ~2 about|that|if|whether|why
  pay|pays|suffer|suffers ~2 for it|that|this
  @named ~4 lose|loses|losing ~1
  have|has ~1 to ~1 agree|sign|approve|accept|say|decide
`,
  classes,
);

export const stakeholderHints = patterns(
  `
  stakeholder*
  @people
  agree|agrees|board|everyone|everybody|alignment|align|aligned
  buy in
  lose|loses|union
  resist*|pushback
  him|her|them
  say|says yes|no
  like|likes|love|loves|hate|hates|tell
`,
  classes,
);

/** Made, and got: weighed where both are spoken of, or one is turned down. */
export const makeMarkers = patterns(
  `
  @make ~4 it|that|this|the|a|one|our|ourselves|myself|bit|thing|own
  ourselves|myself|inhouse|homegrown|scratch
  in house
  our own
  home grown
  build or|versus|and|nor|not|against
  self hosted|host|built|made|written
  host|hosting it|ourselves|our
  build
  custom|bespoke
  us|we|i ~3 write|writing|writes|build|building|built|make|making|develop
`,
  classes,
);
export const getMarkers = patterns(
  `
  buy|buys|buying|bought|rent|renting|lease|leasing|license*|licence*|licensing|purchase*|outsourc*|subscribe|subscription|saas
  off the shelf
  ready made
  the shelf
  vendor*|supplier|suppliers|provider|providers
  managed|hosted ~1 one|service|version|offering|it|kafka|database
  open source
  firm|company|startup|product|tool|software ~5 does|do|sells|offers|has|already|that|which
  reuse|reusing|existing|already has|have|exists|got
  already has|have|own|pays|pay|use|uses|runs|licensed
  product|tool that|which|from
  product|products|tool|tools|nothing|vendor on the market
  there is|are ~2 firm|company|product|tool|one|vendors|things|software ~3
  borrow|second hand
  take ~2 off|existing
`,
  classes,
);

/** What is there already. */
export const reuseMarkers = patterns(`
  give|gives|lend|lends|gave ~2 us|me
  already have|has|own|owns|got|use|uses|runs|there
  existing|reuse|reusing|borrow
  second hand
  old ~2 has|have
  we|they have|'ve|has ~1 #|one
`);

/** A way of getting it that was weighed, in one phrase. */
export const weighedSourcing = patterns(`
  looked|looking|thought|thinking at|about|into buying|building|writing|making|renting|doing|developing|purchasing|licensing
  rather ~1 extend|build|buy|write|rent|use|keep|improve|license|lease|make
  why would|should i|we ~1 build|make|write|buy|develop|invent
  so our|my own
  take|use|reuse|adopt what|whatever ~5 use|uses|has|have|runs|run
  lend|lends|lent us|me
  buy|rent|license|lease ~5 and|but ~1 build|write|make ~2 only|just|the|our|what
  not ~1 write|build|make|develop that|it|this|one ourselves|myself
  rent|buy|lease it|one|that ~1 first
  building|writing|making it|that|one ~4 take|takes|cost|costs|years|months
  let us not ~1 build|write|make|buy
  extend|improve|keep ~6 rather|instead
  buying|renting|licensing ~4 times|cheaper|dearer|expensive
  do|would|will|'d not build|write|make|develop ~8 there|firms|companies|products|market|buy|vendor|vendors|somebody|someone|others
  would|should|could we|i ~1 make|build|write|buy|develop ~5 no|yes
  no you|we|i ~1 buy|rent|take|license|use
  writing|building|making|developing ~1 our|my|an|one ~1 own ~3 take|takes|cost|costs|would|'d|is
  looked at #|two|three|four|several|some ~1 products|tools|vendors|systems|firms|packages|offers ~8
  off the shelf|peg ~5 with|and|but|plus|for
  we|i ~1 reuse|keep|use|take ~6 and|but ~2 buy|build|write|rent|license
  we|i ~1 rent|buy|license|take ~1 it|that|one ~8 build|write|make
  open source ~2 thing|tool|product|project|one|version|system ~2 that|which|does|from|for
  the|this core|rest|part|heart|logic we|i ~1 make|write|build|buy|rent|keep
  we|i ~1 buy|rent|license|take|write|build ~2 the|that|this ~2 part|rest|core|bit|piece|half
  we|i ~1 take|use|borrow|reuse|copy ~2 the|what|their|his|her ~5 already|has|have|exists|next|uses|use
  not a software|it ~1 house|company|firm|shop
  buy|buying|rent|renting|license ~1 it|one|that|this|the ~6 from|off|because|since|than|instead|not
  make|build|write ~1 our|your|my own ~2 module|one|system|tool|software ~1 no
  one ~1 could|can|would ~1 take|takes over|without|from ~4
  take|taking ~1 over ~8 adapt*|adjust*|change*
`);

/** Which of the two, said as a choice. */
export const sourcing = patterns(
  `
  rather than
  instead of
  not|never ~2 build|write|buy|make|develop
  no sense|point|reason in|to
  so|would|'d|will ~2 rent|buy|build|lease|take|license|write|use
  so i|we ~1 rent|buy|build|lease|take|license|write|use|keep
  because|since|cheaper|dearer|behind|better|already|expensive
  would|'d|will not|never ~1 write|build|buy|make
`,
  classes,
);

export const sourcingHints = patterns(
  `
  build|buy|buying|vendor*|outsourc*|saas|licen*|existing|reuse|ourselves|inhouse
  the shelf
  open source
  third party
  in house
  partner|partners|supplier|provider
  own|already|service|software|system|app
  tool|tools|product|platform
  share|lend|borrow|neighbours|neighbors|write|wrote
`,
  classes,
);

/** Who keeps it running afterwards. */
export const upkeepMarkers = patterns(
  `
  @keep|run|owned|operated|maintained|supported by ~4 @named|them|us|her|him|people|staff
  support|it|that|this|maintenance|upkeep|ownership stays|sits|lies|goes|falls|remains ~1 with|to|on ~2 @named|us|me
  @named ~5 will|would|'d|can|could|must|should ~2 @keep ~1 it|that|this|them|the
  @named ~3 runs|run|maintains|maintain|operates|operate|owns|own|keeps|keep ~1 it|that|this|them|the
  @named ~3 look|looks|looking after
  @named ~6 trained|training|learn|learns|certified|handover
  who ~2 @keep ~2 it|that|this|them|afterwards ~6
  we|i|they|she|he ~2 can|could|'d|would|will ~1 @keep ~1 it|that|this|them
  # ~2 @named|people|person ~3 to ~1 @keep
  on call ~5 @named|team|us|we|they|rota
  keep|keeps|keeping ~2 running|alive|going|up|it|date
  after|afterwards|then|later ~6 @keep
  hand|handed|handover|handing ~3 over|to ~3 @named|team
  needs|need|takes|take ~4 to @keep
  maintenance|upkeep|running ~2 by|with|costs|cost
  service contract|agreement
  people|staff|desk|office ~1 run|runs|service|services|maintain|maintains|keep|keeps|own|owns it|this|that|them
  when we are gone|out|done
  has|have|keep|keeps the spare|spares ~1 parts?
  @named ~2 takes|take|taking it|this|that|them over
  support|updates|maintenance|upkeep|operations|repairs ~2 stays|stay|sits|lies|remains|is|are with
  stays|stay|remains on|with it|that|them ~3 day|days|half|part|full|time
  @named ~2 can|could|will restart|fix|reset|repair|handle|patch|service it|them|that|this
  need|needs nobody|no ~3 special|specialist|specialists|skills|expert|experts
  belongs|belong|goes to ~3 team|group|people|office|desk|department ~2
  maintenance|service|support contract|agreement
  afterwards|afterward|after|later|then|finally ~2 it|that|this|they is|are|goes|belongs|stays|moves|sits|runs|falls ~4
  once ~2 live|done|built|finished|running ~3 it|that|this|they|the ~2 moves|goes|is|belongs|stays|passes|runs ~4
  moves|move|moved|goes|go|hand|pass|passes ~2 to the|our|their|my ~3 team|group|desk|office|department|admins
  running|keeping|maintaining|operating it|this|that|them ~1 takes|costs|needs|is|means ~3
  half|third|quarter|part of? ~1 a|one ~1 position|job|person|engineer|salary|day ~3
  on ~2 retainer|standby
  @named ~3 will|'d|would|can|to ~2 take|inherit|get|have ~1 it|that|this|them
  part of the ~1 build|team|project|work from|since ~2
  trained|train|training|learn|learns|taught ~2 on|for|in|to|it ~2
  @named ~4 know|knows how|it|that
  vendor|supplier|firm|company|manufacturer|contractor ~3 looks|keeps|maintains|services|patches|updates|repairs|fixes|does|runs
  own|our|his|her|their electricians|mechanics|admins|technicians|people|team|staff|developers ~3 can|fix|run|do|keep|repair|maintain
  hours|days|day|hour|people|person ~1 a|per|every week|month|year ~3 run|running|keep|maintain|upkeep|on|for|it
`,
  classes,
);

/** Nobody is named, or nobody is known. */
export const nobodyKnown = patterns(`
  i guess
  somebody|someone
  no answer|idea
  do not ~1 know
  have|has not ~2 thought|decided|figured
`);

export const upkeepHints = patterns(
  `
  maintain*|maintenance|upkeep|operate*|operations|support
  on call
  run by
  look|looks|looking after
  keep|keeps ~3 running|alive|going
  runs|run it|them|that
  afterwards
  trained|training|train|upskill
  own|owns|ownership
  hand over
  afterwards|later
  who ~2 keep|keeps|looks|does|runs|run
  probably|maybe ~2 team|us|it
  run|runs|running|runs
  team|teams ~6 can|will|would|do|does|has|have
  operation|contract|belongs|budgeted|admins|spare
  in ~2 hands
  can|could ~2 do|fix|run
`,
  classes,
);
