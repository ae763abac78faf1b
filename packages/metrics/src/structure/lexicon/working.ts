import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  who: new Set([...people, "they", "he", "she", "people"]),
  number: list(
    "rate rates score scores survey surveys index nps retention attrition turnover churn percentage ratio average median count counts metric metrics dashboard baseline numbers figures recurrence",
  ),
};

/** Steps in an order, or by the calendar. */
export const stepMarkers = patterns(
  `
  every|each ~2 @unit|monday|tuesday|wednesday|thursday|friday|morning|incident|case|time|new|person|one|night|evening
  once|twice a|per|every
  first|firstly|second|secondly|third|thirdly|then|next|after|afterwards|finally|step|steps|before|until
  on|by day|week|month|the ~2 #|one|first|end
  at # ~3 days
  one|two|three|four before|half|i|we|you|two
  mondays|tuesdays|wednesdays|thursdays|fridays|weekly|monthly|daily|mornings
  at the|each|every end|start|beginning
  whatever|whoever|whenever
  after|before that|i|we|a|the
  last
`,
  shared,
);

/** Doing these is no step. */
export const noSteps: ReadonlySet<string> = new Set(
  `be am is are was were have has had try think believe know feel need like love guess say mean want tend care hope
   take agree believe see understand find expect prefer value appreciate suppose wish learned use depend remember
   'd never always usually really just`.split(/\s+/),
);

/** One case begins here. */
export const caseMarkers = patterns(
  `
  last ~1 @unit|@season|time|week|one|summer|winter
  for example|instance
  as an example
  this ~1 year|spring|summer|autumn|winter|week|month
  ago
  #|a|one|few|couple|some ~1 @unit|summers|winters|springs back|ago
  in|back|since ~1 @season|19*|20*
  when i was|worked|joined|had|did|started|took
  when we were|had|did|started|moved
  there was|were ~1 a|an|the|this|one|once
  one|once|another ~1 time|day|case|of|person|guy|woman|man|engineer|morning|year
  once i|we|had|was|there
  at my|the|a ~2 company|job|place|shop|bank|hospital|firm|startup|employer|client|team
  i ~2 did ~2 it|that|this with|on|for|at|in|last|when
  i|we had ~1 a|an|this|one
  with ~4 it was|were|had|did
  with ~3 last|in|she|he|it|i|we
  recently
  the other day|week|month
  my|our last|previous|former|old
  i|we ~1 remember
  when the|a|our|this|one ~3 came|went|broke|left|failed|fell|burned|burnt|opened|closed|died|crashed|arrived|stopped|wanted|asked|said|joined|moved|started
  one|a|some|this|that lad|guy|girl|woman|man|colleague|customer|client|engineer|team|plant|site|supplier|designer|nurse|driver|tester ~2 who|that|of|with|was|had|from|came|called
  i|we had it|that|this|one with|at|in|last|when|once
  this past|january|february|march|april|june|july|august|september|october|november|december
`,
  classes,
);

/** Particular cases in a row, told in passing. */
export const caseHints = patterns(
  `
  like ~2 when|in|the time|last
  once|recently|experience|experiences
  last year|month|week|time
  the one|time that|when|with|where
  back then|in|at
  we have|'ve had
`,
  classes,
);

