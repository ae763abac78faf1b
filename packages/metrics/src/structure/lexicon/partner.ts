import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  who: new Set([...people, "they", "he", "she", "people", "them", "him", "her"]),
  stake: list(`
    customer customers client clients contract contracts competitor competitors deal deals tender tenders renewal renewals revenue
    margin margins turnover penalty penalties fine fined fines fair launch campaign season audit auditor regulator license licence credit bank
    investor investors wages shareholders budget sales market order orders supermarket shipment shipments bonus commission
    lawsuit court deadline press reputation shelf shelves store stores patients patient guests invoice invoices payroll cash
    holiday christmas easter quarter book booking bookings churn subscribers ticket tickets trial
  `),
};

/** The other side's stake, learned or told as theirs. */
export const urgencyMarkers = patterns(
  `
  why ~3 now|urgent|date|deadline|matter|mattered|matters|important|needed|need|hurry|rush|today
  what ~2 happens|happened ~4 if|at|when|on|that|otherwise
  ask|asked|asking ~6 why|behind|happens|happened
  because|since|as|where|that ~4 @stake
  @stake ~6 lose|losing|lost|sign|signed|signing|leave|leaving|left|fined|waiting|waits|wait|off|gone|expire|expires|renew|cancel|charges|charge|costs|cost|at|pay|walk|threatened|about|run|needed|wanted|open|opens|due
  lose|losing|miss|missing|lost ~4 @stake
  at stake
  or|otherwise the|they|we|it|he|she ~6 lose|off|gone|fined|out|go|goes|leave|pay|cancel|walk
  charges|fines|bills|penalizes ~4
  pressure from|of|on
  @their ~2 boss|board|bonus|target|quarter|deadline|customers|clients|launch|numbers|season
  gets|get|got you|them|him|her|shouted ~3 shouted|yelled|fired|blamed|at
  # percent of ~2 @their|the|our|turnover|revenue|sales|book|business
  before ~4 christmas|easter|fair|season|audit|launch|quarter|holiday|carnival|tender
  standing|waiting|queueing|sitting there|in|with|for|on
  no ~2 no
  @stake ~4 gone
  they|he|she|customers|clients ~3 pay|lose|leave|miss|walk|cancel ~3
  customers|people|guests|patients|clients|drivers ~3 stood|left|waited|queued|complained|cancelled|leave|leaving|waiting
  if ~6 @stake|lenders|sponsors|boat|moisture ~6
  goes|go wrong ~4 for you|them
  so|then ~4 @stake ~2 will|'d|would ~1 leave|go|cancel|walk
  same week|day|month
  already sold|promised|signed|booked|announced|paid ~4
  looking at ~2 quarter|target|number|bonus
`,
  classes,
);

/** What it comes to for the other side, so plainly that one is enough. */
export const plainStakes = patterns(
  `
  half|most|third|quarter|percent|tenth|majority of ~3 year|season|summer|winter|takings|sales|revenue|turnover|income|business|orders|trade|profit
  can|could|would|will|'d ~2 pull|shut|cancel|revoke|fine|sue ~2 the|us|them|it|our|their|her|his
  there is|was|are a|an|# ~1 fine|penalty|fee|charge|fines|penalties
  you 'd|will|would|are ~2 stop|stopping|cost|costing|lose|losing|kill|killing my|our|us|me
  i|we 'd|will|would ~1 have ~3 with no|without|standing|waiting|stuck
  auditor|auditors|inspector|inspectors|regulator|excise|tax|bank|court|ministry|minister ~3 come|comes|coming|arrive|arriving|arrives|visit|visits|knocking
  no ~2 no
  or they|we|he|she|it 'd|would|will|are|be ~1 be? ~1 shut|closed|fined|gone|out|bankrupt
  losing|lose|lost|loses ~3 #|customers|clients|orders|guests ~3 a|per|every|each
  lose|loses|losing|lost the|a|their|our|that ~2 renewal|contract|client|customer|licence|license|tender|deal|account|listing|season
  penalty|penalties|fine|fines|fee ~3 contract|contracts|from|per|each|every
  ads|adverts|tickets|trucks|hall|seats|booth|booths|flights|rooms|flyers|posters ~2 were|was|are|had been? ~1 booked|paid|sold|printed|ordered
  bonus|bonuses|job|jobs|season|contract|renewal|licence ~2 hung|depended|hangs|depends|rode on
  stand|stands|stood|sit|sits|sat empty|idle|still
  threatening|threatened ~1 to ~1 go|leave|walk|cancel|sue|quit
  every|each hour|day|week|night|minute ~5 costs|cost|costing
  pay|pays|paid|paying a|the|# ~1 fine|fines|penalty
  miss|missed|misses the|their|that ~1 window|season|fair|tide|renewal|tender|slot
  gave|given|set them|him|her|us an|a ~1 ultimatum
  already ~1 printed|ordered|sold|hired ~4
  send|sent|turn|turned|sending|turning ~2 patients|customers|guests|people|passengers away|back|home
  every|each hour|day|week|night ~9 was|means|meant ~4 #
  whole|entire|only season|year|business|budget ~2 is|was ~2 #
  hung|hinged|hangs|hinges|hang on ~5
  was|is the|a ~1 tender|renewal|licence|license|audit|fair|election|launch ~1 with|of|for|in|on|at
  sit|sat|stuck|stand|rot|spoil|wait|waiting|standing ~3 in|at|on the? ~1 port|yard|warehouse|customs|dock|shelf|hall|field|truck|ramp|quay
  what ~3 worse|happens|lose|lost|breaks|stops ~3 if|when|for|without
  already ~2 told|promised|announced|printed|booked|sold ~5
  training|launch|campaign|fair|event|hall|catering|ads ~2 booked|announced|planned|paid|printed|scheduled
`,
  classes,
);

