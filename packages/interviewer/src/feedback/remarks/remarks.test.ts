import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { refuses, says, startChatServer, type ChatServer } from "../../llm/chat-server.testing.ts";
import { competencyBoxes } from "../competencies.ts";
import { STORY, toldWords } from "../told.testing.ts";
import { checkRemarks } from "./check-remarks.ts";
import { parseRawRemarks, type RawRemarks } from "./raw-remarks.ts";
import { createRemarkWriter } from "./remark-writer.ts";

const words = toldWords(STORY);
const raw = (...remarks: { text: string; quote: string }[]): RawRemarks => ({
  competencies: [{ id: "results", level: "solid", remarks }],
});
const check = (...remarks: { text: string; quote: string }[]) =>
  checkRemarks(raw(...remarks), [words], "Tell me about a time.");
const quote = "the cost fell by a third";

describe("a remark of a model", () => {
  it("is shown with the words that were said, at their time", () => {
    const { assessed, dropped } = check({ text: "You name the change.", quote: `"${quote}!"` });
    expect(assessed).toEqual([
      {
        competency: "results",
        name: "Results",
        level: "solid",
        anchor: "Says what changed, and for whom.",
        remarks: [
          {
            text: "You name the change.",
            quote: "the cost fell by a third",
            startSample: 30_000,
            endSample: 59_500,
          },
        ],
      },
    ]);
    expect(dropped).toEqual({ notFound: 0, unsupported: 0 });
  });

  it("is dropped and counted where its quote was not said, and takes its level with it", () => {
    const { assessed, dropped } = check(
      { text: "You name the change.", quote: "the cost fell by a half" },
      { text: "You name the team.", quote: "" },
    );
    expect(assessed).toEqual([]);
    expect(dropped).toEqual({ notFound: 2, unsupported: 0 });
  });

  it.each([
    ["names a number that was not said", "You saved 400 hours with it."],
    ["quotes something else in passing", "You say “we doubled the whole team” as well."],
    ["praises", "This is an excellent result."],
    ["gives a score", "I would rate this 7/10."],
    ["gives a confidence", "Confidence in this reading: 85 %."],
    ["gives a verdict", "This is a strong hire signal."],
    ["goes on and on", "You say it. ".repeat(40)],
    ["is empty", "  "],
  ])("is dropped and counted where it %s", (_, text) => {
    const { assessed, dropped } = check({ text, quote });
    expect(assessed).toEqual([]);
    expect(dropped).toEqual({ notFound: 0, unsupported: 1 });
  });

  it("may name numbers that were said, in digits too", () => {
    const { dropped } = check({ text: "You name its size: 40 engineers.", quote });
    expect(dropped.unsupported).toBe(0);
  });

  it("about something that is no competency is not shown", () => {
    const other = { competencies: [{ ...raw().competencies[0]!, id: "charm" }] };
    expect(checkRemarks(other, [words], "").assessed).toEqual([]);
  });

  it("whatever it quotes, only what was said is shown", () => {
    const said = STORY.split(" ");
    const any = fc.array(fc.constantFrom(...said, "zeppelin", "never", "12"), { maxLength: 12 });
    fc.assert(
      fc.property(any, (quoted) => {
        const { assessed } = check({ text: "You say so.", quote: quoted.join(" ") });
        const shown = assessed.flatMap(({ remarks }) => remarks.map((remark) => remark.quote));
        for (const each of shown) expect(STORY).toContain(each);
      }),
    );
  });
});

describe("a model's text is read leniently", () => {
  const json = JSON.stringify(raw({ text: "So.", quote }));
  it.each([
    ["plain", json],
    ["in a fence", `Here it is:\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`],
    ["behind thoughts with braces", `<think>{"competencies": []} or {x}?</think>${json}`],
    ["behind another object", `{"note": "{"} ${json}`],
    ["with a comma too many", json.replace("}]}]}", "},]}]}")],
    ["with levels in capitals", json.replace("solid", "Solid")],
  ])("%s", (_, text) => {
    expect(parseRawRemarks(text)).toEqual(raw({ text: "So.", quote }));
  });

  it.each([
    ["nothing", ""],
    ["words", "The answer was good."],
    ["half of it", json.slice(0, -9)],
    ["another shape", '{"score": 9}'],
    ["a level that is none", json.replace("solid", "8/10")],
  ])("and strictly: %s is nothing", (_, text) => {
    expect(parseRawRemarks(text)).toBeNull();
  });
});

describe("the writer of remarks", () => {
  const servers: ChatServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  const json = JSON.stringify(raw({ text: "So.", quote }));
  const answered = {
    question: "Tell me about a time.",
    strong: ["a number"],
    boxes: competencyBoxes.filter(({ id }) => id === "results"),
    exchanges: [{ asked: "Tell me about a time.", words: toldWords("it fell by clue", ["clue"]) }],
  };
  const ask = async (...behaviours: Parameters<typeof startChatServer>) => {
    const server = await startChatServer(...behaviours);
    servers.push(server);
    const deadlines = { retryPauseMs: 1 };
    const writer = createRemarkWriter({ baseUrl: server.baseUrl, model: "small-model", deadlines });
    return { server, written: writer.write(answered, new AbortController().signal) };
  };

  it("sends the question, what is looked for, and the words, without those heard badly", async () => {
    const { server, written } = await ask(says(json));
    expect(await written).toEqual(raw({ text: "So.", quote }));
    const sent = server.seen[0]!.body.messages.map(({ content }) => content).join("\n");
    expect(sent).toContain("Tell me about a time.");
    expect(sent).toContain("Says by how much, how it was known");
    expect(sent).toContain("Candidate: it fell by [unclear]");
    expect(sent).not.toContain("clue");
    expect(server.seen[0]!.body).toMatchObject({ response_format: { type: "json_schema" } });
  });

  it("asks plainly where the endpoint knows no response format", async () => {
    const { server, written } = await ask(refuses(400), says(json));
    expect(await written).toEqual(raw({ text: "So.", quote }));
    expect(server.seen[1]!.body).not.toHaveProperty("response_format");
  });

  it("asks once more where the text cannot be read, then gives up", async () => {
    const { written } = await ask(says("No."), says(json));
    expect(await written).toEqual(raw({ text: "So.", quote }));
    const { server, written: never } = await ask(says("No."));
    await expect(never).rejects.toMatchObject({ reason: "unusable" });
    expect(server.seen.length).toBe(2);
  });

  it("tells of a refused key", async () => {
    const { written } = await ask(refuses(401));
    await expect(written).rejects.toMatchObject({ reason: "refused", status: 401 });
  });
});
