import { patterns } from "../patterns.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of systems, not of the people who use or pay for them. */
export const technicalWords = set(`
  api apis endpoint endpoints server servers service services microservice microservices database databases
  cluster clusters node nodes pod pods container containers docker kubernetes kafka redis postgres
  mysql mongodb s3 aws gcp azure lambda queue queues topic topics partition partitions shard shards sharding sharded
  replica replicas replication broker brokers consumer consumers producer producers cache caches cached caching
  lru ttl latency throughput p50 p90 p95 p99 qps rps cpu gpu memory heap gc thread threads mutex lock locks
  index indexes indices query queries sql schema table tables row rows column columns transaction transactions
  slot wal vacuum snapshot snapshots log logs trace traces metric metrics dashboard dashboards alert alerts
  deploy deploys deployment pipeline pipelines ci cd build builds repo repository branch commit merge
  terraform helm yaml json xml http https grpc graphql rest tcp udp tls dns cdn proxy pgbouncer nginx
  load balancer timeout timeouts retry retries backoff jitter idempotent idempotency hash hashes hashing ring
  bytes byte kilobyte kilobytes megabyte megabytes megs meg gig gigs gigabyte gigabytes terabyte terabytes bit bits
  millis millisecond milliseconds microseconds ms frame frames buffer buffers bus driver drivers firmware kernel
  compiler code refactor refactored monolith event events stream streams batch job jobs worker workers
  migration migrations backfill flag flags rollout rollback canary feature script scripts pixel pixels
  async synchronous asynchronous websocket sockets socket encryption token tokens oauth jwt key keys
  algorithm model models embedding embeddings vector vectors config configuration parameter parameters
  library libraries framework react angular vue java python go rust typescript javascript node webpack
  interpolation encoder codec image jpeg avif format controller controllers terminator ohm voltage
  logger stateless stateful session sessions lag offset offsets rebalance leader follower quorum
  versioning version versions linter linters types typed coverage unit integration tests regression
  ingestion warehouse lakehouse etl elt cdc dbt spark flink airflow cron scheduler schedulers bucket buckets
`);

/** What it is for: money, customers, time, law. */
export const purposeWords = set(`
  customer customers client clients user users patient patients guest guests passenger passengers
  shopper shoppers buyer buyers reader readers student students citizen citizens subscriber subscribers
  revenue money margin profit sales budget euro euros dollar dollars pounds francs contract contracts
  deadline christmas launch market business company board investor investors competitor competitors
  penalty fine fined lawsuit audit auditors regulator compliance promise promised price prices order orders
  finance legal marketing support purpose goal mission wages bank insurance premium
`);

/** Somebody else: by their part, when it is one person's or a team's that is spoken of. */
export const someone = patterns(`
  he|she|him|her|hers|his
  my|our|the|their|her|his|another ~1 boss|manager|director|colleague|predecessor|wife|husband|sister|brother|friend|mentor|matron|doctor|nurse|teacher|owner|founder|ceo|cto|cfo|vp|chief|lead|developer|designer|analyst|customer|partner|carpenter|intern|apprentice|candidate|newcomer|editor|publisher|lawyer|counsel|accountant|guy|woman|man|lady|bloke|girl|boy|kid|dad|mum|mom|father|mother|uncle|aunt|farmer|driver|foreman|chef|trainer|coach
  a|an|one|this|that ~1 colleague|customer|candidate|woman|man|lady|bloke|girl|boy|kid|farmer|nurse|doctor|driver|friend|mentor|coach
  they|team|customers|users|engineers|teams|sales|legal|marketing|finance|ops|somebody|someone ~2 said|say|says|told|tell|felt|feel|feels|wanted|want|wants|needed|need|needs|asked|ask|asks|feared|fear|worried|worry|cried|laughed|hated|hate|loved|complained|argued|refused|trusted|thought|think|heard|hear
  they|people|someone|somebody|team|engineers|customers|users ~2 are|is|be|was|were|get|got ~1 tired|upset|angry|afraid|scared|sad|proud|frustrated|worried|nervous|hurt|bored|lonely|relieved|furious|burnt|annoyed|anxious|ashamed|disappointed
  they will|would|'d ~1 say|tell|ask|feel|want|be
  asked|tell|told|listen|listened|talk|talked|thank ~1 to? them|each
  ask them|each ~1 what|how|why|for|to
  the|those ~1 people|folks|ones ~1 wanted|want|said|say|needed|need|asked|told|feared|hated|loved
  two of them|us
  listen|listened|listening|talk|talked|talking|speak|spoke|ask|asked|asking|told|tell to? everybody|everyone|people|others|somebody|someone
  people|everybody|everyone|somebody|someone|others|some ~1 had|was|were|got|became|came|agreed|disagreed|said|told|felt|wanted|asked|thought|liked|left|argued|complained|refused|worried
  every|any|some body was|were|had|agreed|said|felt
  to|of|with|from every|some body
`);
/** "People tell me I am calm": they are there for the one who tells. */
export const aboutMe = patterns(`
  tell|tells|told|say|says|call|calls|describe|know|knows me|i
  people|they|colleagues|others|investors ~2 told|tell|say|said ~1 me|i
`);
/** In general, so about nobody. */
export const inGeneral = patterns(`
  a|any|every good|great|bad|real manager|leader|lead|engineer|boss
  a|any|every manager|leader|person
  nobody|everybody|everyone|somebody|people ~1 should|must|can|does|do|is|are|deliver|delivers
`);

/** A question to whoever asked, or something that is taken as given. */
export const asksOrAssumes = patterns(`
  i would|'d|will|have|need|want|do|first ~3 ask|clarify
  i ask
  can|could|may i ask|assume|check|clarify
  assume|assuming|assumption|assumptions|suppose|presume|presumably
  let us say|assume|suppose|take
  let me assume|say|take|guess
  i will|'d|would ~1 take|say|guess ~2 as|it|that
  say|given public|private|that
  my|first|one|a|some question|questions
  question back
  depends on
  to know|understand first|before|how|what|who|whether
  before i ~2 draw|start|design|say|build
  not given|told
  in|out scope
  out of scope
  what matters|is here|the
  who is it for
`);

/** Whether the question asks how something would be run another way. */
export const ASKS_FOR_CHANGE =
  /\b(differently|do different|would you change|change about|do (it|this|that) (again|over))\b/i;

/** Nothing that one could see being done. */
export const vagueChanges = set(`
  say do think change wish hope be try like want know guess see need love prefer imagine suppose differ
  consider communicate improve plan mean have get call describe look
`);
export const vagueObjects = patterns(`
  better|more communication|planning|support|time|luck|careful|organised|organized|on|involved|aware|proactive
  a|bit|little better|more|bit
  exactly|just ~2 same|so
  the same
  longer about
`);
