/** Something that is put to a design, because of what was chosen in it. */
export interface StressCard {
  readonly id: string;
  /**
   * The choice, in plain lower case: the group `part` is what it is called, in the singular, and goes
   * into `{part}`.
   */
  readonly chose: RegExp;
  /** Two sentences at most, one question at the end. */
  readonly text: string;
}

/** What is spoken in capitals, or letter by letter. */
const NAMES: Readonly<Record<string, string>> = {
  kafka: "Kafka",
  rabbitmq: "RabbitMQ",
  kinesis: "Kinesis",
  pulsar: "Pulsar",
  sqs: "SQS",
  postgres: "Postgres",
  postgresql: "Postgres",
  mysql: "MySQL",
  oracle: "Oracle",
  redis: "Redis",
  memcached: "Memcached",
  elasticsearch: "Elasticsearch",
  opensearch: "OpenSearch",
  solr: "Solr",
  lucene: "Lucene",
  cloudfront: "CloudFront",
  cloudflare: "Cloudflare",
  fastly: "Fastly",
  cdn: "CDN",
  llm: "LLM",
  s3: "S3",
  dynamodb: "DynamoDB",
  dynamo: "Dynamo",
  cassandra: "Cassandra",
  mongodb: "MongoDB",
  mongo: "Mongo",
  flink: "Flink",
  kubernetes: "Kubernetes",
  stripe: "Stripe",
  twilio: "Twilio",
  adyen: "Adyen",
  paypal: "PayPal",
  api: "API",
  sms: "SMS",
};

/** A component as the candidate called it, with the capitals of a name. */
export function asCalled(part: string): string {
  return part
    .split(" ")
    .map((word) => NAMES[word] ?? word)
    .join(" ");
}

