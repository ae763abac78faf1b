import { LlmFailure, type RawRemarks, type RemarkWriter } from "@greenroom/interviewer";
import { feedbackSchema, writingSchema } from "@greenroom/protocol";
import { describe, expect, it, vi } from "vitest";
import { storeAnswer } from "../testing/recorded-answer.ts";
import { testApp } from "../testing/test-app.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const id = "session-with-an-answer";
const answer =
  "Um, last year at a bank our billing service failed every week. I decided to stop all new work. In the end the cost fell by a third.";

it("answers with the packet, and the answer in a stronger order, of the words that were said", async () => {
  const dataDir = await temporaryFolder();
  await storeAnswer(dataDir, id, [answer.split(" ")]);
  const { server } = await testApp({}, { DATA_DIR: dataDir });
  const response = await server.inject({ url: `/api/sessions/${id}/feedback` });
  const { packet, retold, reviewer, written } = feedbackSchema.parse(response.json());
  const boxes = packet.flatMap(({ competencies }) => competencies);
  const results = boxes.find((box) => box.id === "results")?.evidence;
  expect(results?.map(({ text }) => text).join()).toContain("the cost fell by a third");
  expect(boxes.find((box) => box.id === "learning")?.evidence).toEqual([]);
  const said = retold[0]?.parts.flatMap((part) => (part.kind === "said" ? [part.text] : []));
  expect(said?.at(-1)).toBe("In the end the cost fell by a third.");
  expect([reviewer, written]).toEqual([null, null]);
});

it("knows no session that is not there", async () => {
  const { server } = await testApp();
  const response = await server.inject({ url: "/api/sessions/session-nobody-held/feedback" });
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ code: "session_unknown" });
});

describe("remarks of a language model", () => {
  const quote = "the cost fell by a third";
  const raw: RawRemarks = {
    competencies: [
      {
        id: "results",
        level: "solid",
        remarks: [
          { text: "You name the change.", quote },
          { text: "You name the people.", quote: "forty people were let go" },
        ],
      },
    ],
  };
  const asked = async (write: RemarkWriter["write"]) => {
    const dataDir = await temporaryFolder();
    await storeAnswer(dataDir, id, [answer.split(" ")]);
    const remarkWriter = { model: "small-model", where: "llm.example:8443", write };
    const { server } = await testApp({ remarkWriter }, { DATA_DIR: dataDir });
    const url = `/api/sessions/${id}/feedback`;
    const feedback = async () => feedbackSchema.parse((await server.inject({ url })).json());
    const remarks = async (method: "GET" | "POST" | "DELETE") =>
      writingSchema.parse((await server.inject({ method, url: `${url}/remarks` })).json());
    const settled = () =>
      vi.waitUntil(async () => (await remarks("GET")).is !== "running", { timeout: 20_000 });
    return { server, feedback, remarks, settled, dataDir };
  };

  it("are not asked for by themselves: what would be sent, and where, is told first", async () => {
    const write = vi.fn<RemarkWriter["write"]>();
    const { feedback } = await asked(write);
    expect((await feedback()).reviewer).toEqual({
      model: "small-model",
      where: "llm.example:8443",
      answers: 1,
      words: answer.split(" ").length,
    });
    expect(write).not.toHaveBeenCalled();
  });

  it("are kept beside the session, shown where their quotes are found, and counted where not", async () => {
    const { feedback, remarks, settled } = await asked(() => Promise.resolve(raw));
    expect(await remarks("POST")).toEqual({ is: "running", read: 0, of: 1 });
    await settled();
    const { written, writing } = await feedback();
    expect(writing).toEqual({ is: "idle" });
    expect(written?.answers[0]?.assessed[0]?.remarks.map((remark) => remark.quote)).toEqual([
      `${quote}.`,
    ]);
    expect(written?.answers[0]?.dropped).toEqual({ notFound: 1, unsupported: 0 });
  });

  it("say what failed, and whether to try again", async () => {
    const { remarks, settled, feedback } = await asked(() =>
      Promise.reject(new LlmFailure("unreachable")),
    );
    await remarks("POST");
    await settled();
    expect((await feedback()).writing).toMatchObject({
      is: "failed",
      problem: {
        code: "remarks_failed",
        retry: true,
        sentence: expect.stringContaining("llm.example:8443"),
      },
    });
  });

  it("are cancelled by the person, and when the session is deleted", async () => {
    const signals: AbortSignal[] = [];
    const { remarks, server } = await asked((_, signal) => {
      signals.push(signal);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    });
    await remarks("POST");
    expect(await remarks("DELETE")).toEqual({ is: "idle" });
    await remarks("POST");
    await server.inject({ method: "DELETE", url: `/api/sessions/${id}` });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it("are refused where no language model is set", async () => {
    const dataDir = await temporaryFolder();
    await storeAnswer(dataDir, id, [answer.split(" ")]);
    const { server } = await testApp({}, { DATA_DIR: dataDir });
    const url = `/api/sessions/${id}/feedback/remarks`;
    const response = await server.inject({ method: "POST", url });
    expect([response.statusCode, response.json().code]).toEqual([409, "remarks_refused"]);
  });
});
