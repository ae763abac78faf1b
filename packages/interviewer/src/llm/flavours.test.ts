import { afterEach, describe, expect, it } from "vitest";
import { refuses } from "./chat-server.testing.ts";
import { closeServers, context, converse, heard, scriptedLines } from "./conversation.testing.ts";
import { flavours } from "./flavours.testing.ts";
import { LLM_NOTICE } from "./llm-interviewer.ts";

afterEach(closeServers);

describe.each(flavours)("a model behind $name", ({ says, thinks, missing, breaks }) => {
  it("is heard in its own words", async () => {
    const { failures, reply } = await converse([
      says("You gave reservations a place of their own. What did that cost?"),
    ]);
    expect(await heard(await reply)).toEqual([
      "You gave reservations a place of their own.",
      "What did that cost?",
    ]);
    expect((await reply).notice).toBeNull();
    expect(failures).toEqual([]);
  });

  it("is heard without a last question mark, as it ended by itself", async () => {
    const { reply } = await converse([says("What did that cost you")]);
    expect(await heard(await reply)).toEqual(["What did that cost you?"]);
  });

  it("is heard without its thoughts", async () => {
    const { failures, reply } = await converse([
      thinks("They lack a price. Should I ask for it?", "What did it cost?"),
    ]);
    expect(await heard(await reply)).toEqual(["What did it cost?"]);
    expect(failures).toEqual([]);
  });

  it("is stood in for where it is missing", async () => {
    const { failures, reply } = await converse([missing]);
    expect(await heard(await reply)).toEqual(scriptedLines);
    expect((await reply).notice).toBe(LLM_NOTICE);
    expect(failures.map(({ reason }) => reason)).toEqual(["refused"]);
  });

  it("is stood in for where it breaks in the middle, without half a sentence", async () => {
    const { failures, reply } = await converse([breaks("You gave it a queue. What did th")]);
    expect(await heard(await reply)).toEqual(["You gave it a queue.", "What did that cost you?"]);
    expect((await reply).notice).toBe(LLM_NOTICE);
    expect(failures.length).toBe(1);
  });
});

it("an endpoint that refused the key is left alone for the next reply, which is said to the person", async () => {
  const { server, interviewer, reply } = await converse([refuses(401)]);
  await heard(await reply);
  const next = await interviewer.next(context, new AbortController().signal);
  expect(await heard(next)).toEqual(scriptedLines);
  expect(next.notice).toBe(LLM_NOTICE);
  expect(server.seen.length).toBe(1);
});
