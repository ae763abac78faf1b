import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const classes: WordClasses = {
  ...shared,
  who: new Set([...people, "people", "us", "me", "we", "student", "students", "lot"]),
};

/** What a system must stand or must never do, or a question about it. */
export const framing = patterns(
  `
  requirement*|assum*|constraint|constraints|clarify*
  let us|me say|assume|suppose|take|call|start
  must|can|may|should|needs|has|have ~2 never|not|always|be|to
  not ~1 allowed|acceptable|okay
  how many|much|often|large|big|fast|long|late
  what matters|counts
  who is|are|uses|will|it
  users|people|customers|clients|drivers|readers|patients|hospitals|sellers|buyers|stores|members|meters|cities|requests|orders|messages|events|devices|sailings|seats
  per|a|every second|minute|minutes|hour|day|week|month|night
  peak|traffic|load|average|budget|latency|availability
  within # ~1
  worst|goal|problem|question
  is it ~6 or
  nobody cares|minds|notices
  no one cares|minds|notices
  read|write|reads|writes heavy
  lives|live|lasts
  slo|sla|nines
  terabytes|gigabytes|megabytes|riders|clinics|shops|parcels
  talking|speaking ~1 about? ~1 #
  let us ~1 say
  stale|old|late|slow|fast|long|soon ~2 be|is|are
`,
  classes,
);

/** Somebody frames, or asks, in so many words. */
export const framingHints = patterns(`
  requirement*|assum*|constraint|constraints|clarify*
  let us|me say|assume|suppose|take
  must|should|needs|has to|never|be
  what matters|counts|is
  who is|are|uses|will
  is it ~6 or
  depends
  lots|few of? reads|writes|users|people|requests
  read|write heavy
  question|goal|problem
  worst
`);

/** A component or a way of building: what comes after is a solution. */
export const choosing = patterns(
  `
  i|we|you 'd|would|will|will ~2 go|goes ~1 for|with
  i|we ~1 go|went for|with
  i|we|you 'd|would|will ~2 use|take|pick|choose|keep|store|send|split|shard|partition|do|build|buy|pull|push|separate|rent|leave|drop|prefer|settle|stick
  i|we ~1 use|take|pick|choose|prefer|want|keep|store|pull|push|send|settle|stick
  my|the ~1 choice|decision|pick|bet is|would|here
  that is ~2 my|the ~1 choice|decision
  i am|'m going for|with
  i|we decide|decided|choose|chose|settle
  is|are|be ~3 rather|not|instead|over
`,
  classes,
);

/** So clearly a choice that it needs no reason. */
export const settling = patterns(
  `
  settle|settled|settling on
  i 'd|would|will ~1 settle|go ~1 on|for
  i ~1 go|went for
  i am|are ~1 picking|choosing|going|taking|keeping ~8
  my|the ~2 choice|decision|pick is|here|would
  that is ~2 my|the ~1 choice|decision
  i|we ~1 decide|decided|choose|chose|pick|picked
  not a|an|the ~2 but a|an|the
  i|we|and 'd|would|will? ~1 leave ~4 out
  i|we keep it|this|that|them ~1 in|as|on|to one|a|the|simple|single|boring
  i|we will|would|wo|'d not use|build|write|add ~4
`,
  classes,
);

/** Said as a choice: with its reason, or against another. */
export const choosingWhy = patterns(
  `
  because|since|reason
  so that
  rather than
  instead of
  not a|an|the|push|one|301
  over a|an|the
  choice|decision
  simpler|cheaper|faster|safer|easier|slower
  so no
  knowing
  dumb|boring|simple|simply
  which means|gives|lets
  otherwise
  and not
`,
  classes,
);

/** Another way is named and not taken. */
export const insteadOf = patterns(`
  instead of
  rather than
  as opposed to
`);

/** Nothing is settled by these. */
export const unsettled = patterns(`
  probably|maybe|perhaps|either
  could
  depends
  or you|something|whatever
`);

