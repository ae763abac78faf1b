import { patterns } from "../patterns.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "I decided": a choice that a person takes for themselves. */
export const decisionVerbs = set(`
  decided chose picked opted committed concluded settled insisted refused vetoed approved
  overruled cancelled canceled postponed prioritized prioritised deferred delegated declined rejected
  ruled selected determined resolved elected stopped killed froze paused halted escalated reversed
  decide choose pick opt commit conclude settle insist refuse approve overrule cancel postpone
  prioritize prioritise defer delegate decline reject select pause stop freeze
`);

export const ownDecision = patterns(`
  my own? decision|choice|call was|to|is
  decision|choice|call was|is mine|my
  it|that was|is my|entirely|ultimately ~1 decision|call|choice
  i ~2 made|took|make|take the|that|a|my ~2 decision|call|choice
  i ~2 pulled the plug
  i ~2 went for|with|ahead|against
  i ~2 go|went with|for
  i was the one who|to
  i ~2 put my foot down
  i ~2 drew the|a line
  i ~2 gave the|my go
  i ~2 signed off
  i ~2 said no|yes
  i ~2 pushed back
  i ~2 called it|the|off
  i ~2 turned it|that|down|them
  i ~2 took it|that|him|her|them off
  i ~2 made up my mind
  what i decided|chose
  i ~2 ruled out
  i ~2 ended up choosing|picking|deciding|going|taking|keeping|stopping|buying|building
  i ~2 bet on
`);

export const timeMarkers = patterns(`
  last|this year|month|quarter|summer|winter|spring|autumn|fall|week|january|february|march|april|may|june|july|august|september|october|november|december
  # years|months|weeks|year|month|week|days ago
  a|one few|couple year|month|week|years|months ago
  in|since|around|back early|late|mid? january|february|march|april|june|july|august|september|october|november|december
  in|since|around 19*|20*
  in twenty twenty|nineteen|eighteen
  when i was|joined|started|first|worked|took
  when we were|had
  at my|the last|previous|former|current|old company|job|team|employer|startup
  in my|the last|previous|former|current|first company|job|role|team|startup
  my previous|last|former|first company|job|role|team|employer
  back then|when|in|at
  at the time
  at that time|point
  during the|my|that|our
  one|that day|time|morning|evening|night|weekend|sprint|quarter|friday|monday
  on a|that|the monday|tuesday|wednesday|thursday|friday|saturday|sunday
  on monday|tuesday|wednesday|thursday|friday|saturday|sunday
  a|one few|couple of? years|months|weeks back
  recently
  there was a|this|an one? time|case|moment|project
  this was about|in|at|when|back|during
  early|late this|last year
  black friday
  q1|q2|q3|q4
`);

export const placeMarkers = patterns(`
  at a|an|the ~3 company|startup|bank|agency|firm|retailer|insurer|scaleup|unicorn
  i was|were|am leading|running|managing|working|the|a|an|responsible
  i led|ran|managed|headed|joined|inherited
  i had just? taken over
  i had ~3 engineer|engineers|developer|report|team
  we were building|working|running|migrating|launching|moving|a|about|in
  we had a|an|this|these|one|two|just|been
  there was|were
  my|our|the team was|had|of
  our ~2 service|system|platform|product|pipeline|database|customers|monolith|app was|were|had
  team of #
  # engineers|people|developers|teams|services
  worked at|for|on|as|in
  as a|the tech|team|engineering|staff|senior|principal|new
`);

export const taskMarkers = patterns(`
  my job|role|task|goal|responsibility|mandate|brief|remit|part|assignment was
  it was my|up job|task|to|turn
  i was|were ~1 responsible|accountable|tasked|in|charged
  i was asked|told|brought|hired|supposed|expected
  asked|wanted|told|tasked me to
  asked|wanted|told|needed us to
  i|we ~2 had to
  i|we ~2 needed to|a|an
  i was ~1 leading|running|owning
  i led|owned|headed|ran the|a|this|our|that
  goal|aim|objective|target|challenge|mission|task|plan|ask|idea was
  the deadline|due
  deadline of|was|for|to
  by the end of
  had ~2 weeks|months|days to|until|before|left
  within ~2 weeks|months|days
  we|i were|was ~1 supposed to
  we|i had promised|committed
  the problem|question|issue was
  the thing i|we had to
  needed to be
  had to be
  without downtime|losing|breaking|stopping|any
  we|i wanted to
  i|we was|were trying to
`);

