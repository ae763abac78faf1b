import type { Sentence } from "./sentences.ts";
import type { StageId } from "./stages.ts";

interface Aspects {
  /** What speaks of this stage, each a way of its own. */
  readonly any: readonly RegExp[];
  /** So many of them, and the stage was gone through. */
  readonly least: number;
  /** In at least so many words. */
  readonly leastWords: number;
}

/** What a stage is about, as it is spoken of. */
const aspects: Readonly<Record<StageId, Aspects>> = {
  framing: {
    any: [
      /\b(?:the )?(?:users?|people who|customers?) (?:are|is|here|of this|want|need|who)\b|\bwho (?:uses|it is for|this is for)\b|\bactors?\b|\bstakeholders?\b/,
      /\b(?:in|out of) scope\b|\bleave (?:\w+ ){0,3}out\b|\bfirst version\b|\bfocus on\b|\bnot (?:going to )?(?:build|cover|solve|care)\b/,
      /\b(?:the|my|our|real|core|main) (?:goal|problem|point|promise|purpose|job)\b|\bwhat matters\b|\bsuccess\b|\bworst (?:thing|case|that)\b/,
    ],
    least: 2,
    leastWords: 25,
  },
  requirements: {
    any: [
      /\brequire\w*\b|\b(?:it|system|we|they) (?:must|has to|have to|needs? to)\b|\bshould be able\b/,
      /\b(?:per|a|every|each) (?:second|minute|hour|day|night|week)\b|\brequests\b|\bpeak\b|\bthroughput\b|\bvolume\b/,
      /\blatency\b|\b(?:milli)?seconds\b|\bwithin (?:a|an|one|two|five|ten|\w+) (?:second|minute|hour)s?\b|\bavailab\w*\b|\bnines\b|\buptime\b/,
      /\bconsisten\w*\b|\b(?:lose|lost|losing|loss)\b|\bdurab\w*\b|\bexactly once\b|\bstale\b|\bfresh\w*\b/,
      /\bprivacy\b|\bsecur\w*\b|\bgdpr\b|\bpersonal data\b|\bretention\b|\bcompliance\b|\baccess control\b|\baudit\w*\b/,
      /\bassum\w*\b|\bconstraints?\b|\bbudget\b/,
    ],
    least: 3,
    leastWords: 45,
  },
  "high-level": {
    any: [
      /\bqueue\b|\bkafka\b|\bbroker\b|\bstream\b|\bevent log\b|\btopic\b|\bpub ?sub\b|\bevents\b/,
      /\bdatabase\b|\bpostgres\w*\b|\bmysql\b|\bstore[sd]?\b|\btable\b|\bdynamo\b|\bcassandra\b|\btime series\b|\bobject storage\b|\bs3\b/,
      /\bcache\b|\bredis\b|\bcdn\b|\breplica\b|\bsearch index\b|\bread model\b/,
      /\b(?:micro)?services?\b|\bapi\b|\bgateway\b|\bload balancer\b|\bserver\b|\bmonolith\b|\bbackend\b/,
      /\bworkers?\b|\bconsumers?\b|\bjobs?\b|\bprocessor\b|\bscheduler\b|\blambda\b/,
      /\bapp\b|\bfront ?end\b|\bclients?\b|\bscreen\b|\bweb ?sockets?\b|\bbrowser\b|\bdevice\b/,
      /\b(?:goes|go|sends?|flows?|writes?|publish\w*|reads?|forwards?|pushes|lands?|passes) (?:\w+ ){0,3}(?:to|into|from|through|in)\b/,
    ],
    least: 4,
    leastWords: 60,
  },
  "deep-dive": {
    any: [
      /\bidempoten\w*\b|\bdedup\w*\b|\bduplicates?\b|\bexactly once\b|\bat least once\b/,
      /\blocks?\b|\bleases?\b|\btransactions?\b|\boptimistic\b|\bcompare and\b|\brace\b|\bconditional (?:write|update)\b/,
      /\bpartition\w*\b|\bshard\w*\b|\bhash\b|\bhot (?:key|spot|partition)\b/,
      /\bretr(?:y|ies)\b|\bback ?off\b|\btimeouts?\b|\bcircuit breaker\b|\bdead letter\b/,
      /\border(?:ed|ing)?\b|\bsequence\b|\bversions?\b|\btimestamps?\b|\bconflicts?\b/,
      /\bschema\b|\bcolumns?\b|\bprimary key\b|\bindex(?:es)?\b|\bforeign key\b/,
      /\bleader\b|\bconsensus\b|\bquorum\b|\breplicat\w*\b|\bfail ?over\b/,
      /\bexpir\w*\b|\bttl\b|\binvalidat\w*\b|\breconcil\w*\b|\bstate machine\b/,
    ],
    least: 5,
    leastWords: 130,
  },
  "trade-offs": {
    any: [
      /\btrade ?offs?\b|\bthe price\b|\bdownside\b|\bwhat (?:i|we) (?:give|gave) up\b|\bcosts? us\b|\bcost of that\b/,
      /\binstead of\b|\brather than\b|\balternatives?\b|\bas opposed to\b|\bthe other (?:option|way)\b|\bversus\b/,
      /\b(?:i|we) (?:would|will|'d|'ll)? ?(?:accept|give up|sacrifice|pay|rejected|ruled out|decided against)\b|\bat the (?:cost|price|expense) of\b/,
      /\bin (?:return|exchange)\b|\bthe (?:benefit|advantage|upside) (?:is|of)\b|\bsimpler but\b|\bslower but\b/,
    ],
    least: 3,
    leastWords: 40,
  },
  operations: {
    any: [
      /\bmonitor\w*\b|\bdashboards?\b|\bmetrics?\b|\btrac(?:e|es|ing)\b/,
      /\balert\w*\b|\bon call\b|\bpag(?:e|ed|er)\b|\bwak(?:e|es) (?:us|me|somebody|someone)\b/,
      /\bslos?\b|\berror budget\b|\bp9\d\b|\bpercentile\b/,
      /\broll(?:ed|ing)? ?out\b|\bcanar(?:y|ies)\b|\bstaged?\b|\bfeature flags?\b|\bpercent of (?:the )?(?:users|traffic)\b|\bdeploy\w*\b/,
      /\broll(?:ed|ing)? ?back\b|\bbackups?\b|\brestore\b|\brunbook\b|\breplay\b/,
      /\bgame days?\b|\bdrills?\b|\brehears\w*\b|\bload test\w*\b|\bchaos\b|\bpost ?mortem\b/,
    ],
    least: 3,
    leastWords: 40,
  },
};

