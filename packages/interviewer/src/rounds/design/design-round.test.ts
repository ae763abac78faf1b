import { describe, expect, it } from "vitest";
import { designTalk, type DesignTalk } from "./design-dialogue.testing.ts";

const framed =
  "The goal is that a coordinator finds a bed within a minute. The people who use it are coordinators under stress. I would leave billing out of scope and focus on finding and holding a bed.";
const parts =
  "Every hospital has an adapter that publishes events into a queue. A bed service reads them and writes to one Postgres database. The coordinators have a web app that asks an API.";

/** Goes on until this stage is open, with answers that say little. */
function until(talk: DesignTalk, stage: string, answer = "Then it goes to the ward."): DesignTalk {
  for (let turns = 0; turns < 20 && talk.last.move !== `stage-${stage}`; turns++)
    talk.answer(answer, 40);
  expect(talk.last.move).toBe(`stage-${stage}`);
  return talk;
}

describe("a design's opening", () => {
  it("says how it goes, and puts the case", () => {
    const { last } = designTalk({ lengthMin: 40 });
    expect(last).toMatchObject({ kind: "ask", questionId: "design-hospital-beds" });
    expect(last.text).toMatch(/forty minutes/);
    expect(last.text).toMatch(/fourteen hospitals.*\?$/);
  });
});

describe("the candidate's own questions", () => {
  it("are answered from the sheet, and nothing else is told", () => {
    const { text, kind, move } = designTalk().answer("How many beds are there?");
    expect(kind).toBe("answer-back");
    expect(move).toBe("fact-beds");
    expect(text).toMatch(/five thousand two hundred/i);
    expect(text).not.toMatch(/nine hundred|twenty-five/i);
  });

  it("are all answered, asked at once", () => {
    const { text, move } = designTalk().answer(
      "Who uses it? How fast does it have to be, and may a bed be promised twice?",
    );
    expect(move).toBe("fact-users+speed+double");
    expect(text).toMatch(/coordinators.*two seconds.*never/s);
  });

  it.each([
    "so how many searches do we expect per day",
    "I'd like to know how many searches there are on a normal day.",
    "What kind of traffic are we talking about?",
    "Okay. Before I start, what's the load at peak?",
  ])("are understood in many ways: %s", (asked) => {
    expect(designTalk().answer(asked).move).toBe("fact-requests");
  });

  it("are told the same when asked again, and said to be the same", () => {
    const talk = designTalk();
    const first = talk.answer("How many beds are there?").text;
    const again = talk.answer("Sorry, how many beds was that?");
    expect(again.text).not.toBe(first);
    expect(again.text).toMatch(/five thousand two hundred beds/i);
    expect(again.move).not.toBe("fact-beds");
  });

  it("that no sheet answers are the candidate's to assume, again and again", () => {
    const talk = designTalk({ persona: "callum" });
    const first = talk.answer("Which colour do the ambulances have?");
    expect(first.text).toMatch(/assum/i);
    expect(first.text).not.toMatch(/\d|hundred|thousand/);
    const again = talk.answer("But which colour do the ambulances have?");
    expect(again.text).toMatch(/assum/i);
    expect(again.text).not.toBe(first.text);
  });

  it("are answered as far as the sheet goes", () => {
    const { text } = designTalk().answer(
      "How many beds are there? And which colour do the ambulances have?",
    );
    expect(text).toMatch(/five thousand.*assume/is);
  });

  it("put to oneself are left to oneself", () => {
    const talk = designTalk();
    expect(talk.answer("How many beds do we have? Let's say two thousand beds.").move).not.toMatch(
      /fact/,
    );
  });

  it.each([
    "So what happens if two coordinators press the same bed? Then the second one gets a no.",
    "The wards tell us what is free, and we keep that in a table with a time. How do we make sure that nobody gets the same bed?",
    "How fast does that have to be? I think five seconds will do.",
  ])("that are the task itself are not answered: %s", (text) => {
    expect(designTalk().answer(text).move).not.toMatch(/fact|assume/);
  });

  it("are answered where only the reason for asking follows", () => {
    const talk = designTalk();
    expect(talk.answer("How many beds are there? I need that to size it.").move).toBe("fact-beds");
  });

  it("are answered at the end of a long answer as well", () => {
    const talk = designTalk();
    expect(talk.answer(`${framed} How long may a bed be held?`).move).toBe("fact-hold");
  });
});

