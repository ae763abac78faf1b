import type { ReplyKind } from "@greenroom/protocol";
import type { InterviewContext, Interviewer, Reply } from "../interviewer.ts";
import { startChatServer, type Behaviour, type ChatServer } from "./chat-server.testing.ts";
import type { LlmDeadlines } from "./deadlines.ts";
import type { LlmFailure } from "./failure.ts";
import { createLlmInterviewer } from "./llm-interviewer.ts";

const servers: ChatServer[] = [];
/** For `afterEach`: nothing listens any more. */
export async function closeServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

export const scriptedLines = ["You moved the queue.", "What did that cost you?"];

export function scriptedInterviewer(
  kind: ReplyKind = "follow-up",
  move = "ask-trade-off",
): Interviewer {
  return {
    info: { name: "Scripted interviewer", where: "on this machine" },
    metered: false,
    next: (_, signal) => {
      signal.throwIfAborted();
      const sentences = (async function* () {
        yield* scriptedLines;
      })();
      return Promise.resolve({
        head: { kind, move, questionId: "q1" },
        sentences,
        notice: null,
      });
    },
  };
}

export const context: InterviewContext = {
  plan: { questionIds: ["q1"], personaId: "tom", role: "staff", lengthS: 900 },
  exchanges: [
    {
      said: { kind: "ask", text: "Tell me about an outage.", questionId: "q1", move: "ask" },
      answer: {
        words: "I moved the reservations into their own clue".split(" ").map((text, n) => ({
          text,
          startSample: n * 5000,
          endSample: n * 5000 + 4000,
          confidence: text === "clue" ? 0.2 : 0.95,
          times: "measured" as const,
        })),
        heardBadly: false,
        durationS: 6,
      },
    },
  ],
  trigger: "answer",
  elapsedS: 60,
};

interface Setting {
  readonly kind?: ReplyKind;
  readonly move?: string;
  readonly deadlines?: Partial<LlmDeadlines>;
  readonly signal?: AbortSignal;
  readonly apiKey?: string;
}

/** One turn with an endpoint that behaves like this, request by request. */
export async function converse(behaviours: Behaviour[], setting: Setting = {}) {
  const server = await startChatServer(...behaviours);
  servers.push(server);
  const failures: LlmFailure[] = [];
  const interviewer = createLlmInterviewer({
    baseUrl: server.baseUrl,
    apiKey: setting.apiKey,
    model: "small-model",
    fallback: scriptedInterviewer(setting.kind, setting.move),
    deadlines: { retryPauseMs: 1, ...setting.deadlines },
    onFailure: (failure) => failures.push(failure),
  });
  const signal = setting.signal ?? new AbortController().signal;
  return { server, failures, interviewer, reply: interviewer.next(context, signal) };
}

export function createGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

export async function heard(reply: Reply): Promise<string[]> {
  const sentences: string[] = [];
  for await (const sentence of reply.sentences) sentences.push(sentence);
  return sentences;
}