/** What marks the part of an answer that tells what came of it. */
export const resultMarkers = patterns(`
  in|at the end
  as a result
  end result
  result|outcome|upshot|effect|consequence|impact was|is|were|of
  in the end
  eventually
  ultimately
  finally
  since|after then
  from then|that on|point|day
  turned out
  it|that|this paid off
  ended up
  led to
  resulted in
  which meant|means that?
  that meant
  afterwards
  weeks|months|days|week|month|year|quarter|sprint|hours|quarters later|after|afterwards
  within ~3 week|month|weeks|months|days|hours|quarter|year|minutes
  by the end of
  by week|day|month|monday|friday|then|now|christmas|summer|spring|winter|autumn
  on day|week|month #
  after that|this|the|six|three|two|a
  to this day
  these|nowadays days
  until today
  what came out of
  what happened was|then
  the good|bad news|part
  because of that|this
  thanks to that|this
  so now
  today
  everyone|everybody was|ended|came
  people|teams|engineers|they|she|he could|can now?
  we were able to
  and now
`);

export const changeVerbs = set(`
  fell dropped decreased reduced cut halved doubled tripled quadrupled grew rose increased improved
  saved recovered resolved fixed stabilized stabilised shipped launched landed delivered finished
  released completed succeeded failed worked paid missed lost won hit met reached beat stayed left
  quit became stopped sped shrank shrunk jumped slipped disappeared vanished dried calmed closed
  passed promoted adopted renewed signed thanked apologized apologised agreed trusted bought accepted
  exceeded climbed rolled unblocked survived broke crashed churned returned came turned ended held
  went got gained eliminated lowered raised prevented avoided shortened simplified earned happened
  cleared settled followed started hired retained freed caught kept cost
`);

/** Changes that carry their size or direction in the word. */
export const strongChange = set(`
  fell dropped decreased reduced cut halved doubled tripled quadrupled grew rose increased improved
  saved recovered sped shrank shrunk jumped disappeared vanished stabilized stabilised eliminated
  lowered raised shortened exceeded climbed gained slipped missed lost won renewed promoted churned
  unblocked retained survived failed prevented cost
`);

/** Things that can be counted or measured, so that a number makes sense. */
export const measurable = patterns(`
  latency|latencies|throughput|uptime|availability|downtime|outage|outages|incident|incidents
  error|errors|failure|failures rate|rates?
  cost|costs|bill|spend|spending|budget|revenue|money|margin|savings
  fast|faster|slower|quicker|slow|speed|speeds|cheaper
  build|builds|deploy|deploys|deployments
  lead|cycle|build|response|delivery time|times
  traffic|load|requests|queries|users|customers|accounts|adoption|conversion|churn|retention
  attrition|turnover|headcount|throughput|velocity
  tickets|bugs|defects|alerts|pages|paged|complaints|regressions
  performance|capacity|utilization|utilisation|memory|storage
  fewer|less|more ~2 than
  rate|rates|percentage|score|coverage
  time|times to|went|dropped|fell|improved
`);

export const lessonMarkers = patterns(`
  i|we ~2 learned|learnt|learn
  lesson|lessons|takeaway|takeaways|learning|learnings|moral
  taught me|us
  take away from|is|was
  took away|from
  in hindsight|retrospect
  looking back
  with hindsight
  if i ~1 did|do|had|were|could it|this|that|to ~2 again|over
  if i had|were to
  next time
  i would|'d ~4 differently|earlier|sooner
  do|done|did it? differently
  i should have
  i wish i|we had
  since then i|we
  ever since
  from then on
  these days i|we
  nowadays i|we
  now i|we ~1 always|make|ask|start|never|do|write|check|try|insist|tell|know
  i now|always ~1 always|make|ask|start|never|do|write|check|try|insist|tell|know
  i have ~1 since
  made me realize|realise|see|understand
  changed how|the i|we|way
  what i would|'d ~1 do|change
  my mistake was
  carried|carry that|it|this forward|into|with
  stuck with me
`);

