import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  sour: list(`
    annoying bored boring ugly dumb stupid unfair unpopular clumsy crude wasteful wasted waste expensive costly tedious
    laborious awkward harsh brutal cruel painful cramped lonely uncomfortable inconvenient inelegant inefficient cumbersome
    unpleasant bitter nasty thankless dull drawbacks noisy redundant stressful exhausting tiring bumpy
  `),
  who: new Set([
    ...people,
    ...list(
      "they he she some somebody someone everyone everybody others most many nobody half one guys folks lads girls",
    ),
  ]),
  mine: list("my our their his her your the"),
  whom: list(
    "me us them him her you everyone everybody people some the my our their his its somebody someone",
  ),
  it: list("it that this which what"),
  worse: list(`
    slower harder heavier costlier dearer pricier riskier weaker poorer uglier clumsier noisier thinner duller staler
    messier lonelier
  `),
  sore: list(`
    angry furious mad unhappy upset annoyed cross disappointed bitter offended frustrated irritated livid grumpy
    jealous resentful displeased sour tired exhausted worn sad insulted worried
  `),
  soured: list(`
    hated hates hate grumbled grumbles grumble moaned moans moan complained complains complain sulked sulks screamed screams scream
    shouted shouts cursed protested protests resented resents groaned groans whined muttered cried suffered suffers suffer
    swore howled shout yelled yell grumbling complaining moaning screaming shouting
  `),
  wait: list(`
    slipped slips slip stalled stalls postponed delayed shelved parked paused frozen froze suspended deferred
  `),
  dropped: list(
    "dropped drop drops cut cuts cutting skipped skip skips cancelled canceled cancel scrapped scrap shelved parked postponed postpone paused deferred delayed sacrificed",
  ),
};

