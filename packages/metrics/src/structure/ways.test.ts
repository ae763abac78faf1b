import { ways } from "./ways.testing.ts";

const deed = "I rewrote the scheduler. ";

ways("a size told", "past", (reading) => reading.numberTold, true, [
  deed + "We cut the bill in half.",
  deed + "Response times came down from nine hundred milliseconds to one fifty.",
  deed + "That saved about two days per release.",
  deed + "Three out of four incidents disappeared.",
  deed + "Only one in ten builds fails now.",
  deed + "We got it down to under a second.",
  deed + "Throughput went up fivefold.",
  deed + "It reduced churn by two points.",
  deed + "Nine of the ten customers stayed.",
  deed + "Attrition dropped to almost zero.",
  deed + "We shipped it six weeks early.",
  deed + "A quarter of the tickets went away.",
  deed + "We doubled the deployment frequency.",
  deed + "The cost per request fell by an order of magnitude.",
  deed + "It took a tenth of the time.",
  deed + "The team grew from four people to eleven.",
  deed + "We had fifteen percent fewer errors.",
  deed + "Pages fell to one a month.",
  deed + "It was three times faster.",
  deed + "Revenue rose by a couple of percent.",
]);

ways("no size", "past", (reading) => reading.numberTold, false, [
  deed + "It was much better.",
  deed + "Everybody was happier.",
  deed + "First of all it was faster.",
  deed + "On the one hand costs fell.",
  deed + "No one complained about one thing.",
  deed + "That was the number one problem.",
]);

ways(
  "a decision of one's own",
  "past",
  (reading) => reading.signals.decision.verdict === "shown",
  true,
  [
    "So I made the call to delay the launch by two weeks.",
    "I ended up choosing the boring option.",
    "At that point I put my foot down.",
    "In the end it was my decision and I took it.",
    "I concluded that we had to stop.",
    "What I did was I decided to split the team.",
    "I finally settled on Postgres.",
    "I overruled them.",
    "I was the one who stopped it.",
    "I opted for a phased rollout.",
  ],
);

ways(
  "somebody else's decision",
  "past",
  (reading) => reading.signals.decision.verdict === "shown",
  false,
  [
    "The decision was made by the board.",
    "My boss decided that I should do it.",
    "We agreed to go with the vendor.",
    "I was told to stop the project.",
    "It got decided in the meeting.",
    "I wish I had decided earlier.",
  ],
);

ways("a result", "past", (reading) => reading.signals.result.verdict, "shown", [
  deed + "The customer renewed their contract.",
  deed + "She got promoted a year later.",
  deed + "Two people quit over it.",
  deed + "So in the end we lost the deal.",
  deed + "The outage lasted four hours, but since then we've had none.",
  deed + "Now the team can deploy on its own.",
  deed + "And the result was that support tickets dropped.",
  deed + "It turned into the standard for all teams.",
  deed + "That meant we could launch on time.",
  deed + "The project was cancelled in the end.",
  deed + "We hit the deadline.",
  deed + "He left the company three months later.",
  deed + "The migration finished two weeks early.",
  deed + "Customers noticed, complaints went down.",
]);

ways("no result", "past", (reading) => reading.signals.result.verdict, "not-heard", [
  deed + "Then I talked to the team and I wrote a document.",
  deed + "I hoped that it would become faster.",
  deed + "The plan was to cut the costs by half.",
  deed + "She said it would halve the costs.",
]);

ways("a habit", "past", (reading) => reading.generic, true, [
  "My approach is always to start with why. I sit down with people, I listen, and then we find a solution together.",
  "In situations like that you need to be transparent. You tell people early, you explain the reasons, and you give them options.",
  "I'm a strong believer in servant leadership, so I always let the team decide.",
  "Whenever something breaks, I stay calm, I gather the facts, and I communicate.",
]);

ways("one event", "past", (reading) => reading.generic, false, [
  "So I'm in this meeting and my boss says we have to cut the scope by half. And I say no, give me a week. He agrees.",
  "I remember when we moved the data center. I led the cutover, we started on a Friday night and by Sunday everything was up.",
  "We had an incident where a queue filled up. I stopped the producers and I scaled the consumers.",
]);

ways(
  "a remedy without finding out",
  "situational",
  (reading) => reading.remedyFirst || reading.signals.diagnosis.verdict === "not-heard",
  true,
  [
    "I'd put together a task force and ship it by March.",
    "I would tell the customer it's not going to happen.",
    "We just rate limit them, and we add replicas.",
    "I'd fire the salesperson, honestly.",
    "I would hire two contractors and get it done.",
  ],
);

ways(
  "finding out first",
  "situational",
  (reading) => reading.remedyFirst || reading.signals.diagnosis.verdict === "not-heard",
  false,
  [
    "First of all I want to understand why they stopped.",
    "I'd start by looking at the data, then I'd add a limiter.",
    "I would have a conversation with each of them to find out what happened, and then decide.",
    "My first question would be what exactly did sales promise.",
    "I need to know what's behind it before I do anything. Then I'd propose a plan.",
  ],
);

