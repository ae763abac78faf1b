import { setImmediate } from "node:timers/promises";
import {
  budgetIn,
  findPersona,
  findQuestion,
  followUpBudgetIn,
  membersOf,
  type Question,
} from "@greenroom/interviewer";
import type { MeasuredAnswer, SoundTrack } from "@greenroom/metrics";
import {
  enumerated,
  noAnnotations,
  SAMPLE_RATE_HZ,
  type ReplyKind,
  type Figure,
  type QuestionSummary,
  type Review,
  type ReviewTurn,
  type SessionSummary,
} from "@greenroom/protocol";
import { isSample } from "../sample/sample-id.ts";
import type { JournalHeader } from "../session/journal.ts";
import { planOf } from "../session/plan-of.ts";
import type { StoredSession } from "../storage/ports.ts";
import { adviceOf } from "./advice.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { applyMarks } from "./apply-marks.ts";
import { foldReview, type FoldedSession, type FoldedTurn } from "./fold.ts";
import { inSlices } from "./in-slices.ts";
import { measureFor, type Measure } from "./measure.ts";
import { silencesOf } from "./on-the-clock.ts";
import { meaningsOfTurns, questionReadings } from "./question-readings.ts";
import { meaningsOfRound, roundReports } from "./round-reports.ts";
import { structures } from "./structure.ts";
import { withAsker } from "./who-asked.ts";

export interface ReviewContext {
  /** Somebody may still speak in it. */
  readonly live: boolean;
  readonly measure: Measure;
  /** The folder in which the session lies. */
  readonly folder: string;
  /** What the voice did in the recording; `null` where that is not known. */
  readonly sound: SoundTrack | null;
  /** Ids of advice that was given in the person's sessions before this one. */
  readonly before?: ReadonlySet<string>;
  /** Advice that was put aside in other sessions. */
  readonly retired?: ReadonlySet<string>;
}

/** A follow-up asks for one thing, so its answer is given a minute at most (our own choice). */
const FOLLOW_UP_S = 60;

/** The review of a session, from what is stored of it; as far as it went, while it still goes on. */
export async function buildReview(stored: StoredSession, context: ReviewContext): Promise<Review> {
  const { header, candidateSamples, annotations = noAnnotations } = stored;
  const measure = measureFor(header.options, context.measure);
  const { folded, corrections } = applyCorrections(
    foldReview(stored.events, candidateSamples),
    annotations.corrections,
  );
  const turns: ReviewTurn[] = [];
  const answers: MeasuredAnswer[] = [];
  for await (const measured of measuredTurns(stored, folded, measure, context.sound)) {
    const { turn, question, answer, figures } = measured;
    if (measured.counts) answers.push(answer);
    turns.push({
      turn: turn.turn,
      question: questionSummary(question),
      asked: askedIn(turn),
      span: turn.span,
      segments: [...turn.segments],
      words: [...answer.words],
      heardBadly: turn.heardBadly,
      figures,
      pace: measured.counts && !turn.heardBadly ? measure.pace(answer) : [],
      latency: turn.latency,
    });
  }
  const meanings = await meaningsOfTurns(turns, measure);
  const readings = await inSlices(questionReadings(turns, measure, meanings));
  const figures = await inSlices(
    measure.session(
      answers,
      folded.said.flatMap(({ heard }) => heard ?? []),
    ),
  );
  const read = await inSlices(structures(readings, measure));
  const structure = read.map((each) => withAsker(each, folded));
  // In one piece, so others have their turn before and after it.
  await setImmediate();
  const rounds = roundReports(header, folded, await meaningsOfRound(header, folded, measure));
  await setImmediate();
  return {
    session: summarise(stored, folded, context.live),
    personaName: enumerated(membersOf(planOf(header)).map((id) => findPersona(id).name)),
    folder: context.folder,
    durationSamples: candidateSamples,
    said: [...folded.said],
    turns,
    structure: applyMarks(structure, turns, annotations.elementMarks),
    rounds,
    advice: adviceOf(readings, figures, header.options, measure, {
      marks: annotations.elementMarks,
      before: context.before ?? new Set(),
      retired: new Set([
        ...(context.retired ?? []),
        ...annotations.notUseful.map(({ adviceId }) => adviceId),
      ]),
    }),
    figures,
    annotations: { ...annotations, corrections: [...corrections] },
    ...(stored.damagedAnnotations != null && { damagedAnnotations: stored.damagedAnnotations }),
    silences: silencesOf(stored, folded),
    takes: [],
    engines: header.engines,
  };
}

