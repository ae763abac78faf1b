import { describe, expect, it } from "vitest";
import { personas } from "../../../personas.ts";
import { topicIds, type KnownTopic } from "../topics.ts";
import { sheetOf } from "./sheets.ts";

const all = personas.map(({ id }) => [id, sheetOf(id)] as const);
const known = topicIds.filter((id): id is KnownTopic => id !== "pay");

/** What holds for the company whoever tells it. */
const facts: Partial<Record<KnownTopic, RegExp>> = {
  "next-steps": /two (more|further) (conversations|chats).*within a week/i,
  opening: /spring/,
  success: /half/,
  "on-call": /one week in seven.*paid|paid.*one week in seven/i,
  incidents: /five days.*June.*four hours|five days/,
  promotion: /twice a year.*four people|four of us.*/i,
  decisions: /two pages.*(week).*(on top)/i,
  product: /product manager.*two days/i,
  roadmap: /by next summer.*old data store|old data store/i,
  debt: /one day in five/i,
  remote: /three days.*ten (to|and) three|ten (to|and) three.*three days/i,
  leaving: /six engineers/i,
  business: /six hundred.*eight in a hundred/i,
  team: /three teams.*twenty two/i,
};

describe.each(all)("what %s tells of the company", (_, sheet) => {
  const answers = known.map((id) => sheet.answers[id]);
  const everything = [
    ...answers,
    sheet.pay,
    ...sheet.unknown,
    ...sheet.more,
    ...sheet.noQuestion,
    sheet.takeYourTime,
    sheet.neverHeard,
  ];

  it("covers at least fourteen topics, each in its own words, in a breath or two", () => {
    expect(new Set(answers).size).toBeGreaterThanOrEqual(14);
    for (const text of everything) {
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(40);
      expect(text).not.toMatch(/[()[\]/*_`#;—–"“”&%$\d?]/);
      expect(text).toMatch(/\.$/);
    }
  });

  it("keeps to the company's facts", () => {
    for (const [id, fact] of Object.entries(facts) as [KnownTopic, RegExp][])
      expect(sheet.answers[id]).toMatch(fact);
  });

  it("says whom it would ask for what it does not know", () => {
    for (const text of [...sheet.unknown, ...sheet.more, sheet.pay])
      expect(text).toMatch(/I('d| would) ask/);
  });

  it("asks one thing where it gives the floor or asks for more", () => {
    for (const text of [...sheet.floor, ...sheet.anythingElse, ...sheet.notHeard])
      expect(text.match(/\?/g)).toHaveLength(1);
    expect(sheet.floor[0]).toMatch(/what (would you like|do you want) to ask me\?$/i);
    expect(sheet.anythingElse.length).toBeGreaterThanOrEqual(2);
  });
});

it("no two of them tell anything in the same words", () => {
  const told = all.flatMap(([, sheet]) => known.map((id) => sheet.answers[id]));
  expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
});
