import { describe, expect, it } from "vitest";
import { designTalk, type DesignTalk } from "./design-dialogue.testing.ts";

/** A design in which each move is answered by the first answer that belongs to it. */
function answered(scene: string, answers: readonly (readonly [RegExp, string])[]): DesignTalk {
  const talk = designTalk({ scene, lengthMin: 20 });
  for (let turn = 0; !talk.ended && turn < 30; turn++) {
    const answer = answers.find(([move]) => move.test(talk.last.move));
    talk.answer(answer?.[1] ?? "Yes, and then we go on.", answer ? 120 : 20);
  }
  return talk;
}

const stagesOf = (talk: DesignTalk) => talk.report()?.stages ?? [];
const heardIn = (talk: DesignTalk, id: string) =>
  stagesOf(talk)
    .find((stage) => stage.id === id)
    ?.points.flatMap(({ name, said }) => (said ? [name] : []));

describe("what was said in a stage", () => {
  it("is nothing where somebody talks and says nothing", () => {
    const talk = answered("meter-readings", [
      [
        /^question/,
        "Okay so that is a big one. I can start by saying that I would use good practices and make it scalable and robust.",
      ],
      [
        /requirements/,
        "I guess it depends. In my last job we had something like that and it took us hours and hours, but in the end everybody was happy with it.",
      ],
      [
        /high-level/,
        "Honestly I would ask somebody who knows. My team is good at these things, and I can trust them.",
      ],
      [/deep-dive/, "So I would sit down with my team, and then I would make a plan."],
      [/./, "I think that's about it. I would not go deeper now."],
    ]);
    expect(stagesOf(talk).flatMap(({ points }) => points).length).toBeGreaterThan(20);
    for (const { id } of stagesOf(talk)) expect([id, heardIn(talk, id)]).toEqual([id, []]);
  });

  it("is found in everyday words, without a stop, also where a long stretch was cut", () => {
    const talk = answered("hospital-beds", [
      [
        /^question/,
        "so before i draw anything i want to be clear who needs this it's the bed coordinators and the ward nurses and what they are after is to know within a minute where a free bed is i'm not going to touch billing or the patient record itself",
      ],
      [
        /requirements/,
        "how many hospitals are we talking about and how stale can the picture be i'd take about forty hospitals so maybe ten updates a second what matters more is that nobody can get a bed twice and only staff may see names",
      ],
      [
        /deep-dive/,
        "so the hard bit is two coordinators grabbing one bed i'd have a hold with an expiry of two minutes and if the tablet sends it again it carries the same id so we ignore it",
      ],
      [
        /trade-offs/,
        "i picked one database because i'd rather be down for a minute than promise a bed twice the other way would have been last write wins and that's cheaper to run",
      ],
      [
        /operations/,
        "i'd start with one hospital and then three and keep the phone list going we look at how old the newest update of each ward is and if that's over five minutes somebody rings them and once a quarter we pull the plug on purpose",
      ],
    ]);
    expect(heardIn(talk, "framing")).toEqual([
      "Who it is for",
      "What is left out",
      "What it is there for",
    ]);
    expect(heardIn(talk, "requirements")).toEqual(
      expect.arrayContaining([
        "How much of it there is",
        "What may be lost or stale",
        "Privacy and security",
      ]),
    );
    expect(heardIn(talk, "deep-dive")).toEqual(
      expect.arrayContaining(["Duplicates", "Two at the same time", "Expiry and reconciliation"]),
    );
    expect(heardIn(talk, "trade-offs")).toHaveLength(4);
    expect(heardIn(talk, "operations")).toHaveLength(6);
  });
});