ways(
  "a name declined",
  "past",
  (reading) => reading.refusals.map(({ topic }) => topic)[0] ?? null,
  "names",
  [
    "I can't tell you which company it was.",
    "I'm not allowed to say who the customer was.",
    "I'd prefer not to name names.",
    "I won't name the vendor.",
  ],
);

ways(
  "a number declined",
  "past",
  (reading) => reading.refusals.map(({ topic }) => topic)[0] ?? null,
  "number",
  [
    "I can't give you exact numbers.",
    "I can't disclose how much it was.",
    "I'm not at liberty to share the figures.",
    "The revenue is confidential.",
    "I'd rather keep the numbers to myself.",
  ],
);

ways("the whole question declined", "past", (reading) => reading.aside?.kind ?? null, "refusal", [
  "I'd prefer not to answer that.",
  "I don't feel comfortable talking about that.",
  "I can't talk about that, sorry.",
  "No comment.",
  "That's confidential, I'm afraid.",
]);

ways("no refusal", "past", (reading) => reading.refusals.length, 0, [
  "I can't say that it was easy, but I did it.",
  "I couldn't share the load between the nodes.",
  "I'd rather not rewrite it, I thought.",
  "We can't tell the difference in production.",
  "I can't say no to people.",
]);

ways(
  "a question to the interviewer",
  "situational",
  (reading) => reading.aside?.kind ?? null,
  "question",
  [
    "How much time do I have?",
    "Is this a real customer or a prospect?",
    "What do you mean by quietly?",
    "Should I assume that I'm their manager?",
    "Sorry, just to clarify, am I the tech lead in this case?",
    "Which team are we talking about?",
    "Do we have budget to hire?",
    "May I ask a question first? How big is the company?",
  ],
);

ways(
  "no question to the interviewer",
  "situational",
  (reading) => reading.aside?.kind ?? null,
  null,
  [
    "I would ask them: what do you need by March? And then I'd offer two options, a small one and a big one, and let them choose.",
    "I'd ask sales what exactly did you promise, and then I would call the customer.",
    "I'd find out what was promised. Does that make sense?",
  ],
);

ways("asking for the question again", "past", (reading) => reading.aside?.kind ?? null, "repeat", [
  "Come again?",
  "I didn't quite catch that.",
  "Sorry, what?",
  "Could you rephrase the question?",
  "I didn't understand the question.",
  "One more time please.",
  "Can you say that one more time?",
]);

ways("asking for the next question", "past", (reading) => reading.aside?.kind ?? null, "skip", [
  "Can we move on to another question?",
  "I'd like to skip that one.",
  "Pass.",
  "Next question, please.",
  "Let's move on.",
]);

ways("not knowing", "past", (reading) => reading.aside?.kind ?? null, "unknown", [
  "Hmm, I have no idea.",
  "I've never been in that situation.",
  "I honestly can't remember anything like that.",
  "Nothing comes to mind.",
  "I don't really have an example for that.",
]);

ways("a trade-off", "design", (reading) => reading.signals["trade-off"].verdict, "shown", [
  "I'd pick eventual consistency, which means that a user may see stale data for a second.",
  "It's simpler, but it costs us more storage.",
  "We pay for that with higher latency.",
  "The price is that writes get slower.",
  "I'd give up exact ordering for availability.",
  "That comes at the expense of consistency.",
  "It's more expensive, but it's safer.",
]);

ways("no trade-off", "design", (reading) => reading.signals["trade-off"].verdict, "not-heard", [
  "I'd use Kafka and Postgres.",
  "There is no downside.",
  "First I would look at the requirements.",
]);

ways("RI1 a risk", "design", (reading) => reading.signals.risk.verdict, "shown", [
  "If the broker goes down, producers buffer locally.",
  "When a region dies, we fail over to the other one.",
  "One thing that could go wrong is a poison message, so I'd move it to a dead letter queue.",
]);

ways("RI2 a risk without what then", "design", (reading) => reading.signals.risk.verdict, "thin", [
  "The main risk is a hot partition.",
  "One thing that could go wrong is a poison message.",
  "I worry about the thundering herd.",
]);

ways("a lesson", "past", (reading) => reading.signals.lesson.verdict, "shown", [
  deed + "In hindsight I should have talked to them earlier.",
  deed + "The lesson for me was to involve finance from the start.",
  deed + "Next time I would run the pilot first.",
  deed + "It taught me to ask before I judge.",
  deed + "If I could do it again, I would start with the data.",
  deed + "Ever since, I write down the decision and who took it.",
  deed + "What I took away from that is patience with people.",
  deed + "I've since made it a habit to do a premortem.",
]);

ways("a grave matter", "past", (reading) => reading.sensitive !== null, true, [
  "One of my reports was going through a divorce and then her mother died.",
  "My co-founder took his own life.",
  "We went through a round of layoffs in January.",
  "I had to lay off my friend.",
  "He had a heart attack at work.",
  "She reported that her manager had made sexual comments.",
  "I was burned out and in hospital for two months.",
  "A teammate got killed in a car accident.",
  "I was discriminated against.",
]);
