import { LONGEST_QUOTED_LINE, type OwnQuestion, type Pillar } from "@greenroom/protocol";
import { pillarOf } from "./read-question.ts";

/** What somebody did, and how to ask for it: each way asks for one thing, and supposes nothing. */
const ways: readonly (readonly [verbs: RegExp, asks: string, about: Pillar])[] = [
  [
    /^(?:(?:successfully |personally |single-handedly )?(?:migrated|moved|re-?wrote|rebuilt|re-?architected|replaced|re-?platformed|modernised|modernized|decommissioned|consolidated|ported|refactored|split|extracted))\b|^(?:led|drove|owned|managed|oversaw) (?:\w+ ){0,4}(?:migration|rewrite|move|transition|consolidation)\b/i,
    "Which part of that was the hardest to get right, and what did you decide there?",
    "strategy",
  ],
  [
    /^(?:hired|recruited|grew|built (?:and \w+ )?(?:a|the|an|out|up) (?:\w+ ){0,4}(?:team|organisation|organization|department|group|function)|scaled (?:the |a |an )?(?:\w+ ){0,3}(?:team|organisation|organization|department)|doubled|tripled|formed|staffed)\b/i,
    "How did you go about it, and what would you do differently today?",
    "hiring",
  ],
  [
    /^(?:reduced|cut|improved|increased|decreased|lowered|raised|saved|optimised|optimized|halved|accelerated|shortened|sped up|eliminated|boosted|stabilised|stabilized)\b/i,
    "How did you find out where to begin, and what did you give up for it?",
    "system-design",
  ],
  [
    /^(?:designed|built|architected|created|developed|implemented|engineered|wrote|shipped|delivered|launched|released)\b/i,
    "Which choice in it was yours, and what did you turn down for it?",
    "system-design",
  ],
  [
    /^(?:mentored|coached|trained|taught|onboarded|supported|developed (?:\w+ )?engineers|promoted)\b/i,
    "Take me to one moment of that. What did you do?",
    "behavioural",
  ],
  [
    /^(?:introduced|established|defined|set up|started|founded|initiated|championed|pioneered|standardised|standardized|rolled out|adopted|automated|instituted)\b/i,
    "Whom did you have to win for that, and how did you do it?",
    "cross-functional",
  ],
  [
    /^(?:negotiated|partnered|coordinated|aligned|facilitated|presented|convinced|persuaded|represented|advised)\b/i,
    "Where did the others want something else, and what did you do about it?",
    "cross-functional",
  ],
  [
    /^(?:led|drove|owned|managed|headed|directed|spearheaded|oversaw|ran|orchestrated|steered|took over|turned around|resolved|handled|stopped|closed|restructured|reorganised|reorganized|transformed|(?:lead|leading|manage|managing|own|owning|drive|driving|run|running) (?:a|an|the|our|all|\d+|two|three|four|five|six|seven|eight|nine|ten))\b/i,
    "Walk me through the decision in it that was yours.",
    "behavioural",
  ],
];

