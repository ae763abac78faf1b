import { spoken } from "@greenroom/metrics/testing";
import { SAMPLE_RATE_HZ, type Role } from "@greenroom/protocol";
import type { InterviewPlan, Trigger, Utterance } from "../../interviewer.ts";
import { scriptedUtterance } from "../../scripted/scripted-interviewer.ts";
import type { TimedExchange } from "../round.ts";
import { designReport } from "./report.ts";

export interface DesignOptions {
  readonly scene?: string;
  readonly persona?: string;
  readonly role?: Role;
  readonly lengthMin?: number;
}

/** Half a second a word, as `spoken` has it. */
const WORD_S = 0.5;
/** The interviewer speaks for so long, s. */
const ASKED_S = 6;

/** A design that is spoken on a clock: every answer takes the time of its words, or as long as is said. */
export interface DesignTalk {
  readonly plan: InterviewPlan;
  readonly last: Utterance;
  readonly exchanges: readonly TimedExchange[];
  readonly elapsedS: number;
  readonly ended: boolean;
  /** @param tookS the time that it took where that is more than that of its words */
  answer(text: string, tookS?: number): Utterance;
  press(trigger: Trigger): Utterance;
  report(): ReturnType<typeof designReport>;
}

export function designTalk(options: DesignOptions = {}): DesignTalk {
  const plan: InterviewPlan = {
    questionIds: [`design-${options.scene ?? "hospital-beds"}`],
    personaId: options.persona ?? "tom",
    role: options.role ?? "staff",
    lengthS: (options.lengthMin ?? 30) * 60,
    format: "design",
  };
  const exchanges: TimedExchange[] = [];
  let elapsedS = 0;
  const speak = (trigger: Trigger): Utterance => {
    const said = scriptedUtterance({ plan, exchanges, trigger, elapsedS });
    const heard = {
      startSample: Math.round(elapsedS * SAMPLE_RATE_HZ),
      endSample: Math.round((elapsedS + ASKED_S) * SAMPLE_RATE_HZ),
    };
    elapsedS += ASKED_S;
    exchanges.push({ said, heard, answer: null });
    return said;
  };
  const last = (): TimedExchange => {
    const exchange = exchanges.at(-1);
    if (!exchange) throw new Error("Nothing was said yet");
    return exchange;
  };
  speak("open");
  return {
    plan,
    exchanges,
    get last() {
      return last().said;
    },
    get elapsedS() {
      return elapsedS;
    },
    get ended() {
      return last().said.kind === "close";
    },
    answer(text, tookS = 0) {
      const shift = Math.round(elapsedS * SAMPLE_RATE_HZ);
      const plain = spoken(text);
      const durationS = Math.max(tookS, plain.length * WORD_S);
      const stretch = plain.length === 0 ? 1 : durationS / (plain.length * WORD_S);
      const words = plain.map((word) => ({
        ...word,
        startSample: shift + Math.round(word.startSample * stretch),
        endSample: shift + Math.round(word.endSample * stretch),
      }));
      exchanges[exchanges.length - 1] = {
        ...last(),
        answer: { words, heardBadly: false, durationS },
      };
      elapsedS += durationS;
      return speak("answer");
    },
    press: speak,
    report: () => designReport(plan, exchanges),
  };
}
