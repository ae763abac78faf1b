/** Ways to ask for what every case has. A scene adds its own. */
export const team = [
  /\b(?:team|engineers|developers|headcount)\b/,
  /\b(?:deadline|timeline|by when|when (?:is|does|must|should|do) (?:it|this|we)|how long do we have to)\b/,
];
export const money = [/\b(?:budget|money|cost|costs|spend|afford)\b/];
export const uptime = [
  /\b(?:availability|uptime|downtime|outage|outages|nines|fallback|sla|slo)\b/,
  /\b(?:be|is|goes|go) down\b/,
  /\bif (?:it|this|the system) (?:fails|is down|goes down)\b/,
];
export const speed = [
  /\bhow (?:fast|quick|quickly|soon)\b/,
  /\b(?:latency|response time|real ?time|delay)\b/,
];
export const privacy = [
  /\b(?:privacy|private|personal|gdpr|confidential|sensitive|data protection|secur\w*|complian\w*|regulat\w*|consent)\b/,
];
export const regions = [
  /\b(?:regions?|countr(?:y|ies)|where are|how far|locations?|geograph\w*|languages?|currenc\w*)\b/,
];
export const retention = [
  /\bhow long (?:\w+ ){0,5}(?:keep|kept|store|stored|retain|retained|archive)/,
  /\b(?:retention|archive|history|historical)\b/,
];
export const existing = [
  /\b(?:existing|current|today|legacy|already|in place) (?:\w+ ){0,3}(?:system|systems|software|platform|solution)\b/,
  /\b(?:which|what) (?:\w+ ){0,3}(?:systems?|platforms?|software) (?:\w+ ){0,3}(?:have|exist|use|today|already|there)/,
  /\b(?:exists?|existing) already\b|\balready (?:exists?|there|in place)\b/,
  /\b(?:interfaces?|apis?)\b/,
  /\bintegrat\w*\b|\blegacy\b|\bsystem of record\b|\bsource of truth\b/,
  /\bwhat (?:is|do (?:we|they) have|exists) (?:there )?(?:already|today|now|in place)\b/,
];