/** Nothing that an interviewer may not ask about, whoever wrote it down: such a line is left alone. */
const PRIVATE =
  /\b(?:\d{1,2} years old|aged? \d+|date of birth|born|birth\w*|married|marital|single (?:mother|father|parent)|spouse|husband|wife|partner'?s|child(?:ren|care)?|kids?|sons?|daughters?|famil(?:y|ies)|mother(?:hood)?|father(?:hood)?|parent\w*|matern\w*|patern\w*|pregnan\w*|caregiv\w*|carer|elder care|eldercare|nationalit\w+|citizen\w*|visa|work permit|immigra\w+|refugee\w*|asylum|ethnic\w*|race|racial|black|latin[ox]|asian|native|gender|women|woman|female|male|lgbt\w*|queer|gay|lesbian|trans(?:gender)?|sexual\w*|religio\w*|church|mosque|temple|synagogue|christian|muslim|jewish|hindu|faith|pray\w*|politic\w*|party member|trade union|union (?:representative|member|rep)|works council|veteran|military|army|navy|air force|illness|sick\w*|health (?:reasons|leave|break|issue\w*)|medical leave|disab\w*|cancer|depress\w*|mental health|burn(?:t|ed)?[- ]?out|therapy|surgery|sabbatical|career (?:break|gap)|gap year|time off|bereave\w*|death|divorce\w*|convict\w*|arrest\w*|bankrupt\w*|salary|compensation)\b/i;
/** Products for health, families or faith are work like any other: said of a product, it is not of oneself. */
const OF_A_PRODUCT =
  /\b(?:(?:family|parental|child|health|medical|church|disability|gender|veteran|military|visa|birth|native) (?:plan|plans|app|apps|platform|product|products|portal|records?|data|api|apps?|controls?|insurance|payments?|accounts?|system|systems|website|claims?|application|applications|code|client|clients|library|mobile|cloud|sdk)|(?:race|data race) conditions?|master data|black[- ]?(?:box|list|friday)|native (?:app|apps|mobile|code)|react native|cloud[- ]native|apple pay)\b/gi;
const CONTACT = /@|https?:|www\.|\b(?:linkedin|github)\.com/i;

const FEWEST_WORDS = 5;
/** More than this is not understood when it is heard once. */
const MOST_WORDS = 20;

/**
 * Questions about lines of a CV: only lines that begin with what somebody did, quoted as they stand.
 * The weightiest first: what has a size, and what was led or changed, has more to tell.
 */
export function claimsIn(text: string): OwnQuestion[] {
  const lines = text
    .split(/\r?\n/)
    .flatMap((raw) => raw.split(/(?<=[a-z%)][.!?])\s+(?=[A-Z])/))
    .flatMap((raw) => lineOf(raw) ?? []);
  const once = [...new Map(lines.map((line) => [line.toLowerCase(), line])).values()];
  const found = once.flatMap((line, at) => {
    const did = line.replace(/^I (?:also |have )?/, "");
    const way = ways.findIndex(([verbs]) => verbs.test(did));
    return way < 0 ? [] : [{ line, way, at, weight: weightOf(line) }];
  });
  const ordered = found.toSorted((a, b) => b.weight - a.weight || a.at - b.at);
  return varied(ordered).flatMap(({ line, way }) => {
    const found = ways[way];
    return found ? [claim(line, found[1], found[2])] : [];
  });
}

/** Each way of asking once before any comes twice: who is asked the same of three lines hears a machine. */
function varied<T extends { readonly way: number }>(claims: readonly T[]): T[] {
  const first = claims.filter((each, at) => claims.findIndex(({ way }) => way === each.way) === at);
  return [...first, ...claims.filter((each) => !first.includes(each))];
}

function claim(line: string, asks: string, about: Pillar): OwnQuestion {
  return {
    text: `Your CV says: “${line}”. ${asks}`,
    form: "past",
    pillar: pillarOf(line, "past", about),
    cvLine: line,
  };
}

/** A line as it is quoted: as it stands, without what is before it, or its end from a comma on. */
function lineOf(raw: string): string | null {
  const whole = raw
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s•*▪◦·●○■–—>-]+/, "")
    .trim();
  if (CONTACT.test(whole) || PRIVATE.test(whole.replaceAll(OF_A_PRODUCT, " "))) return null;
  const line = shortened(whole).replace(/[\s.,;:–—-]+$/, "");
  const words = line.split(" ").length;
  const fits = words >= FEWEST_WORDS && words <= MOST_WORDS && line.length <= LONGEST_QUOTED_LINE;
  // Quotes within quotes, and what is no sentence, cannot be said.
  return fits && !/[“”"|<>[\]{}]/.test(line) ? line : null;
}

function shortened(sentence: string): string {
  if (sentence.split(" ").length <= MOST_WORDS) return sentence;
  const parts = sentence.split(
    /(?<=[,;:–—(])\s*|\s(?=(?:which|while|resulting|leading|enabling|including|by|using|with)\b)/,
  );
  let text = "";
  for (const part of parts) {
    const longer = `${text} ${part}`.trim();
    if (longer.split(" ").length > MOST_WORDS) break;
    text = longer;
  }
  return text.replace(/[\s(,;:–—-]+$/, "");
}

function weightOf(line: string): number {
  const size = /\d/.test(line) ? 1 : 0;
  const led =
    /^(?:led|drove|owned|headed|spearheaded|directed|migrated|re-?built|re-?architected|turned around|restructured|grew|hired|cut|reduced)\b/i;
  const others =
    /\b(?:teams?|engineers|company|organi[sz]ation|customers|stakeholders|executives)\b/i;
  return size + (led.test(line) ? 1 : 0) + (others.test(line) ? 0.5 : 0);
}