/** Finding out or telling what it is to them. */
export const understanding = patterns(
  `
  told me|us
  ask|asked|asking|asks|learn|learned|learnt|understand|understood|find|found|turned|turns|heard|hear|told|tells|tell|explained|said|says|get|got|know|knew|realized|realised|sat|sit|question|bet|see|saw
  because|since
  why|what
  why|what|bet|matters|means|meant
`,
  classes,
);

export const urgencyHints = patterns(
  `
  if|because|otherwise|gone|lost|today|already|tomorrow|next|until
  why|matter
  urgent|urgently|urgency|pressure|deadline|deadlines|promised|promise|important|priority|priorities|matters|mattered|critical|hurry|rush|stake|why
  @stake
  need|needs|needed|want|wants|wanted ~6
  business|money|revenue
  by|before ~3 @season
  without
  depends|depended|hangs|hung|waits|waited|waiting
  press|minister|phone
  go|goes|went|opens|open|starts|start|ran|runs ~1 on|in|at|out ~2 #|first
  whole|entire year|season|month|business
`,
  classes,
);

/** More than one way, told apart. */
export const optionMarkers = patterns(
  `
  two|three|four|#|several|few|different|both|couple|more ~2 options|option|ways|versions|alternatives|choices|variants|scenarios|proposals|things|offers|paths|plans|packages|sizes|doors|possibilities|models|prices|quotes|dates
  either ~18 or
  either i|we|you|they ~18 or
  one with|without|that|for|now|by ~10 one
  option|plan|version|variant|choice|number|door|package a|b|one|two|three|#
  or you|they|we ~1 can|could|go|take|say|wait|do|approve|pay|keep|get|have
  or the|a|an ~4 version|one|module|option|package|week|thing|whole|small|full|cheap
  smaller|cheaper|quicker|reduced|slim|half ~3 or ~4 full|whole|big|bigger|all|everything
  with|for|on|in|under one|that|this|the ~14 with|for|on|in|under two|the|other|option
  you can ~10 or you|the|we|have|keep|wait
  can|could|do ~14 or #|one|two|three|the|a|we|you|all
  or ~12 or we|you|the|a|do
`,
  classes,
);

/** Ways laid open to "you", in one breath. */
export const openOffers = patterns(`
  you can|could|may ~1 have|get|take|choose|pick ~24 or the|a|an|you|all|we|it
  we can|could ~1 do|give|start|ship|move|deliver ~20 or the|a|an|you|all|we|wait
  either ~16 or ~12 which|what|you
  gave|give|gives|offered|offer|offering ~2 a|the|them|him|her ~1 choice
  #|two|three ~1 variants|options|proposals|versions|ways|scenarios|offers|plans ~3 on the table
  #|two|three ~1 variants|options|proposals|versions|ways|scenarios|offers|plans ~4 with ~2 price|prices|date|dates|cost|costs|tag
  plan|option|variant|version|package a and|or plan|option|variant|version|package? b
  i let them|him|her|both ~1 choose|pick
  small ~3 medium ~4 large|big
  asked|ask ~2 which ~3 they|she|he ~1 want|wanted|wants|need|prefer|preferred
  offered|proposed|suggested ~9 or to|the|we|a|everything|all
  came|come|went|go with ~1 menu|#|two|three ~2 sizes|prices|versions|options|proposals|offers|variants
  you can|could|may ~1 have|get|take ~12 or ~5
  either ~14 or i|we|you|the ~5
  your pick|choice|call|decision
  #|two|three columns|lists|lines|envelopes
  bring|brought|give|gave|show|showed|offer|offered|took|take #|two|three|several|both ~3 with|what|each|and|so|one
  one with ~10 one without|with
  which one|of ~4 want|wants|wanted|prefer|need|rather|take
`);

