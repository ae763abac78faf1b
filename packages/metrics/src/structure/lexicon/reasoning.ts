import { patterns } from "../patterns.ts";

export const tradeOffMarkers = patterns(`
  trade|trading|traded off|offs
  trade|traded|trading ~4 for|against
  down side|sides
  downside|downsides|drawback|drawbacks
  the cost|price|catch of|is|was|being|we|i
  at the cost|expense|price of
  cost us|me|them
  that|this|it|which costs|cost|meant|means ~2 slower|more|less|fewer|giving|losing|waiting|higher|worse|extra
  gave|give|giving|given up
  sacrifice|sacrificed|sacrificing
  knowing that|it|we
  in exchange|return for
  pros|cons and
  pros|cons
  the advantage|disadvantage|benefit
  disadvantage|disadvantages
  willing to accept|lose|pay|live
  even though|if i|we|it|they|you ~2 lose|loses|pay|wait|get|gets|cost|costs
  is|are worse|better|cheaper|costlier than
  accept|accepted|accepting|live|lived with? ~2 slower|latency|delay|duplicate|duplicates|staleness|stale|risk|loss|downtime|debt|inconsistency|that|some|a
  slower|costlier|harder|riskier|worse|weaker|longer|simpler|cheaper|faster|safer but|though|although
  but it|that|this ~1 costs|cost|means|meant|made|makes|adds|added|took|takes|slows|slowed
  but ~3 more expensive|complex|complicated|work|slower|latency
  on the other hand
  balance|balanced|balancing between|the|speed|against
  consistency over|versus|for
  availability over|versus|for
  over|versus consistency|availability
  versus
  the flip|other side
  which|that means|meant ~7 stale|slower|later|delay|delays|wait|waits|duplicate|duplicates|lose|loses|less|old|inconsistent|behind
  pay|pays|paid ~1 for that|it|this with|by|in
  more|less ~1 expensive|complex|complicated|work|flexible|latency|storage but
  what i|we ~2 lose|lost|give|gave|pay|paid
  gave|give|giving|given ~3 up
  it|that|this|which|would|will|'d ~1 costs|cost ~1 some|people|a|the|every|everybody|everyone|our|their|more|time|us|them|me|two|weeks|# ~1
  makes|make|made|making ~6 painful|harder|slower|difficult|awkward|ugly|worse|clumsy|expensive|complicated|slow|hard|heavier|tedious|annoying|unhappy
  prefer|preferred|favor|favour ~5 over|to
  rather ~8 than
  has|have|had to wait
  takes|took|take|taking ~2 longer
  would|will|'d|we|you|they ~1 lose|loses ~1 some|flexibility|speed|control|freedom|time|features|a|the|that
  not free|cheap|ideal|pretty|elegant|for
  somebody|someone ~2 has|must ~1 maintain|run|own|pay|do|to
  turned|turn|turning ~3 down
  decided|chose|decide|choose against
  hurts|hurt|hurting the|some|a|our|us|them|those|their
  at the? price|cost
  is|are|was|were not ~2 happy|pleased|thrilled|amused
  worth it|the|that
  drop|dropped|cut|postpone|postponed|delay|delayed|push|pushed|skip|skipped|pause|paused|stop|stopped|leave|left ~6 for|because it|that|this|of
  no longer|not get|have|see|be ~4 because|for|but
  price i|we paid|pay
  compromise on
  even though|if it|that|this ~1 means|meant|cost|costs|would
`);

/** An alternative was in view, though its price was not told. */
export const alternativeMarkers = patterns(`
  instead of
  rather than
  alternative|alternatives|options
  considered
  weighed|compared
  two|three|other option|options|ways|choices|approaches
  either ~6 or
  could have
`);

export const riskMarkers = patterns(`
  risk|risks|risky|riskier|riskiest|risked|risking
  fail|fails
  failing|fallback
  failure mode|modes|domain
  worst case
  what if
  could|can|might|may ~1 break|fail|crash|die|lose|leak|overload|overwhelm|blow
  go|goes|went|gone wrong|south|sideways|down
  danger|dangerous
  single point of
  blast radius
  fall|falls|fell back|over to?
  mitigate|mitigated|mitigation|mitigating
  contingency
  plan b
  safety net
  in case
  roll|rolled|rolling|rolls back
  way back|out
  worry|worries|concern|fear is|was|about
  i ~2 worried|worry|afraid|feared|concerned
  crash|crashes|dies
  data loss|corruption
  degrade|degraded|degrades|degradation|circuit breaker|breakers
  backup|backups
  thundering herd
  retry storm|storms
  lose|losing|lost data|messages|events|customers
  kill switch
  could|might|may|would have ~3 made|lost|gone|broken|ended|cost|killed|turned|hurt|damaged|sunk|blown|failed|destroyed|left|come|taken|missed|locked|stopped
  could|might|may|would ~1 have? ~1 been|be ~2 worse|bad|ugly|disaster|fatal|embarrassing|expensive|catastrophe|catastrophic|terrible|dangerous|over|nightmare|end
  could|might|may|would ~4 worse|disaster|catastrophe|nightmare|lawsuit|backfire
  if ~4 not
  if ~4 fails|failed|breaks|broke|refuses|refuse|leaves|leave|dies|wrong|down|no|late
  gamble|gambled|gambling
  scared|scares|scary|frightened|nervous|afraid|terrified|feared
  make|makes|made things|it|matters|that worse
  backfire*
  exposed|exposes|exposing
  not work
`);

