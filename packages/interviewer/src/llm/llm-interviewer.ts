import type OpenAI from "openai";
import type { ReplyKind } from "@greenroom/protocol";
import {
  InterviewerError,
  type InterviewContext,
  type Interviewer,
  type Reply,
} from "../interviewer.ts";
import { streamChat } from "./chat-stream.ts";
import { createWatch, orAborted, usualDeadlines, type LlmDeadlines } from "./deadlines.ts";
import { asFailure, LlmFailure } from "./failure.ts";
import { holdsFor } from "./holds.ts";
import { currentThread, promptFor } from "./prompt.ts";
import { createShaper, type Shaper } from "./shaper.ts";
import { createStanding } from "./standing.ts";

export const LLM_NOTICE = "The language model did not answer; the built-in interviewer goes on.";

const OPENAI_BASE_URL = "https://api.openai.com/v1";
/** Local servers want no key, but the SDK wants one. */
const NO_KEY = "none";

export interface LlmOptions {
  /** Any OpenAI-compatible endpoint, up to and with `/v1`; OpenAI's own where it is left out. */
  readonly baseUrl?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly model: string;
  /** Decides what to say, and says it itself when the model does not. It must not fail. */
  readonly fallback: Interviewer;
  readonly deadlines?: Partial<LlmDeadlines>;
  readonly fetch?: typeof globalThis.fetch;
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

  /** The model's sentences for a planned reply. Closes the connection however it ends. */
  async function* speak(context: InterviewContext, planned: Planned, signal: AbortSignal) {
    client ??= loadClient(options, baseUrl);
    const { head, draft, shaper } = planned;
    const messages = promptFor(context, head, draft.join(" "));
    const { deadlines } = standing;
    const request = { client: await client, model, messages, deadlines };
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
      const scripted = await fallback.next(context, signal);
      if (!wordedByModel.has(scripted.head.kind)) return scripted;
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
          yield* sentences;
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
        return reply(goOn(first.value));
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
  readonly shaper: Shaper;
  /** What was said so far can stand as the whole reply. */
  readonly complete: () => boolean;
}

async function plan(scripted: Reply, context: InterviewContext): Promise<Planned> {
  const { head } = scripted;
  const draft: string[] = [];
  for await (const sentence of scripted.sentences) draft.push(sentence);
  const needsQuestion = head.kind !== "answer-back";
  const shaper = createShaper({
    needsQuestion,
    holds: holdsFor(currentThread(context, head), needsQuestion ? draft : null),
  });
  return { head, draft, shaper, complete: () => shaper.asked || (!needsQuestion && shaper.said) };
}

async function* each(sentences: readonly string[]) {
  yield* sentences;
}

/** The last sentence of the draft: its question, without what led up to it. */
function draftedQuestion(draft: readonly string[]) {
  return draft.slice(-1);
}

function endpoint({ baseUrl, apiKey }: LlmOptions): string {
  if (baseUrl === undefined && apiKey === undefined) {
    throw new InterviewerError("A language model needs an API key or a base URL.", false);
  }
  const url = baseUrl ?? OPENAI_BASE_URL;
  if (!URL.canParse(url)) {
    throw new InterviewerError("The base URL of the language model is not a URL.", false);
  }
  return url;
}

/** Loaded when first needed: the SDK is large, and most people run without it. */
async function loadClient({ apiKey, fetch }: LlmOptions, baseURL: string): Promise<OpenAI> {
  const { default: OpenAI } = await import("openai");
  return new OpenAI({
    baseURL,
    apiKey: apiKey ?? NO_KEY,
    // Nothing is taken from the environment behind the settings' back, and no speech is logged.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    ...(fetch === undefined ? {} : { fetch }),
  });
}
