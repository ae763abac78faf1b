import { OTHER_SPEAKER, spokenWords, toSpeech } from "./clean.ts";
import { soundsEnglish } from "./language.ts";
import { isThinking, withoutThoughts } from "./thoughts.ts";

/** Words in a whole reply: 17 s at 160 words a minute. */
const MAX_WORDS = 45;
/** Words in a sentence before the question, so that the question still has room. */
const MAX_LEAD_WORDS = 18;
/** Words a model may write without one that can be used, before it is given up. */
const MAX_WRITTEN_WORDS = 150;

const IMPERATIVE_QUESTION =
  /^(?:so |and |then |now |please |just )?(?:tell|walk|take|give|describe|explain|show|name|pick|help|talk)\b/i;
/** "Suppose you had had a week.": the question may follow; where none does, it stands for one. */
const SUPPOSITION = /^(?:so |and |then |now |but )?(?:suppose|imagine|assume|say)\b/i;
/** "Tom:", "**Tom Adeyemi:**". */
const LABEL = /^\W*([A-Z][\w.]*(?: [A-Z][\w.]*)?)\W*:/;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|mr|mrs|ms|dr|st|no|[a-z]|\d{1,2})$/i;

export interface ShapingRules {
  /** The reply is a question: one sentence may lead up to it, and it ends the reply. */
  readonly needsQuestion: boolean;
  /** Whether a sentence may be said: it quotes nobody falsely. */
  readonly holds: (sentence: string) => boolean;
  /** Whether under this label, such as `Tom`, somebody else speaks: of that nothing is said. */
  readonly isOther?: (label: string) => boolean;
}

/** Turns a model's text into whole sentences that can be spoken. It holds one reply's state. */
export interface Shaper {
  /** The sentences that this piece of text completed. */
  push(text: string): string[];
  /** The rest. `finished`: the model ended it, so a missing full stop is only that. */
  end(finished: boolean): string[];
  /** Nothing more will be said: the rest need not be read. */
  readonly done: boolean;
  /** A question, or what stands for one, was among the sentences. */
  readonly asked: boolean;
  /** At least one sentence was. */
  readonly said: boolean;
}

export function createShaper({ needsQuestion, holds, isOther }: ShapingRules): Shaper {
  let buffer = "";
  let saidWords = 0;
  let writtenWords = 0;
  let done = false;
  let asked = false;
  let othersWords = false;
  let supposed = false;

  const accept = (written: string): string[] => {
    writtenWords += spokenWords(written).length;
    // A model that plays both sides: what follows is not the interviewer's.
    done ||= OTHER_SPEAKER.test(written);
    const label = LABEL.exec(written)?.[1];
    if (label !== undefined) othersWords = isOther?.(label) ?? false;
    const spoken = done || othersWords ? null : toSpeech(written);
    const sentence = spoken !== null && soundsEnglish(spokenWords(spoken)) ? spoken : null;
    if (sentence === null || !/[.!?]["”’)]*$/.test(sentence)) {
      done ||= writtenWords > MAX_WRITTEN_WORDS;
      return [];
    }
    const count = spokenWords(sentence).length;
    const asks =
      /\?["”’)]*$/.test(sentence) || (needsQuestion && IMPERATIVE_QUESTION.test(sentence));
    if (needsQuestion && !asks) {
      const supposes = SUPPOSITION.test(sentence);
      const mayLead = supposes ? !supposed : saidWords === 0;
      const leads = mayLead && count <= MAX_LEAD_WORDS && holds(sentence);
      done ||= supposed;
      if (!leads) return [];
      supposed = supposes;
    } else if (saidWords + count > MAX_WORDS || !holds(sentence)) {
      done = true;
      return [];
    }
    saidWords += count;
    asked ||= asks;
    done = asks;
    return [sentence];
  };

  const takeWhole = (): string[] => {
    const end = boundary(buffer);
    if (end === 0 || done) {
      // One sentence without an end, longer than can be said.
      done ||= spokenWords(buffer).length > MAX_WRITTEN_WORDS;
      return [];
    }
    const written = buffer.slice(0, end);
    buffer = buffer.slice(end);
    return [...accept(written), ...takeWhole()];
  };

  return {
    push: (text) => {
      buffer = withoutThoughts(buffer + text);
      return isThinking(buffer) ? [] : takeWhole();
    },
    end: (finished) => {
      const whole = isThinking(buffer) ? [] : takeWhole();
      const rest = buffer.trim();
      if (done || !finished || rest === "" || isThinking(rest)) return whole;
      const ended = /[.!?]["”’)*_]*$/.test(rest);
      const question = /^\W*(?:what|how|why|when|where|who|which|did|do|was|were|is|are)\b/i;
      return [...whole, ...accept(ended ? rest : `${rest}${question.test(rest) ? "?" : "."}`)];
    },
    get done() {
      return done;
    },
    get asked() {
      return asked || supposed;
    },
    get said() {
      return saidWords > 0;
    },
  };
}

/**
 * Where the first sentence or line of the text ends; 0 while that is not known. A question mark ends
 * it at once; a full stop only before white space, since "2.5" and "e.g." hold one too.
 */
function boundary(text: string): number {
  const ends = /\n|\?|[.!…](?=["”’)*_]*\s)/g;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    const before = text.slice(0, match.index);
    if (match[0] === "\n") return match.index + 1;
    if (match[0] === "." && ABBREVIATION.test(before)) continue;
    if (insideQuote(before)) continue;
    const closing = /^["”’)*_]*/.exec(text.slice(match.index + 1))?.[0] ?? "";
    return match.index + 1 + closing.length;
  }
  return 0;
}

/** In a quotation within the sentence; one that opens it is the model quoting itself. */
function insideQuote(text: string): boolean {
  return !/^\s*["“]/.test(text) && (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}
