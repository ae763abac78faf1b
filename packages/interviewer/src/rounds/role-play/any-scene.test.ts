import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personas } from "../../personas.ts";
import { waysOfAsking } from "./askings/index.ts";
import { rolePlayScenes } from "./scenes/index.ts";
import { scene, told } from "./scene.testing.ts";

const telling = [
  "We can't do that.",
  "I suggest that we move the date.",
  "You should have asked us first.",
  "My team needs fourteen weeks, and I have shown you the numbers.",
  "Thank you for telling me.",
  "Let's put two more people on it and start on Monday.",
  "That is unacceptable, and I will escalate it.",
  "I understand.",
  "We will have that ready before the audit.",
  "I'll call them with you tomorrow.",
  "From now on you get a rough estimate within a day.",
  "um",
  "yes",
  "no",
  "okay, let's cut that by half until December",
];
const besides = ["Sorry, can you say that again?", "", "let me finish"];
const asking = rolePlayScenes.flatMap(({ id }) => waysOfAsking(id).map(([, asked]) => asked));

const turnOf = (pieces: readonly string[]) =>
  fc.record({
    text: fc.array(fc.oneof(fc.constantFrom(...pieces), fc.lorem({ maxCount: 6 })), {
      maxLength: 3,
    }),
    how: fc.constantFrom("answer", "answer", "answer", "answer", "badly", "break-in", "repeat"),
  });

/** Plays a scene to its end, whatever is said in it. */
function play(at: number, persona: string, turns: readonly { text: string[]; how: string }[]) {
  const sheet = rolePlayScenes[at % rolePlayScenes.length] ?? rolePlayScenes[0]!;
  const talk = scene(sheet, { persona });
  for (const { text, how } of turns) {
    if (talk.last.kind === "close") break;
    if (how === "repeat") talk.press("repeat");
    else if (how === "break-in") talk.brokenInto(text.join(" "));
    else talk.answer(text.join(" "), { heardBadly: how === "badly" });
  }
  return { sheet, talk };
}

describe("in any role-play", () => {
  const scenes = fc.nat({ max: rolePlayScenes.length - 1 });
  const anybody = fc.constantFrom(...personas.map(({ id }) => id));

  it("asks one thing at most, says no sentence twice and makes no move twice running", () => {
    fc.assert(
      fc.property(
        scenes,
        anybody,
        fc.array(turnOf([...telling, ...besides, ...asking]), { maxLength: 40 }),
        (at, persona, turns) => {
          const { talk } = play(at, persona, turns);
          const said = talk.exchanges.map((exchange) => exchange.said);
          for (const [nth, { text, move }] of said.entries()) {
            expect(text).toBe(text.trim());
            expect(text).not.toMatch(/[{}]|undefined|\s{2}/);
            expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
            expect(move).not.toBe(said[nth - 1]?.move);
          }
          const sentences = said
            .filter(({ kind }) => kind !== "repeat" && kind !== "close")
            .flatMap(({ text }) => text.split(/(?<=[.?!])\s+/))
            .filter((sentence) => sentence.split(" ").length > 3);
          expect(new Set(sentences).size).toBe(sentences.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("tells nothing to somebody who asks nothing", () => {
    fc.assert(
      fc.property(
        scenes,
        anybody,
        fc.array(turnOf([...telling, ...besides]), { maxLength: 30 }),
        (at, persona, turns) => {
          const { talk } = play(at, persona, turns);
          expect(told(talk.exchanges)).toEqual([]);
          expect(told(talk.exchanges, "hint")).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("ends by itself, however long somebody goes on", () => {
    for (const [at, sheet] of rolePlayScenes.entries()) {
      const turns = Array.from({ length: 80 }, (_, nth) => ({
        text: [telling[nth % telling.length] ?? ""],
        how: "answer",
      }));
      expect(play(at, "maya", turns).talk.last.kind).toBe("close");
      const asks = waysOfAsking(sheet.id).map(([, asked]) => ({
        text: [asked],
        how: "answer",
      }));
      expect(play(at, "tom", [...asks, ...asks, ...asks, ...asks]).talk.last.kind).toBe("close");
    }
  });
});