/** Something that is counted or watched. */
export const countedMarkers = patterns(
  `
  count|counts|counting|counted|measure|measures|measuring|measured|track|tracks|tracking|tracked|monitor|compare|compares|record|log ~6
  look|looks|looking|check|checks ~1 at|how ~3 how|@number|number|share|rate|trend|time
  how many|often|long|much|fast|quickly
  @number
  of the last|past|first #
  out of #|ten|every
  # out of|of|in #|ten
  # percent
  went|goes|gone|dropped|fell|came|rose|improved|is|are|was|were|got|moved ~2 from ~4 to
  it|that|this|which|we|there was|were|used|had ~9 now|today|down
  used to be|take|have
  of # ~3 #|all|none|one
  of the last|past|first # ~3 #|all|none|one
  still here|there|with
  look|looks|looking at the ~3 hours|minutes|days|nights|calls|tickets|returns
  nobody|none has|have|is ~1 left|quit|resigned|failed|complained
  no one has|have|is ~1 left|quit|resigned|failed|complained
  down|up|under|below|over|at|around to? ~1 #|zero
  halved|doubled|tripled
  used to be ~8 now|today|these
  used to be ~1 every|each|weeks|days|hours|months|#|a|twice
  out of|of # ~8 are|is|still|left|stayed|have|did|came
  we|it|i are|'re|is|was|were|stand|stands ~1 at|down|up|below|under|over ~1 #|zero|one
  we|it|that|they went|came|got|dropped|fell|moved ~2 from # ~4 to #
  nobody|no one|none ~2 left|quit|resigned|complained|failed|called|asked|woken ~3 in|for|since|this|last|of
  has|have|is|was not|never ~1 been ~2 longer|more|higher|over|above|later|bigger|less than|#
  every|each|twice|once ~2 half? ~1 year|month|quarter|week ~2 i|we ~1 ask|look|compare|check|count|survey|go|read
  the number|figure|thing|line|one|numbers|figures i|we ~1 watch|look|count|track|follow|care|check|read
  if ~9 twice|again|back|under|below|over|above|# ~4 know|works|working|wrong|see
  people|customers|they|teams|engineers ~2 bring|come|tell|call|ask|write ~3 earlier|sooner|less|more|fewer|before|by
  how many|much|often times|people|tickets|calls|days|hours|weeks|of|i|we|it|somebody|someone
  look|looks|looking|see|check ~2 if|whether ~4 went|came|got|really|fell|dropped|down|up|fewer|less|still
  out of|of # ~3 i|we ~4 # ~1 are|is|still|left|stayed|have|did|came
`,
  classes,
);

/** Somebody says that they know that it works, or how. */
export const knowingMarkers = patterns(
  `
  how|way i|we|you ~1 know|tell|see|check|measure
  i|we|you ~2 know|tell|see ~2 it|that|this|if|whether ~3 works|worked|working|helps|helped|is|because|by|when|from
  i|we ~1 know ~2 because|by|from
  i|we ~1 know it|this|that ~1 works|worked|working|helps
  sign|signal|proof|evidence|test|indicator|measure|metric|yardstick ~2 is|that|for|of|are|was
  tells|shows me|us that|if|whether|it
  success looks|is|means|for
  i|we|you can? ~1 tell|know|see|notice ~1 because|by|from|when|if|that
  how do|did i|we ~1 know|tell
  how i|we ~1 know|knew|tell|measure
  if ~9 i|we ~1 know|see
  good|bad|first|clear|best sign|signal|proof|indicator
`,
  classes,
);

/** A belief that it works, or a measure that is only wished for. */
export const measureHints = patterns(
  `
  measur*|metric|metrics|track*|survey|surveys|score|signal|signals|baseline|kpi|kpis|indicator*|data|statistics|number|numbers
  works|worked|working|helps|helped|pays|successful|success|effective
  feedback|received|nod|nods|happy|happier|like|likes|liked|tell|tells|told|say ~1 me|us|it|they
  result|results|outcome|outcomes|improved|improves|better|faster|fewer|less
  know|check|see|notice|feel ~3 if|whether|that|it|when
  look|looking at
  retention|turnover|attrition|resigned|left|quit|stay|stayed|stays
  how often|many|long|fast
  # percent
  retro|retrospective|retrospectives
  good experience|experiences|results
  fewer|less|shorter|longer|accident|accidents|hear|sees|gets
  since|ask|asked
`,
  classes,
);

