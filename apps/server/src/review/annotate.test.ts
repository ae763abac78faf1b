import { noAnnotations, type Annotations, type Edit } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { annotate, MOST_OF_A_KIND } from "./annotate.ts";

const at = "2026-01-02T03:04:05.000Z";
const make = (edit: Edit, before: Annotations = noAnnotations, id = "entry-1") =>
  annotate(before, edit, { id, at });
const span = { startSample: 0, endSample: 10 };
const correct = (text: string): Edit => ({ type: "correct", turn: 1, ...span, text });
const comment = (text: string): Edit => ({ type: "comment", ...span, author: " Ada\n", text });

describe("an edit", () => {
  it("keeps what was typed without what nobody sees", () => {
    expect(make(correct("  Kuber\u0000netes \n\u202eon\tEKS ")).corrections).toEqual([
      { id: "entry-1", turn: 1, ...span, text: "Kubernetes on EKS" },
    ]);
  });

  it("keeps the lines of a comment, and when it was written", () => {
    expect(make(comment(" One.\r\nTwo.\u0007 ")).comments).toEqual([
      { id: "entry-1", ...span, author: "Ada", text: "One.\nTwo.", at },
    ]);
    expect(() => make(comment(" \u0007 "))).toThrow("A comment needs a word or two.");
  });

  it("is taken back by its id, whatever it is", () => {
    const one = make(correct("one"));
    const two = make({ type: "compare", questionId: "q" }, one, "entry-2");
    expect(make({ type: "undo", id: "entry-1" }, two).corrections).toEqual([]);
    expect(make({ type: "undo", id: "entry-2" }, two)).toEqual(one);
    expect(() => make({ type: "undo", id: "entry-3" }, two)).toThrow(/taken back already/);
  });

  it("that was made before is not made twice", () => {
    for (const edit of [
      correct("x"),
      comment("x"),
      { type: "mark-element", questionId: "q", elementId: "result", ...span },
      { type: "mark-own", questionId: "q", elementId: "result", ...span },
      { type: "compare", questionId: "q" },
      { type: "not-useful", adviceId: "a" },
    ] as const satisfies readonly Edit[]) {
      const once = make(edit);
      expect(annotate(once, edit, { id: "entry-2", at: "later" })).toBe(once);
    }
  });

  it("finds no room where there are as many as a session holds", () => {
    const corrections = Array.from({ length: MOST_OF_A_KIND }, (_, index) => {
      return { id: `c-${index}`, turn: 1, ...span, text: "x" };
    });
    expect(() => make(correct("y"), { ...noAnnotations, corrections })).toThrow(/as many/);
  });
});
