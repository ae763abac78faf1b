import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { questionSchema } from "../../question.ts";
import { askedFor } from "./asked-for.ts";
import { hear } from "./heard-turn.ts";
import { waysOfAsking } from "./askings/index.ts";
import { rolePlayScenes } from "./scenes/index.ts";
import { moves, scene, told } from "./scene.testing.ts";
import type { Sheet } from "./sheet.ts";

/** Everything that they may say without being asked for a fact. */
function freely({ sets, lines, outcomes, reflection, question }: Sheet): string[] {
  const { hurry, agreed, ...lists } = lines;
  return [
    sets,
    question.spoken,
    reflection,
    hurry,
    agreed,
    ...Object.values(lists).flat(),
    ...outcomes.flatMap(({ accepts, demands = [] }) => [accepts, ...demands]),
  ];
}

/** Words of each fact that give it away: nobody hears them who did not ask. */
const giveaways: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  "promised-date": {
    "about-to-leave": /rival|renewal|runs out|walk\b/i,
    account: /four hundred|tenth/i,
    brandt: /brandt|my last/i,
    "no-estimate": /it depends|three weeks later/i,
  },
  "since-spring": {
    "late-evenings": /\bten at night|until ten/i,
    alone: /reorganisation/i,
    reviews: /\bmay\b.*(?:change|outage|diff)|approved the change/i,
    "told-once": /rating|struggles/i,
    letter: /resignation/i,
    "at-home": /father|\bill\b/i,
  },
  "a-quarter-off": {
    diagram: /forty percent|eleven percent/i,
    spread: /spread it|divided/i,
    others: /calculator|two positions/i,
    freeze: /freeze|frozen|october/i,
    "never-came": /two hundred thousand|data cent/i,
    half: /\bhalf of it\b/i,
  },
  "between-two": {
    "in-public": /not approved|open channel/i,
    "two-at-night": /two in the morning|undocumented/i,
    tickets: /ticket/i,
    "four-people": /notice\b.*public|they're four/i,
    "the-role": /position|two years ago/i,
  },
  "four-nights": {
    "old-queue": /settlement|vendor/i,
    "lent-out": /expansion|\bjuly\b/i,
    "not-seen": /six minutes/i,
    "two-weeks": /nineteen/i,
    refused: /april|technical debt/i,
    "our-retries": /retr(?:y|ies)/i,
    "worn-out": /worn/i,
  },
  "one-minute": {
    slides: /staff position|slides/i,
    offer: /\btarn\b/i,
    nights: /all-hands|three nights/i,
    ingestion: /ingestion|contractor/i,
    doubts: /hour and a half/i,
    "two-others": /same letter|written to/i,
  },
};

describe.each(rolePlayScenes.map((sheet) => [sheet.id, sheet] as const))("%s", (id, sheet) => {
  const { facts, lines, outcomes } = sheet;

  it("has a question like any other, with a brief that can be read at a glance", () => {
    expect(questionSchema.parse(sheet.question)).toEqual(sheet.question);
    expect(sheet.question.spoken.split(" ").length).toBeLessThanOrEqual(40);
    expect(sheet.sets.split(" ").length).toBeLessThanOrEqual(60);
    expect(sheet.sets).toMatch(/From here on I'm \w+\./);
    expect(sheet.sets).not.toMatch(/\?/);
  });

  it("holds six to ten facts, one or two of them guarded, at least two for an open question", () => {
    expect(facts.length).toBeGreaterThanOrEqual(6);
    expect(facts.length).toBeLessThanOrEqual(10);
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    expect(facts.filter(({ guarded }) => guarded).length).toBe(1);
    expect(facts.filter(({ open }) => open).length).toBeGreaterThanOrEqual(2);
  });

  it("says nothing of a fact where none is asked for", () => {
    const free = freely(sheet);
    for (const [fact, words] of Object.entries(giveaways[id] ?? {})) {
      const card = facts.find((one) => one.id === fact);
      expect(card?.tells).toMatch(words);
      // What they agree to may name what was asked for before.
      expect(free.filter((line) => words.test(line))).toEqual([]);
    }
    for (const { tells, again, guarded } of facts) {
      for (const text of [tells, ...again, guarded ?? ""]) expect(text).not.toMatch(/\?/);
    }
  });

  it("never says the same in two places", () => {
    const all = [
      ...freely(sheet),
      ...facts.flatMap(({ tells, again, guarded }) => [tells, ...again, guarded ?? ""]),
    ].filter((text) => text !== "");
    expect(new Set(all).size).toBe(all.length);
    for (const text of all) expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it("has enough to say for a talk of its length", () => {
    expect(lines.statement.length).toBeGreaterThanOrEqual(6);
    const demands = outcomes.flatMap((outcome) => outcome.demands ?? []);
    expect(lines.opened.length + demands.length).toBeGreaterThanOrEqual(6);
    expect(lines.deflect.length).toBeGreaterThanOrEqual(6);
    for (const list of [lines.solution, lines.blame]) {
      expect(list.length).toBeGreaterThanOrEqual(4);
    }
  });

  it("tells every fact to the question that the review names for it", () => {
    for (const { id: fact, question, guarded } of facts) {
      const talk = scene(sheet).answer(question);
      const kind = guarded === undefined ? "fact" : "hint";
      expect([question, told(talk.exchanges, kind)]).toEqual([question, [fact]]);
    }
  });

  it("is brought out whole by somebody who asks and listens", () => {
    const talk = scene(sheet, { lengthS: 3_600 });
    for (const { question, guarded } of facts) {
      talk.answer(`I see, thank you for telling me. ${question}`);
      if (guarded && !told(talk.exchanges).includes(facts.at(-1)?.id ?? "")) {
        talk.answer("Would you tell me more about that? Only if you want to.");
      }
    }
    expect(told(talk.exchanges).toSorted()).toEqual(facts.map((fact) => fact.id).toSorted());
  });

  it("tells nothing to somebody who only tells, and resists", () => {
    const talk = scene(sheet)
      .answer("Right. I've looked at this, and I'll tell you how it's going to be.")
      .answer("I suggest that we put two more people on it and look at it again in summer.")
      .answer("You should have come to me with that weeks ago.")
      .answer("We can't go on like this, it's impossible.")
      .answer("So that's decided, and I'll write it down for everybody.");
    expect(told(talk.exchanges)).toEqual([]);
    expect(moves(talk).join(" ")).toMatch(/resist-solution-1 resist-blame-1 resist-refusal-1/);
    expect(talk.last.text).not.toMatch(/I can work with|agreed/i);
  });

  it("needs facts for most of what it agrees on", () => {
    const ids = new Set(facts.map((fact) => fact.id));
    for (const { after = [] } of outcomes) for (const fact of after) expect(ids).toContain(fact);
    expect(outcomes.some(({ id: name, after }) => sheet.agreesOn.includes(name) && after)).toBe(
      true,
    );
    expect(outcomes.map((outcome) => outcome.id)).toEqual(
      expect.arrayContaining([...sheet.agreesOn]),
    );
  });

  it("hears what is asked for, in the words of many people", () => {
    const asks = waysOfAsking(id);
    const missed = asks.filter(([fact, asked]) => {
      const turn = hear(spoken(asked));
      const byName = askedFor(sheet, turn).some((one) => one.fact.id === fact);
      const opens = turn.sentences.some(({ ask }) => ask?.open);
      return !byName && !(opens && facts.find((card) => card.id === fact)?.open);
    });
    expect(asks.length).toBeGreaterThanOrEqual(50);
    expect(missed.length / asks.length).toBeLessThanOrEqual(0.05);
  });
});