describe("how to go on", () => {
  it("where to start is said without giving the case away", () => {
    const { move, text } = designTalk().answer("Where should I start?");
    expect(move).toBe("where-to-start");
    expect(text).not.toMatch(/hundred|thousand|queue|database/i);
  });

  it("gives a minute to think to whoever asks for one", () => {
    expect(designTalk().answer("Can I think for a minute?").move).toBe("give-time");
  });

  it("lets go on whoever asks whether to", () => {
    const talk = designTalk();
    talk.answer("The people who use it are coordinators.");
    expect(talk.answer("Shall I go on?").move).toBe("go-on");
  });

  it("welcomes questions that are announced", () => {
    expect(designTalk().answer("Can I ask a few questions first?").move).toBe("let-ask");
    expect(designTalk().answer("I have two questions.").move).toBe("let-ask");
  });

  it("has no board, and says so", () => {
    expect(designTalk().answer("Should I draw something?").move).toBe("no-board");
  });

  it("leaves the choice between two ways to the candidate", () => {
    const talk = until(designTalk(), "deep-dive");
    expect(talk.answer("Do you want me to take the adapter or the holds?").move).toBe("either-way");
  });

  it("puts a stage in other words to whoever did not understand it", () => {
    const talk = until(designTalk(), "high-level");
    const before = talk.last.text;
    const { text } = talk.answer("Sorry, what do you mean?");
    expect(text).toMatch(/\?$/);
    expect(before).not.toContain(text.split(/(?<=[.?!]) /).at(-1));
  });

  it("says what time it is", () => {
    const talk = designTalk();
    talk.answer(framed, 600);
    expect(talk.answer("How much time is left?").text).toMatch(/twenty minutes/);
  });

  it("moves on when told to skip, and says nothing of a farewell", () => {
    const talk = designTalk();
    talk.answer(framed);
    expect(talk.press("skip").move).toBe("stage-requirements");
  });

  it("asks again what is open, without the clock that was said before it", () => {
    const talk = until(designTalk(), "deep-dive");
    const { text } = talk.answer("Could you repeat that?");
    expect(text).toMatch(/\?$/);
    expect(text).not.toMatch(/minutes left/);
  });
});

