import { spoken } from "@greenroom/metrics/testing";
import { afterEach, describe, expect, it } from "vitest";
import type { Exchange, InterviewContext, Trigger, Utterance } from "../interviewer.ts";
import { findPersona } from "../personas.ts";
import { panelPhrasesFor } from "../rounds/panel/phrases.ts";
import { createScriptedInterviewer, scriptedUtterance } from "../scripted/scripted-interviewer.ts";
import { says, startChatServer, type Behaviour, type SeenRequest } from "./chat-server.testing.ts";
import { heard } from "./conversation.testing.ts";
import type { LlmDeadlines } from "./deadlines.ts";
import { createLlmInterviewer, LLM_NOTICE } from "./llm-interviewer.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Maya leads, Tom and Helen sit beside her. */
const plan: InterviewContext["plan"] = {
  questionIds: ["too-fragile", "own-outage", "reversed-decision", "open-disagreement"],
  personaId: "maya",
  panel: ["tom", "helen"],
  format: "panel",
  role: "staff",
  lengthS: 1_800,
};
const story =
  "Last year at a bank I was leading a team of eight and our nightly run had become fragile. My job was to get it stable by June. I looked at the logs, I decided to move the ledger service first, and I rewrote the retries.";
/** What is answered to each question and its follow-ups, in turn. */
const answers = [
  story,
  "In the end failures fell by a third.",
  "The release got slower, that was the price.",
  "I would look at the retries sooner today.",
];

interface Spoken {
  readonly said: Utterance;
  readonly notice: string | null;
  /** What the scripted interviewer would have said here. */
  readonly scripted: string;
}

/** A panel of so many answers, each reply worded by an endpoint that behaves like this. */
async function panelWith(
  behaves: Behaviour,
  { turns = 12, deadlines = {} }: { turns?: number; deadlines?: Partial<LlmDeadlines> } = {},
): Promise<{ spoken: Spoken[]; seen: readonly SeenRequest[] }> {
  const server = await startChatServer(behaves);
  closing.push(() => server.close());
  const interviewer = createLlmInterviewer({
    baseUrl: server.baseUrl,
    apiKey: undefined,
    model: "small-model",
    fallback: createScriptedInterviewer(),
    deadlines: { retryPauseMs: 1, ...deadlines },
  });
  const exchanges: Exchange[] = [];
  const all: Spoken[] = [];
  let sinceAsked = 0;
  for (let turn = 0; turn <= turns; turn++) {
    const trigger: Trigger = turn === 0 ? "open" : "answer";
    const context = { plan, exchanges: [...exchanges], trigger, elapsedS: turn * 40 };
    const reply = await interviewer.next(context, new AbortController().signal);
    const text = (await heard(reply)).join(" ");
    const said = { ...reply.head, text };
    all.push({ said, notice: reply.notice, scripted: scriptedUtterance(context).text });
    if (said.kind === "close") break;
    sinceAsked = said.kind === "ask" ? 0 : sinceAsked + 1;
    const words = spoken(answers[sinceAsked % answers.length] ?? story);
    exchanges.push({ said, answer: { words, heardBadly: false, durationS: words.length / 2 } });
  }
  return { spoken: all, seen: server.seen };
}

const promptOf = ({ body }: SeenRequest) => body.messages.map(({ content }) => content).join("\n");
const draftIn = (request: SeenRequest) => /A draft of it: (.*)/.exec(promptOf(request))?.[1] ?? "";

/** Says what the draft asks for, behind something of its own. */
const faithful: Behaviour = (response, request) => {
  const question =
    draftIn(request)
      .split(/(?<=[.?!])\s+/)
      .at(-1) ?? "";
  return says(`I see that. ${question}`)(response, request);
};

const isWorded = ({ said }: Spoken) => said.kind === "follow-up";
const questionsIn = (text: string) => text.match(/\?/g)?.length ?? 0;
const others = (personaId: string | undefined) =>
  ["maya", "tom", "helen"]
    .filter((id) => id !== personaId)
    .map((id) => findPersona(id).name.split(" ")[0] ?? "");

/** The main question is somebody else's. */
function cameIn(all: readonly Spoken[]): Spoken[] {
  return all.filter(({ said }, at) => {
    const owner = all.slice(0, at).findLast((before) => before.said.kind === "ask")?.said.by;
    return said.kind === "follow-up" && said.by !== owner;
  });
}

