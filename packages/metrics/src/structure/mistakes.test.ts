import type { Pillar, QuestionForm } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { mistakesIn } from "./mistakes.ts";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

const bare = (text: string) => text.toLowerCase().replaceAll(/[.,;:?!]/g, "");

function found(
  text: string,
  form: QuestionForm = "past",
  pillar: Pillar = "behavioural",
  asked = "Tell me about a time.",
) {
  return mistakesIn(readAnswer(spoken(text), form), { text: asked, pillar });
}
const ids = (...asked: Parameters<typeof found>) => found(...asked).map(({ id }) => id);

const withPeople =
  "Last winter I ran the night shift at a dairy, eleven people, and the bottling line stood still twice a week. My manager asked me to find out why before Easter. I sat with Agnes for three nights, she showed me the valve, and I decided to change the cleaning order although the day shift hated it. Since then the line has not stopped once.";
const systems =
  "The queue had nine million messages and the consumers were rebalancing. I raised the session timeout, I moved the assignor to cooperative sticky, I cut max poll records to two hundred and I restarted the pods one by one. The partition leader had flipped because of a GC pause in the heap. The lag drained at forty thousand a second and the heap is at six gigs now.";

describe("a whole answer without a mistake", () => {
  it.each([withPeople, bare(withPeople)])("has none: %s", (text) => {
    expect(ids(text)).toEqual([]);
  });

  it("MI0: has none where it is short, declined, or of grief", () => {
    expect(ids("I usually talk to them.")).toEqual([]);
    expect(
      ids(
        "A colleague of mine died in an accident, and I usually say that nobody can prepare for that, and whenever I think of it I always see the empty desk, and you have to give people time and you have to be there for them, every day.",
      ),
    ).toEqual([]);
  });
});

describe("MI1 generic", () => {
  it.each([
    "Whenever two of my cooks fight I usually take each of them aside, and I always ask what they need, and normally it is about the rota. I tend to write it down. Most of the time it is gone after a week, and if it is not I typically move one of them to the other kitchen.",
    "I think feedback is a gift. It should be given early, it should be kind, and leaders must never wait for the yearly review. In my view most companies get that wrong, and people should say what they see. A good manager is honest, that is what I believe.",
    "I am somebody who stays calm. I am very organised and I am quite direct, people tell me that. I have always been like that. My strength is patience, and I see myself as a coach. I care about people and I take ownership.",
  ])("is found in: %s", (text) => {
    expect(ids(text)).toContain("generic");
    expect(ids(bare(text))).toContain("generic");
    expect(found(text)[0]?.quotes.length).toBeGreaterThan(0);
  });

  it("is no mistake where no story was asked for", () => {
    expect(
      ids(
        "I usually start with the numbers, and I always ask the team first, my manager says that is slow, and normally we agree on a date, whenever there is a plan, and I tend to write it down for everybody.",
        "approach",
      ),
    ).not.toContain("generic");
  });
});

describe("MI3 others who are not named", () => {
  const alone =
    "Well, I looked at the plan for the hall and I moved the three presses to the north wall, and then I measured the floor again. I wrote the list and I ordered the cables. So I finished the drawing and I sent it off on the Friday, and it was all done in two weeks.";
  it.each([
    "I tried to listen to everybody.",
    "And people had different opinions.",
    "I think that every body was fine with it.",
  ])("are somebody: %s", (others) => {
    expect(ids(alone)).toContain("no-human-element");
    expect(ids(`${alone} ${others}`)).not.toContain("no-human-element");
    expect(ids(bare(`${alone} ${others}`))).not.toContain("no-human-element");
  });

  it("are missed where something is told, not at a word", () => {
    const mistake = found(alone).find(({ id }) => id === "no-human-element");
    expect(mistake?.quotes.length).toBeGreaterThan(0);
    for (const { text } of mistake?.quotes ?? []) {
      expect(text).toMatch(/\bI\b/);
      expect(text.split(" ").length).toBeGreaterThan(4);
    }
  });
});

describe("MI2 technical only, MI3 nobody else", () => {
  it.each([systems, bare(systems)])("both are found in: %s", (text) => {
    expect(ids(text)).toEqual(["technical-only", "no-human-element"]);
  });

  it("MI2: is no mistake in a design, or where it says what it was for and for whom", () => {
    expect(ids(systems, "design", "system-design")).not.toContain("technical-only");
    const purpose = `${systems} The customers got their orders again before Christmas, and Maria from support, she had been alone with forty angry clients since six in the morning, and her team could go home. My manager said that the revenue of the day was saved. The client had threatened to leave the contract.`;
    expect(ids(purpose)).toEqual([]);
  });

  it("MI3: is no mistake where people are not asked about", () => {
    expect(ids(systems, "past", "system-design")).toEqual(["technical-only"]);
  });

  it("MI3: those who only say what one is like are nobody else", () => {
    expect(
      ids(
        "I am very calm and people tell me I am patient. I am organised, I am somebody who reads a lot, I have always been curious. I take ownership and I see myself as a quiet leader. My strength is order. I care about quality and I love to learn new things.",
      ),
    ).toContain("no-human-element");
  });
});

describe("MI4 no questions asked", () => {
  const solution =
    "I would put a queue in front, then workers behind it, and a table for the results. A cache takes the reads, and the clients poll it every few seconds. I would use Postgres because the team knows it, and later we can shard it by tenant, and there is a dashboard for the lag.";
  it("is found in a design that begins with its parts", () => {
    expect(ids(solution, "design", "system-design")).toEqual(["no-questions-asked"]);
  });

  it.each([
    `How many tenants are there, and may a result come late? ${solution}`,
    `I'll assume ten tenants, and that a result may come late. ${solution}`,
    `let me assume it is one country ${bare(solution)}`,
    `First I would ask who is allowed to see it. ${solution}`,
  ])("is no mistake in: %s", (text) => {
    expect(ids(text, "design", "system-design")).toEqual([]);
  });
});

describe("MI5 nothing to change", () => {
  const asked = "Tell me about a project that ran late. How would you run it differently?";
  it.each([
    `${withPeople} Would I do it differently? No, I don't think so. Maybe a bit better communication.`,
    `${withPeople} Differently, well, it is hard to say. One always polishes. I'd do it exactly the same.`,
  ])("is found in: %s", (text) => {
    expect(ids(text, "past", "behavioural", asked)).toEqual(["nothing-to-change"]);
  });

  it.each([
    `${withPeople} Differently? I'd ask the day shift in the first week, on the calendar.`,
    `${withPeople} I would take the valve apart before I talk to anybody.`,
    `${withPeople} Next time I would start with the cleaning plan.`,
  ])("is no mistake in: %s", (text) => {
    expect(ids(text, "past", "behavioural", asked)).toEqual([]);
  });

  it("is no mistake where nobody asked for a change", () => {
    expect(ids(`${withPeople} No, I'd do it exactly the same.`)).toEqual([]);
  });
});