describe("the stages", () => {
  it("come one after the other, with one or two questions to each", () => {
    const talk = designTalk({ lengthMin: 45 });
    while (!talk.ended) talk.answer("It goes to the ward and they look at it there.", 60);
    const moves = talk.exchanges.map(({ said }) => said.move);
    const opened = moves.filter((move) => move.startsWith("stage-"));
    expect(opened).toEqual([
      "stage-requirements",
      "stage-high-level",
      "stage-deep-dive",
      "stage-trade-offs",
      "stage-operations",
    ]);
    opened.slice(0, -1).forEach((stage, at) => {
      const between = moves.indexOf(opened[at + 1] ?? "") - moves.indexOf(stage);
      expect(between).toBeGreaterThanOrEqual(2);
      expect(between).toBeLessThanOrEqual(4);
    });
  });

  it("are left out where the candidate went through them unasked", () => {
    const talk = designTalk();
    talk.answer(
      "We monitor the lag with a dashboard. We alert whoever is on call when it is older than five minutes. It is rolled out hospital by hospital, with a feature flag, and every release can be rolled back. Once a quarter there is a drill, so that the way back is known to everybody.",
    );
    while (!talk.ended) talk.answer(parts, 60);
    const moves = talk.exchanges.map(({ said }) => said.move);
    expect(moves).toContain("stage-deep-dive");
    expect(moves).not.toContain("stage-operations");
    expect(talk.report()?.stages.find(({ id }) => id === "operations")?.span).not.toBeNull();
  });

  it("end when their time is over, whatever was said in them", () => {
    const talk = designTalk({ lengthMin: 30 });
    talk.answer(framed, 400);
    expect(talk.last.move).toBe("stage-requirements");
    expect(talk.last.text).toMatch(/minutes/);
  });

  it("that matter less are given up where the time has gone", () => {
    const talk = designTalk({ lengthMin: 30 });
    talk.answer(framed, 24 * 60);
    expect(talk.last.move).toBe("stage-high-level");
    talk.answer(parts, 120);
    expect(talk.last.move).toBe("left-over");
    expect(talk.last.text).toMatch(/its hardest part|how it is run/);
  });

  it("that were left out are named in whole sentences, in each wording", () => {
    const texts = ["tom", "maya", "anita", "daniel"].flatMap((persona) =>
      [45, 60, 75].map((tookS) => {
        const talk = designTalk({ lengthMin: 30, persona });
        talk.answer(framed, 24 * 60);
        return talk.answer(parts, tookS).text;
      }),
    );
    const named = texts.filter((text) => /still open|not spoken of/.test(text));
    expect(named).not.toEqual([]);
    for (const text of named) {
      expect(text).toMatch(/spoken of [^.]*, or of |still open are [^.]*, and (?!of)|is open: /);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it("ask a director for the organisation, the money and what is bought", () => {
    const talk = until(designTalk({ role: "director" }), "trade-offs");
    expect(talk.last.text).toMatch(/buy|cost/);
    expect(until(talk, "operations").last.text).toMatch(/team|organisation/);
  });

  it("end with a last question before the farewell", () => {
    const talk = designTalk({ lengthMin: 15 });
    while (!talk.ended) talk.answer(parts, 45);
    const kinds = talk.exchanges.map(({ said }) => said.move);
    expect(kinds.at(-2)).toMatch(/last-word|left-over/);
    expect(talk.elapsedS).toBeLessThan(16 * 60);
  });
});

describe("what is put to a design", () => {
  const at = (choice: string) => {
    const talk = until(designTalk(), "high-level");
    talk.answer(choice, 60);
    return until(talk, "deep-dive");
  };
  const stressOf = (talk: DesignTalk) => {
    talk.answer("It takes the row and writes it.", 30);
    return talk.answer("Then the second one is told no.", 30);
  };

  it("is keyed to what was chosen, in the candidate's word", () => {
    const { move, text } = stressOf(at("I would put Kafka between the wards and the service."));
    expect(move).toBe("stress-queue-behind");
    expect(text).toMatch(/your Kafka is four hours behind/i);
  });

  it("is never keyed to what was turned down, or only thought of", () => {
    for (const choice of [
      "We would not use Kafka for this.",
      "If it grew I would add Kafka later.",
      "There could be a cache, but I don't need a cache.",
      "I would do this instead of a queue.",
    ])
      expect(stressOf(at(choice)).text).not.toMatch(/Kafka|cache|queue/);
  });

  it("fits any design where no choice was heard", () => {
    expect(stressOf(at("It goes from the ward to the person.")).move).toMatch(/^stress-/);
  });

  it("comes three times at most", () => {
    const talk = designTalk({ lengthMin: 45 });
    while (!talk.ended)
      talk.answer("I use a queue, a cache, a CDN, a search index and websockets.", 60);
    const made = talk.exchanges.filter(({ said }) => said.move.startsWith("stress-"));
    expect(made.length).toBeGreaterThanOrEqual(2);
    expect(made.length).toBeLessThanOrEqual(3);
  });
});
