import { describe, expect, it } from "vitest";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";
import { durationsTold } from "./told-duration.ts";
import { figuresTold } from "./told-figure.ts";
import { teamToldOtherwise } from "./told-otherwise.ts";
import { partiesTold } from "./told-party.ts";
import { rolesTold } from "./told-role.ts";
import { systemsTold } from "./told-system.ts";
import { teamsTold } from "./told-team.ts";

const read = (text: string) => readAnswer(spoken(text), "past");

describe("the size of a team", () => {
  it.each([
    ["I was leading a team of twenty five then.", "a team of twenty five", 25],
    ["I was leading a team of twenty-five then.", "a team of twenty five", 25],
    ["We were a team of a dozen.", "a team of a dozen", 12],
    ["I had a small team of 4 above the hangar.", "a small team of 4", 4],
    ["My team of eight was tired.", "a team of eight", 8],
  ])("is told whole: %s", (text, told, size) =>
    expect(teamsTold(read(text))).toMatchObject([{ text: told, size }]),
  );

  it.each([
    "I had a second team of four.",
    "I was on a Glebor team of four.",
    "If my team of eight had stayed, we would have made it.",
    "My boss said my team of eight was too large.",
  ])("is left out: %s", (text) => expect(teamsTold(read(text))).toEqual([]));

  it.each(["Each change took eleven weeks.", "The last one took two years."])(
    "is not taken for how long one's own work took: %s",
    (text) => expect(durationsTold(read(text))).toEqual([]),
  );

  it("is not remembered from a joke", () => {
    expect(teamsTold(read("I was leading a team of eight, just kidding, I was alone."))).toEqual(
      [],
    );
    expect(durationsTold(read("It took nine months. Just kidding."))).toEqual([]);
  });
});

describe("how far something moved", () => {
  it.each([
    [
      "I rewrote the cache. The error rate dropped from eight percent to two percent.",
      "the error rate dropped from eight percent to two percent",
    ],
    [
      "We split the billing service. Our deploy time went from two hours to ten minutes.",
      "your deploy time went from two hours to ten minutes",
    ],
    ["I moved the index. In the end failures fell by a third.", "failures fell by a third"],
  ])("is remembered as it was told: %s", (text, told) =>
    expect(figuresTold(read(text))).toEqual([told]),
  );

  it.each([
    "I moved the index. In the end it fell by a third.",
    "I moved the index. The energy on those four fell by a third.",
    "I moved the index. Failures did not fall by a third.",
    "I moved the index. If failures had fallen by a third, we would have kept it.",
    "I moved the index. My manager said failures fell by a third.",
    "I moved the index. Failures fell by a {third} that spring.",
    "I moved the index. Failures fell by a third, just kidding.",
    "I moved the index. Failures fell by a third or a half.",
    "I moved the index. Failures fell. I can't share the figures.",
    "I moved the index. Failures fell by a third. Then a colleague of ours died.",
    "I moved the index. The plan was that failures would fall by a third.",
  ])("is not made up: %s", (text) => expect(figuresTold(read(text))).toEqual([]));
});

describe("a system of one's own", () => {
  it.each([
    ["Our billing service failed every night.", "your billing service"],
    ["I moved our Kafka cluster to the new region.", "your Kafka cluster"],
    ["Last year I rewrote the billing service.", "the billing service"],
    ["We decided to split up the nightly import pipeline.", "the nightly import pipeline"],
    ["I was responsible for the payments platform then.", "the payments platform"],
    ["My old label printing service was fragile.", "your label printing service"],
  ])("is remembered: %s", (text, told) => expect(systemsTold(read(text))).toEqual([told]));

  it.each([
    "The billing service failed every night.",
    "They rewrote the billing service.",
    "Their billing service failed, and we waited.",
    "I read about the billing service.",
    "Our {billing} service failed every night.",
    "Our Glebor service failed every night.",
    "Our whole platform was slow.",
    "Our other service was slow.",
    "We did not own the billing service.",
    "We moved the billing service of the vendor.",
    "If our billing service had failed, nobody would have known.",
    "I would move our billing service first.",
    "My manager said our billing service was slow.",
    "Our billing service team was tired.",
    "I nearly replaced the billing service.",
    "Did we own the billing service?",
    "Our billing service failed. I can't name the client.",
    "Our vendor's billing service failed.",
  ])("is not made one's own: %s", (text) => expect(systemsTold(read(text))).toEqual([]));
});

