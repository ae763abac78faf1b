import type { Word } from "@greenroom/protocol";
import { questions } from "../bank/bank.ts";
import type { Answer, Exchange, Interviewer, InterviewPlan, Utterance } from "../interviewer.ts";
import { aimOf } from "./aims.ts";
import type { LabelledDialogue } from "./dialogue.ts";
import { judge, type Verdict } from "./score.ts";

export interface PlayedCase {
  readonly id: string;
  readonly personaId: string;
  readonly reply: Utterance;
  readonly verdict: Verdict;
  /** Moves or texts that came twice running in the turns after. */
  readonly repeats: readonly string[];
}

const SAMPLES_PER_WORD = 6_000;
/** After the judged reply the person goes on like this: how it keeps asking is looked at, too. */
const THIN_ANSWERS = [
  "Well um we looked at it and then we did what had to be done and that was about it really",
  "Uh it was what it was at the time you know and people were mostly fine with how it went",
  "Yeah I suppose there is not so much more to it than what I have said about it already",
];

/** Plays a labelled dialogue to an interviewer, which it knows by its interface only. */
export async function play(
  interviewer: Interviewer,
  dialogue: LabelledDialogue,
  personaId: string,
  signal: AbortSignal,
): Promise<PlayedCase> {
  const question =
    questions.find(({ form, pillar }) => form === dialogue.form && pillar === dialogue.pillar) ??
    questions.find(({ form }) => form === dialogue.form);
  if (question === undefined) throw new Error(`The bank has no ${dialogue.form} question.`);
  const others = questions.filter(({ id }) => id !== question.id).map(({ id }) => id);
  const plan: InterviewPlan = {
    questionIds: [question.id, ...others],
    personaId,
    role: "staff",
    lengthS: 1_800,
  };
  const next = async (exchanges: readonly Exchange[]): Promise<Utterance> => {
    const elapsedS = 60 * exchanges.length;
    const reply = await interviewer.next({ plan, exchanges, trigger: "answer", elapsedS }, signal);
    const sentences: string[] = [];
    for await (const sentence of reply.sentences) sentences.push(sentence);
    return { ...reply.head, text: sentences.join(" ") };
  };

  const exchanges: Exchange[] = [];
  for (const { asked, as, heard } of dialogue.exchanges) {
    const kind = as === "question" ? "ask" : "follow-up";
    // The follow-up was labelled by its gap; its move is named as the interviewer itself names it.
    const usual = as === "question" ? null : await next(exchanges);
    const move = usual === null ? "ask" : aimOf(usual) === as ? usual.move : as;
    exchanges.push({
      said: { kind, text: asked, questionId: question.id, move },
      answer: answerOf(heard, dialogue.turn === "heard-badly"),
    });
  }
  const reply = await next(exchanges);
  const verdict = judge(dialogue, exchanges, reply);
  return {
    id: dialogue.id,
    personaId,
    reply,
    verdict,
    repeats: await repeats(exchanges, reply, next),
  };
}

async function repeats(
  before: readonly Exchange[],
  first: Utterance,
  next: (exchanges: readonly Exchange[]) => Promise<Utterance>,
): Promise<string[]> {
  const found: string[] = [];
  const exchanges = [...before];
  let said = first;
  for (const heard of [...THIN_ANSWERS, null]) {
    const last = exchanges.at(-1)?.said;
    const moved = said.kind === "follow-up" || said.kind === "answer-back";
    if (moved && last?.kind === said.kind && last.move === said.move) found.push(said.move);
    const earlier = exchanges.some((exchange) => exchange.said.text === said.text);
    if (said.kind !== "repeat" && earlier) found.push(said.text);
    if (heard === null || said.kind === "close") break;
    exchanges.push({ said, answer: answerOf(heard, false) });
    said = await next(exchanges);
  }
  return found;
}

function answerOf(heard: string, heardBadly: boolean): Answer {
  const words = heard
    .trim()
    .split(/\s+/)
    .map((marked, index): Word => {
      const uncertain = marked.startsWith("~");
      return {
        text: uncertain ? marked.slice(1) : marked,
        startSample: index * SAMPLES_PER_WORD,
        endSample: (index + 1) * SAMPLES_PER_WORD,
        confidence: uncertain ? 0.2 : 0.93,
        times: "measured",
      };
    });
  return { words, heardBadly, durationS: (words.length * SAMPLES_PER_WORD) / 16_000 };
}