/** They were laid before the other side, by the speaker. */
export const offering = patterns(
  `
  i|we ~3 offer|offered|give|gave|present|presented|propose|proposed|suggest|suggested|show|showed|bring|brought|put|laid|lay|said|say|told|tell|write|wrote|went|go|draw|drew|prepared|prepare|made|make|came|come|sent|send|price|priced|asked|ask
  'd|would|will|then|and|just ~1 offer|give|propose|put|offered|gave|proposed|showed|show
`,
  classes,
);

/** They chose among them. */
export const choosing = patterns(
  `
  @who|you ~2 choose|chooses|chose|pick|picks|picked|decide|decides|decided
  @who ~1 took|takes|take|went ~2 the|for|with ~1 first|second|third|one|two|three|middle|cheap|cheaper|small|smaller|other|option
  let|lets ~4 choose|pick|decide
  choice|choose|pick ~1 is|was|between|themselves|herself|himself|which|one
`,
  classes,
);

/** The speaker offered nothing: a habit, a wish or an opinion. */
export const ratherHabits = patterns(`
  usually|typically|generally|always|tend|whenever|should|must|better|ideally|normally
  if ~3 had
`);

export const optionHints = patterns(
  `
  option|options|alternative|alternatives|choice|choices|choose|either|versions|ways|scenario*|variant*
  instead|rather|compromise|swap|swapped|trade|middle|halfway|negotiat*|proposal|proposals|propose|proposed|suggest|suggested|offer|offered
  plan b
  three|two things|ideas|proposals|offers
  possibilit*|maybe ~3 or
  smaller|reduced scope|version
  way
  what if|about
  asked|ask ~4 would|could|if|whether
`,
  classes,
);

/** Said to the other side. */
export const toldThem = patterns(
  `
  i|we ~3 said|say|told|tell|put|explain|explained|price|priced|show|showed|write|wrote|translate|translated|present|presented|calculated|framed|frame|argue|argued|answered
  'd|would|will|then|and|just ~1 tell|say|put|explain|show|price|translate|frame|told|said|showed|explained
  in @their|her|his|your ~1 words|terms|language|stuff|currency|money|numbers
  in ~1 money|euros|dollars|customers|orders|hours|francs|pounds|terms
  what it|that ~1 costs|cost|costing|means|meant
  you are|will|would|can|could|may|might ~2 lose|pay|paying|get|sign|save|earn|sell|miss
`,
  classes,
);

/** Money, customers, contracts, dates: what counts on the other side. */
export const theirTerms = patterns(
  `
  @stake
  @money
  you ~2 lose|sign|pay|save|earn|sell|win|miss
  # ~2 @money|thousand|million|customers|orders|nights|shipments|stores|trucks|patients|seats|guests|boats|beds|rooms|meals|loads|contracts
  costs|cost|pay|paying|pays|lose|loses|losing|earn|earns|save|saves ~1 you|your|them|us|him|her|for|every|#|about
  # weeks|days|months of
  by|before|from|until|after|at ~3 @season|fair|season|launch|quarter
  every ~5 costs|loses|waits
  beds|rooms|nights|meals|trucks|loads|tonne|tonnes|barrels|seats
  per guest|customer|patient|order|seat|room|passenger|head
  # percent of ~3
  families|letter|letters|radio|newspaper|papers|council|mayor|minister|volume|bill|bills|refund|refunds|parents|members|passengers|tenants|fans|readers|drivers
  your|her|his|their ~1 numbers|budget|year|target|customers|people|name|bill
`,
  classes,
);

/** Engineering's own terms. */
export const ourTerms = patterns(`
  api|apis|backend|frontend|latency|velocity|sprint|sprints|refactor*|microservice*|database|deploy*|ci|cd|endpoint*|schema|architecture|pipeline|backlog|repo|code|server|servers|cache|queue|kubernetes|monolith|integration|bandwidth
  story points
  tech|technical debt
  context switch*
  unit test*
`);
