import {
  LONGEST_OWN_QUESTION,
  MOST_OWN_QUESTIONS,
  SHORTEST_OWN_QUESTION,
  type OwnQuestion,
  type Pillar,
  type QuestionForm,
} from "@greenroom/protocol";
import { asksWhyUs } from "./motivation.ts";
import { ownQuestionId } from "./own-question.ts";

/** What stands before a question in a list: "1.", "2)", "-", "•", "Q3:". */
const BULLET = /^\s*(?:[-–—•*·▪◦]+|(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):]|q\s*:|\(\d{1,2}\))\s*/i;
/** What a question is begun with; a line without it and without a question mark is none. */
const ASKS =
  /^(?:please |now |so |and |ok(?:ay)?,? )*(?:tell|talk|describe|explain|share|give|walk|take|think|design|build|sketch|architect|present|pitch|imagine|suppose|say|convince|discuss|outline|propose|recall|compare|draw|plan|how|what|why|when|where|which|who|whom|whose|if|in what|on what|at what|from what|for what|under what|with what|have|has|had|do|does|did|is|are|was|were|can|could|would|will|should|your|you|a|an|one|let'?s)\b/i;

/** The questions of a text that was typed or pasted, and what is wrong with the rest of it. */
export interface ReadQuestions {
  readonly questions: readonly OwnQuestion[];
  /** For people: what to change, each about one line. */
  readonly problems: readonly string[];
}

/**
 * Reads questions that were typed or pasted, one per line. Bullets and numbers before them do not
 * belong to them; a line that stands there twice counts once.
 */
export function readOwnQuestions(typed: string): ReadQuestions {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, "").replaceAll(/\s+/g, " ").trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const once = [...new Map(lines.map((line) => [line.toLowerCase(), line])).values()];
  const problems = once.flatMap((line) => problemOf(line) ?? []);
  const fine = firstOfEach(once.filter((line) => problemOf(line) === null).map(readOwnQuestion));
  if (fine.length > MOST_OWN_QUESTIONS) {
    const more = fine.length - MOST_OWN_QUESTIONS;
    problems.unshift(`Only the first ${MOST_OWN_QUESTIONS} are taken; ${more} more are left out.`);
  }
  return { questions: fine.slice(0, MOST_OWN_QUESTIONS), problems };
}

/** The same question is asked once, however its line is ended: the first stays. */
function firstOfEach(questions: readonly OwnQuestion[]): readonly OwnQuestion[] {
  const byId = new Map(questions.toReversed().map((each) => [ownQuestionId(each), each]));
  return questions.filter((each) => byId.get(ownQuestionId(each)) === each);
}

/** One question as it is asked: what it asks for is read from its words, and can be put right. */
export function readOwnQuestion(text: string): OwnQuestion {
  const form = formOf(text);
  return { text: text.trim(), form, pillar: pillarOf(text, form) };
}

function problemOf(line: string): string | null {
  if (line.length > LONGEST_OWN_QUESTION) {
    return `“${cut(line)}” is too long: ${line.length} characters, and a question that is asked aloud has ${LONGEST_OWN_QUESTION} at most.`;
  }
  if (line.length < SHORTEST_OWN_QUESTION || !line.includes(" ")) {
    return `“${line}” is too short to be asked: write the whole question.`;
  }
  if (!line.includes("?") && !ASKS.test(line)) {
    return `“${cut(line)}” asks for nothing: end it with a question mark, or begin with “Tell me about”, “How do you” or the like.`;
  }
  return null;
}

const cut = (line: string) => (line.length > 48 ? `${line.slice(0, 47).trimEnd()}…` : line);

