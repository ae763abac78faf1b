import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  who: new Set([
    ...people,
    "they",
    "he",
    "she",
    "people",
    "one",
    "we",
    "you",
    "every",
    "no",
    "nobody",
    "everyone",
    "everybody",
    "anyone",
    "anybody",
  ]),
  date: list(
    "spring summer autumn fall winter christmas easter carnival ramadan thanksgiving january february march april june july august september october november december q1 q2 q3 q4 harvest holidays pentecost may",
  ),
  far: list(
    "quarter quarters month months week weeks year years sprint sprints summers winters springs days terms term semester semesters half halves",
  ),
  worker: list(
    "people person engineer engineers developer developers team teams cook cooks nurse nurses driver drivers mechanic mechanics designer designers analyst analysts teacher teachers technician technicians clerk clerks hire hires head heads headcount fte ftes salary salaries position positions specialist specialists contractor contractors buyer operator operators electrician electricians scientist scientists recruiter recruiters",
  ),
  getting: list(
    "buy buys buying bought rent rents renting lease leasing licence license licensing vendor vendors supplier suppliers off-the-shelf ready-made readymade saas subscription subscribe managed hosted outsource outsourcing existing reuse reusing open-source adopt purchase provider shelf market product products commercial",
  ),
  making: list(
    "build builds building built write writes writing wrote develop developing ourselves own inhouse in-house custom home-grown homegrown make making self scratch bespoke",
  ),
  keep: list(
    "maintain maintains maintained maintaining maintenance operate operates operated operating run runs running own owns owned looks look looked support supports keep keeps keeping service serviced patch patches update updates",
  ),
};

/** What will be different. */
export const changeMarkers = patterns(
  `
  by|until|in|within|from|before ~5 @date|@far|next|then|20*|end ~14 will|would|'d|can|have|is|are|should|going
  @far|@date from|after now|next|this ~8
  will|would|'d|should ~3 no longer|never|able|be|have|get|see|can|take|pay|wait|cost|know|find|halve|double|move|become|stop|start|earn|save|make|run|talk|eat|open|use|open
  i want ~2 @who|us|our|every|each|the|all|no ~1 to
  no|every|any|each|our|the|a @people ~10 will|would|should|can|has|have|could
  @who ~2 can|could|will|would ~10 instead|rather|without|same|within|in|faster|on|by
  instead of|rather than
  from ~5 to
  no longer
  twice|half|double|third as|the|our|more|less
  more|less|fewer|faster|cheaper ~6 than with|today|now|the|a|we|drive|wait|new|before
  cut|cutting|halve|halving|double|doubling|reduce|reducing|move|moving|replace|replacing|stop|stopping|close|closing|open|opening|bring|bringing|turn|turning ~8
  i want ~3 @people ~6
  nobody ~5 should|will|has|have|would|must
  no one ~5 should|will|has|have|would|must
  i want it|that|this|them ~9
  want|wants that|it|this|them|those to be|become|go|take|cost
  anyone|anybody|everyone|everybody|every|each|no ~8 waits|queues|stands|loses|drives|calls|books|gets|has|sees|pays|finds|opens|knows|reads|eats|waits|can|logs|leaves|starts|comes|goes
  @people ~8 and not
  to # ~6 from #
  same|one day|hour|evening|place|click|go|login|screen
  we ~2 become|stop|start|move|replace|merge|close|open|halve|double|cut|bring|give|make|earn|sell|put
  @people ~1 will|can|could see|get|have|know|pay|find|book|choose|track ~8
  @people ~1 finishes|writes|gets|sees|pays|finds|books|opens|starts|ends|leaves|knows|does|calls|sells|has|needs|waits ~8
  @people ~1 can|could ~8
  a|every|any|each|no|our|the @people ~8 gets|sees|pays|finds|finishes|writes|waits|knows|leaves|does|has
  in a|one|two|three|five year|years|quarter|months ~1 time|from|i|we|every|a|the|our|no
  years|months from now
  never ~3 has|have|had to ~6
  has|have to ~5 once|twice|one
  will|'d|would ~2 book|sell|answer|deploy|write|type|ship|finish|leave|sleep|learn|read|order|return|close|sign|own|drive ~6
  going|want|like|plan|propose|proposing to stop|start|move|replace|close|open|merge|give|bring|cut|halve|double|turn|put|build|make ~6
`,
  classes,
);

/** For whom: people, or a place that is theirs. */
export const forWhom = patterns(
  `
  @people|pharmacy|pharmacies|family|families|child|citizens|travellers|travelers|commuters|widow|farmer|everyone|everybody|nobody|anyone|town|city|country|house|household|households|shop|company|business|women|men|seller|reader|player|players|site|plant|school
`,
  classes,
);

/** The point is promised, or only a mission is spoken of. */
export const headlineHints = patterns(
  `
  vision|mission|goal|target|idea|plan|strategy|aim|objective|dream|future|ambition|proposal|point
  north star
  will|would|'d|going|want|should
  become|transform*|modern*|reference|leader
  world class
`,
  classes,
);

