/** How the names of letters are spelled so that the voice says them, and not "a" or "us". */
const letters: Readonly<Record<string, string>> = {
  A: "ay",
  B: "bee",
  C: "see",
  D: "dee",
  E: "ee",
  F: "eff",
  G: "jee",
  H: "aitch",
  I: "eye",
  J: "jay",
  K: "kay",
  L: "ell",
  M: "em",
  N: "en",
  O: "oh",
  P: "pee",
  Q: "cue",
  R: "ar",
  S: "ess",
  T: "tee",
  U: "you",
  V: "vee",
  W: "double you",
  X: "ex",
  Y: "why",
  Z: "zee",
};

/** Words of the trade as they are said. */
const trade: Readonly<Record<string, string>> = {
  kubernetes: "koobernetties",
  "ci/cd": "see eye, see dee",
  "and/or": "and or",
  sql: "sequel",
  mysql: "my sequel",
  postgresql: "postgress",
  graphql: "graph cue ell",
  grpc: "jee ar pee see",
  nginx: "engine ex",
  json: "jayson",
  yaml: "yammel",
  saas: "sass",
  oauth: "oh auth",
  async: "ay sink",
  mongodb: "mong go dee bee",
  dynamodb: "dynamo dee bee",
  rabbitmq: "rabbit em cue",
  redis: "red iss",
  github: "ghit hub",
  gitlab: "ghit lab",
  pagerduty: "pager duty",
  typescript: "type script",
  javascript: "java script",
  elasticsearch: "elastic search",
  opentelemetry: "open telemetry",
  memcached: "mem cashed",
  prometheus: "promeethius",
  kinesis: "kineesis",
  terraform: "terra form",
  idempotent: "eye dem potent",
  idempotency: "eye dem potency",
  microservice: "micro service",
  microservices: "micro services",
  failover: "fail over",
  roadmap: "road map",
  schema: "skeema",
  schemas: "skeemas",
  monorepo: "mono reepo",
  jira: "jee ra",
  saml: "samm ell",
  etc: "et cetera",
};

/** Capitals that are said as a word: names, and short words written loud. */
const wordsInCapitals = new Set(
  "RAM CRUD REST STAR DORA SOLID ACID RAID NOT AND OR BUT ALL ANY ONE TWO YES NO WHY HOW WHO WHAT YOU YOUR THE DO DID VERY MUST".split(
    " ",
  ),
);

const units: Readonly<Record<string, string>> = { K: "thousand", M: "million", B: "billion" };

/**
 * Writes a text as the voice should read it: ASCII, initialisms letter by letter, amounts and a few
 * words of the trade as they are said.
 */
export function speakable(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s*[—–]\s*/g, ", ")
    .replaceAll("…", "...")
    .normalize("NFKD")
    .replaceAll(/[^\u0020-\u007e]/g, "")
    .replaceAll(/\$(\d+(?:[,.]\d+)*)(?:\s?([KMB])\b)?/g, (_, amount: string, unit = "") =>
      `${amount} ${units[unit] ?? ""} dollars`.replace("  ", " "),
    )
    .replaceAll(/\b(\d+)x\b/g, "$1 times")
    .replaceAll(/\be\.g\./g, "for example")
    .replaceAll(/\bi\.e\./g, "that is")
    .replaceAll(/[A-Za-z]+(?:\/[A-Za-z]+)?/g, word);
}

function word(written: string): string {
  const known = trade[written.toLowerCase()];
  if (known) return known;
  const parts = written.split("/");
  if (parts.length > 1) return parts.map(word).join(" or ");
  // "SLAs" and "API", but not "I", "A" or a long word written in capitals for loudness.
  const initials = /^([A-Z]{2,5})(s?)$/.exec(written);
  if (!initials || wordsInCapitals.has(written)) return written;
  const [, capitals = "", plural = ""] = initials;
  return (
    capitals
      .split("")
      .map((letter) => letters[letter])
      .join(" ") + plural
  );
}
