import type OpenAI from "openai";
import type { ReplyKind } from "@greenroom/protocol";
import type { InterviewContext, Interviewer, Reply } from "../interviewer.ts";
import { keepsItsWords } from "../rounds/exact-words.ts";
import { takenApart } from "../rounds/panel/as-member.ts";
import { streamChat } from "./chat-stream.ts";
import { endpoint, loadClient, type EndpointOptions } from "./client.ts";
import { createWatch, orAborted, usualDeadlines, type LlmDeadlines } from "./deadlines.ts";
import { asFailure, LlmFailure } from "./failure.ts";
import { holdsFor } from "./holds.ts";
import { inOwnVoice, isAnother } from "./own-voice.ts";
import { currentThread, promptFor } from "./prompt.ts";
import { createShaper, type Shaper } from "./shaper.ts";
import { createStanding } from "./standing.ts";

export const LLM_NOTICE = "The language model did not answer; the built-in interviewer goes on.";

export interface LlmOptions extends EndpointOptions {
  /** Decides what to say, and says it itself when the model does not. It must not fail. */
  readonly fallback: Interviewer;
  readonly deadlines?: Partial<LlmDeadlines>;
  /** Told why a reply of the model was not used: safe to log. */
  readonly onFailure?: (failure: LlmFailure) => void;
}

/** The kinds that take up what was said. The others have their wording: questions of the bank, farewells. */
const wordedByModel: ReadonlySet<ReplyKind> = new Set(["follow-up", "answer-back"]);

/**
 * An interviewer whose follow-ups are worded by a language model. What it is after is decided by
 * the fallback; the model gives it the persona's voice and the candidate's words. Where the model is
 * late, broken, refused or talks nonsense, the fallback's own words are said, with a notice.
 * `next` resolves with the first sentence at hand. A reply that is dropped unread must be aborted.
 * Throws an InterviewerError for a base URL that is none, or where neither key nor URL is given.
 */
export function createLlmInterviewer(options: LlmOptions): Interviewer {
  const { fallback, model } = options;
  const baseUrl = endpoint(options);
  const standing = createStanding({ ...usualDeadlines, ...options.deadlines });
  let client: Promise<OpenAI> | undefined;
  /** What fails here is told to whoever asks for it next. */
  const load = () => {
    client ??= loadClient(options, baseUrl);
    client.catch(() => {});
    return client;
  };

  /** The model's sentences for a planned reply. Closes the connection however it ends. */
  async function* speak(context: InterviewContext, planned: Planned, signal: AbortSignal) {
    const { head, words, shaper } = planned;
    const messages = promptFor(context, head, words);
    const { deadlines } = standing;
    const request = { client: await load(), model, messages, deadlines };
    const text = streamChat(request, signal);
    try {
      for (;;) {
        const step = await text.next();
        const sentences = step.done === true ? shaper.end(step.value) : shaper.push(step.value);
        if (shaper.done) await text.return(false);
        yield* sentences;
        if (step.done === true || shaper.done) break;
      }
    } finally {
      await text.return(false);
    }
    if (!planned.complete()) throw new LlmFailure("unusable");
  }

  return {
    info: { name: model, where: new URL(baseUrl).host },
    metered: true,
    next: async (context, signal) => {
      // While the opening is said, so that the first follow-up does not wait for the SDK (0.2 s).
      void load();
      const scripted = await fallback.next(context, signal);
      const { head } = scripted;
      if (!wordedByModel.has(head.kind) || keepsItsWords(context.plan, head)) return scripted;
      // Refused a moment ago, for a reason that only a person can mend.
      if (!standing.asks) return { ...scripted, notice: LLM_NOTICE };
      const planned = await plan(scripted, context);
      const watch = createWatch(signal);
      const sentences = speak(context, planned, watch.signal);
      let notice = scripted.notice;
      const failed = (error: unknown) => {
        signal.throwIfAborted();
        notice = LLM_NOTICE;
        const failure = asFailure(error);
        standing.failed(failure);
        options.onFailure?.(failure);
      };
      /** The sentence at hand and the rest; where the rest breaks off, the scripted question. */
      const goOn = async function* (first: string) {
        try {
          yield first;
          for (;;) {
            // Armed only while the reader waits: what takes long to say is not the model's delay.
            watch.arm(standing.deadlines.laterSentenceMs, "late-sentence");
            const step = await orAborted(sentences.next(), watch.signal);
            watch.disarm();
            if (step.done === true) return;
            yield step.value;
          }
        } catch (error) {
          failed(error);
          if (!planned.complete()) yield* draftedQuestion(planned.draft);
        } finally {
          await sentences.return(undefined);
          watch.close();
        }
      };
      const reply = (words: AsyncIterable<string>): Reply => ({
        head: scripted.head,
        sentences: words,
        // Read after the sentences, it also knows of a stream that died among them.
        get notice() {
          return notice;
        },
      });
      try {
        watch.arm(standing.deadlines.firstSentenceMs, "late-sentence");
        const first = await orAborted(sentences.next(), watch.signal);
        watch.disarm();
        if (first.done === true) throw new LlmFailure("unusable");
        standing.inTime();
        return reply(goOn(`${planned.comesIn} ${first.value}`.trim()));
      } catch (error) {
        watch.close();
        failed(error);
        return reply(each(planned.draft));
      }
    },
  };
}

/** A reply that the fallback has decided on, and how far the model has worded it. */
interface Planned {
  readonly head: Reply["head"];
  /** The fallback's own sentences. */
  readonly draft: readonly string[];
  /** With which words somebody of a panel comes in: said as they are, whoever words the rest. */
  readonly comesIn: string;
  /** The draft without them. */
  readonly words: string;
  readonly shaper: Shaper;
  /** What was said so far can stand as the whole reply. */
  readonly complete: () => boolean;
}

async function plan(scripted: Reply, context: InterviewContext): Promise<Planned> {
  const { head } = scripted;
  const draft: string[] = [];
  for await (const sentence of scripted.sentences) draft.push(sentence);
  const { comesIn, text: words } = cameIn(head, draft.join(" "));
  const needsQuestion = head.kind !== "answer-back";
  const thread = currentThread(context, head);
  const isTrue = holdsFor(thread, needsQuestion ? draft : null);
  const isOwn = inOwnVoice(context, head, thread, words);
  const shaper = createShaper({
    needsQuestion,
    holds: (sentence) => isTrue(sentence) && isOwn(sentence),
    isOther: (label) => isAnother(context, head, label),
  });
  return {
    head,
    draft,
    comesIn,
    words,
    shaper,
    complete: () => shaper.asked || (!needsQuestion && shaper.said),
  };
}

function cameIn({ by }: Reply["head"], text: string): ReturnType<typeof takenApart> {
  return by === undefined ? { comesIn: "", text } : takenApart(by, text);
}

async function* each(sentences: readonly string[]) {
  yield* sentences;
}

/** The last sentence of the draft: its question, without what led up to it. */
function draftedQuestion(draft: readonly string[]) {
  return draft.slice(-1);
}
