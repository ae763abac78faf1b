import type { ServerResponse } from "node:http";
import { openStream, type Behaviour } from "./chat-server.testing.ts";

/**
 * What is known of how each server streams the same words, from their documentation and sources: what
 * comes around the words, how a chunk is written, how the stream ends, and how they fail.
 */
export interface Flavour {
  readonly name: string;
  /** The words, as this server streams them. */
  readonly says: (text: string) => Behaviour;
  /** The words behind thoughts, in the field that this server has for them. */
  readonly thinks: (thought: string, text: string) => Behaviour;
  /** A model that is not there, or not loaded. */
  readonly missing: Behaviour;
  /** Breaks in the middle of the stream, saying so. */
  readonly breaks: (text: string) => Behaviour;
}

interface Dialect {
  readonly name: string;
  readonly id: string;
  /** Between the lines of an event. */
  readonly newline?: string;
  /** Stands before the JSON. */
  readonly data?: string;
  readonly first: readonly object[];
  readonly thoughtField: string | null;
  /** Beside the last choice, or in a chunk of its own. */
  readonly last: (finish: string) => readonly object[];
  readonly comment?: string;
  readonly done?: string;
  readonly missing: { readonly status: number; readonly body: unknown };
  readonly error: string;
  readonly beside?: object;
}

const usage = { prompt_tokens: 310, completion_tokens: 14, total_tokens: 324 };
const closing = (finish: string, more: object = {}) => ({
  choices: [{ index: 0, delta: {}, finish_reason: finish, ...more }],
});

const dialects: readonly Dialect[] = [
  {
    name: "OpenAI",
    id: "chatcmpl-9xYz",
    first: [{ role: "assistant", content: "", refusal: null }],
    thoughtField: null,
    beside: { system_fingerprint: "fp_1", service_tier: "default", obfuscation: "aZ3" },
    last: (finish) => [closing(finish), { choices: [], usage }],
    missing: {
      status: 404,
      body: {
        error: {
          message: "The model does not exist or you do not have access to it.",
          type: "invalid_request_error",
          param: null,
          code: "model_not_found",
        },
      },
    },
    error: 'data: {"error":{"message":"The server had an error","type":"server_error"}}\n\n',
  },
  {
    // Every chunk repeats the role; thoughts come as `reasoning`.
    name: "Ollama",
    id: "chatcmpl-812",
    first: [],
    thoughtField: "reasoning",
    beside: { system_fingerprint: "fp_ollama" },
    last: (finish) => [
      { choices: [{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: finish }] },
    ],
    missing: {
      status: 404,
      body: {
        error: {
          message: 'model "small-model" not found, try pulling it first',
          type: "not_found_error",
          param: null,
          code: null,
        },
      },
    },
    error: '{"error":"llama runner process has terminated: signal: killed"}\n',
  },
  {
    // A null content first; timings beside the end; errors under a field of their own.
    name: "llama.cpp",
    id: "chatcmpl-Qw2",
    first: [{ role: "assistant", content: null }],
    thoughtField: "reasoning_content",
    last: (finish) => [
      {
        ...closing(finish),
        timings: { prompt_n: 310, predicted_n: 14, predicted_per_second: 9.1 },
      },
      { choices: [], usage, timings: { prompt_n: 310 } },
    ],
    missing: {
      status: 503,
      body: { error: { code: 503, message: "Loading model", type: "unavailable_error" } },
    },
    error: 'error: {"code":500,"message":"context shift is disabled","type":"server_error"}\n\n',
  },
  {
    // `stop_reason` beside `finish_reason`, and usage with every chunk where it is switched on.
    name: "vLLM",
    id: "chat-5c0d",
    first: [{ role: "assistant", content: "", reasoning_content: null }],
    thoughtField: "reasoning_content",
    beside: { usage },
    last: (finish) => [closing(finish, { stop_reason: null }), { choices: [], usage }],
    missing: {
      status: 404,
      body: {
        object: "error",
        message: "The model `small-model` does not exist.",
        type: "NotFoundError",
        param: null,
        code: 404,
      },
    },
    error:
      'data: {"error":{"object":"error","message":"EngineCore died","type":"InternalServerError","code":500}}\n\ndata: [DONE]\n\n',
  },
  {
    // Named events, comments that keep the line open, and carriage returns.
    name: "LM Studio",
    id: "chatcmpl-lm",
    newline: "\r\n",
    data: "data:",
    comment: ": keep-alive",
    first: [{ role: "assistant" }],
    thoughtField: "reasoning_content",
    beside: { system_fingerprint: "small-model", stats: {} },
    last: (finish) => [closing(finish, { logprobs: null })],
    missing: {
      status: 400,
      body: { error: "No models loaded. Please load a model in the developer page." },
    },
    error: 'event: error\r\ndata: {"error":{"message":"The model has crashed"}}\r\n\r\n',
  },
];

export const flavours: readonly Flavour[] = dialects.map((dialect) => ({
  name: dialect.name,
  says: (text) => (response) => {
    begin(dialect, response);
    send(dialect, response, pieces(text).map(contentOf));
    end(dialect, response, "stop");
  },
  thinks: (thought, text) => (response) => {
    const { thoughtField: field } = dialect;
    begin(dialect, response);
    const thoughts = field
      ? pieces(thought).map((piece) => ({
          content: field === "reasoning" ? "" : null,
          [field]: piece,
        }))
      : pieces(`<think>${thought}</think>\n\n`).map(contentOf);
    send(dialect, response, thoughts);
    send(dialect, response, pieces(text).map(contentOf));
    end(dialect, response, "stop");
  },
  missing: (response) => {
    const { status, body } = dialect.missing;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  },
  breaks: (text) => (response) => {
    begin(dialect, response);
    send(dialect, response, pieces(text).map(contentOf));
    response.end(dialect.error);
  },
}));

const pieces = (text: string): string[] => text.match(/\s*\S{1,4}|\s+$/g) ?? [];
const contentOf = (content: string): object => ({ content });

function begin(dialect: Dialect, response: ServerResponse): void {
  openStream(response);
  if (dialect.comment) response.write(`${dialect.comment}\n\n`);
  send(dialect, response, dialect.first);
}

function send(dialect: Dialect, response: ServerResponse, deltas: readonly object[]): void {
  const role = dialect.name === "Ollama" ? { role: "assistant" } : {};
  for (const delta of deltas) {
    const choice = { index: 0, delta: { ...role, ...delta }, logprobs: null, finish_reason: null };
    response.write(event(dialect, { choices: [choice], ...dialect.beside }));
  }
}

function end(dialect: Dialect, response: ServerResponse, finish: string): void {
  for (const chunk of dialect.last(finish)) response.write(event(dialect, chunk));
  response.end(`${dialect.data ?? "data: "}[DONE]${(dialect.newline ?? "\n").repeat(2)}`);
}

function event({ id, data = "data: ", newline = "\n" }: Dialect, chunk: object): string {
  const whole = { id, object: "chat.completion.chunk", created: 1, model: "small-model", ...chunk };
  return `${data}${JSON.stringify(whole)}${newline}${newline}`;
}
