import {
  createLlmInterviewer,
  createScriptedInterviewer,
  type LlmFailure,
  type Interviewer,
  type LlmOptions,
} from "@greenroom/interviewer";
import { dialogues, play, type PlayedCase } from "@greenroom/interviewer/kept-out";
import {
  openStream,
  startChatServer,
  write,
} from "../../../packages/interviewer/src/llm/chat-server.testing.ts";

/** What a language model's way adds, and how far its replies could be used. */
export interface LlmFigures {
  readonly model: string;
  readonly where: string;
  readonly replies: number;
  /** Said by the built-in interviewer instead, by why. */
  readonly fallenBack: Readonly<Record<string, number>>;
  /** From the call to the endpoint's own first sentence, ms: median and 95th percentile. */
  readonly endpointMs: readonly [number, number];
  /**
   * What we add, ms: from the call to the request, and from the arrival of the bytes that end the first
   * usable sentence to that sentence.
   */
  readonly addedMs: readonly [number, number];
  /** The part of it before the request: reading the answer, deciding, the prompt. */
  readonly beforeMs: readonly [number, number];
  readonly cases: readonly PlayedCase[];
}

/** Dialogues that are played to an endpoint: each costs somebody money or time. */
const MOST_DIALOGUES = 24;
const TOKEN_EVERY_MS = 4;

/** Against a faithful server on this machine: it says what it was asked to say, token by token. */
export async function againstScriptedServer(signal: AbortSignal): Promise<LlmFigures> {
  const server = await startChatServer(async (response, { body }) => {
    const draft = /A draft of it: (.*)/.exec(body.messages.at(-1)?.content ?? "")?.[1] ?? "";
    openStream(response);
    for (const token of draft.match(/\s*\S{1,5}/g) ?? []) {
      await write(response, [token]);
      await new Promise((resolve) => {
        setTimeout(resolve, TOKEN_EVERY_MS);
      });
    }
    response.end("data: [DONE]\n\n");
  });
  try {
    return await measure({ baseUrl: server.baseUrl, model: "scripted server" }, signal);
  } finally {
    await server.close();
  }
}

/** Against the endpoint that the environment names, as the product would use it; `null`: none. */
export async function againstEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<LlmFigures | null> {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey, LLM_MODEL } = environment;
  if (!baseUrl && !apiKey) return null;
  const model = LLM_MODEL ?? "gpt-4.1-mini";
  return measure({ baseUrl: baseUrl || undefined, apiKey: apiKey || undefined, model }, signal);
}

type Endpoint = Pick<LlmOptions, "baseUrl" | "apiKey" | "model">;

async function measure(endpoint: Endpoint, signal: AbortSignal): Promise<LlmFigures> {
  const clock = createClock();
  const fallenBack: Record<string, number> = {};
  const interviewer = createLlmInterviewer({
    ...endpoint,
    fallback: createScriptedInterviewer(),
    fetch: clock.fetch,
    onFailure: ({ reason }: LlmFailure) => {
      fallenBack[reason] = (fallenBack[reason] ?? 0) + 1;
    },
  });
  const timed: Interviewer = { ...interviewer, next: clock.timed(interviewer) };
  const cases: PlayedCase[] = [];
  const answers = dialogues.filter(({ turn }) => turn === "answer");
  for (const [at, dialogue] of answers.slice(0, MOST_DIALOGUES).entries()) {
    cases.push(await play(timed, dialogue, at % 2 === 0 ? "maya" : "tom", signal));
  }
  const { name, where } = interviewer.info;
  return {
    model: name,
    where,
    replies: clock.replies(),
    fallenBack,
    endpointMs: spread(clock.endpointMs),
    addedMs: spread(clock.addedMs),
    beforeMs: spread(clock.beforeMs),
    cases,
  };
}

/** Stands around the interviewer and around its requests. */
function createClock() {
  const endpointMs: number[] = [];
  const addedMs: number[] = [];
  const beforeMs: number[] = [];
  let asked = 0;
  let requestedAt = 0;
  /** When the text so far had these many characters. */
  let arrivals: { at: number; length: number }[] = [];
  let text = "";

  const note = (piece: string, at: number) => {
    for (const [, json = ""] of piece.matchAll(/^data: ?(\{.*)$/gm)) {
      text += /"content":"((?:[^"\\]|\\.)*)"/.exec(json)?.[1] ?? "";
    }
    arrivals.push({ at, length: text.length });
  };

  const timedFetch: typeof fetch = async (...request) => {
    requestedAt = performance.now();
    arrivals = [];
    text = "";
    const response = await fetch(...request);
    if (!response.body) return response;
    const decoder = new TextDecoder();
    const seen = new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, out) => {
        note(decoder.decode(bytes, { stream: true }), performance.now());
        out.enqueue(bytes);
      },
    });
    const { status, headers } = response;
    return new Response(response.body.pipeThrough(seen), { status, headers });
  };

  return {
    endpointMs,
    addedMs,
    beforeMs,
    fetch: timedFetch,
    replies: () => asked,
    timed:
      (interviewer: Interviewer): Interviewer["next"] =>
      async (context, signal) => {
        const calledAt = performance.now();
        requestedAt = 0;
        const reply = await interviewer.next(context, signal);
        // Wording that is not the model's was not asked for: no request was made.
        if (requestedAt < calledAt || reply.notice !== null) return reply;
        const heardAt = performance.now();
        asked += 1;
        const sentences = (async function* () {
          let first = true;
          for await (const sentence of reply.sentences) {
            if (first) {
              // The sentence as written: its last word tells where it ends in what arrived.
              const last = /[\p{L}\p{N}]+\W*$/u.exec(sentence)?.[0] ?? "";
              const end = text.indexOf(last) + last.trimEnd().length;
              const arrived = arrivals.find(({ length }) => length >= end)?.at ?? heardAt;
              endpointMs.push(arrived - requestedAt);
              beforeMs.push(requestedAt - calledAt);
              addedMs.push(requestedAt - calledAt + (heardAt - arrived));
            }
            first = false;
            yield sentence;
          }
        })();
        return { ...reply, sentences };
      },
  };
}

function spread(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return [Math.round(at(0.5) * 10) / 10, Math.round(at(0.95) * 10) / 10];
}

/** In a few lines, for people. */
export function reportOf(figures: LlmFigures): string {
  const { model, where, replies, fallenBack, endpointMs, addedMs, beforeMs, cases } = figures;
  const count = (of: (played: PlayedCase) => boolean) => cases.filter(of).length;
  const failures = Object.entries(fallenBack).map(([reason, times]) => `${reason} ${times}`);
  return `
worded by ${model}, at ${where}: ${replies} replies over ${cases.length} dialogues
its own first sentence, ms (median, 95 %)   ${endpointMs.join(", ")}
added by us, ms (median, 95 %)              ${addedMs.join(", ")}
… of that before the request                ${beforeMs.join(", ")}
said by the built-in interviewer instead    ${failures.join(", ") || 0}
false quotes                                ${count(({ verdict }) => verdict.falseQuotes.length > 0)}
embarrassments                              ${count(({ verdict }) => verdict.embarrassments.length > 0)}
misshapen                                   ${count(({ verdict }) => verdict.misshapen.length > 0)}
same move or words twice running            ${count(({ repeats }) => repeats.length > 0)}`;
}