interface MeasuredTurn {
  readonly turn: FoldedTurn;
  readonly question: Question;
  readonly answer: MeasuredAnswer;
  /** Empty where it was no answer. */
  readonly figures: Figure[];
  /** It was an answer: not a question back, and no request to hear the question again. */
  readonly counts: boolean;
}

/** What the interviewer says to words that were no answer. */
const noAnswer: ReadonlySet<ReplyKind> = new Set(["answer-back", "repeat"]);

/** One turn after another, giving way to other work in between. */
async function* measuredTurns(
  { header, voiceActivity }: StoredSession,
  { turns, said, heads }: FoldedSession,
  measure: Measure,
  sound: SoundTrack | null,
): AsyncGenerator<MeasuredTurn> {
  let followUp = false;
  let followUpS = FOLLOW_UP_S;
  for (const turn of turns) {
    const question = askedFor(turn.questionId, header);
    if (!question) continue;
    // What was said again, or answered back, asks for what was asked before.
    if (turn.asked.kind === "ask") followUp = false;
    if (turn.asked.kind === "follow-up") {
      followUp = true;
      const head = heads[said.findIndex(({ reply }) => reply === turn.asked.reply)];
      followUpS =
        followUpBudgetIn(planOf(header), head?.move ?? "") ??
        Math.min(question.budgetS, FOLLOW_UP_S);
    }
    const answer = {
      ...measured(turn, followUp ? followUpS : question.budgetS, voiceActivity),
      followUp,
      ...(sound && { sound }),
      form: question.form,
    };
    const next = said.find(({ reply }) => reply > turn.asked.reply);
    const counts =
      turn.asked.kind !== "your-turn" && (next === undefined || !noAnswer.has(next.kind));
    const figures = counts ? await inSlices(measure.delivery(answer)) : [];
    yield { turn, question, answer, figures, counts };
    await setImmediate();
  }
}

/** The question of the bank; how long it may take may hang on the session. */
function askedFor(id: string, header: JournalHeader): Question | undefined {
  const question = findQuestion(id);
  if (!question) return undefined;
  const { again } = header.options;
  const limitS = again?.questionId === id ? again.limitS : budgetIn(planOf(header));
  return limitS === undefined ? question : { ...question, budgetS: limitS };
}

/** What lists show of a session. */
export function summarise(
  stored: StoredSession,
  folded: FoldedSession,
  live: boolean,
): SessionSummary {
  const { header, candidateSamples } = stored;
  const firstId = folded.turns[0]?.questionId ?? header.questionIds[0];
  return {
    id: header.id,
    startedAt: header.createdAt,
    state: folded.ended ? "ended" : live ? "live" : "unfinished",
    options: header.options,
    durationS: candidateSamples / SAMPLE_RATE_HZ,
    turns: folded.turns.filter(({ asked }) => asked.kind !== "your-turn").length,
    sample: isSample(header.id),
    firstQuestion: firstId ? (findQuestion(firstId)?.spoken ?? null) : null,
  };
}

function askedIn({ asked: { kind, text, heard }, askedBy }: FoldedTurn): ReviewTurn["asked"] {
  return { kind, text, heard, ...(askedBy && { by: askedBy }) };
}

function measured(turn: FoldedTurn, budgetS: number, voiceActivity: Float32Array): MeasuredAnswer {
  return {
    words: turn.segments.flatMap((segment) => segment.words),
    segments: turn.segments,
    turn: turn.span,
    held: turn.held,
    voiceActivity,
    brokenInto: turn.latency.endedBy === "break-in",
    budgetS,
  };
}

function questionSummary({ id, spoken, pillar, form, budgetS }: Question): QuestionSummary {
  return { id, text: spoken, pillar, form, budgetS };
}
