/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { findQuestion } from "../bank/bank.ts";
import type { Answer, Exchange } from "../interviewer.ts";
import { dialogue } from "./dialogue.testing.ts";
import { foldLedger } from "./ledger.ts";
import { rememberedConstraint } from "./memory.ts";

const rest =
  "I looked at the logs, I decided to move the ledger first, and I rewrote the retries. In the end failures fell by a third. The downside was a slower release, and the risk was that we lose data, so we could roll back. What I learned is to measure before I argue with anybody.";
const then = "Then I would have left out the retries.";
const wayOfWorking =
  "I look at the on-call load first. Then I ask everybody what they would drop. And I count the evenings. That costs us a week of planning. I see that it works when nobody is called at night. It stops working where nobody writes anything down. Last spring I did it in Lyon, and we dropped one of three rotas.";
const design =
  "The people who use it need it at once and it must never send twice. I expect two million messages a day, a thousand a second at peak. I would take a queue with partitions by user rather than a table, because it keeps the order. That costs us a slower start. If a worker fails the message is tried again, and I would watch the age of the oldest with an alarm.";

/** A story that begins like this, and what it came to; and the next question is open. */
const afterStory = (opening: string, next: string) =>
  dialogue("past", { questionIds: ["too-fragile", next] })
    .answer(
      `Last year our nightly run had become fragile. ${opening} I looked at the logs, and I decided to move the ledger first. In the end failures fell by a third.`,
    )
    .expectNotMove("change-constraint")
    .press("skip");
/** A whole story that begins like this, put to a changed constraint: another move comes next. */
const afterConstraint = (opening: string, next: string) =>
  dialogue("past", { questionIds: ["too-fragile", next] })
    .answer(`Last year our nightly run had become fragile. ${opening} ${rest}`)
    .expectMove("change-constraint")
    .answer(then);

const exchange = (questionId: string, text: string, answer: Answer | null): Exchange => ({
  said: { kind: "ask", move: "question", text, questionId },
  answer,
});

describe("somebody of an earlier story", () => {
  it("looks at what is told now", () => {
    afterConstraint("My product manager wanted a date.", "worth-waking")
      .answer(wayOfWorking)
      .expectMove("switch-perspective")
      .expectSaid(
        "Earlier you spoke of your product manager, who wanted a date. What would they say about working with you like that?",
      );
  });

  it("is known by where they were, if that was told", () => {
    afterConstraint("The staff engineer on the other team was against it.", "worth-waking")
      .answer(wayOfWorking)
      .expectSaid("Earlier you spoke of the staff engineer on the other team.");
  });

  it("was told to whoever asked then, on a panel", () => {
    const panel = { panel: ["tom"], questionIds: ["too-fragile", "worth-waking"] };
    const talk = dialogue("past", panel)
      .answer(
        `Last year our nightly run had become fragile. My product manager wanted a date. ${rest}`,
      )
      .answer(then);
    for (let turn = 0; turn < 4; turn++) talk.answer(wayOfWorking);
    const recalls = talk.exchanges.filter(({ said }) => said.text.includes("product manager"));
    expect(recalls.map(({ said }) => [said.by, said.text])).toEqual([
      [
        "tom",
        expect.stringMatching(
          /Earlier you told (Maya|us) of your product manager, who wanted a date\./,
        ),
      ],
    ]);
  });

  it.each([
    ["who was not there", "I had no product manager."],
    ["who was wished for", "We wanted a product manager."],
    ["who was the speaker", "I was the product manager of it, too."],
    ["behind an if", "If my product manager had asked, I would have said no."],
    ["heard with doubt", "My {product} {manager} wanted a date."],
    ["in jest", "My product manager wanted a pony. Just kidding."],
    ["where something was declined", "My product manager left. I'd rather not say why."],
  ])("is not made up or brought back %s", (_, sentence) => {
    afterConstraint(sentence, "worth-waking")
      .answer(wayOfWorking)
      .expectNotSaid(/Earlier you (spoke|told me) of .*(product|manager)/);
  });

  it("is left in peace where it hurts", () => {
    dialogue("past", { questionIds: ["too-fragile", "worth-waking"] })
      .answer(`Our nightly run was fragile. My product manager died that spring. ${rest}`)
      .press("skip")
      .answer(wayOfWorking)
      .answer(wayOfWorking)
      .expectNotSaid(/Earlier you/);
  });

  it("is not confused with somebody of the story that is told now", () => {
    afterConstraint("My product manager wanted a date.", "worth-waking")
      .answer(`${wayOfWorking} My product manager liked it.`)
      .expectMove("switch-perspective")
      .expectNotSaid(/earlier/i);
  });
});