/** Where it is not used, or fails. */
export const limitMarkers = patterns(
  `
  do|does|did|would|will|can|could not ~3 work|works|help|helps|apply|catch|fit|scale|cover|suit|reach|solve|bother|travel
  do|does|would|will|'d not ~2 do|use|try|need|hold|run ~2 it|that|this|them|these|one ~2 for|with|in|when|if|on|where|at|during
  with|for|in|at|on|during ~4 i|we|you do|would|will|'d|can not ~1 do|use|bother|try|need|follow
  with|for|in|at|on ~5 that|it|this is ~1 useless|pointless|overkill|wrong|nothing
  with|for|in|at|on|during|where|when|if ~7 do|does|would|will|'d|can not ~1 do|use|try|run|hold|need|bother|follow
  there i|we ~1 do|would|'d not
  is|are|was|were never ~1 on|in|part|for|used|covered|touched
  fall|falls|fell|break|breaks|broke|come|comes ~1 apart|down ~3 when|if|with|on|at|under|once|a|after|because
  when|if|once|with|where ~10 falls|fall|breaks|break|fails|collapses ~1 apart|down
  only ~1 works|work|holds|helps|good
  works|work|good only|best ~1 if|when|for|with|in|while|as
  only if|when ~4 works|helps|is|are|have|has|plays|trust|trusts|know|knows
  except|exception|exceptions|unless
  not for|in|with every|everyone|everybody|everything|all|each|people|a|small|large|big
  useless|pointless|wrong|overkill|bad ~1 tool|for|with|in|when|if|on
  no|little good|use|help
  struggle|struggles|fail|fails ~1 with|when|if|in|at|on
  stops|stop|ceases working|helping|when
  limit|limits|limitation|limitations ~2 is|are|of|to|there
  there ~1 i|we ~2 not
  there ~1 i|we ~1 take|use|skip|go|just
  too ~1 small|large|big|slow|late|heavy|much ~1 for|to
  where it|this|that ~2 not|fails|breaks|stops
  breaks|fails down? when|if|with|at|once
  that|it is ~1 another|different talk|story|matter|question|thing
  no longer works|work|helps
  never ~2 works|worked|use|used|do ~2 it|for|with|on|in
  in|with|for ~6 i|we ~1 skip|leave|drop|bend|change
  cannot|can not be ~2 used|applied|done
  when|if|where|with ~6 do not ~1 ask|discuss|vote|wait|negotiate|debate
  for|in|with|during ~6 that|it|this is ~2 too slow|late|heavy|expensive|big|formal
  breaks|falls|break|fall ~1 down above|below|under|beyond|over|at|with
  never got|gotten|managed ~4 to work
  below|under|above|over|beyond|with ~2 #|two|three|four|five ~2 people|engineers|users|customers|days|hours|person|it|that|you ~2 it|that|you|i|is|just|do
  silly|pointless|useless|overkill|nonsense|hopeless|worthless|ridiculous
  falls|fall|fell flat|apart|short|down ~1 when|with|if|in|on|there|at|as|for
  for|with|in|during ~4 i|we can|could|do not
  some|there are? ~1 people|teams|folks|customers|managers|cultures|cases|times ~3 it|this|that|which|where|who ~2 does|do|nothing|not|never
  does|do|did nothing for
  never|not ~2 managed|got|made|found|figured ~6 work|working|with|for|to
  drop|skip|forget|leave|suspend it|that|this ~2 altogether|then|completely|in|when|during|there
  in|during|at|when ~5 i|we ~1 drop|skip|forget|leave|suspend|stop
  hated|hates|refused|refuses it|that|this
  it|that|this ~1 only|just ~1 works|work|helps
  wo|will|would|does|do not ~1 work|help|scale|hold|fit|apply|go|fly|last|do
  remote|remotely|video|virtual ~6 not|nobody|no|never|worse|harder|breaks
  the auditor|law|regulator|lawyers|contract|boss ~2 tells|decides|says|wants|forbids ~3
  not ~1 for|with|in|when|if ~1 someone|somebody|everyone|small|big|a|the|people|really|urgent
  too|very ~1 big|small|urgent|late|new|young|fresh|angry|tired ~1 for
  needs|need|takes|requires ~3 trust|time|people|luck|boss|team|patience
`,
  classes,
);

/** Limits in view, or something that is only hard about it. */
export const limitHints = patterns(
  `
  depend|depends|limit*|exception*|careful|wary|beware|trap|pitfall|pitfalls|mistake|tricky
  hard|harder|hardest|difficult|challenge|challenging
  not|never ~3 work|works|help|helps|apply|always|perfect|enough|everything|everyone|land|possible
  too much|many|far|early|late|big|small|little
  or else
  fall|falls|break|breaks|fail|fails
  without
  when|if|where ~6 not
  otherwise|differently|exceptions
  at|in|during christmas|crisis|emergency|summer|holidays|war
  out of the window
`,
  classes,
);