/** Great words that say of nothing how it will be different. */
export const emptyWords = patterns(
  `
  data driven
  ai first
  ai native
  customer obsessed|centric|centricity|first
  cloud native
  api first
  world class
  best in class
  future proof
  next level
  digital|digitally transformation|transform*|first
  north star
  innovat*
  excellence
  synerg*
  holistic
  leader|leaders|leading|reference in|of
  backbone|enabler|state of
  agile|agility
`,
);

/** "My headline is that …": the sentence that follows is the headline, wherever it stands. */
export const headlineAnnouncements = patterns(
  `
  my|the|our ~1 headline|one-liner|pitch is|would
  in|with one ~1 sentence|line
  what i|we ~1 propose|proposing|recommend|suggest ~1 is
  the short version|answer|story is
  my ~1 proposal|recommendation|vision is that|to
  if you ~2 remember|keep|take ~2 one thing
`,
  classes,
);

/** What is saved or earned, and so no price. */
export const gainMarkers = patterns(
  `
  save|saves|saved|saving|savings|earn|earns|earned|earning|gain|gains|gaining|revenue|profit|recover|recovers
  bring|brings|bringing ~2 in|back
  get|gets|getting ~3 back
`,
  classes,
);

/** What the listener is to give or decide. */
export const askMarkers = patterns(
  `
  need|needs|want|ask|asking|like|request|requesting|require|expect ~3 from you|the|this ~1 board|room|committee|all|today|now|is|a
  what i|we ~3 need|ask|asking|require|like ~2 you|from|for|is|of
  what i|we ~3 want ~2 you|from
  i|we ~2 ask|asking|request ~2 you|the|for|this|board
  i|we need|want|would|'d|like ~2 your ~2 yes|approval|decision|support|signature|backing|blessing|agreement|okay|money|help|permission|consent|vote
  i|we ~1 need|want|require ~1 #|one|a|an|the|half ~3 @worker|million|thousand|budget|dollars|euros|pounds|hundred|k
  i|we 'd|would need|want|ask ~1 #|one|a|an|the|half|for ~3 @worker|million|thousand|budget|dollars|euros|pounds|hundred|k
  need|want you to ~1 decide|sign|approve|give|let|agree|back|say|choose|fund|vote|commit|release|support|lend
  i|we ~2 need|want|ask ~2 two|three|one|#|a things|thing
  from you ~1 i|we|that|the|a|two|one|is|commander
  needs|need|want|wants your ~1 signature|yes|approval|okay|blessing|vote|consent|decision
  ask ~3 you|board|committee|council ~3 to|is|whether|for
  a|your|for|the yes ~1 to|for|on|from|today|now
  please|to|and approve|fund|authorize|authorise|greenlight|sponsor ~3 the|it|this|that|us|me|of|for|off|a
  your approval|funding|backing
  give|lend|grant|allow|leave ~1 us|me ~1 the|a|two|one|three|that|#|your|what|my|another
  let us|me ~1 keep|have|hire|spend|take|borrow|stop|start|run|try|close|open|use|build|move|cancel
  go ahead
  green light
  could|would|will|can you ~3 give|let|lend|approve|sign|agree|decide|back|support|fund|help
  you ~2 decide|decides|approve|sign|choose|say ~1 yes|whether|on|today|between|for|the
  decide|decision|vote ~1 today|this|now|on|whether
  decision|commitment i|we|needed ~1 need|want|for|today
  if you ~1 say|give|agree|approve|sign|let ~1 yes|me|us|to|the|it
  my ask|request|proposal|recommendation ~1 is|to|would
  i ~2 propose|recommend|suggest
  your|a signature|mandate|blessing
  the ask is|for
  give me|us ~3 for|until|by
  do i|we have your|the ~1 yes|approval|okay|support
  my|the|our request|question to ~2 board|you|committee|room
  what i am|'m ~1 after|asking|requesting ~1 for|is
  please ~2 sign|release|give|approve|decide|let|back|say|support|fund|vote|agree
  i 'd|would like|want ~1 this|the|you|your|my ~2 board|committee|room|council|group|meeting|team|company|to ~1
  can|could|may i|we have|get|take|keep|hire|use|start|count|borrow
  want|need|ask|asking|want|like ~2 permission|approval|consent|backing|mandate|commitment|sign-off
  you|board|council ~1 'd|would|will|have|must ~1 have|need|to ~1 to? ~1 let|give|stop|accept|sign|free|release|live|fund|pay|approve
  yes or no
  say|said|give yes|no today|now|to|or|on
  the|my|our question ~2 to|for you|the|this|board
  free|freeing|release|releasing up? ~2 the|a|two|one|#|your|my|our ~3
  i ask|want|need ~1 for|of ~1 #|one|two|a|the|your ~1
  i|we need ~1 #|one|two|a|an|half|your|the|from|you ~2
`,
  classes,
);

/** Help is wanted, though not said of whom or what. */
export const askHints = patterns(
  `
  need|needs|want|wants|ask|asking|request|require|requires|support|help|invest|investment|investing|fund|funding|budget|approve|approval|decide|decision|yes|agree
  buy in
  hear|like|know what|your ~3 you|think|feedback|thoughts|opinion
  nice|good|great|helpful|glad|grateful|happy if
  you
  can|could|may i|we
  want|wanted
`,
  classes,
);

