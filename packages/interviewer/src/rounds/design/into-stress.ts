import type { DesignReport, Word } from "@greenroom/protocol";
import { findSaid, type Said } from "../said.ts";
import { stressCards } from "./cards.ts";
import { quoted } from "./quoted.ts";
import { goingOn, sentencesOf } from "./sentences.ts";

type Went = DesignReport["stresses"][number]["went"][number];

/** Parts of any system, by what they are called. */
const PARTS =
  /\b(?:data ?bases?|tables?|replicas?|primary|caches?|queues?|topics?|partitions?|shards?|brokers?|workers?|consumers?|producers?|services?|api|gateway|load balancers?|servers?|nodes?|clusters?|schedulers?|jobs?|clients?|the app|devices?|index(?:es)?|buckets?|storage|stores?|connection pools?|leader|dashboards?|providers?|read model)\b/;

/** Not what somebody does about it, and not what would have to be the case first. */
const NOT_DONE_BY_US =
  "(?<!\\b(?:i|we|i'd|we'd|i'll|we'll)(?: (?:would|will|can|could|first|then|also|just|have to|need to))* )";
const NOT_A_CONDITION =
  "(?<!\\b(?:if|when|once|unless|whether|until|look at what|check what)(?: [\\w']+){0,5} )";
/** What somebody would notice, or would not. */
const CONSEQUENCE = new RegExp(
  `${NOT_DONE_BY_US}${NOT_A_CONDITION}\\b(?:${[
    "fails?|failed|breaks?|broken|loses?|losing|lost|crash\\w*|overload\\w*|exhaust\\w*|saturat\\w*|starv\\w*",
    "(?:get|gets|become|becomes|is|are|be|run|runs|fall|falls|go|goes|stay|stays)(?: \\w+)? (?:late|later|slow|slower|stale|old|wrong|behind|full|down|stuck|blocked|unavailable|incomplete|silent|hot|inconsistent|empty|delayed|affected|out[- ]of[- ]date)",
    "delays?|times? out|time[- ]?outs?|waits?|waiting|piles? up|backs? up|backed up|queues? up|fills? up|grows?|growing",
    "notices?|notic\\w+|complain\\w*|affected|sees? (?:\\w+ )?(?:old|stale|wrong|an? error|errors|nothing)|duplicates?|double[- ](?:book|charg|pay)\\w*|twice",
    "miss(?:es|ed|ing)?|stuck|inconsisten\\w*|diverg\\w*|conflicts?|contradict\\w*|runs? out|suffers?",
    "(?:won't|cannot|can't|can not|will not|do(?:es)? not|don't|doesn't) (?:see|get|notice|work|find|know|answer|reach|load|pay|book|write|read|receive|have|keep|come)",
    "still (?:works?|gets?|sees?|runs?|serves?|books?|reads?|writes?)|nothing (?:is lost|breaks|happens)|keeps? (?:working|running|serving)|(?:works|goes|runs) on",
  ].join("|")})\\b`,
);

const NOT_DENIED = "(?<!\\b(?:no|not|without|never|any|lack|missing|don't|didn't)(?: \\w+){0,2} )";
/** What somebody would do about it. */
const DEEDS =
  "add|allow|alert|back off|block|bring|build|cap|cache|call|catch|check|compare|correct|cut|de-?duplicate|degrade|delete|detect|disable|discard|drain|drop|expire|fail over|fall back|fence|fix|flag|flush|give|go back|hold|increase|introduce|invalidate|isolate|keep|let|limit|load|lock|log|lower|make|mark|measure|merge|monitor|move|notify|page|partition|pause|prioriti[sz]e|protect|pull|purge|push|put|quarantine|raise|read|rebuild|recompute|reconcile|record|redirect|reduce|reject|repair|replay|reprocess|rerun|reroute|restart|restore|retry|revert|roll (?:it |that |this )?(?:back|out|forward)|rotate|route|run|scale|send|serve|set|shard|shed|show|shut|slow|smooth|spread|split|stagger|start|stop|store|switch|take|tell|test|throttle|trip|turn|undo|verify|version|warm|warn|watch|write";
/** What the parts would do about it by themselves. */
const ITSELF =
  "\\b(?:they|it|that|which|clients?|devices?|workers?|consumers?|tablets?|apps?)(?:'d|'ll)? (?:(?:would|will|can|just|then|simply) )*(?:resends?|retr(?:y|ies)|replays?|reconnects?|falls? back|catch(?:es)? up|recovers?|restarts?|backs? off|degrades?)\\b";
const MITIGATION = new RegExp(
  `\\b(?:i|we|i'd|we'd|i'll|we'll) (?:(?:would|will|can|could|first|then|also|just|simply|immediately|always|already|have to|need to|want to|try to) )*(?:${DEEDS})s?\\b(?! (?:an? |the |it |some )?(?:plan|decision|meeting|look|list|step|time|notes?|it over)\\b)|${ITSELF}|${NOT_DENIED}\\b(?:rate limit\\w*|circuit breakers?|back[- ]?pressure|dead[- ]letter\\w*|run ?books?|alerts?|alerting|fall ?backs?|jitter|load shedding|shed load|replay(?:ed)?|backups?|snapshots?|feature flags?|kill switch(?:es)?|canar(?:y|ies)|idempoten\\w*|fencing tokens?|reconciliation|reconcil\\w+|degrades? gracefully|auto[- ]?scal\\w+|back[- ]?off|roll(?:ed)? back|restored|rebuilt|re[- ]?processed|retried|throttled|quarantined|isolated)\\b`,
);

/**
 * Whether the answer to a bad day went into it: a part of the design by its name, what it would come to,
 * and what would be done. Each by words of the answer.
 *
 * @param cardId the part that the card is keyed to comes first
 */
export function intoStress(cardId: string, words: readonly Word[]): Went[] {
  const all = sentencesOf(words);
  const told = all.map((each, at) => goingOn(each, all[at + 1])).filter(({ asks }) => !asks);
  const find = (pattern: RegExp): Said | null =>
    told.reduce<Said | null>(
      (before, { words }) => before ?? (findSaid(words, pattern) && quoted(words, pattern)),
      null,
    );
  const keyed = stressCards.find(({ id }) => id === cardId)?.chose;
  const others = () =>
    stressCards.reduce<Said | null>((before, { chose }) => before ?? find(chose), null);
  const part = (keyed && find(keyed)) ?? find(PARTS) ?? others();
  return [
    { name: "A part by its name", said: part },
    { name: "What it would come to", said: find(CONSEQUENCE) },
    { name: "What you would do", said: find(MITIGATION) },
  ];
}
