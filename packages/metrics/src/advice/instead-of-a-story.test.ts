import { describe, expect, it } from "vitest";
import { readAnswer } from "../structure/reading.ts";
import { spoken } from "../structure/spoken.testing.ts";
import { contentCandidates } from "./content.ts";

const habits =
  "A conflict in the team is nothing unusual. I usually take each of them aside, and I always ask what they need, and normally it is about the rota. I tend to write it down. Most of the time it is gone after a week, and whenever it is not, I typically talk to them again.";
const plans =
  "A conflict in the team, well. I would take each of them aside first, and I would ask what they need. Then I would write down what I heard, I would bring both of them together, and I would let each of them tell it. I would set a date and I would look at it again after a week.";
const opinions =
  "It was in many places like this. I think feedback is a gift. It should be given early, it should be kind, and leaders must never wait for the yearly review. In my view most companies get that wrong, and people should say what they see. A good manager is honest, that is what I believe.";
const oneself =
  "So, about me in such moments. I am somebody who stays calm. I am very organised and I am quite direct, people tell me that. I have always been like that. My strength is patience, and I see myself as a coach. I care about people and I take ownership.";

const bare = (text: string) => text.toLowerCase().replaceAll(/[.,;:?!]/g, "");

function advised(text: string) {
  const words = spoken(text);
  const question = {
    id: "q",
    text: "Tell me about a conflict in your team.",
    form: "past" as const,
    budgetS: 120,
    reading: readAnswer(words, "past"),
    answers: [{ turn: 1, followUp: false, words, figures: [] }],
  };
  return contentCandidates(question, "manager").find(({ id }) => id === "content-generic");
}

describe("AD3.9 what was told instead of a story", () => {
  it.each([
    ["habits", habits, "Habits instead of one story", /usually/],
    ["plans", plans, "What you would do instead of one story", /I would take/],
    ["opinions", opinions, "Opinions instead of one story", /feedback is a gift/],
    ["oneself", oneself, "What you are like instead of one story", /I am very organised/],
  ])("%s are called what they are, beside words that show it", (_, text, title, quote) => {
    for (const heard of [text, bare(text)]) {
      expect(advised(heard)?.title).toBe(title);
      expect(advised(heard)?.moment?.text).toMatch(new RegExp(quote, "i"));
    }
  });

  it("has words of its own for each: what is asked and why differ as the title does", () => {
    const all = [habits, plans, opinions, oneself].map(advised);
    for (const part of ["title", "why", "ask"] as const) {
      expect(new Set(all.map((each) => each?.[part])).size).toBe(all.length);
    }
  });

  it("is quoted as the protocol promises: where it is, and its words", () => {
    const moment = advised(opinions)?.moment;
    expect(Object.keys(moment ?? {}).toSorted()).toEqual(["endSample", "startSample", "text"]);
  });

  it("is the more frequent of habits and plans, each with its own words", () => {
    const someOfBoth = `${habits} Next time I would do the same.`;
    expect(advised(someOfBoth)?.title).toMatch(/^Habits/);
    const mostlyPlans = `I usually talk. ${plans}`;
    expect(advised(mostlyPlans)?.title).toMatch(/^What you would do/);
    expect(advised(mostlyPlans)?.moment?.text).toMatch(/I would take/);
  });

  it("is nothing where a story is told", () => {
    expect(
      advised(
        "Last winter two of my cooks fought about the rota. I took each of them aside, I wrote down what they said, and I moved one of them to the other kitchen for a month. I spoke with the owner as well. In the end both stayed, and since then nobody has left the team.",
      ),
    ).toBeUndefined();
  });
});
