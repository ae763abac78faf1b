import { afterEach, describe, expect, it } from "vitest";
import { InterviewerError } from "../interviewer.ts";
import { openStream, refuses, says, write, type Behaviour } from "./chat-server.testing.ts";
import {
  closeServers,
  converse,
  createGate,
  heard,
  scriptedInterviewer,
  scriptedLines,
} from "./conversation.testing.ts";
import { createLlmInterviewer } from "./llm-interviewer.ts";

afterEach(closeServers);

describe("the interviewer that speaks through a language model", () => {
  it("says the model's question, as the fallback planned it", async () => {
    const { server, failures, reply } = await converse(
      [says("You gave reservations a place of their own. What did that cost the stock page?")],
      { apiKey: "sk-test" },
    );
    const { head } = await reply;
    expect(head).toEqual({ kind: "follow-up", move: "ask-trade-off", questionId: "q1" });
    expect(await heard(await reply)).toEqual([
      "You gave reservations a place of their own.",
      "What did that cost the stock page?",
    ]);
    expect((await reply).notice).toBeNull();
    expect(failures).toEqual([]);
    expect(server.seen[0]!.authorization).toBe("Bearer sk-test");
    expect(server.seen[0]!.path).toBe("/v1/chat/completions");
    expect(server.seen[0]!.body).toMatchObject({ model: "small-model", stream: true });
  });

  it("tells the model who it is, what was asked and said, and what to go after", async () => {
    const { server, reply } = await converse([says("What did it cost?")]);
    await heard(await reply);
    const [system, user] = server.seen[0]!.body.messages;
    expect(system!.content).toContain("Tom Adeyemi");
    expect(user!.content).toContain("Tell me about an outage.");
    expect(user!.content).toContain("I moved the reservations into their own [unclear]");
    expect(user!.content).not.toContain("clue");
    expect(user!.content).toContain("ask-trade-off");
    expect(user!.content).toContain("What did that cost you?");
  });

  it("has the model stop a rambling answer politely, and ask one thing", async () => {
    const { server, reply } = await converse(
      [says("Let me pause you for a moment. What did you decide? And why?")],
      { move: "break-in-own-decision" },
    );
    expect((await reply).head.move).toBe("break-in-own-decision");
    expect(await heard(await reply)).toEqual([
      "Let me pause you for a moment.",
      "What did you decide?",
    ]);
    const [, user] = server.seen[0]!.body.messages;
    expect(user!.content).toContain("you break in");
  });

  it("stops a rambling answer in the scripted words where the model is broken", async () => {
    const { reply } = await converse([refuses(500), refuses(500)], {
      move: "break-in-own-decision",
    });
    expect(await heard(await reply)).toEqual(scriptedLines);
  });

  it("needs no key for a server of one's own", async () => {
    const { reply } = await converse([says("What did it cost?")]);
    expect(await heard(await reply)).toEqual(["What did it cost?"]);
  });

  it("names the model and the host", async () => {
    const { server, interviewer, reply } = await converse([says("What did it cost?")]);
    await heard(await reply);
    const { host } = new URL(server.baseUrl);
    expect(interviewer.info).toEqual({ name: "small-model", where: host });
  });

  it("speaks the first sentence while the model is still writing", async () => {
    const gate = createGate();
    const { reply } = await converse([
      async (response) => {
        openStream(response);
        await write(response, ["You moved ", "the queue. ", "What did"]);
        await gate.opened;
        await write(response, [" it cost?"]);
        response.end("data: [DONE]\n\n");
      },
    ]);
    const sentences = (await reply).sentences[Symbol.asyncIterator]();
    expect((await sentences.next()).value).toBe("You moved the queue.");
    gate.open();
    expect((await sentences.next()).value).toBe("What did it cost?");
    expect((await sentences.next()).done).toBe(true);
  });

  it("stops the model after its first question", async () => {
    const { server, reply } = await converse([
      async (response) => {
        openStream(response);
        await write(response, ["**1.** What did ", "it cost?", " 2. Who paid?", " 3. Why?"]);
      },
    ]);
    expect(await heard(await reply)).toEqual(["What did it cost?"]);
    await server.seen[0]!.closed;
  });

  it.each(["ask", "repeat", "heard-badly", "close"] as const)(
    "leaves the wording of %s to the fallback",
    async (kind) => {
      const { server, reply } = await converse([says("Something else?")], { kind });
      expect(await heard(await reply)).toEqual(scriptedLines);
      expect(server.seen).toEqual([]);
    },
  );

  it.each(["fact-beds", "assume", "stress-queue-behind", "tell-time"])(
    "changes no word of %s: it would change what is told",
    async (move) => {
      const kind = move.startsWith("stress") ? "follow-up" : "answer-back";
      const { server, reply } = await converse([says("Say about nine thousand.")], { kind, move });
      expect(await heard(await reply)).toEqual(scriptedLines);
      expect(server.seen).toEqual([]);
    },
  );

  it("lets the model answer a question back without asking one", async () => {
    const { reply } = await converse([says("Assume fifty hospitals. Go on from there.")], {
      kind: "answer-back",
    });
    expect(await heard(await reply)).toEqual(["Assume fifty hospitals.", "Go on from there."]);
  });

  it("asks once more after a short 429, or after a 5xx", async () => {
    for (const first of [refuses(429, { "retry-after": "0" }), refuses(500), refuses(503)]) {
      const { server, reply } = await converse([first, says("What did it cost?")]);
      expect(await heard(await reply)).toEqual(["What did it cost?"]);
      expect((await reply).notice).toBeNull();
      expect(server.seen.length).toBe(2);
    }
  });

  it("needs a key or a base URL, and a base URL that is one", () => {
    const base = { model: "small-model", fallback: scriptedInterviewer() };
    expect(() => createLlmInterviewer(base)).toThrow(InterviewerError);
    expect(() => createLlmInterviewer({ ...base, baseUrl: "not a url" })).toThrow(InterviewerError);
  });
});

