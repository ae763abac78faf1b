import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import {
  openStream,
  refuses,
  says,
  startChatServer,
  write,
  type Behaviour,
} from "./chat-server.testing.ts";
import {
  closeServers,
  context,
  converse,
  heard,
  scriptedInterviewer,
  scriptedLines,
} from "./conversation.testing.ts";
import type { LlmDeadlines } from "./deadlines.ts";
import type { LlmFailure } from "./failure.ts";
import { createLlmInterviewer, LLM_NOTICE } from "./llm-interviewer.ts";

afterEach(closeServers);

const never: Behaviour = () => undefined;

describe("the fallback takes over, and says so,", () => {
  const html = "<!doctype html><html><body><h1>Gateway</h1></body></html>";
  const soon = { firstTokenMs: 30, betweenChunksMs: 30 };
  const cases: [string, Behaviour, LlmFailure["reason"], Partial<LlmDeadlines>?][] = [
    ["on a refused key", refuses(401), "refused"],
    ["on an unknown model", refuses(404), "refused"],
    ["on a 429 that says to wait long", refuses(429, { "retry-after": "60" }), "refused"],
    ["on a 429 that does not say how long", refuses(429), "refused"],
    ["on a second 500", refuses(500), "refused"],
    ["when no headers come", never, "late-first-token", soon],
    ["when the headers come and nothing else", openStream, "late-first-token", soon],
    [
      "when the stream stalls within the first sentence",
      async (response) => {
        openStream(response);
        await write(response, ["You mov"]);
      },
      "late-chunk",
      // Only this deadline is short: the first chunk may take its time on a busy machine.
      { betweenChunksMs: 30 },
    ],
    [
      "when the model thinks aloud for too long",
      async (response) => {
        openStream(response);
        while (!response.destroyed) await write(response, ["<think>", " so"]);
      },
      "late-sentence",
      { firstSentenceMs: 50 },
    ],
    [
      "when the stream breaks within the first sentence",
      async (response) => {
        openStream(response);
        await write(response, ["You mov"]);
        response.destroy();
      },
      "unreachable",
    ],
    [
      "when the stream ends within the first sentence",
      async (response) => {
        openStream(response);
        await write(response, ["What did it co"]);
        response.end();
      },
      "unusable",
    ],
    [
      "when a page of HTML comes instead of a stream",
      (response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(html);
      },
      "unusable",
    ],
    [
      "when the stream holds no JSON",
      (response) => {
        openStream(response);
        response.end("data: {oh no\n\n");
      },
      "malformed",
    ],
    [
      "when the chunks have another shape",
      (response) => {
        openStream(response);
        response.end('data: {"choices":[{"delta":{"content":{"a":1}}}]}\n\ndata: [DONE]\n\n');
      },
      "malformed",
    ],
    ["when the model writes HTML", says(html), "unusable"],
    ["when the model writes nothing", says(""), "unusable"],
    ["when the model only praises", says("What a great answer!"), "unusable"],
    [
      "when the model quotes what was not understood",
      says('What did "their own clue" cost you?'),
      "unusable",
    ],
  ];

  it.each(cases)("%s", async (_, behaviour, reason, deadlines = {}) => {
    const { server, failures, reply } = await converse([behaviour], { deadlines });
    const { head, notice } = await reply;
    expect(notice).toBe(LLM_NOTICE);
    expect(head.kind).toBe("follow-up");
    expect(await heard(await reply)).toEqual(scriptedLines);
    expect(failures.map((failure) => failure.reason)).toEqual([reason]);
    await Promise.all(server.seen.map((request) => request.closed));
  });

  it("when it is sent elsewhere, where nothing is told", async () => {
    const elsewhere = await startChatServer(says("What did it cost?"));
    const { reply } = await converse([
      (response) => {
        const location = `${elsewhere.baseUrl}/chat/completions`;
        response.writeHead(307, { location }).end();
      },
    ]);
    expect(await heard(await reply)).toEqual(scriptedLines);
    expect(elsewhere.seen).toEqual([]);
    await elsewhere.close();
  });

  it("at once when nobody listens there, without trying again", async () => {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    let requests = 0;
    const interviewer = createLlmInterviewer({
      baseUrl: `http://127.0.0.1:${port}/v1`,
      model: "small-model",
      fallback: scriptedInterviewer(),
      fetch: (...request) => {
        requests += 1;
        return fetch(...request);
      },
    });
    const reply = await interviewer.next(context, new AbortController().signal);
    expect(await heard(reply)).toEqual(scriptedLines);
    expect(reply.notice).toBe(LLM_NOTICE);
    expect(requests).toBe(1);
  });

  it("with its question, when the stream dies after the first sentence", async () => {
    const { failures, reply } = await converse([
      async (response) => {
        openStream(response);
        await write(response, ["You gave it a queue", ". What did tha"]);
        response.destroy();
      },
    ]);
    expect(await heard(await reply)).toEqual(["You gave it a queue.", "What did that cost you?"]);
    expect((await reply).notice).toBe(LLM_NOTICE);
    expect(failures.length).toBe(1);
  });

  it("with its question, when the stream stalls after the first sentence", async () => {
    const stalls: Behaviour = async (response) => {
      openStream(response);
      await write(response, ["You gave it a queue. ", "What"]);
    };
    const deadlines = { betweenChunksMs: 30 };
    const { server, reply } = await converse([stalls], { deadlines });
    expect(await heard(await reply)).toEqual(["You gave it a queue.", "What did that cost you?"]);
    await server.seen[0]!.closed;
  });

  it("with its question, when the stream trickles on after the first sentence", async () => {
    const trickles: Behaviour = async (response) => {
      openStream(response);
      await write(response, ["You gave it a queue. "]);
      while (!response.destroyed) {
        // Not one word more for as long as the sentence lasts: only its deadline can end it.
        await write(response, ["a"]);
        await setTimeout(5);
      }
    };
    const { server, failures, reply } = await converse([trickles], {
      deadlines: { laterSentenceMs: 40 },
    });
    expect(await heard(await reply)).toEqual(["You gave it a queue.", "What did that cost you?"]);
    expect((await reply).notice).toBe(LLM_NOTICE);
    expect(failures.map(({ reason }) => reason)).toEqual(["late-sentence"]);
    await server.seen[0]!.closed;
  });

  it("lets an answer to a question back end after the sentence that was said", async () => {
    const breaks: Behaviour = async (response) => {
      openStream(response);
      await write(response, ["Assume fifty hospitals. ", "The net"]);
      response.destroy();
    };
    const { reply } = await converse([breaks], { kind: "answer-back" });
    expect(await heard(await reply)).toEqual(["Assume fifty hospitals."]);
  });

  it("and no failure tells what was said", async () => {
    const { failures, reply } = await converse([refuses(400)]);
    await heard(await reply);
    expect(JSON.stringify([failures[0]!.message, failures[0]])).not.toMatch(/reservations|No\./);
    expect(failures[0]!.status).toBe(400);
  });
});
