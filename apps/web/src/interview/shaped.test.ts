import { sessionOptionsSchema } from "@greenroom/protocol";
import { beforeEach, describe, expect, it } from "vitest";
import {
  correctOwnQuestion,
  broughtQuestions,
  ownQuestions,
  typeOwnQuestions,
} from "./own-questions.ts";
import {
  deletePasted,
  jobSettles,
  leaveOut,
  pasteCv,
  pasted,
  pasteJob,
  pastedWords,
  readPasted,
} from "./pasted.ts";
import { choices } from "./choices.ts";
import { shapedOptions } from "./shaped.ts";

const job = `Engineering Manager, Ledger
- Own our on-call rotation and the incident process
- Reduce incidents and improve reliability
- Hire four engineers
- Run our interview loop`;
const cv = `• Cut deploy times from 50 to 8 minutes
• Hired six engineers for the Heron team
• Led the move of invoices to Kafka
• Rewrote the importer in Rust for one customer`;
const chosen = (over: object = {}) => sessionOptionsSchema.parse(over);

beforeEach(() => {
  deletePasted();
  typeOwnQuestions("");
});

describe("what a session is asked for with", () => {
  it("is nothing where nothing was brought or pasted", () => {
    expect(shapedOptions(chosen(), false)).toEqual({ terms: [] });
  });

  it("holds what was read of both texts, and neither text", () => {
    pasteJob(job);
    pasteCv(cv);
    const options = shapedOptions(chosen({ terms: ["Atlas"] }), false);
    expect(options.shape).toEqual({ topics: ["reliability", "hiring"] });
    expect(options.own).toHaveLength(3);
    expect(options.terms).toEqual(["Atlas", "Heron", "Kafka", "Rust"]);
    expect(JSON.stringify(options)).not.toContain("Reduce incidents");
    expect(JSON.stringify(options)).not.toContain("for one customer");
    expect(sessionOptionsSchema.parse(chosen(options))).toMatchObject(options);
  });

  it("begins with questions of a CV that fit what is practised", () => {
    pasteCv(cv);
    expect(shapedOptions(chosen({ focus: "hiring" }), false).own?.[0]?.cvLine).toContain(
      "Hired six",
    );
  });

  it("leaves out what the person took out, and another line of the CV takes its place", () => {
    pasteJob(job);
    pasteCv(cv);
    const [first] = readPasted(pasted.getState(), "behavioural").claims;
    leaveOut(`claim ${first?.id}`);
    leaveOut("topic hiring");
    leaveOut("name Rust");
    const options = shapedOptions(chosen(), false);
    expect(options.shape).toEqual({ topics: ["reliability"] });
    expect(options.own?.map(({ text }) => text)).not.toContain(first?.own.text);
    expect(options.own).toHaveLength(3);
    expect(options.terms).not.toContain("Rust");
  });

  it("asks about no CV where one's own narrative is the subject, or something else is asked", () => {
    pasteCv(cv);
    expect(shapedOptions(chosen({ focus: "narrative" }), false).own).toBeUndefined();
    expect(shapedOptions(chosen(), true)).toEqual({ terms: ["Heron", "Kafka", "Rust"] });
    expect(shapedOptions(chosen({ format: "panel" }), false)).toEqual({
      terms: ["Heron", "Kafka", "Rust"],
    });
  });

  it("puts what was brought before the CV's, as it was put right", () => {
    pasteCv(cv);
    typeOwnQuestions("How do you handle a key person who leaves?");
    const [brought] = broughtQuestions(ownQuestions.getState()).brought;
    correctOwnQuestion(brought?.id ?? "", { form: "past", pillar: "hiring" });
    const { own } = shapedOptions(chosen({ focus: "own" }), false);
    expect(own?.[0]).toEqual({
      text: "How do you handle a key person who leaves?",
      form: "past",
      pillar: "hiring",
    });
    expect(own).toHaveLength(4);
    typeOwnQuestions("");
    expect(shapedOptions(chosen({ focus: "own" }), false).own).toBeUndefined();
  });
});

describe("a text that was pasted", () => {
  it("chooses the level that the job is for, once, when typing has paused", () => {
    choices.setState({ role: "staff" });
    pasteJob(job);
    expect(choices.getState().role).toBe("staff");
    jobSettles();
    expect(choices.getState().role).toBe("manager");
    choices.setState({ role: "director" });
    pasteJob(`${job}\n- And more`);
    jobSettles();
    expect(choices.getState().role).toBe("director");
  });

  it("is chosen by anew once it was deleted", () => {
    pasteJob(job);
    jobSettles();
    deletePasted();
    choices.setState({ role: "staff" });
    pasteJob(job);
    jobSettles();
    expect(choices.getState().role).toBe("manager");
  });

  it("is told in words before the start", () => {
    pasteJob(job);
    pasteCv(cv);
    expect(pastedWords(readPasted(pasted.getState(), "behavioural"))).toBe(
      "The job stresses reliability and hiring. Three questions from your CV.",
    );
    deletePasted();
    expect(pastedWords(readPasted(pasted.getState(), "behavioural"))).toBe("");
  });
});