/** Which aspects of a stage each sentence speaks of: looked for once, however often the talk is folded. */
const found = new WeakMap<Sentence, Map<StageId, readonly number[]>>();

function aspectsIn(id: StageId, sentence: Sentence): readonly number[] {
  const stages = found.get(sentence) ?? new Map<StageId, readonly number[]>();
  found.set(sentence, stages);
  const before = stages.get(id);
  if (before) return before;
  const now = aspects[id].any.flatMap((aspect, at) => (aspect.test(sentence.plain) ? [at] : []));
  stages.set(id, now);
  return now;
}

/** Whether this sentence speaks of what the stage is about. */
export function speaksOf(id: StageId, sentence: Sentence): boolean {
  return aspectsIn(id, sentence).length > 0;
}

/** What a stage comes before: who went through that is not led back. */
const comesBefore: Readonly<Partial<Record<StageId, readonly StageId[]>>> = {
  requirements: ["high-level", "deep-dive"],
  "high-level": ["deep-dive"],
};

/** Whether a later stage was gone through already, and this one at least spoken of. */
export function isBehind(id: StageId, sentences: readonly Sentence[]): boolean {
  const later = comesBefore[id] ?? [];
  return (
    later.some((other) => goesThrough(other, sentences)) &&
    sentences.some((sentence) => speaksOf(id, sentence))
  );
}

/** Whether the sentence calls a trade-off what it is: one such sentence reaches that stage. */
export function names(id: StageId, { plain }: Sentence): boolean {
  return id === "trade-offs" && (aspects[id].any[0]?.test(plain) ?? false);
}

/** Whether these sentences go through the stage, so that it need not be asked for. */
export function goesThrough(id: StageId, sentences: readonly Sentence[]): boolean {
  const { least, leastWords } = aspects[id];
  const about = sentences.filter((sentence) => speaksOf(id, sentence));
  const words = about.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const met = new Set(about.flatMap((sentence) => aspectsIn(id, sentence)));
  return met.size >= least && words >= leastWords;
}