describe("a reply that is not wanted any more", () => {
  it("closes the connection and settles while the model has not begun", async () => {
    const abort = new AbortController();
    const asked = createGate();
    const waits: Behaviour = () => asked.open();
    const { server, failures, reply } = await converse([waits], { signal: abort.signal });
    await asked.opened;
    abort.abort(new Error("discarded"));
    await expect(reply).rejects.toThrow("discarded");
    await server.seen[0]!.closed;
    expect(failures).toEqual([]);
  });

  it("closes the connection and settles in the middle of the stream", async () => {
    const abort = new AbortController();
    const half: Behaviour = async (response) => {
      openStream(response);
      await write(response, ["You gave it a queue. ", "What"]);
    };
    const { server, failures, reply } = await converse([half], { signal: abort.signal });
    const sentences = (await reply).sentences[Symbol.asyncIterator]();
    expect((await sentences.next()).value).toBe("You gave it a queue.");
    const rest = sentences.next();
    abort.abort(new Error("discarded"));
    await expect(rest).rejects.toThrow("discarded");
    await server.seen[0]!.closed;
    expect(failures).toEqual([]);
  });

  it("closes the connection when it is dropped before it was read", async () => {
    const abort = new AbortController();
    const half: Behaviour = async (response) => {
      openStream(response);
      await write(response, ["You gave it a queue. ", "What"]);
    };
    const { server, reply } = await converse([half], { signal: abort.signal });
    await reply;
    abort.abort();
    await expect(server.seen[0]!.closed).resolves.toBeDefined();
  });

  it("closes the connection when its reader stops", async () => {
    const half: Behaviour = async (response) => {
      openStream(response);
      await write(response, ["You gave it a queue. ", "What"]);
    };
    const { server, reply } = await converse([half]);
    for await (const sentence of (await reply).sentences) {
      expect(sentence).toBe("You gave it a queue.");
      break;
    }
    await server.seen[0]!.closed;
  });
});
