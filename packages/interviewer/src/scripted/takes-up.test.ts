/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { findQuestion } from "../bank/bank.ts";
import { personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";

const begin =
  "Last spring our label printing had become fragile, and I was leading a team of six. I looked at the queue and I decided to move the templates next to the printers.";

describe("a complete answer is not asked for what it told", () => {
  it.each([
    "People no longer came to the office to print.",
    "The night calls dried up.",
    "That's the version that went out to every site.",
    "The old print server got switched off in May.",
    "The shift leads started to fix their own labels.",
    "They still do it that way.",
  ])("no result and no number after: %s", (end) => {
    dialogue("past").answer(`${begin} ${end}`).expectNotMove("ask-result", "ask-number");
  });

  it("asks for no number of what was cancelled", () => {
    dialogue("past")
      .answer(`${begin} The error rate went down, but the project was cancelled in June.`)
      .expectNotMove("ask-number", "ask-result");
  });

  it("takes a number from the words that were heard clearly", () => {
    dialogue("past")
      .answer(`${begin} In the end we're paying {Zebrix} about forty percent less.`)
      .expectNotMove("ask-number", "ask-result")
      .expectNotSaid(/zebrix/i);
  });

  it("changes the constraint of a case in which somebody was called, weighed and feared for", () => {
    dialogue("situational")
      .answer(
        "I'd call the account manager before anything else. Then I would offer a smaller version in March. That costs some people their spring plans. If it fails, I'd go to the customer myself.",
      )
      .expectMove("change-constraint")
      .expectSaid(/^You would offer a smaller version in March\./);
  });

  it("asks somebody who opened with the headline for its cost", () => {
    dialogue("vision")
      .answer("One login for everything. Today people keep nine passwords on a note.")
      .expectMove("ask-cost");
  });

  it("asks a designer who framed users and needs for the figures, not for the requirements", () => {
    dialogue("design")
      .answer(
        "The people who get these are drivers in the rain, and they must never get one twice. So I would keep a store of what was sent.",
      )
      .expectMove("ask-load");
  });
});

describe("what was declined stays out of the next question", () => {
  it.each([
    "I can't tell you the figures.",
    "I'm not allowed to share the numbers.",
    "The exact cost is confidential.",
  ])("asks nothing near a number after: %s", (refusal) => {
    for (const { id: persona } of personas) {
      const talk = dialogue("past", { persona }).answer(
        `${begin} In the end it got faster. ${refusal}`,
      );
      for (const next of ["It was fine.", "We had to wait for it."]) {
        talk.expectNotSaid(/measur|figure|number|how (much|many)|price|cost/i).answer(next);
      }
    }
  });

  it("speaks of no client after the client was kept back", () => {
    const talk = dialogue("past").answer(`I can't name the client. ${begin}`);
    for (const next of ["The client was happy.", "It could have gone wrong."]) {
      talk.expectNotSaid(/\bclient|\bwho\b/i).answer(next);
    }
  });
});

describe("what is said back", () => {
  const said = (text: string, form: Parameters<typeof dialogue>[0] = "past") =>
    dialogue(form).answer(text).last.text;

  it("is never cut short in the middle of a phrase", () => {
    const cases = [
      "I would put the templates in the repository of the printing team and of all the others in the other hall.",
      "I would put the templates, the drivers and the fonts in one place.",
      "I would make the template the easy way for every new team that we have.",
    ];
    for (const text of cases)
      expect(said(`First I'd ask why. ${text}`, "situational")).not.toMatch(
        /(put|make) the templates?\./i,
      );
  });

  it("says that we did it together where one's own part is asked for", () => {
    dialogue("past")
      .answer(
        "Last year we built a small offline cache and we moved the stock list. In the end the scanners stopped freezing.",
      )
      .expectMove("ask-own-decision")
      .expectSaid(/^Together you (built|moved)/);
  });

  it("takes the decision, not the step on the way to it", () => {
    dialogue("past")
      .answer(
        "Last year the scanners kept freezing. I took a notebook to the warehouse, I decided to cache the stock list on the handheld, and I sent a mail to the team. In the end returns fell by half.",
      )
      .expectSaid(/^You decided to cache the stock list on the handheld\./);
  });

  it("makes no past of what was imagined, and no plan of what hung on an if", () => {
    const text = said(
      "Once I talked to both of them I would move one review a day. If they refuse, I would split the team.",
      "situational",
    );
    expect(text).not.toMatch(/You talked|You moved|split the team/);
  });

  it("names a subject of the answer where no deed can be said back", () => {
    dialogue("vision")
      .answer("I want a single test environment. Nobody trusts the old test environment any more.")
      .expectSaid(/test environment/);
  });

  it("takes up what was said in four of five follow-ups", () => {
    const answers = [
      begin,
      `${begin} In the end the calls dried up.`,
      "We had a nightly import that kept failing. I split the import by region and I added a retry. It ran clean after that.",
      "Two years ago I took over the search team. I stopped the rewrite and I moved two people to the old index. Complaints fell by half.",
      "My team owned the invoice service. I replaced the batch job with a stream. Since then the invoices have been on time.",
    ];
    const taken = answers.filter((answer) => {
      const words = new Set(answer.toLowerCase().match(/[a-z]{5,}/g));
      return (
        said(answer)
          .toLowerCase()
          .match(/[a-z]{5,}/g) ?? []
      ).some((word) => words.has(word));
    });
    expect(taken.length).toBeGreaterThanOrEqual(4);
  });
});

describe("a changed constraint hangs on what was told", () => {
  it("leaves out the question's own one where the story went elsewhere", () => {
    const talk = dialogue("past", { questionIds: ["wrong-hire", "own-outage"] }).answer(
      "Last year a vendor let us down. I decided to end the contract early. In the end we paid a third less. The downside was a gap, it could have made things worse. These days I always write an exit clause.",
    );
    talk.expectMove("change-constraint");
    talk.expectNotSaid(findQuestion("wrong-hire")!.changedConstraint);
    talk.expectSaid(/^You decided to end the contract early\./);
  });
});

describe("a question back is answered in its subject", () => {
  it.each([
    ["How many hospitals are there?", /forty hospitals/],
    ["How many users do we have, and how much time is there?", /two million users and one quarter/],
    ["How big is the company?", /three hundred/],
    ["What are the constraints?", /usual|special/],
    ["Is it one region or several?", /first/],
    ["Who are the users?", /users|people/],
    ["How large is the team, and what's the budget?", /team of eight and money/],
    ["When is the deadline?", /quarter|three months/],
  ])("%s", (asked, answer) => {
    dialogue("design").answer(asked).expectKind("answer-back").expectSaid(answer);
  });

  it("gives no quarter to somebody who asked for a count", () => {
    dialogue("design")
      .answer("How many hospitals are there?")
      .expectNotSaid(/quarter|months/);
  });
});

describe("somebody who was dismissed themselves", () => {
  it.each([
    "I was laid off that spring, so I only saw the start of it.",
    "They let me go two weeks later.",
    "My position was eliminated in the end.",
    "I lost my job over it.",
    "The new director fired me.",
    "I got made redundant in the middle of the project.",
  ])("hears a human sentence and nothing about those who left: %s", (text) => {
    dialogue("past")
      .answer(text)
      .expectMove("be-gentle")
      .expectSaid(/sorry/i)
      .expectNotSaid(/those who (left|stayed)|concerned|look after/i);
  });
});

it("says hello in one short sentence", () => {
  for (const { id: persona } of personas) {
    const [hello] = dialogue("past", { persona }).last.text.split(/(?<=[.?!])\s/);
    expect(hello?.split(" ").length).toBeLessThanOrEqual(4);
  }
});

describe("what real recognition made of answers", () => {
  it("takes a rate for an answer, not for a request for time", () => {
    dialogue("design")
      .answer("The readers are lawyers. I would keep a table of sent messages.")
      .expectMove("ask-load")
      .answer("About a thousand a second at the busiest time")
      .expectKind("follow-up");
  });

  it("says a deed back up to where only who or when follows", () => {
    dialogue("past")
      .answer(
        "The report job fell over every Monday. I threw away half of the reports after asking who reads them. On the first Monday it held.",
      )
      .expectSaid("You threw away half of the reports.");
  });

  it("goes on about a dismissal of which only the name was kept back", () => {
    dialogue("past", { questionIds: ["wrong-hire", "own-outage"] })
      .answer(
        "I would rather not say who it was. I hired a manager, and I let him go after five months.",
      )
      .expectMove("be-gentle");
  });

  it("counts what is stored in millions and places in dozens", () => {
    dialogue("design")
      .answer("How many documents are there?")
      .expectSaid(/ten million documents/);
    dialogue("design")
      .answer("How many nurses are there?")
      .expectSaid(/four thousand nurses/);
  });
});