/** Money or people: what something takes. */
export const costMarkers = patterns(
  `
  #|half|quarter ~2 million|thousand|billion|hundred|k|@money
  #|half ~2 @worker
  one|a ~1 more|extra|another @worker
  #|one|half|a @worker|person|engineer|man|team year|years|month|months|weeks|days
  # person|engineer|man
  #|a|one ~1 @far of ~3 work|profit|time|effort|revenue|development|@worker|budget
  a|one|half|third ~1 team|salary|salaries|headcount
  # ~2 @worker ~2 for|over|and ~2 #|a|one|two|half ~2 @far
  #|a|one|two @far of|from|with ~2 # ~2 @worker
  tenth|fifth|quarter|third|half of ~3 budget|capacity|time|team|revenue|turnover|profit|people|engineers|salary
  # percent of ~2 budget|capacity|time|team|revenue|turnover|profit|people|engineers
  # ~1 @money
  # a|per ~1 month|year|head|seat|user|van|person|week|day|customer|shop|site
  million|thousand|billion ~4
  takes|take|need|needs|require|requires|costs|cost|eat|eats ~4 #|one|two|half|a|year|quarter ~2 @worker|@far|@money|million|thousand
  # ~1 @worker ~1 full|half|part time
  # ~1 month|months|year|years of ~2 @worker|team|squad
  all in|together|total|altogether ~4
  #|half grand|k
  million|thousand|hundred ~2 over|for|a|per|in ~2 year|years|month|months|quarters|quarter
  half|third|quarter|tenth|twice|double of? what i|we|they ~2 pay|spend|cost
  # a|per|every month|year
  about|roughly|around|say|some|nearly # ~1 grand|k|thousand|million
`,
  classes,
);

/** Something that takes money or people. */
export const spendMarkers = patterns(
  `
  need|needs|needed|take|takes|require|requires|cost|costs|costing|spend*|budget|invest*|hire|hiring|price|priced|bill|worth|afford
  it is|it's
  that is
  extra|additional|more
  pay|pays|paying|paid
  for it|that|this
`,
  classes,
);

/** Words that can only tell of spending. */
export const outlayMarkers = patterns(
  `
  need|needs|take|takes|require|requires|cost|costs|costing|spend*|invest*|hire|hiring|pay|pays|paying|paid|ask|asking
`,
  classes,
);

/** Money or people were spoken of, without an amount. */
export const costHints = patterns(
  `
  cost|costs|costing|price|pricey|priced|budget|spend*|expensive|cheap|cheaper|money|headcount|invest*|fund*|pay|pays|dear|dearer|afford|bill|finance|capex|opex
  #|one|half|few|some|several|more ~3 @worker
  hire|hires|hiring|staff|resources|capacity
  takes|take|need|needs ~2 effort|time|work|people|money
  license*|licence*|subscription
`,
  classes,
);

/** A day, month, season or span by which one could be held to it. */
export const dateMarkers = patterns(
  `
  by|in|until|before|after|since|from|on|for|this|next|end|every|the|following|come|first|last|of|and|around|early|late|mid ~2 @date
  @date the? ~1 after|next|of|first|second|third|quarter
  by|in|until|before ~2 end|middle|start|beginning of ~1 @far|@date|the|next|this|20*
  in|within|after|over|inside|for ~2 #|one|two|half ~2 @far
  in|within|after a|one ~1 @far
  #|one|two|three ~1 @far from|later|until|before|out|after|in|and
  first|second|third|fourth|last|next ~1 quarter|half|month|week ~3 of|after|next|this|is|we|it|we'd
  first|second|third|fourth quarter|half|month|week
  by|in|until|from|before 20*
  day one|#
  week|month|year|quarter|phase one|#|two
  # ~1 @far
  half a year
  next|this|coming week|month|quarter
  january|february|april|june|july|august|september|october|november|december|christmas|easter
  tomorrow|tonight
  on the #|first|second|third|fourth|fifth|ninth|tenth|last|*th
  by|before|when|until|till|for|after ~2 time? the ~1 season|opening|fair|audit|term|semester|holidays|budget|election|summer|winter|school|harvest|year ~1 starts|opens|begins|ends|is|year|break|round?
  @date
  in|within|after|over|for|give ~1 it? a|one|two|three|#|half ~1 @far
  month|week|quarter|year one|two|three|#|*th
  back|pays|paid|pay ~4 in|within|after|by|over ~3
`,
  classes,
);

/** A time that holds nobody to anything. */
export const dateHints = patterns(
  `
  soon|eventually|someday|later|overnight
  long|short|mid|medium term
  some|any|one point|time|day
  time
  next|this|last|coming year|years|quarter|month|decade
  year|years|quarter|quarters|months|month|weeks|week|day|days
  start|starts|begin|begins|first|then|phase|when|deadline|date|roadmap|timeline
`,
  classes,
);
