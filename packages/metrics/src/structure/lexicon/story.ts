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

/** Doing these has a price that can be asked for; finding, asking and telling have none. */
export const pricedVerbs = set(`
  moved split rewrote built rebuilt migrated replaced kept added removed changed switched introduced
  dropped cut rolled took set turned held put shut merged hired promoted reorganized reorganised
  extended delayed pushed outsourced automated moved bought sold gave broke rented sharded partitioned
  cached limited throttled isolated banned enforced skipped
  move split rewrite build rebuild migrate replace keep add remove change switch introduce drop cut
  roll take set turn hold put shut merge hire promote reorganize extend delay push outsource automate
  offer offered propose proposed freeze froze pause paused stop stopped pair paired rotate rotated
  assign assigned swap swapped threw throw retire retired
  buy sell give use go shard partition cache limit throttle isolate ban enforce skip
`);

/** Mostly a step on the way to what the answer turns on. */
export const sideSteps = set(`
  wrote talked looked took gave booked sent made got checked read sat met called went tried started
  came drew opened showed walked pulled picked copied spent invited
  write talk look take give book send make get check read sit meet call go try start come draw open
  show walk invite bring brought look find gather begin ask understand
`);