/** Speaking of what one does in general, instead of what one did. */
export const habitMarkers = patterns(`
  i ~1 usually|always|generally|typically|normally|tend|often
  usually|typically|generally|normally|in i|we|what
  in general
  i believe in|that|you|in
  i am a|the big|strong|firm|kind|type|sort|person|believer|someone
  my approach|style|philosophy|way|principle|rule is|has|of|to
  for me ~2 important|about
  it is ~1 important|about|key|crucial
  you have|need|want|got to
  you should|must|can not
  a good|great leader|manager|engineer|lead
  whenever
  as a leader|manager|lead
  when there is|are
  when somebody|someone|people|you|i have|disagree|disagrees|see|feel
  i try|like|make|want|think|prefer to|sure|it
  the best thing|way
  what i do|would is|do
  i would ~1 say
`);

export const storyMarkers = patterns(`
  last|this year|month|quarter|summer|week|autumn|spring|winter
  ago
  when i was|joined|started|worked
  at my|the last|previous|former|old
  one time|day|morning|night|evening
  there was a|this|an|one
  in one case|instance
  for example|instance|i|we|last|we
  back then|when|in
  in 19*|20*
  that week|day|night|morning|time
  this was when|at|in
`);

/** What a design or a plan settles on. */
export const designChoices = set(`
  use choose pick go put prefer favor favour take keep split store shard partition start begin make
  build buy separate move drop run
`);

/** "No more outages": told with a negation, and still a result. */
export const noMore = patterns(`
  no|zero|without a? ~1 incidents|outages|complaints|downtime|regressions|escalations|surprises|pages
  no longer
  never ~3 again|since
  not ~3 since|again
  nobody left|quit|complained|noticed
  not ~2 a single
  no more
  no one left|quit|complained|noticed
`);

/** What is still so today. */
export const nowMarkers = patterns(`
  today
  now
  to this day
  these days
  nowadays
  since then
  ever since
  still
`);

/** Results that say nothing yet. */
export const blandResults = patterns(`
  it|everything|that|things|all ~2 worked ~1 out|well|fine|great|nicely
  it|everything|that|things|all ~1 worked
  it|everything|that|things|all ~2 went ~2 well|fine|smoothly|okay|great|good
  was|were ~3 success|successful|good|great|fine|okay|happy|better|satisfied|pleased|nice
  happy with
  got better
  it was done
  we finished it
  we shipped it
`);

/** Doing these has a price that can be asked for; finding, asking and telling have none. */
export const pricedVerbs = set(`
  moved split rewrote built rebuilt migrated replaced kept added removed changed switched introduced
  dropped cut rolled took set turned held put shut merged hired promoted reorganized reorganised
  extended delayed pushed outsourced automated moved bought sold gave broke rented sharded partitioned
  cached limited throttled isolated banned enforced skipped
  move split rewrite build rebuild migrate replace keep add remove change switch introduce drop cut
  roll take set turn hold put shut merge hire promote reorganize extend delay push outsource automate
  buy sell give use go shard partition cache limit throttle isolate ban enforce skip
`);

/** Whole phrases that tell an outcome. */
export const outcomePhrases = patterns(`
  hit|met|made|reached|missed|beat|held the|our|every|that ~1 deadline|date|target|goal|slo|sla|budget|numbers
  that|which|this meant ~1 we|they|i|he|she|teams|people|customers could
  that|which|this meant ~4 could|can
  turned into|became the|a|our|their ~3 standard|default|template|model|norm|leader|lead
  was|were|got ~1 cancelled|canceled|abandoned|acquired|renewed|approved|adopted|extended|promoted
  now|afterwards|then the|our|every|all|any|new team|teams|engineers|people|developers|customers|service|system|pipeline|builds ~1 can|could|is|are|takes|take|runs|run|deploy|deploys|have|has
  people|engineers|customers|developers|somebody|someone|nobody ~2 quit|left|resigned|noticed|complained|churned
`);