/** Looked for in this order: the first that fits says what a question asks for. */
const forms: readonly (readonly [QuestionForm, RegExp])[] = [
  [
    "design",
    /^(?:please |now |let'?s |can you |could you |how would you |how do you |imagine you |you )*(?:(?:have|are asked|need|want) to )?(?:design|architect|sketch)\b(?! (?:doc|review|critique|process|your (?:team|org)|(?:a |an |the |your )?(?:\w+ ){0,3}(?:team|org\w*|process|career|ladder|loop|interview|onboarding|programme|program|meeting)))/i,
  ],
  [
    "design",
    /\bdesign (?:a|an|the|us|me|for) (?:\w+[ -]){0,6}(?:system|service|api|pipeline|platform|database|cache|queue|limiter|store|feed|cluster|scheduler|gateway|index|app)\b/i,
  ],
  [
    "design",
    /\b(?:how (?:you'd|you would|would you|would one)|to) (?:build|implement|architect) (?:a|an|the|your own) (?:\w+[ -]){0,4}(?:system|service|api|pipeline|database|cache|queue|limiter|store|feed|scheduler|gateway|shortener|crawler|search|chat|ledger|counter|index)\b/i,
  ],
  [
    "design",
    /^build (?:me |us )?(?:a|an|the) (?:\w+[ -]){0,5}(?:system|service|api|pipeline|platform|cache|queue|limiter|store|feed|scheduler|gateway)\b/i,
  ],
  // One time that was, whatever stands around it: "How did you…", "a time when…", "the last…".
  [
    "past",
    /\b(?:(?:a|one|another|the(?: last| first)?|some|any|specific|recent|real) (?:\w+ ){0,2}(?:time|times|situation|occasion|example|instance|moment|case) (?:when|where|in which|that|of when|you|of (?:a |an |how |you))|(?:a|one|another|the last|the first|that) times?\b(?! (?:limit|series|zone|box|management)))/i,
  ],
  [
    "past",
    /\b(?:have|had) you (?:ever|recently|already|led|had|been|done|worked|built|managed|dealt|faced)\b|\bdid you\b|\byou(?:'ve| have) (?:ever |had to |led\b|built\b|made\b|worked\b|managed\b|shipped\b|done\b|been\b|faced\b)/i,
  ],
  [
    "past",
    /\b(?:when|what|where|who|how|which) (?:was|were) (?:the|your|that|it|you)\b.*\b(?:last|hardest|biggest|most|worst|best|first|ever|role|part)\b/i,
  ],
  [
    "situational",
    /\b(?:what|how|where|who|which \w+|whom) (?:\w+ )?would you\b.*\b(?:if|when|after|once|should|suppose|had|were)\b/i,
  ],
  ["approach", /\b(?:see|picture) yourself\b/i],
  // A case is told first, and then: "How do you handle it?"
  [
    "situational",
    /^(?:an?|one|two|three|four|half|most|your|the|somebody|someone|it is|it's|there is|there are|nobody)\b[^?]{12,}[.;:] (?:so |and )?(?:how|what|where|who|which)\b.*\byou\b/i,
  ],
  [
    "situational",
    /^(?:and |so |now )*(?:imagine|suppose|say (?:that )?(?:you|your|a|an|the)|picture|assume|let'?s say|if )\b|\bhypothetical/i,
  ],
  [
    "situational",
    /\b(?:you (?:join|inherit|take over|discover|find out|learn|notice|are told|have been told|have just)|your (?:team|manager|ceo|boss|cto|best engineer|lead|product manager) (?:is|are|has|have|wants|asks|tells|refuses|says|just|quits|leaves|comes))\b/i,
  ],
  [
    "vision",
    /\b(?:vision|roadmap|north star|(?:technical|technology|engineering|platform|product|data|long[- ]term|our|your|a|the|of) strategy|strategy (?:for|of|to|on)|three[- ]year|five[- ]year|multi[- ]year|(?:in|over) (?:the next )?(?:two|three|five|\d+) years|where (?:do|would|will) you (?:see|take)|business case|pitch|convince (?:me|us|the)|present (?:a|an|your|the|us|me))\b/i,
  ],
  [
    "past",
    /^(?:please )?(?:tell|walk|take|talk) (?:me|us) (?:about|through) (?:yourself|your (?:career|background|resume|cv|path|journey)|(?:an?|one|the|your) (?:\w+ ){1,4}(?:that |which |where |who )?you(?:'ve| have)? (?:\w+ed|built|led|made|wrote|ran|grew|took|gave|had|were|cut|shipped|drove|won|lost|sold|taught)\b)|^(?:please )?(?:tell|walk|take|talk) (?:me|us|through)\b.*\b(?:project|incident|outage|failure|mistake|conflict|disagreement|decision|migration|launch|career|experience|accomplishment|achievement|feedback|regret)|^(?:describe|share|give|think of|recall) (?:me |us )?(?:a|an|one|your|the)\b.*\b(?:you|your|project|failure|mistake|conflict|decision|accomplishment|achievement)\b|\b(?:proud(?:est)? of|biggest (?:failure|mistake|regret|achievement)|hardest (?:bug|decision|problem|project))\b/i,
  ],
  [
    "approach",
    /\bhow (?:do|should|can|does|could) (?:you|one|a|an|your)\b|\bwhat(?:'s| is| are| does) your (?:\w+ ){0,2}(?:approach|process|philosophy|style|framework|way|method|principles|opinion|views?)\b|\bwhat do you (?:do|look|think|expect|believe|value)\b|\b(?:approach|philosophy)\b/i,
  ],
  ["situational", /\bwould you\b/i],
];

/** What a question asks for, by how it is put; a way of working where nothing tells. */
export function formOf(text: string): QuestionForm {
  if (asksWhyUs(text)) return "approach";
  return forms.find(([, pattern]) => pattern.test(text))?.[0] ?? "approach";
}

/** Words that say what a question is about; several count for more. */
const pillarWords: Readonly<Record<Pillar, RegExp>> = {
  hiring:
    /\b(?:hir(?:e|es|ed|ing)|interview(?:s|ing|ers?)?|recruit\w*|candidates?|onboard\w*|headcount|job (?:ad|description|offer)|reorgani[sz]\w*|reorgs?|org(?:ani[sz]ational)? (?:design|structure|chart)|team (?:boundar\w+|structure|topolog\w+)|(?:build|built|grow|grew|scal\w+|split\w*|merg\w+) (?:a|an|the|your|two|new|out)? ?(?:\w+ )?(?:teams?|organi[sz]ation|org)|diversity)\b/gi,
  "cross-functional":
    /\b(?:product manager\w*|product (?:team|owner|partner|leader)|pms?|stakeholder\w*|cross[- ]?functional\w*|sales|marketing|legal|finance|designers?|customers?|support team|executives?|ceo|cfo|other teams?|another team|across teams|business (?:side|partner\w*|team)|partners?|non[- ]technical|compliance|vendors?)\b/gi,
  "system-design":
    /\b(?:systems?|architect\w*|scal(?:e|es|ing|ability|able)|latency|throughput|databases?|caches?|caching|shard\w*|replicat\w*|queues?|distributed|microservices?|monolith|apis?|outages?|incidents?|on[- ]call|reliab\w*|availability|slos?|slas?|observab\w*|monitoring|deploy\w*|rollbacks?|kubernetes|kafka|postgres\w*|pipelines?|infrastructure|data model\w*|consistency|debug\w*|bugs?|performance (?:problem|issue|bottleneck)|bottlenecks?|traffic|failover)\b/gi,
  strategy:
    /\b(?:strateg\w*|vision|roadmaps?|tech(?:nical)? debt|build (?:or|versus|vs\.?) buy|buy (?:or|versus|vs\.?) build|platform (?:bet|team|investment)|costs?|productivity|velocity|migrat\w*|rewrit\w*|legacy|standardi[sz]\w*|long[- ]term|three[- ]year|five[- ]year|technical direction|technology (?:choice|decision|bet)s?|technical decisions?|budget|invest\w*|okrs?|priorit\w*|deprecat\w*|ai adoption)\b/gi,
  behavioural:
    /\b(?:conflicts?|disagree\w*|feedback|mentor\w*|coach\w*|under-?perform\w*|performance (?:review|problem|management|improvement)|motivat\w*|burn(?:t|ed)?[- ]?out|morale|one[- ]on[- ]ones?|promot\w*|fail(?:ed|ure|ures)?|mistakes?|difficult|manag(?:e|ed|ing) (?:people|someone|somebody|your manager)|reports?|engineer (?:who|on your team)|peers?|colleagues?|coworkers?|trust|culture|delegat\w*|grow (?:your |a |an )?(?:people|engineers?)|influence|leadership|proud|lead(?:ing)? (?:people|by)|career)\b/gi,
};

/** The pillar that a question is of, by its words; `otherwise` where nothing tells. */
export function pillarOf(
  text: string,
  form: QuestionForm,
  otherwise: Pillar = "behavioural",
): Pillar {
  if (form === "design") return "system-design";
  const counted = (Object.keys(pillarWords) as Pillar[]).map((pillar) => {
    const said = new Set(text.toLowerCase().match(pillarWords[pillar]));
    return { pillar, weight: said.size + (form === "vision" && pillar === "strategy" ? 1 : 0) };
  });
  const most = Math.max(...counted.map(({ weight }) => weight));
  const found = counted.find(({ weight }) => weight === most);
  return most === 0 || !found ? otherwise : found.pillar;
}
