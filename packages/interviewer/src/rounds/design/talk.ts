import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type { Exchange } from "../../interviewer.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import type { Turn } from "../../scripted/utterances.ts";
import { allottedS, inTime, wrapS } from "./clock.ts";
import { goesThrough, isBehind } from "./coverage.ts";
import type { DesignScene } from "./design-scene.ts";
import { mannerOf, type Manner } from "./manners.ts";
import { askedIn, type Asked } from "./questions-back.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { stageOf, stageOpenedBy, stages, type Stage } from "./stages.ts";

/** Where a design stands: all of it folded from what was said. */
export interface Talk {
  readonly turn: Turn;
  readonly scene: DesignScene;
  readonly manner: Manner;
  readonly leftS: number;
  /** The stage that the interviewer opened last. */
  readonly stage: Stage;
  /** Follow-ups in it, what its choices were put to included. */
  readonly digs: number;
  /** The time of this stage is over. */
  readonly stageOver: boolean;
  /** Less than half of its time is. */
  readonly stageYoung: boolean;
  /** Later stages that were neither opened nor gone through, as far as there is time for them. */
  readonly ahead: readonly Stage[];
  /** All stages that were neither opened nor gone through. */
  readonly untouched: readonly Stage[];
  /** The interview's last part, for what was left out. */
  readonly wrapping: boolean;
  /** Whether the candidate went through a stage, asked or not. */
  readonly coversStage: boolean;
  /** The candidate is past this stage: something was said of it, and a later one gone through. */
  readonly isBehind: boolean;
  /** Everything told, in sentences, without questions. */
  readonly told: readonly Sentence[];
  /** Questions in the last answer that wait for an answer. */
  readonly asked: readonly Asked[];
  /** Words of the last answer. */
  readonly lastWords: number;
}

export function talkOf(turn: Turn, scene: DesignScene): Talk {
  const { exchanges, plan, elapsedS } = turn.context;
  const { lengthS } = plan;
  const leftS = lengthS - elapsedS;
  const opened = exchanges.flatMap(({ said }, at) => {
    const id = stageOpenedBy(said);
    return id ? [{ id, at }] : [];
  });
  const current = opened.at(-1) ?? { id: "framing" as const, at: 0 };
  const stage = stageOf(current.id);
  const told = toldIn(exchanges);
  const openedIds = new Set(opened.map(({ id }) => id));
  const untouched = stages.filter(
    ({ id }) => !openedIds.has(id) && !goesThrough(id, told) && !isBehind(id, told),
  );
  const later = untouched.filter((other) => stages.indexOf(other) > stages.indexOf(stage));
  const ahead = inTime(later, leftS, lengthS);
  const inStage = exchanges.slice(current.at);
  const openedS = firstWordS(inStage) ?? elapsedS;
  const allotted = allottedS(stage, ahead, openedS, lengthS);
  const last = exchanges.at(-1)?.answer;
  return {
    turn,
    scene,
    manner: mannerOf(plan.personaId),
    leftS,
    stage,
    digs: inStage.slice(1).filter(({ said }) => said.kind === "follow-up").length,
    stageOver: elapsedS - openedS >= allotted,
    stageYoung: elapsedS - openedS < allotted / 2,
    ahead,
    untouched,
    // Where no stage fits in any more, what was left out is named a little sooner.
    wrapping: leftS <= wrapS(lengthS) || (later.length > 0 && ahead.length === 0),
    coversStage: goesThrough(current.id, told),
    isBehind: isBehind(current.id, told),
    told,
    asked: last && !soundedBadly(last) ? askedIn(last.words, scene.facts) : [],
    lastWords: last?.words.length ?? 0,
  };
}

/** What was told up to now: without the questions, and without what was heard badly. */
export function toldIn(exchanges: readonly Exchange[]): Sentence[] {
  return exchanges.flatMap(({ answer }) =>
    answer && !soundedBadly(answer) ? sentencesOf(answer.words).filter(({ asks }) => !asks) : [],
  );
}

/** When the first word of these exchanges was said, on the session's clock. */
function firstWordS(exchanges: readonly Exchange[]): number | null {
  const first = exchanges.flatMap(({ answer }) => answer?.words.slice(0, 1) ?? [])[0];
  return first ? first.startSample / SAMPLE_RATE_HZ : null;
}

/** Whether anything was said in the interview by a move of this name. */
export function wasMade({ turn }: Talk, move: string): boolean {
  return turn.ledger.said.some((utterance) => utterance.move === move);
}