export const framingMarkers = patterns(`
  requirement*
  functional|nonfunctional
  non functional
  clarify*
  assum*
  constraint|constraints
  scope|scoping
  how many|much|often|large|big|fast|long|late
  what kind|sort|type of
  who is|are|uses|will|the
  what does|do it|we|they|the mean|need
  # ~1 a|per second|minute|hour|day
  what matters
  on average
  read|write|reads|writes heavy|ratio|to|versus|path
  per second|minute|hour|day|month
  peak|traffic|load|volume
  latency|availability|durability|consistency target|requirement|budget|of|under|matters
  the question|problem|goal|main is|thing
  before i|we
  start|begin|started|starting with|from|by ~3 requirements|numbers|understanding|asking|what|why|users|use|who
  use cases|case
  slo|slos|sla
  nines
  who use|uses|need|needs|read|reads|wait|waits|want|wants|pay|pays
  users|people|customers|clients|drivers|readers|they|everybody|everyone|patients|operators|buyers|sellers|teams ~2 want|wants|need|needs|care|cares|expect|expects|wait|waits|hate|hates|see|look|notice
  must|should|may|can|has|have|need|needs ~2 never|not|always
  has|have|needs|need to be|happen|hold|work|survive
  must be|happen|hold|work|survive|arrive|come
  kind|kinds|type|types|sort|sorts|class|classes|group|groups of
  worse|better than
  is|are waiting
  the user|users|reader|readers
  acceptable|tolerate|tolerable|allowed|unacceptable|forbidden
  matters most|more|less|here|is
  promise|promises|guarantee|guarantees
  hurts|costs most|more
`);

export const componentMarkers = patterns(`
  kafka|rabbitmq|sqs|pubsub|kinesis|nats
  redis|memcached|cache|caching|cdn
  postgres|postgresql|mysql|dynamodb|dynamo|cassandra|mongo|mongodb|spanner|cockroach|elasticsearch|s3|bigtable|clickhouse|snowflake
  queue|queues|topic|topics|stream|broker
  shard|shards|sharding|partition|partitions|partitioning|replica|replicas
  load balancer*
  microservice*
  kubernetes|lambda|lambdas|serverless|containers
  gateway
  worker|workers|consumer|consumers|producer|producers
  database|table|tables|index
`);

/** What is done to find out, in base, -ing and past form. */
export const diagnosisMarkers = patterns(`
  find|finding|found out
  figure|figuring|figured out
  ask|asking|asked ~4 why|what|how|about|whether|for|them|him|her|each|if|open
  ask|asking|asked them|him|her|each|both|people|everyone|the|sales|my|our|questions
  understand|understanding|understood
  learn|learning|learned ~2 what|why|how|more|about
  look|looking|looked ~1 at|into|for
  measure|measuring|measured
  talk|talking|talked|speak|speaking|spoke ~1 to|with
  sit|sitting|sat down|with
  listen*
  hear|hearing|heard ~1 both|their|from|his|her|what|each|out
  investigat*
  diagnos*
  profile|profiling|profiled
  check|checking|checked
  clarify|clarifying|clarified
  see|seeing why|what|whether|if|how|where
  know|knowing why|what|whether|how|where|which
  gather|collect|get the? facts|data|evidence|information|context|feedback
  root cause
  the why
  my ~1 question|questions
  what exactly
  what is|was happened|happening|promised|going|behind|driving|causing|wrong
  why ~2 they|he|she|it|this|that|is|are|did
  one on one*
  one to one*
  separately|individually|privately
  observe|observing|dig|digging|dug|explore|verify|validate|assess|analyze|analyse|inspect|trace
  data|numbers say|says|show|shows|first
  where the time|bottleneck|problem|money
`);

/** Turning to somebody: it finds out, and it hears the other side. */
export const meetingMarkers = patterns(`
  call|calling|phone|phoning|ring|ringing ~1 the|my|our|their|everyone|everybody|each|them|him|her|both|people|whoever|every|somebody|someone|those|up
  ask|asking ~1 the|my|our|their|legal|support|finance|security|marketing|whoever|those|everyone|everybody|somebody|someone|people|engineers|customers|users
  meet|meeting|meet with|them|him|her|each|both|everyone|everybody
  visit|visiting|interview|interviewing|shadow|shadowing ~1 the|them|him|her|each|both|customers|users|people|a|some
  go|going ~1 and|to see|visit|meet
  see the? two|both|each|them|him|her
  sit|sitting ~2 with
  coffee|lunch|walk with
  for a coffee|lunch|walk|chat
  let|letting ~4 explain|tell|talk|speak|show|finish|walk
  explain|tell|show|walk ~3 to? me
  hear|hearing ~3 out
  chat|chatting|conversation|conversations|word|call|one with
  reach out to
  in|get|bring both|them ~3 room
`);

/** Verbs that change something. */
export const remedyVerbs: ReadonlySet<string> = new Set(
  (
    "move add shard split cache replace reassign assign fire remove introduce enforce mandate force " +
    "tell order rotate pair set put build rewrite migrate throttle limit isolate scale upgrade buy hire promote " +
    "escalate change create implement make require block stop cancel refuse push negotiate offer start separate " +
    "moved added split introduced enforced told paired reorganize restructure deploy ban bring schedule organize hold run write fix give"
  ).split(" "),
);