/** A price, however it is said: what was paid, lost or let go, and who did not like it. */
export const prices = patterns(
  `
  sacrifice|sacrifices|sacrificed|sacrificing|forgo|forgoes|forgoing|forego|forewent|forfeit|forfeited
  downside|downsides|drawback|drawbacks|disadvantage|disadvantages|compromise|compromises
  trade|trades|traded|trading off|offs|for|against
  trade off
  the|a|its|my|our|one|honest|real|that ~1 price|catch|toll|penalty ~1 is|was|for|of|i|we|you|to|there|worth
  at the? cost|expense|price of
  at a price|cost
  price i|we|you|they ~2 paid|pay|would|had
  that|which ~1 is|was ~2 price|cost|bill|catch|sacrifice|downside
  the cost is|was|of|for|we|i|there
  @it ~3 cost|costs|costed|costing
  also|only|would|will|'d|may|might|has|have|did cost|costs @whom|#|a|two|one|some|about|around|nearly|almost|more
  cost|costs|costed|costing @whom
  cost|costs|costed|costing ~1 #|a|an|two|about|nearly|almost|extra|time|days|weeks|months|hours|trust|goodwill|sleep
  i|we|you|they|team|somebody|someone ~2 paid|pay|pays|paying ~2 for|with|dearly|price
  that|this|it i|we|you|they ~1 paid|pay
  paid|pay|pays for it|that|this
  i|we|you|they|team|people|@who ~3 lost|lose|loses|losing ~1 @mine|a|an|some|#|two|three|one|about|around|good|money|time|weeks|days|months|people|control|speed|face|trust|customers|sales|orders|it|that|him|them|half
  lost|losing|lose my|our|the|some|a|an|two|three|#|good|customers|sales|money|time
  i|we|they|team|people|@who ~2 missed|miss ~1 @mine|a|christmas|easter|@season|that|this|it|#
  gave|give|gives|given|giving ~4 up
  gave|give|gives|giving away
  let|letting|lets him|her|them|it|that|two|three|one|some|people ~2 go
  went|go|goes|going|do|doing|did|had|managed without
  go|going|went without
  had|have|has|having to do|live|make|cope ~1 without|with
  nothing ~2 left
  nothing else
  no ~1 time|money|room|budget|people|capacity|energy|slack|buffer ~1 for|left|any|anymore
  i|we|you ~1 no|not|never ~4 anymore
  i|we|you ~1 no|not|never ~5 any more
  i|we|you ~2 no ~2 any more
  stood|stand|stands|standing|lay|lies|sat|sits still|idle|empty|unused
  on hold|ice
  @wait ~2 by|for|until|till|to|a|#|because|another|into
  be|get|become late|behind
  put|puts|putting|pushed|push|pushes|pushing|moved|moving|kept ~4 off|back|later|waiting
  had|have|has|having to wait
  # ~1 @unit|hours|minutes|hour|minute more|longer|extra|later|late|behind
  more|longer|extra # @unit
  twice|double|triple as|the ~1 long|much|slow|expensive|work|effort|price|cost
  double|doubled the|@mine ~1 work|cost|price|effort|flash|storage|time|bill
  late|later|slower|behind for|because|by
  @worse
  longer ~1 to|for|than|but|because
  @it ~2 longer
  takes|took|take|taking|eats|ate|eat|swallows|swallowed|burns|burned|burnt|uses|used|needs|needed ~3 longer|extra|all|most|half|a third|quarter
  eats|ate|eat|swallows|swallowed|swallow|burns|burned|burnt ~2 @mine|a|one|two|#|half|up|into|most|some|time
  half|quarter|third|day|most|all of my|our|his|her|their ~1 time|day|week|budget|buffer|summer|weekend|savings
  all|half|whole ~1 my|our|their|his|her ~1 time|week|buffer|budget|savings|slack|reserve|summer|holiday
  fewer|less ~1 features|sales|revenue|income|margin|choice|control|freedom|flexibility|comfort|accuracy|variety|money|room|time|people|releases|bookings|orders|profit|sleep
  more|extra ~1 work|effort|expensive|complex|complicated|complexity|paperwork|meetings|load|cost|costs|money|latency|memory|storage|noise|maintenance|boring|bureaucratic|bureaucracy
  was|were|is|are|am not ~2 happy|pleased|amused|thrilled|delighted|glad|fun|pretty|nice|popular|ideal|elegant
  not|nobody|not everyone|everybody liked|likes|like|loved|loves|enjoyed|thanked
  @who ~3 @soured
  did|do|does|would|could not ~1 speak|talk|say|greet|look|eat|forgive|trust|answer ~2 me|us|each|a|to|at|for
  stopped|stops|never|barely|hardly speaking|talking|spoke|talked|forgave|forgiven ~1 to|with|me|us
  lost|burned|burnt|cost|damaged|spent|used ~3 goodwill|trust|reputation|standing|friendship|credit|capital|friend
  took|take|takes|got|get|taking ~1 heat|flak|blame|beating|hit|damage|criticism
  took|take|takes|got|get the|some|a|lot ~2 heat|flak|blame|beating|hit|damage|criticism
  left|quit|resigned|walked ~2 over|because|for|after
  two|three|four|some|half|#|customers|engineers|people ~1 of ~4 left|quit|resigned|gone
  locked|shut|left out|outside
  in the dark
  will|would|'d|might|may be ~1 @sore
  weekends|weekend|nights|evenings|overtime|sleepless
  late nights
  what|that i|we ~1 should have
  could|would|might have ~1 built|done|had|made|used|taken|gone|got|gotten|hired|bought|sold|finished|shipped|started|won|kept|earned|launched
  what|that i|we should 've
  competitor|competitors|rival|rivals ~4 first|faster|earlier|ahead|before
  accept|accepts|accepted|accepting|tolerate|tolerated|swallow|swallowed|stomach|endure|endured
  live|lives|lived|living|fine|okay|cope|coped with ~1 that|it|this|them|the|some|a
  put|putting up with
  i|we ~1 'd|would|will|can|could ~1 take|bear|pay|swallow|carry that|it|this|them|the
  that|this|it i|we ~1 'd|would|will|can|could take|bear|pay|swallow|carry|accept|live
  i|we 'd|would|will|did ~1 take ~1 that|it|this over
  and|but i|we ~1 'd|would take it
  that ~1 i|we ~1 know|knew
  worth it|that|the
  i|we|you ~1 knew|know ~6 cost|lose|hurt|angry|slower|late|leave|price|pay
  knowing ~1 that|it|we|i|full|well
  not ~1 get|got|gets|see|build|built|ship|shipped|launch|touch|offer ~4 for|because|until|next
  could|can|may only
  was|were|be not able|allowed to
  was|were|be unable to
  nobody ~2 got|gets|had a|any|the|their|time
  never got|came|happened|shipped
  does|do|did|will|would|wo not ~1 happen|come|exist|ship|get
  drops|falls|fell|dropped|drop|fall ~1 out|off|overboard
  @dropped ~5 for|so|because|until|instead|from
  i|we|you|they ~2 dropped|skipped|skip|cancelled|canceled|cancel|scrapped|scrap|shelved|postponed|postpone|paused|sacrificed ~1 @mine|a|an|two|three|#|all|everything|some|it|them|that
  left|leave|leaves|leaving ~5 out|undone|aside|open|unfinished|alone|behind|for later
  somebody|someone|people|they|who|team|everyone|everybody ~1 has|have|had|must|need|needs to? ~2 look|maintain|pay|wait|learn|carry|repeat|stay|live|cope|redo|copy|retype|twice|suffer|patch|clean
  by hand
  manually
  except that
  only that
  on the other hand|side
  other|flip side
  the ~1 bad|hard|sad|ugly|painful|annoying|bitter|unpleasant ~1 thing|part|bit|side
  blind|blinder
  rather ~8 than
  prefer|preferred ~6 to|over|than
  over|versus|against ~3 speed|quality|safety|features|growth|revenue|comfort
  not ~6 speed|quality|safety|features|growth|revenue|comfort but
  a|the|one|another ~2 hit|dent|delay|loss|losses|backlog|gap|hole|bottleneck
  overhead|friction|duplicates|duplicate|staleness|stale|outdated
  means|meant ~4 no|not|less|fewer|more|wait|waiting|extra|nobody|later|longer|twice
  delay|delays|delayed|delaying
  # ~3 @who ~1 unhappy|angry|leave|left|lost
  still ~3 missing|missed|waiting|waits|broken|angry|upset|lack|lacks
  suffer|suffers|suffered|suffering
  @mine goodwill|reputation|promotion|bonus|holiday|evenings|weekend|sleep|standing|comfort|pride
  the|that|this ~2 goes|waits|suffers|shrinks|slips
  sell|sells|sold|ship|ships|shipped|earn|earns|earned|get|gets|got|do|does|did|make|makes|made|build|builds|built|have|has|had|see|sees ~1 less|fewer|little|nothing
  less|fewer ~2 than|for
  means|meant ~1 i|we|you|they ~3 no|not|less|fewer|wait|later|twice|pay|lose
  for ~4 there is|was|are|were ~1 no|nothing|not
  no ~1 new|holiday|holidays|rise|rises|bonus|release|releases|app|feature|features|money|spare|spares|rest|weekend|slack|help
  spend|spent|used|put|burned|burnt ~1 all|most|half|whole
  spend|spent|used|put|burned|burnt the whole|entire
  let|lets ~4 down
  cover|covers|covered|stand|stands|stood in? for
  would|could have been ~1 *er|*ier
  exchange|exchanged|swap|swapped ~3 for
  what i|we ~1 let|left|lost|missed|gave|skipped|dropped
  got|gets|get|received ~1 nothing|less|little
  went|gone|go|goes|moved elsewhere
  the ~1 year|season|month|winter|summer after
  stayed|stays|remained|remains|stay ~1 broken|closed|cold|empty|dark|unfinished|undone|behind|ugly
  speed|quality|trust|morale|revenue|sales|output|comfort ~1 goes|went|fell|drops|dropped|sank|suffers|suffered
  @sour
  everything|store|stored|keep|kept|do|did|pay|paid|work|test|write|count ~3 twice|double
  it|that|this is|was|'d ~2 twice|double the
  borrow|borrowed
  depend|dependent on #|one|two|a|somebody|him|her|them|the
  against me|us|it
  who ~1 does|do|will not ~1 like
  not like|love|thank|forgive me|us|it
  loses|lose|losing @mine
  will|would|'d ~1 lose
  a lot of ~1 work|time|money|effort|noise|resistance|pain|meetings|goodwill
  shout|shouts|shouted|scream|screams|yell|yells
`,
  classes,
);

/** The same, where it tells of what happened: elsewhere it is as often the case that was given. */
export const pricesInAStory = patterns(
  `
  @who|was|were|is|are|am ~2 @sore
  could not
  fell|falls|fall|falling|ran|runs|run|got|gets|were|was behind|late
  hurt|hurts|hurting|stung|stings|bites|painful|ached|unpopular
  easier|cheaper|faster|quicker|simpler|nicer|better ~3 would|could|had|might have
  was|were|is|are|'d ~1 gone ~1 for|by|because
`,
  classes,
);

/** "We lost none", "the price of steel", "no downside": none of one's own. */
export const noPrices = patterns(`
  lost|lose|loses|losing|missed ~1 none|nothing|nobody|no|neither
  no|nothing|none ~2 downside|drawback|price|cost|disadvantage|trade
  goes|waits ~1 to|into|through|live|up|well|from|back|by|over|on|in|for|at|with|there|home|out|away
  no help|money ~1 came|was|needed
  cost|costs|costed ~2 nothing|down|fell|went|dropped|by
  see|know|find|ask|check|explain|calculate|show ~3 what ~3 cost|costs|pay|paying
  the cost|price of living|steel|oil|energy|goods|bread
`);