/** What each choice is put to. The one made last, in the candidate's words, comes first. */
export const stressCards: readonly StressCard[] = [
  {
    id: "queue-behind",
    chose:
      /\b(?<part>message queue|event queue|job queue|work queue|message broker|message bus|event bus|event stream|kafka|rabbitmq|kinesis|pulsar|sqs|queue|broker)s?\b/,
    text: "Your {part} is four hours behind and still growing. What do you do first?",
  },
  {
    id: "wrong-events",
    chose: /\b(?<part>event sourcing|event store|event log|append only log|append only table)s?\b/,
    text: "A bug has written wrong events for three days, and you chose {part}. How do you get back to what is true?",
  },
  {
    id: "tenant-forty-percent",
    chose:
      /\b(?:shard|sharded|sharding|partition|partitioned|partitioning) (?:\w+ ){0,3}?by (?:the |each |their )?(?<part>tenant|customer|client|hospital|utility|region|country|city|town|shop|store|merchant|brand|university|faculty|lecture|course|room|train|route|operator|supplier|district|ward|warehouse|seller|account|company)\b/,
    text: "You split it by {part}. One {part} becomes forty percent of the traffic: what breaks first?",
  },
  {
    id: "lost-writes",
    chose:
      /\b(?<part>postgres|postgresql|mysql|oracle|relational database|sql database|primary database|central database|single database|one database|main database)\b/,
    text: "Your {part} fails over, and the last four seconds of writes are gone. Who finds out first, and how?",
  },
  {
    id: "hot-key",
    chose: /\b(?<part>dynamodb|dynamo|cassandra|mongodb|mongo|key value store|document store)s?\b/,
    text: "One key in your {part} takes half of all the writes on a bad day. What do people notice, and what do you do?",
  },
  {
    id: "empty-cache",
    chose: /\b(?<part>redis|memcached|in memory cache|cache)s?\b/,
    text: "Your {part} comes back empty in the busiest minute of the year. What happens in the next sixty seconds?",
  },
  {
    id: "stale-replica",
    chose: /\b(?<part>read replica|replica|read model|materialized view|materialised view)s?\b/,
    text: "Your {part} falls two minutes behind, and nothing says so. Who acts on something that is no longer true?",
  },
  {
    id: "regions-apart",
    chose:
      /\b(?<part>multi region|two regions|three regions|several regions|second region|both regions|two data centers|two data centres|second data center|second data centre)\b/,
    text: "You chose {part}. The line between them is cut for an hour, and both sides go on writing: what do you have at the end of it?",
  },
  {
    id: "provider-down",
    chose:
      /\b(?<part>stripe|twilio|adyen|paypal|payment provider|payment service provider|sms provider|sms gateway|email provider|third party (?:service|api|provider)|external (?:service|api|provider)|managed speech service|carrier api|identity provider)s?\b/,
    text: "Your {part} is down for three hours on your busiest day. What still works?",
  },
  {
    id: "slow-service",
    chose:
      /\b(?<part>microservice|separate service|independent service|small service|allocation service|booking service|matching service|notification service|payment service|refund service|ingestion service|ingest service|returns service|pricing service)s?\b/,
    text: "One {part} begins to answer in eight seconds instead of eighty milliseconds. How far does that spread?",
  },
  {
    id: "index-disagrees",
    chose:
      /\b(?<part>search index|elasticsearch|opensearch|solr|lucene|full text index|search cluster)\b/,
    text: "Your {part} and the records behind it disagree about three percent of everything. How do you find out which ones?",
  },
  {
    id: "cdn-leak",
    chose: /\b(?<part>cdn|content delivery network|edge cache|cloudfront|cloudflare|fastly)s?\b/,
    text: "Your {part} has handed out something that was meant for one person only. How do you get it back, and how fast?",
  },
  {
    id: "all-reconnect",
    chose:
      /\b(?<part>web socket|websocket|server sent event|long polling|long lived connection|persistent connection|open connection)s?\b/,
    text: "You deploy, and every {part} comes back within the same ten seconds. What holds, and what falls?",
  },
  {
    id: "night-too-short",
    chose:
      /\b(?<part>nightly job|nightly batch|nightly run|batch job|batch run|scheduled job|cron job|etl job|night job)s?\b/,
    text: "Your {part} takes nine hours by now, and the night has eight. What do you change this week?",
  },
  {
    id: "model-worse",
    chose:
      /\b(?<part>machine learning model|language model|speech model|prediction model|forecast model|ml model|ai model|classifier|llm|speech recogni[sz]er)s?\b/,
    text: "Your {part} has been getting worse for six weeks, and nobody noticed. What would have told you?",
  },
  {
    id: "cold-functions",
    chose: /\b(?<part>serverless function|cloud function|lambda function|lambda)s?\b/,
    text: "Four thousand copies of your {part} start in one minute, and each opens a connection to the database. What gives first?",
  },
  {
    id: "flag-for-everybody",
    chose: /\b(?<part>feature flag|feature toggle|kill switch)(?:es|s)?\b/,
    text: "Somebody turns a {part} the wrong way for everybody, at five on a Friday. What keeps that small?",
  },
  {
    id: "three-days-offline",
    chose:
      /\b(?<part>offline mode|offline first|local copy|local copies|local database|offline queue|works offline|work offline|offline)\b/,
    text: "You chose {part}. One device comes back after three days, with changes that contradict everybody else's: who wins?",
  },
  {
    id: "holder-stops",
    chose:
      /\b(?<part>distributed lock|lock|lease|reservation|soft hold|temporary hold|two phase commit|saga)s?\b/,
    text: "Whoever holds a {part} freezes for two minutes, and then goes on as if nothing had happened. What has gone wrong by then?",
  },
  {
    id: "turned-away",
    chose: /\b(?<part>rate limiter|rate limit|waiting room|token bucket|throttle|bot check)s?\b/,
    text: "Your {part} turns away one honest person in ten, all morning. How would you find out?",
  },
  {
    id: "month-deleted",
    chose:
      /\b(?<part>object storage|object store|blob storage|data lake|data warehouse|bucket|s3)s?\b/,
    text: "A rule that somebody wrote has deleted a month out of your {part}. When do you notice, and what is left?",
  },
  {
    id: "bad-configuration",
    chose: /\b(?<part>api gateway|load balancer|reverse proxy|service mesh)s?\b/,
    text: "A bad configuration reaches every {part} at once, and your own console is behind it. How do you get back in?",
  },
  {
    id: "scaled-too-well",
    chose: /\b(?<part>autoscaling|auto scaling|autoscaler|auto scaler|kubernetes)\b/,
    text: "Your {part} doubles everything within a minute, and the database can't take it. What gives first?",
  },
  {
    id: "late-event",
    chose:
      /\b(?<part>stream processor|stream processing|flink|spark streaming|windowing|time window)s?\b/,
    text: "Two days of data arrive late, when your {part} has long closed its books on them. What becomes of the totals?",
  },
  {
    id: "retry-storm",
    chose: /\b(?:with |the )?(?<part>retries|retry|retrying|exponential backoff)\b/,
    text: "You rely on {part}. After two minutes of outage everybody tries again at once: what keeps you down?",
  },
];

/** What any design can be put to. */
export const cardsForAny: readonly Omit<StressCard, "chose">[] = [
  {
    id: "wrong-for-six-hours",
    text: "For six hours your system has told people something wrong, politely and fast. How do you find out who was affected?",
  },
  {
    id: "ten-times",
    text: "From next Monday there is ten times as much of everything as I told you. What breaks first?",
  },
  {
    id: "two-people-leave",
    text: "The two people who understand the hardest part of this leave in the same month. What keeps it running?",
  },
  {
    id: "last-march",
    text: "Somebody with a right to know asks what your system believed at nine o'clock on a day last March. What can you show?",
  },
  {
    id: "third-of-the-money",
    text: "A third of the money for this is gone. What do you take out first, and who notices?",
  },
];