describe("a system of an earlier story", () => {
  it("would have to be run beside what is designed now", () => {
    afterStory("It hung on our label printing service.", "notifications")
      .answer(design)
      .expectMove("change-constraint")
      .expectSaid(
        "Earlier you spoke of your label printing service. If the people who run that had to run this as well, what would you change?",
      );
  });

  it("is a measure for a way of working", () => {
    afterStory("It hung on our Kafka cluster.", "worth-waking")
      .answer(wayOfWorking)
      .expectMove("change-constraint")
      .expectSaid("Earlier you spoke of your Kafka cluster.");
  });

  it.each([
    ["of others", "The vendor had a label printing service."],
    ["that was read about", "I read about the label printing service."],
    ["heard with doubt", "It hung on our {label} printing service."],
    ["whose name may be misheard", "It hung on our Glebor service."],
    ["behind an if", "If our label printing service had failed, nobody would have known."],
    ["that was denied", "We did not own the label printing service."],
    ["in somebody's words", "My boss thought our label printing service was slow."],
    [
      "where the client was kept back",
      "It hung on our label printing service. I can't name the client.",
    ],
  ])("is not recalled %s", (_, sentence) => {
    afterStory(sentence, "notifications")
      .answer(design)
      .expectNotSaid(/printing|glebor/i);
  });

  it("is not the person's own where the interviewer named it first", () => {
    const words = spoken("Our billing service failed every night. I looked at the logs.");
    const recalledOf = (asked: string) => {
      const exchanges = [
        exchange("too-fragile", asked, { words, heardBadly: false, durationS: 6 }),
        exchange("notifications", "Design a service that sends notifications.", null),
      ];
      return rememberedConstraint(foldLedger(exchanges), findQuestion("notifications")!);
    };
    expect(recalledOf("Tell me about a fragile system.")[0]).toMatch(/your billing service/);
    expect(recalledOf("Your CV says: rebuilt the billing service.")).toEqual([]);
  });

  it("is not said back after a word of it was put right", () => {
    dialogue("past", { questionIds: ["too-fragile", "notifications"] })
      .answer(
        "Last year our nightly run had become fragile. It hung on our label printing service.",
      )
      .answer("No, sorry, I meant the table service, not the label.")
      .press("skip")
      .answer(design)
      .expectNotSaid(/label/);
  });
});

describe("a figure of an earlier story", () => {
  it("is what a way of working of the same field may cost", () => {
    afterStory("", "worth-waking")
      .answer(wayOfWorking)
      .expectMove("change-constraint")
      .expectSaid("Earlier you told me that failures fell by a third.");
  });

  it.each([
    ["of another field", "", "wearing-out"],
    ["where figures were declined", "I can't share the numbers.", "worth-waking"],
  ])("is not recalled %s", (_, sentence, next) => {
    afterStory(sentence, next)
      .answer(wayOfWorking)
      .expectNotSaid(/by a third/);
  });

  it.each([
    "I looked at the logs. Failures did not fall by a third.",
    "I looked at the logs. If failures had fallen by a third, we would have kept it.",
    "I looked at the logs. My boss said failures fell by a third.",
    "I looked at the logs. Failures fell by a {third} then.",
    "I looked at the logs. Failures fell by a third. Just kidding.",
  ])("is not made of: %s", (story) => {
    dialogue("past", { questionIds: ["too-fragile", "worth-waking"] })
      .answer(`Last year our nightly run had become fragile. ${story}`)
      .press("skip")
      .answer(wayOfWorking)
      .expectNotSaid(/Earlier you told me that failures/);
  });
});

describe("a team of an earlier story", () => {
  const team = "I was leading a small team of eight.";
  const vision =
    "The one thing I'd go for is one login for everything. Today every customer has five. It costs two engineers for half a year, and it pays back in the next spring. I need sales to say yes to it, and support loses its own list. The risk is that we lose somebody at the change.";

  it.each([
    ["notifications", design, "If that one had to run all of this, what would you leave out?"],
    ["one-figure-promised", vision, "With only that one for it, what would you leave out?"],
    ["worth-waking", wayOfWorking, "What of this would be different with that one?"],
  ])("is all there is for: %s", (next, answer, asks) => {
    const talk = afterStory(team, next).answer(answer);
    for (let turn = 0; turn < 2 && talk.last.move !== "change-constraint"; turn++)
      talk.answer(answer);
    talk
      .expectMove("change-constraint")
      .expectSaid(`Earlier you spoke of a small team of eight. ${asks}`);
  });
});

describe("what came of an earlier story", () => {
  const outage =
    "Two years ago the mail server went down on my watch. I looked at the logs, I stopped the queue, and I rewrote the retries. In the end the calls at night halved. The downside was a slower start, and the risk was that we lose mails. What I learned is to measure first.";
  const third = (story: string) =>
    dialogue("past", { questionIds: ["too-fragile", "own-outage", "live-migration"] })
      .answer(`Last year our nightly run had become fragile. ${rest}`)
      .answer(then)
      .answer(outage.replace("the calls at night halved", "it was over by noon"))
      .answer(then)
      .answer(story);

  it("is held against what came of this one", () => {
    third(outage)
      .expectMove("raise-altitude")
      .expectSaid(
        "Earlier you told me that failures fell by a third, and here the calls at night halved. Which of the two mattered more to the people around you?",
      );
  });

  it("is left alone where nothing of this one can be held against it", () => {
    third(outage.replace("the calls at night halved", "it was over by noon")).expectNotSaid(
      /by a third/,
    );
  });
});

it("comes back to nothing twice, and to two things at most", () => {
  const questionIds =
    "too-fragile worth-waking notifications third-time own-outage one-figure-promised live-migration wearing-out one-way".split(
      " ",
    );
  const talk = dialogue("past", { questionIds, lengthS: 5_400 })
    .answer(
      `Last year I was leading a team of eight. Our label printing service had become fragile, and mending it took nine months. My product manager wanted a date. ${rest}`,
    )
    .answer(then);
  for (let turn = 0; turn < 16; turn++) talk.answer(turn % 2 === 0 ? wayOfWorking : design);
  const recalls = talk.exchanges
    .map(({ said }) => said.text)
    .filter((text) => /\bEarlier you/.test(text));
  expect(recalls).toHaveLength(2);
  expect(new Set(recalls).size).toBe(2);
});