/** Somebody is called, or something watched with a limit. */
export const watching = patterns(
  `
  alert|alerts|alerting|alarm|alarms|page|pages|paged|pager|ring|rings|phone|phones|call|calls|called|ticket|tickets|wake|wakes|woken|email|emails|notify|notifies|sms ~4
  monitor*|watch|watching|watched|dashboard*|heartbeat|metric|metrics|count|graph|measure|track|trace|traces|tracing|logs
  slo|slos|sla
  error budget
  on call
  on duty
`,
  classes,
);

/** A limit at which something is noticed. */
export const limits = patterns(
  `
  if|when|once ~9 #|percent|zero|doubles|missing|falls|fall|rises|drops|grows|under|over|above|below|exceeds|stops|sign|fails|expected|drifts
  more|less|fewer|older than
  under|over|above|below|beyond ~1 #|a
  within ~1 #|a
  no sign|signal|heartbeat|news|data|reading
  age|depth|rate|lag|share|ratio|count|percentage|latency|duration|length of|under|over|above|per|against|in|on|is
  per second|minute|hour|day
  holds|p99|p95|percentile
`,
  classes,
);

/** Let out step by step, or taken back. */
export const rollingOut = patterns(
  `
  roll|rolled|rolling|rolls ~4 out|back
  canary|canaries
  feature flag|flags
  blue green
  goes|go|going|ship|ships|shipped|release|releases|deploy|deploys ~2 out|live ~3 first|one
  goes|go|ship|ships|shipped|release|releases|deploy|deploys ~1 to|live|into|in|out|on|only ~4 first|shadow|percent
  go|goes|going|switch|switches|fall|falls|move|moves ~1 back to|on ~3 old|previous|last|recorded|manual|paper
  rollout|roll ~2 by|in|per
  first ~5 then the|by|one|all|everybody|everyone|others|street|rest
  gets|get|receives ~1 a|an|the call|sms|text|message|alarm|page|ring|push|email|alert|phone
  is|are|hangs|hang on the|a wall|screen|board|dashboard
  version|release|update|build|model|firmware ~3 goes|go ~2 to
  # percent of ~2 users|traffic|customers|requests|cards|people|devices|shops|calls
  # percent then|first
  one fridge|store|shop|region|city|village|team|site|hospital|branch|tenant|customer|percent|server|node|street|country|school|ward|depot ~4 first|then|a|and|before
  slice|stage|stages|staged|gradual*|phased|pilot ~1
  first ~2 in|for|with|to|on|at one|a|two ~3
  then the? rest|lot|everybody|everyone|whole
  by ~1 street|region|city|percent|store|team|country|site|tenant|customer|week
  switch|point|pointing|turn ~3 back|previous|old|off
  previous|old version|file|one|shop|build|release|system
  kill switch
  one|two|three ~1 then|a|and ~2 week|day|night|then
  first week|day|month ~1 only|just ~3
  after|with each|every release|deploy|deployment|rollout|update ~1 we|i|somebody|someone
  a|the graph|chart|counter|screen of|with|for ~4
  switch|switches|turn|turns|enable|open|opens ~1 on ~2 one|two|three|#|a|the|half ~6
  wait|waits|watch|watches ~2 a|one|two|# ~1 day|days|week|weeks|month|hour ~3 then|and|before
  then ~1 # ~3 then|and|until ~1 all|everybody|rest|everyone|whole|the|#
  undo|undone|reverted|revert|rolled|roll ~3 one|a|single|with|in|by ~1 command|click|button|minute|minutes|flag|switch
  restore|restores|restored ~4 backup|backups
  run|runs|running|keep|keeps ~4 beside|alongside|parallel|side|next to? ~1
  compare|compares|comparing ~2 totals|numbers|results|counts|outputs|sums|both|two
  own|our office|people|team|staff|company|floor|crew first|before
  shadow|dark mode|launch|traffic|run|read|reads
  one|first|single|small ~2 week|month|then|before|after ~4 rest|all|others|everybody|everyone
`,
  classes,
);

