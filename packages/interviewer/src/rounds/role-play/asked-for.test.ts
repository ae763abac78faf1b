import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { askedFor } from "./asked-for.ts";
import { askingsOf } from "./askings/index.ts";
import { hear } from "./heard-turn.ts";
import { moves, scene, told } from "./scene.testing.ts";
import { rolePlayScenes } from "./scenes/index.ts";
import { fourNights } from "./scenes/four-nights.ts";
import { promisedDate } from "./scenes/promised-date.ts";
import type { Sheet } from "./sheet.ts";
import { waysOfAgreeing } from "./ways-of-agreeing.testing.ts";
import { wordMeanings } from "./word-meanings.testing.ts";

const byRules = (sheet: Sheet, said: string) =>
  askedFor(sheet, hear(spoken(said))).map(({ fact }) => fact.id);
const byMeaning = (sheet: Sheet, said: string, before: readonly string[] = []) =>
  askedFor(sheet, hear(spoken(said)), new Set(before), wordMeanings).map(({ fact }) => fact.id);

describe("what a turn asks for, by what it means", () => {
  it("is found where the words on the sheet find nothing", () => {
    const asked = "Does your pager go off?";
    expect(byRules(fourNights, asked)).toEqual([]);
    expect(byMeaning(fourNights, asked)).toEqual(["not-seen"]);
  });

  it("is found where no rule of form hears a question, as long as it begins like one", () => {
    expect(byMeaning(promisedDate, "how flexible are they about the timing")).toEqual([
      "own-number",
    ]);
  });

  it("is nothing where nothing is asked, however near it comes", () => {
    expect(byMeaning(promisedDate, "I know how flexible they are about the timing.")).toEqual([]);
    expect(byMeaning(fourNights, "Your pager does go off.")).toEqual([]);
    expect(byMeaning(fourNights, "How they sleep is my concern.")).toEqual([]);
  });

  it("is nothing in an offer, a refusal or a promise", () => {
    const asking = rolePlayScenes.flatMap((sheet) =>
      Object.values(waysOfAgreeing[sheet.id] ?? {})
        .flat()
        .filter((said) => byMeaning(sheet, said).length > 0),
    );
    // Both speak of what somebody else would say to it.
    expect(asking.toSorted()).toEqual([
      "First I want to hear her side of it.",
      "Would you go and talk to her before lunch?",
    ]);
  });

  it("is nothing where it is like a question beside the scene", () => {
    for (const sheet of rolePlayScenes)
      for (const besides of askingsOf(sheet.id)?.besides ?? [])
        expect([besides, byMeaning(sheet, besides)]).toEqual([besides, []]);
  });

  it("is nothing where two facts are as near: a miss rather than a fact given away", () => {
    expect(byMeaning(fourNights, "Does your pager go off?")).toEqual(["not-seen"]);
    expect(byMeaning(fourNights, "Is it getting too much for you?")).toEqual(["worn-out"]);
    expect(
      byMeaning(fourNights, "Does your pager go off, is it getting too much for you?"),
    ).toEqual([]);
  });

  it("is what a short question leans on", () => {
    expect(byMeaning(promisedDate, "And how flexible?")).toEqual([]);
    expect(byMeaning(promisedDate, "They talked about the timing. And how flexible?")).toEqual([
      "own-number",
    ]);
  });

  it("goes by the rules alone where the meaning of anything is not known", () => {
    const asked = "What is this customer worth to us?";
    const nothing = askedFor(promisedDate, hear(spoken(asked)), new Set(), () => undefined);
    expect(nothing.map(({ fact }) => fact.id)).toEqual(byRules(promisedDate, asked));
  });
});

describe("somebody who is played", () => {
  it("tells what is asked for by its meaning only", () => {
    const asked = "Does your pager go off?";
    expect(told(scene(fourNights).answer(asked).exchanges)).toEqual([]);
    const talk = scene(fourNights).answer(asked, { meanings: wordMeanings });
    expect(told(talk.exchanges)).toEqual(["not-seen"]);
    talk.answer(asked, { meanings: wordMeanings });
    expect(moves(talk).at(-1)).toMatch(/^again-not-seen/);
  });

  it.each(rolePlayScenes.map((sheet) => [sheet.id, sheet] as const))(
    "tells every fact of %s to the question that the review names for it, by meaning too",
    (_, sheet) => {
      for (const { id, question, guarded } of sheet.facts) {
        const talk = scene(sheet).answer(question, { meanings: wordMeanings });
        const kind = guarded === undefined ? "fact" : "hint";
        expect([question, told(talk.exchanges, kind)]).toEqual([question, [id]]);
      }
    },
  );
});
