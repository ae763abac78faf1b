import type { DesignReport, FactReport, Word } from "@greenroom/protocol";
import type { InterviewPlan } from "../../interviewer.ts";
import { foldLedger, soundedBadly } from "../../scripted/ledger.ts";
import type { TimedExchange } from "../round.ts";
import { saidIn } from "../said.ts";
import { choicesIn } from "./choices.ts";
import { budgetS } from "./clock.ts";
import type { DesignScene, Fact } from "./design-scene.ts";
import { designScenes } from "./design-scenes.ts";
import { wasTold } from "./facts.ts";
import { intoStress } from "./into-stress.ts";
import { askedIn } from "./questions-back.ts";
import { spanOf } from "./sentences.ts";
import { stagePoints } from "./stage-points.ts";
import { stagesSpoken } from "./stage-spans.ts";
import { stages } from "./stages.ts";
import { STRESS } from "./stresses.ts";

/** Where the time went, what was asked of the sheet, and what the choices were put to. */
export function designReport(
  plan: InterviewPlan,
  exchanges: readonly TimedExchange[],
): DesignReport | null {
  const scene = designScenes.find(({ question }) => plan.questionIds.includes(question.id));
  // What the candidate asks at the end is about the company, not about the case.
  const floor = exchanges.findIndex(({ said }) => said.kind === "your-turn");
  const heard = exchanges.slice(0, floor < 0 ? undefined : floor).map(understood);
  if (!scene || heard.every(({ answer }) => !answer)) return null;
  const spoken = stagesSpoken(heard);
  return {
    kind: "design",
    title: scene.title,
    stages: stages.map(({ id, name }) => ({
      id,
      name,
      budgetS: budgetS(id, plan.lengthS),
      ...spoken.of(id),
      points: stagePoints(id, spoken.placed),
    })),
    facts: factsOf(scene, heard, exchanges),
    stresses: stressesOf(heard),
  };
}

/** What was heard badly tells nothing. */
function understood(exchange: TimedExchange): TimedExchange {
  const { answer } = exchange;
  return answer && soundedBadly(answer) ? { ...exchange, answer: null } : exchange;
}

function factsOf(
  scene: DesignScene,
  exchanges: readonly TimedExchange[],
  everything: readonly TimedExchange[],
): FactReport[] {
  const asked = exchanges.flatMap(({ answer }) =>
    answer ? askedIn(answer.words, scene.facts) : [],
  );
  return scene.facts.map(({ id, fact, question }: Fact) => {
    const first = asked.find(({ facts }) => facts.some((known) => known.id === id))?.sentence;
    const words = first ? saidIn(first.words) : null;
    return {
      id,
      fact,
      question,
      asked: words,
      ...(words && !wasTold(everything, { id, fact }) && { held: true }),
    };
  });
}

function stressesOf(exchanges: readonly TimedExchange[]): DesignReport["stresses"] {
  return exchanges.flatMap(({ said }, at) => {
    if (!said.move.startsWith(STRESS)) return [];
    const id = said.move.slice(STRESS.length);
    const { readings } = foldLedger(exchanges.slice(0, at));
    const words = choicesIn(readings).find(({ card }) => card.id === id)?.words ?? [];
    const answer = answerFrom(exchanges, at);
    return [
      {
        id,
        text: said.text,
        chose: saidIn(words),
        answered: spanOf(answer),
        went: intoStress(id, answer),
      },
    ];
  });
}

/** Everything said to it, with what was asked back on the way, until something else was asked. */
function answerFrom(exchanges: readonly TimedExchange[], at: number): readonly Word[] {
  const after = exchanges.slice(at + 1);
  const next = after.findIndex(({ said: { kind } }) => /^(ask|follow-up|close)$/.test(kind));
  const own = exchanges.slice(at, next < 0 ? undefined : at + 1 + next);
  return own.flatMap(({ answer }) => answer?.words ?? []);
}
