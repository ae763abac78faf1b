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