export const operationsHints = patterns(
  `
  monitor*|alert*|alarm*|dashboard*|log|logs|logging|metrics|trac*|observab*|prometheus|grafana|datadog|slo|slos|sla|pager|paged
  on call
  roll|rolled|rolling|rolls ~2 out|back
  rollout*|rollback*|deploy*|release|releases|canary|test|tested|testing|version
  backup|backups
  health check|checks
  maintenance|maintain|operate|operations|support
  load test*
  try|tried|trial|pilot
`,
  classes,
);

/** Who builds or runs it, in which order. */
export const buildingPeople = patterns(
  `
  #|one|a|half|couple ~2 people|person|engineers|engineer|developers|team|teams|squad|student|students|us ~8 build|builds|do|does|write|run|own|core|take|takes|weeks|months|would|can|could|need|for
  team of ~4 #
  who ~2 builds|runs|owns|maintains ~2 it|that|this|is|the ~4
  @who ~3 own|owns|run|runs|build|builds|write|writes|maintain|maintains|operate|operates|look|looks ~2 it|that|this|them|the|after|on|over
  @who ~3 do|does|take|takes ~2 weekends|nights|core|part|rest|first|other
  first|second|third|next|last phase|milestone|release|slice|increment ~3 is|would|goes|a|one|we
  first version is|would|goes|has
  phase|phases|milestone|milestones one|two|three|#|is|are|would
  in ~1 #|two|three phases|steps|stages|milestones
  begin|start|starting ~2 with|on ~3 faculty|city|village|store|team|region|site|department|school|ward|one|hospital|customer|core|shop
  i 'd|would ~2 have|want|ask|get|put|give|staff|hire ~4 @who
  me and|plus
  owned|run|built|maintained|operated by
  support|ops|operations ~2 has|have|needs|need|must|sits|sit
  look|looks|looking after it|this|that|them
  #|one ~1 engineer|developer|person|people|student|programmer ~1 half|full|part time
  # of ours|mine|us until|till|for|by|from
  @who|desk|office ~4 has|have|gets|get|takes|take|inherits it|this|them ~1 after|from|then|over|once|in|when
  step|stage|phase|part one|two|1|2 is ~4
  in @season ~1 we|they|comes|come ~9 in @season
  first only|just ~6 then ~6
  first ~1 just|only ~6 then|after|later|at ~6
  version|release|stage|phase|step|iteration|milestone one|1|two|first ~1 is|has|comes|does|only|can|would|gets|goes
  read only ~1 first
  @who|#|two|three|four|five|one ~1 people|engineers|developers|of|person ~4 on|for|from ~5 part|start|backend|app|front|core|weeks|months|month|half
  @who ~4 has|have|need|needs|must to be? ~1 trained|told|taught|hired|involved|there
  give|gives|hand|leave|put ~3 to|with @who|*'s ~1
  one|two|three|some of them|those|us ~1 stays|stay|remains|keeps|runs
  in|at ~1 the? ~1 night|nights|daytime|day|weekend|weekends ~3 @who|us|me|we
  start|starts|starting|begin|begins|beginning with|in|on|at one|a|two|the ~2
  after|in|by # ~1 weeks|months|month|sprints|quarter ~2 comes|come|we|the|then|add|adds|goes
`,
  classes,
);

export const buildingHints = patterns(
  `
  team|teams|people|engineers|developers|squad|hire|staff
  who ~1 builds|build|runs
  phase|phases|milestone*|mvp|roadmap|iteration*|sprint*
  first version|release|step
  owner|owners|ownership|own|owns
  analysts|operators|clerk|clerks|technician*|support|staff|manager
  weeks|months
  first|begin|start ~2 with|in|on|one
  who ~3
  me|i ~1 and
  now|later|year ~3 next|then|year
  keep|keeps|kept ~1 it|going
`,
  classes,
);
