import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the endpoint saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { model: string; stream: boolean; messages: { role: string; content: string }[] };
  /** Resolves when the connection's response is closed, by either side. */
  readonly closed: Promise<unknown>;
}

export type Behaviour = (response: ServerResponse, request: SeenRequest) => void | Promise<void>;

export interface ChatServer {
  readonly baseUrl: string;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/** An OpenAI-compatible endpoint over loopback that answers each request with the next behaviour. */
export async function startChatServer(...behaviours: Behaviour[]): Promise<ChatServer> {
  const seen: SeenRequest[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = "";
    for await (const piece of request) body += String(piece);
    const entry: SeenRequest = {
      path: request.url ?? "",
      authorization: request.headers.authorization,
      body: JSON.parse(body),
      closed: once(response, "close"),
    };
    const behaviour = behaviours[Math.min(seen.length, behaviours.length - 1)];
    seen.push(entry);
    await behaviour?.(response, entry);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A chunk of a completion as OpenAI sends it, usage and role chunks included. */
export function chunk(delta: object, finish: string | null = null): string {
  const data = {
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1,
    model: "small-model",
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  };
  return `data: ${JSON.stringify(data)}\n\n`;
}

export function openStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.flushHeaders();
}

/** Writes each piece as a chunk of its own, in its own turn of the event loop. */
export async function write(response: ServerResponse, pieces: readonly string[]): Promise<void> {
  for (const content of pieces) {
    response.write(chunk({ content }));
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** The whole stream, token by token, with the chunks without text that real endpoints send. */
export function says(text: string): Behaviour {
  return async (response) => {
    openStream(response);
    response.write(chunk({ role: "assistant", content: null, refusal: null }));
    await write(response, text.match(/\s*\S{1,4}|\s+$/g) ?? []);
    response.write(chunk({ content: null }, "stop"));
    response.write(`data: ${JSON.stringify({ choices: [], usage: { total_tokens: 9 } })}\n\n`);
    response.end("data: [DONE]\n\n");
  };
}

/** A refusal with a JSON body, as the API words it. */
export function refuses(status: number, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message: "No.", type: "error", code: null } }));
  };
}
