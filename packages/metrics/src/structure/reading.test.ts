import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { structureElements } from "./answer-structure.ts";
import { readAnswer, type SignalId } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

const past = (text: string) => readAnswer(spoken(text), "past");
const verdict = (text: string, id: SignalId) => past(text).signals[id].verdict;
const bare = (text: string) => text.toLowerCase().replaceAll(/[.,;:?!]/g, "");

const story =
  "So last year at a payments company I was leading a team of eight, and our checkout latency had doubled before Black Friday. " +
  "My job was to get it under two hundred milliseconds by November. I looked at the traces and, uh, I decided to move the billing service first, because that was the riskiest piece. " +
  "I wrote the plan, I paired with Ana on the queue, and we shipped it behind a flag. " +
  "In the end latency fell by a third and we had no incidents on the day. What I learned is that I should measure before I argue.";

describe("a whole story", () => {
  it.each([
    ["as it is written", story],
    ["without punctuation and capitals", bare(story)],
  ])("shows every element of STAR-Plus, %s", (_, text) => {
    const elements = structureElements(past(text), "behavioural");
    expect(elements.map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual([
      "situation: shown",
      "task: shown",
      "action: shown",
      "decision: shown",
      "result: shown",
      "lesson: shown",
    ]);
    expect(past(text)).toMatchObject({
      generic: false,
      numberTold: true,
      sensitive: null,
      aside: null,
    });
  });

  it("quotes the words that show an element, with their times", () => {
    const result = structureElements(past(story), "behavioural").find(({ id }) => id === "result");
    const words = spoken(story);
    const first = result?.quotes[0];
    expect(first?.text).toContain("latency fell by a third");
    const start = words.findIndex(({ startSample }) => startSample === first?.startSample);
    expect(first?.text.startsWith(words[start]!.text)).toBe(true);
  });
});

describe("HO5 a decision of one's own", () => {
  it.each([
    "I decided to stop the rollout.",
    "so i looked at the data and then decided to stop",
    "It was my call to freeze the release.",
    "I went with Postgres because the team knew it.",
    "i made the decision to split the team",
    "In March I finally chose the smaller vendor.",
    "I said no to the second launch.",
    "I pulled the plug on the project.",
  ])("is heard in: %s", (text) => expect(verdict(text, "decision")).toBe("shown"));

  it.each([
    "We decided to stop the rollout.",
    "My manager decided that we would stop.",
    "It was decided to stop.",
    "I never decided anything there.",
    "If I had decided to stop, we would have lost a week.",
    "They said I decided too fast.",
    "I picked up the phone.",
  ])("is not heard in: %s", (text) => expect(verdict(text, "decision")).not.toBe("shown"));
});

describe("HO6 a result", () => {
  const told = (end: string) =>
    verdict(`Last year I rewrote the scheduler and moved the retries. ${end}`, "result");

  it.each([
    "Latency fell by a third.",
    "In the end the customers stayed.",
    "After that the builds got a lot faster.",
    "It cost us a week.",
    "Since then it has not failed again.",
    "Deploys went from two hours to ten minutes.",
    "As a result the on-call load was down to almost nothing.",
    "Unfortunately we missed the date and lost the customer.",
    "We had no more incidents after that.",
  ])("is heard in: %s", (end) => expect(told(end)).toBe("shown"));

  it.each(["It worked.", "And it went well.", "Everybody was happy."])("is thin in: %s", (end) =>
    expect(told(end)).toBe("thin"),
  );

  it.each([
    "It should have made the builds faster.",
    "If we had kept it, costs would have doubled.",
    "My manager said that costs fell by half.",
    "I wanted to cut the costs.",
    "The costs did not fall.",
  ])("is not heard in: %s", (end) => expect(told(end)).toBe("not-heard"));

  it("is not what was wrong before anything was done", () => {
    expect(
      verdict("In 2021 our error rate doubled and orders dropped. I rewrote the client.", "result"),
    ).toBe("not-heard");
  });
});

describe("HO7 a number", () => {
  it.each([
    "It fell by a third.",
    "It was twice as fast afterwards.",
    "Half the team moved to support.",
    "We went from eight services to three.",
    "The error rate dropped to 0.2%.",
    "Costs went down by forty percent.",
    "Builds now take ten minutes instead of ninety.",
    "It saved us $30,000 a month.",
    "It was 10x cheaper.",
    "Lead time halved.",
  ])("is told in: %s", (end) =>
    expect(past(`I rewrote the scheduler. ${end}`).numberTold).toBe(true),
  );

  it.each([
    "It got a lot faster.",
    "That was in 2019.",
    "Two years ago the costs went down.",
    "In the first week it went down.",
    "One of us left.",
  ])("is not told in: %s", (end) =>
    expect(past(`I rewrote the scheduler. ${end}`).numberTold).toBe(false),
  );
});

describe("HO8 one event or a habit", () => {
  it.each([
    "I usually try to listen first. I believe that conflict is healthy, and when somebody disagrees I always ask them to explain.",
    "i would first talk to the person and find out what is going on then i would set clear expectations",
    "You have to be open. A good leader listens, and for me it's important that everybody feels heard.",
  ])("is a habit: %s", (text) => expect(past(text).generic).toBe(true));

  it.each([
    story,
    "I usually avoid rewrites, but last spring our invoicing job failed three nights in a row. I froze features for two weeks and told the product manager on the Monday.",
    "We had a flaky build. I sat down with the team, asked what hurt, and rewrote the runner.",
  ])("is an event: %s", (text) => expect(past(text).generic).toBe(false));

  it("is generic for past questions only", () => {
    expect(
      readAnswer(spoken("I usually look at three things every single week."), "approach").generic,
    ).toBe(false);
  });
});

describe("HO9 finding out before a remedy", () => {
  const first = (text: string, form: "situational" | "design" = "situational") =>
    readAnswer(spoken(text), form).remedyFirst;

  it("is seen in both orders", () => {
    expect(
      first(
        "I would move one of them to another team right away and make a rule that every review takes a day.",
      ),
    ).toBe(true);
    expect(
      first("First I'd ask each of them what happened, alone. Then I would move one of them."),
    ).toBe(false);
    expect(first("I'd bring them together and ask what happened.")).toBe(false);
    expect(
      first("I'd add a rate limiter. But before that I would find out where the time goes."),
    ).toBe(false);
  });

  it("is framing before components in a design", () => {
    expect(
      first("I would use Kafka with topics per customer, and Redis for the duplicates.", "design"),
    ).toBe(true);
    expect(
      first("How many per second at peak? I assume four thousand. So I'd take Kafka.", "design"),
    ).toBe(false);
  });
});

describe("HO10 an answer that is no answer", () => {
  it.each([
    ["Sorry, can you repeat that please?", "repeat"],
    ["could you say that again", "repeat"],
    ["what was the question", "repeat"],
    ["Let's skip this one.", "skip"],
    ["next question please", "skip"],
    ["I don't know, I can't think of an example right now.", "unknown"],
    ["No, you misheard me, I said staging, not staffing.", "misheard"],
    ["Give me a moment.", "time"],
    ["I'd rather not talk about that.", "refusal"],
    ["I can't name the client.", "refusal"],
    ["um", "silence"],
    ["", "silence"],
    ["Can I ask how large the team is?", "question"],
    ["do you mean a technical decision", "question"],
  ])("%s → %s", (text, kind) => expect(past(text).aside?.kind).toBe(kind));

  it.each([
    "We decided to skip the second migration, and I told the team that we would move on to the next question.",
    "I asked them to repeat the load test, and then I rolled back.",
    "I don't know how he did it, but I asked him to write it down and then I moved the service, and it fell by half.",
    "My first thought was: do we have the data? We had. I moved it.",
    story,
  ])("is an answer: %s", (text) => expect(past(text).aside).toBeNull());

  it("knows what a question back is about", () => {
    expect(past("Can I ask how large the team is?").aside).toMatchObject({
      kind: "question",
      about: "team-size",
    });
    expect(past("Do you mean a technical one or a personal one?").aside).toMatchObject({
      kind: "question",
      about: "choice",
    });
  });
});

describe("HO11 a refusal", () => {
  it.each([
    ["I can't name the client, but it was a bank.", "names"],
    ["I'd rather not say the number.", "number"],
    ["I'm not allowed to share revenue figures.", "number"],
    ["I don't want to talk about that.", "question"],
    ["That is under NDA.", "question"],
  ])("%s closes %s", (text, topic) =>
    expect(past(text).refusals.map((refusal) => refusal.topic)).toEqual([topic]),
  );

  it.each([
    "I could not say no to him.",
    "We can't share the database between two regions.",
    "I would rather not escalate at first.",
    "He said he can't name the client.",
  ])("is not heard in: %s", (text) => expect(past(text).refusals).toEqual([]));
});

describe("HO12 a grave matter", () => {
  it.each([
    ["a colleague of mine died in the middle of the project", "death"],
    ["My mother passed away that spring.", "death"],
    ["My tech lead was diagnosed with cancer.", "illness"],
    ["He burned out and left.", "illness"],
    ["We had to let two people go.", "layoffs"],
    ["They laid off half of us in March.", "layoffs"],
    ["One of my engineers was harassed by a contractor.", "harassment"],
    ["A person on my team attempted suicide.", "suicide"],
    ["It was open discrimination.", "discrimination"],
  ])("is heard in: %s", (text, topic) => expect(past(text).sensitive).toBe(topic));

  it.each([
    "The process died and the alert fired at three.",
    "We made the database redundant across zones.",
    "I killed the old service and terminated the instance.",
    "We limit abusive clients.",
    "Nobody was fired.",
    "We built it for a hospital.",
  ])("is not heard in: %s", (text) => expect(past(text).sensitive).toBeNull());
});

describe("other forms", () => {
  const shown = (text: string, form: "situational" | "design" | "vision" | "approach") =>
    structureElements(readAnswer(spoken(text), form), "behavioural")
      .filter(({ verdict }) => verdict === "shown")
      .map(({ id }) => id);

  it("reads a design aloud", () => {
    expect(
      shown(
        "So first, requirements. Thirty million a day is about three hundred fifty per second, peak maybe ten times that. I would choose a log over a database table because of replay, knowing that it costs us operational complexity. If a provider goes down the queue grows. I'd alert on the age of the oldest message and roll it out to one percent of users.",
        "design",
      ),
    ).toEqual(["requirements", "decision", "trade-off", "risk", "operations"]);
  });

  it("reads a case", () => {
    expect(
      shown(
        "First I would find out what exactly was promised. I'd ask the account manager what the customer really needs, because they must be afraid of their own launch. Then I would offer two options, one smaller by March, knowing that it means some manual work. The risk is that they take it badly, so I would say to them: I want to keep this promise.",
        "situational",
      ),
    ).toEqual(["diagnosis", "other-view", "decision", "words", "trade-off", "risk"]);
  });

  it("reads a vision", () => {
    expect(
      shown(
        "I would ask you for one thing, a single deployment platform. It costs six engineers for three quarters. By the end of next year every team can release daily. Sales would lose two features in the spring. The downside is a slower first half. The risk is that teams will not migrate.",
        "vision",
      ),
    ).toEqual(["headline", "ask", "cost", "date", "stakeholders", "trade-off", "risk"]);
  });

  it("reads a way of working", () => {
    expect(
      shown(
        "First, I look at who is on call. Then I count how often they are paged, every month. Last year that showed me that two people carried everything, and I moved one project out. It does not work when people hide it, and the downside is that it takes me a day.",
        "approach",
      ),
    ).toEqual(["method", "example", "measure", "trade-off", "limits"]);
  });
});

it("HO14 shows nothing on the strength of words heard with doubt", () => {
  expect(past("{I} {decided} {to} {stop} {the} {rollout}").signals.decision.verdict).toBe("thin");
});

it("reads whatever it is given", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "I",
      "decided",
      "if",
      "we",
      "not",
      "by",
      "a",
      "third.",
      "um",
      "said",
      "--",
      "twenty-one",
      "$5,000",
      "can't",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom("past", "situational", "approach", "vision", "design"),
      (pieces, form) => {
        const words = spoken(pieces.join(" "));
        const end = words.at(-1)?.endSample ?? 0;
        for (const { quotes } of structureElements(readAnswer(words, form), "behavioural")) {
          for (const quote of quotes) {
            expect(quote.startSample).toBeLessThan(quote.endSample);
            expect(quote.endSample).toBeLessThanOrEqual(end);
          }
        }
      },
    ),
  );
});
