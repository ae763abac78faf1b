import { patterns } from "../patterns.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

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
  turned out ~1 well|fine|better|good|great|right|okay|to|that
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
  because of that|this|it
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
  it|everything|that|this|things|all|she|he|they ~2 worked|works|working ~1 out|well|fine|great|nicely|better|okay
  it|everything|that|things|all ~1 worked
  it|everything|that|things|all ~2 went|goes|go|gone ~2 well|fine|smoothly|okay|great|good|alright
  went not ~1 bad|badly|too
  was|were|is|are|been ~3 success|successful|good|great|fine|okay|happy|better|satisfied|pleased|nice|alright|live|well
  not ~1 bad
  happy with
  got|became ~2 better|good|easier
  it was done
  paid|pays off
  good|positive|great feedback
  found ~3 way|solution|fix|middle|something
  settled on
  it ~1 ends|ended well|fine|okay|good
  solved|resolved it|that|this|the
  got it|that|this done|sorted|working|through
  made it
  came|come|comes|turned|turns up|out like|fine|well|good|okay
`);

/** Something comes of it as a rule, or is hoped to. */
export const perhapsResult = patterns(`
  turn|turns|turned|come|comes out|good|well
  result|results ~2 follow|follows|came|come|comes|was|were|is|are
  still|are ~1 with us
  it|that works|worked
  asked|since|later|afterwards|zero|nothing
`);

/** Whole phrases that tell an outcome. */
export const outcomePhrases = patterns(`
  on|in|ahead|under|within of? time|schedule|budget
  opened|launched|started|delivered|left|arrived|finished|played|ran|went on|in the|that|its|their day|date|morning|evening|time
  all|both|each|every|none of? ~2 played|passed|arrived|opened|survived|stayed|came|went|signed|got|left|returned|moved|finished|reached|made|ran|worked|paid
  won|got|received|earned|took the|a|an|first|second|third ~2 prize|award|medal|contract|licence|license|certificate|job|promotion
  hit|met|made|reached|missed|beat|held the|our|every|that ~1 deadline|date|target|goal|slo|sla|budget|numbers
  that|which|this meant ~1 we|they|i|he|she|teams|people|customers could
  that|which|this meant ~4 could|can
  turned into|became the|a|our|their ~3 standard|default|template|model|norm|leader|lead
  was|were|got ~1 cancelled|canceled|abandoned|acquired|renewed|approved|adopted|extended|promoted
  now|afterwards|then the|our|every|all|any|new team|teams|engineers|people|developers|customers|service|system|pipeline|builds ~1 can|could|is|are|takes|take|runs|run|deploy|deploys|have|has
  people|engineers|customers|developers|somebody|someone|nobody ~2 quit|left|resigned|noticed|complained|churned
  got|passed|won|earned|received|kept our|the|their|his|her ~2 certificate|certification|licence|license|approval|permit|accreditation|funding|grant|seal
  audit|auditors|auditor|inspection|inspectors|inspector|regulator ~2 found|passed|went|signed ~2 nothing|no|clean|through|off
  depots|teams|departments|branches|sites|shops|offices|wards|units|schools|others ~1 copied|adopted|took|asked ~1 it|ours|over|for|this|that
  got|had|received|knew ~4 same|next day|hour|evening|morning|afternoon
  has|have ~1 ordered|bought|booked|renewed|adopted ~5 since|same|again|another
  nothing had|needed|got|was ~2 redone|lost|broken|missing|repeated
  asked|invited|hired|booked|called us|me back|again
  at zero since|now|today
  with|had|found|has|have no|zero|without ~1 findings|finding|issues|issue|errors|complaint|complaints|defects|incidents|accidents|injuries|outage|outages|downtime|loss|losses|delay|delays|remarks|objections|questions
`);