describe("a panel whose follow-ups a language model words", () => {
  it("hands over under the right name, in the words of whoever takes over", async () => {
    const { spoken } = await panelWith(faithful, { turns: 16 });
    const asks = spoken.filter(({ said }) => said.kind === "ask");
    expect(asks.slice(0, 4).map(({ said }) => said.by)).toEqual(["maya", "tom", "helen", "maya"]);
    for (const { said, scripted } of asks) {
      expect(said.text).toBe(scripted);
      expect(said.text).toContain(findPersona(said.by ?? "").name.split(" ")[0]);
    }
    expect(spoken.map(({ notice }) => notice)).toEqual(spoken.map(() => null));
  });

  it("asks the model in the person of whoever speaks, beside whom it names the others", async () => {
    const { spoken, seen } = await panelWith(faithful);
    const worded = spoken.filter(isWorded);
    expect(worded.length).toBe(seen.length);
    expect(new Set(worded.map(({ said }) => said.by)).size).toBeGreaterThan(1);
    worded.forEach(({ said }, at) => {
      const [system] = seen[at]?.body.messages ?? [];
      expect(system?.content).toContain(`You are ${findPersona(said.by ?? "").name}, `);
      for (const name of others(said.by)) expect(system?.content).toContain(name);
      expect(said.text).toMatch(/I see that\. .*\?$/);
    });
  });

  it("has whoever comes in say so first: the model words what follows", async () => {
    const { spoken, seen } = await panelWith(faithful);
    const came = cameIn(spoken);
    expect(came.length).toBeGreaterThan(0);
    for (const { said } of came) {
      const lead = panelPhrasesFor(said.by ?? "").comesIn.find((words) =>
        said.text.startsWith(`${words} `),
      );
      expect(lead).toBeDefined();
      expect(seen.some((request) => draftIn(request).includes(lead ?? ""))).toBe(false);
      expect(said.text.slice(lead?.length)).toMatch(/^ I see that\. .*\?$/);
    }
  });
});

describe("a hostile model on a panel", () => {
  it.each([
    ["lists three", "1. **What did that cost you?**\n2. Who else knew of it?\n3. And what then?"],
    ["presents itself", "Tom here. This is Maya. Helen Brandt here. What did that cost you?"],
    ["plays them all", "Maya: Thank you.\nTom: What did that cost you?\nHelen: And who paid?"],
    ["gives the word away", "Over to you, Helen. I'll hand over to Tom. Maya, go ahead."],
    ["asks as somebody else", "This is Helen, what did that cost the business?"],
    ["speaks of the others", "Helen and Tom and Maya all wonder: what did that cost you?"],
  ])("that %s is heard as one question, of the one who speaks", async (_, text) => {
    const { spoken } = await panelWith(says(text), { turns: 8 });
    const worded = spoken.filter(isWorded);
    expect(worded.length).toBeGreaterThan(2);
    const came = new Set(cameIn(spoken));
    for (const each of worded) {
      const { said, notice, scripted } = each;
      const lead = panelPhrasesFor(said.by ?? "").comesIn.find((words) =>
        said.text.startsWith(`${words} `),
      );
      expect(lead !== undefined).toBe(came.has(each));
      expect(questionsIn(said.text)).toBe(1);
      expect(said.text).toMatch(/\?$/);
      expect(notice === null ? said.text : "").not.toMatch(/[*#:]|\d\./);
      const own = said.text.slice(lead?.length ?? 0);
      for (const name of ["Maya", "Tom", "Helen"]) expect(own).not.toContain(name);
      // Where it could not be shaped, the built-in question is asked, and that is said.
      const question = scripted.split(/(?<=[.?!])\s+/).at(-1) ?? "";
      expect(notice === null || said.text.endsWith(question)).toBe(true);
      expect(notice ?? LLM_NOTICE).toBe(LLM_NOTICE);
    }
  });
});

describe("a model that falls silent in the middle of a panel", () => {
  it("is stood in for by the same person's own words, says so, and is asked again", async () => {
    let asked = 0;
    const { spoken, seen } = await panelWith(
      (response, request) => {
        asked += 1;
        return asked === 2 ? undefined : faithful(response, request);
      },
      // After a late answer the next may take less: enough of it for a busy machine.
      { deadlines: { firstTokenMs: 2_000 } },
    );
    const worded = spoken.filter(isWorded);
    expect(worded.slice(0, 4).map(({ notice }) => notice)).toEqual([null, LLM_NOTICE, null, null]);
    for (const { said, notice, scripted } of worded) {
      expect(said.text).toContain(notice === null ? "I see that." : scripted);
    }
    expect(seen.length).toBe(worded.length);
    const asks = spoken.filter(({ said }) => said.kind === "ask");
    expect(asks.slice(0, 3).map(({ said }) => said.by)).toEqual(["maya", "tom", "helen"]);
  });
});
