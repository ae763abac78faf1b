import { setImmediate } from "node:timers/promises";
import { findPersona, findQuestion, type Question } from "@greenroom/interviewer";
import type { MeasuredAnswer } from "@greenroom/metrics";
import {
  SAMPLE_RATE_HZ,
  type Figure,
  type QuestionSummary,
  type Review,
  type ReviewTurn,
  type SessionSummary,
} from "@greenroom/protocol";
import type { StoredSession } from "../storage/ports.ts";
import type { StoredTurn } from "../storage/sessions-table.ts";
import { foldReview, type FoldedSession, type FoldedTurn } from "./fold.ts";
import type { Measure } from "./measure.ts";
import { structureOf } from "./structure.ts";

export interface RowsContext {
  /** Somebody may still speak in it. */
  readonly live: boolean;
  readonly measure: Measure;
}

export interface ReviewContext extends RowsContext {
  /** The folder in which the session lies. */
  readonly folder: string;
}

export interface Rows {
  readonly summary: SessionSummary;
  readonly turns: readonly StoredTurn[];
}

/** A follow-up asks for one thing, so its answer is given a minute at most (our own choice). */
const FOLLOW_UP_S = 60;

/** The review of a session, from what is stored of it; as far as it went, while it still goes on. */
export async function buildReview(stored: StoredSession, context: ReviewContext): Promise<Review> {
  const { header, candidateSamples } = stored;
  const { measure } = context;
  const folded = foldReview(stored.events, candidateSamples);
  const turns: ReviewTurn[] = [];
  const answers: MeasuredAnswer[] = [];
  for await (const { turn, question, answer, figures } of measuredTurns(stored, folded, measure)) {
    answers.push(answer);
    turns.push({
      turn: turn.turn,
      question: questionSummary(question),
      asked: { kind: turn.asked.kind, text: turn.asked.text, heard: turn.asked.heard },
      span: turn.span,
      segments: [...turn.segments],
      words: [...answer.words],
      heardBadly: turn.heardBadly,
      figures,
      latency: turn.latency,
    });
  }
  return {
    session: summarise(stored, folded, context.live),
    personaName: findPersona(header.options.persona).name,
    folder: context.folder,
    durationSamples: candidateSamples,
    said: [...folded.said],
    turns,
    structure: structureOf(turns, measure),
    figures: measure.session(answers),
    engines: header.engines,
  };
}

/** The rows of a session: what lists and queries need, without what only a review shows. */
export async function rowsOf(stored: StoredSession, context: RowsContext): Promise<Rows> {
  const folded = foldReview(stored.events, stored.candidateSamples);
  const turns: StoredTurn[] = [];
  const all = measuredTurns(stored, folded, context.measure);
  for await (const { turn, question, answer, figures } of all) {
    turns.push({ turn: turn.turn, questionId: question.id, words: answer.words, figures });
  }
  return { summary: summarise(stored, folded, context.live), turns };
}

interface MeasuredTurn {
  readonly turn: FoldedTurn;
  readonly question: Question;
  readonly answer: MeasuredAnswer;
  readonly figures: Figure[];
}

/** One turn after another, giving way to other work in between. */
async function* measuredTurns(
  { voiceActivity }: StoredSession,
  { turns }: FoldedSession,
  measure: Measure,
): AsyncGenerator<MeasuredTurn> {
  for (const turn of turns) {
    const question = findQuestion(turn.questionId);
    if (!question) continue;
    const answer = measured(turn, question, voiceActivity);
    yield { turn, question, answer, figures: measure.delivery(answer) };
    await setImmediate();
  }
}

function summarise(stored: StoredSession, folded: FoldedSession, live: boolean): SessionSummary {
  const { header, candidateSamples } = stored;
  const firstId = header.questionIds[0];
  const first = folded.said.find(({ kind }) => kind === "ask")?.text;
  return {
    id: header.id,
    startedAt: header.createdAt,
    state: folded.ended ? "ended" : live ? "live" : "unfinished",
    options: header.options,
    durationS: candidateSamples / SAMPLE_RATE_HZ,
    turns: folded.turns.length,
    firstQuestion: first ?? (firstId ? (findQuestion(firstId)?.spoken ?? null) : null),
  };
}

function measured(
  turn: FoldedTurn,
  question: Question,
  voiceActivity: Float32Array,
): MeasuredAnswer {
  return {
    words: turn.segments.flatMap((segment) => segment.words),
    segments: turn.segments,
    turn: turn.span,
    held: turn.held,
    voiceActivity,
    budgetS: turn.asked.kind === "ask" ? question.budgetS : Math.min(question.budgetS, FOLLOW_UP_S),
  };
}

function questionSummary({ id, spoken, pillar, form, budgetS }: Question): QuestionSummary {
  return { id, text: spoken, pillar, form, budgetS };
}