describe("somebody by their role", () => {
  it.each([
    ["My product manager wanted a date.", "your product manager, who wanted a date"],
    ["My director, who wanted it sooner, called.", "your director"],
    ["Our sales director promised a chain that trucks would wait.", "your sales director"],
    ["My product manager wanted him there.", "your product manager"],
    ["My product manager wanted a {date}.", "your product manager"],
    ["My product manager wanted a date from Glebor.", "your product manager"],
    ["My product manager did not want a date.", "your product manager"],
    ["The CTO gave me the budget.", "the CTO"],
    ["An architect argued for the old index.", "an architect, who argued for the old index"],
    ["Our director came by every week.", "your director"],
    ["I argued with the staff engineer on the other team.", "the staff engineer on the other team"],
    [
      "I asked an engineering manager from the next team.",
      "an engineering manager from the next team",
    ],
    ["I called our head of sales, and we talked.", "your head of sales"],
    ["I wrote to our CTO that evening.", "your CTO"],
    ["There was a principal engineer who was against it.", "a principal engineer"],
  ])("is remembered: %s", (text, told) =>
    expect(rolesTold(read(text)).map((role) => role.text)).toEqual([told]),
  );

  it.each([
    "I was the tech lead.",
    "I came in as an engineering manager.",
    "I had no product manager.",
    "We wanted a product manager.",
    "We hired a designer.",
    "If my director had asked, I would have said no.",
    "My {product} manager wanted a date.",
    "My manager's plan was late.",
    "My product manager interview was in May.",
    "Nobody told my manager.",
    "Then I became the product manager.",
    "The director's office was empty.",
    "My manager harassed a colleague of mine.",
    "My manager died that spring.",
  ])("is left out: %s", (text) => expect(rolesTold(read(text))).toEqual([]));
});

describe("one team with two sizes", () => {
  const eight = "Last year I was leading a team of eight and our nightly run had become fragile.";
  const otherwise = (before: string, now: string) => teamToldOtherwise([read(before)], read(now));

  it("is noticed", () => {
    expect(otherwise(eight, "We were a team of twelve and nobody had time for it.")).toEqual({
      before: "a team of eight",
      now: "a team of twelve",
    });
  });

  it.each([
    [eight, "We were a team of eight and nobody had time."],
    [eight, "We were a team of nine with me."],
    [eight, "By then we were a team of twelve."],
    [eight, "We had grown. We were a team of twelve."],
    [eight, "I hired four people. We were a team of twelve."],
    [eight, "I moved to another team. We were a team of twelve there."],
    [eight, "We were a team of twelve, of whom eight were mine."],
    [eight, "We were a team of twelve or so."],
    [eight, "We were a team of {twelve} then."],
    [eight, "They were a team of twelve."],
    [eight, "I was not leading a team of twelve."],
    [eight, "I would have had a team of twelve."],
    [eight, "I was leading a team of twelve the year before."],
    [`${eight} In May we were a team of ten.`, "We were a team of twelve."],
    ["I joined a team of eight that spring.", "We were a team of twelve."],
  ])("is not seen in: %s | %s", (before, now) => expect(otherwise(before, now)).toBeNull());
});

describe("who had a say", () => {
  it.each([
    ["My director wanted a date, and I gave one.", ["your director"]],
    ["The union signed, and later the union came back to us.", ["the union"]],
    ["I went to finance. Finance wanted a figure by May.", ["finance"]],
    ["The board liked it. My manager did, and my manager said so.", ["your manager", "the board"]],
  ])("is told by what they are: %s", (text, parties) =>
    expect(partiesTold(read(text))).toEqual(parties),
  );

  it.each([
    "The regulator said no to it.",
    "My boss was furious.",
    "My {boss} wanted a date.",
    "I directed the board game club.",
    "My manager wanted it in the week in which my father died.",
  ])("is left alone: %s", (text) => expect(partiesTold(read(text))).toEqual([]));
});
