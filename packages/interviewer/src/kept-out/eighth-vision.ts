import type { LabelledDialogue } from "./dialogue.ts";

/** Where should this go: seven conversations about a direction and what it takes. */
export const eighthVision: readonly LabelledDialogue[] = [
  {
    id: "eighth-vision-paved-road",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "You'd take over the developer platform here. Where should it stand in three years?",
        as: "question",
        heard:
          "I think in three years nobody should need to know it's there. So a team says, I've " +
          "got a service, it's this big, it holds personal data or it doesn't, and everything " +
          "else comes with it, the certificates, dashboards, the on-call hook, the cost line. " +
          "Today, from what I've heard from you, it's a wiki and goodwill. So the first year " +
          "I'd, um, do only the boring bit, one way to deploy, and kill the other ones as we " +
          "go. And then the second year it's about the data stores. What we'd lose is the " +
          "clever teams' own corners, there's always a team with a really nice thing they've " +
          "built and it's better than mine will be, for them, for a long time. And I'd be " +
          "doing that deliberately. The thing that could sink it is we build it for two years " +
          "and people walk round it because it's slower than a shell script.",
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-number"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "eighth-vision-weekly-to-daily",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "You ship the app to the stores every three weeks. Make your case to our leadership " +
          "for where mobile should be two years from now.",
        as: "question",
        heard:
          "Two years from now a change that a designer makes on Tuesday is with a tenth of " +
          "the customers on Thursday, and can be taken back from them in an hour. Today it's " +
          "twenty-three days on average and taking back means begging for an expedited " +
          "review. To get there the screens that change most, about thirty out of two hundred " +
          "and ten, have to be described by the server. What I'd want from this table is two " +
          "things: five engineers through next December, and that the brand team's sign-off " +
          "on each release ends, they sign off the components once and that's it. They lose " +
          "by that, I know, I've spoken to Henrike, it's their one lever. And the two native " +
          "purists on my team lose, I might lose them outright. The scrolling will be a touch " +
          "worse on old phones, I'd accept that, eleven per cent of our people. And if the " +
          "server description goes wrong it goes wrong for everybody at once, so it ships " +
          "with the last good one kept on the phone. If after nine months we're not under ten " +
          "days, stop it.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "eighth-vision-who-owns-a-table",
    form: "vision",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "What should ownership of data look like in this company in a few years' time?",
        as: "question",
        heard:
          "so um at the moment there are what eleven thousand tables and six people and when " +
          "one of them breaks it's the six who get the call although they didn't make it so " +
          "what i'd like to see is that the team who makes the event owns it like they own an " +
          "endpoint with a pager with a version with a promise on it and the six become the " +
          "ones who build the the rails and don't carry the freight and i'd need from you as " +
          "the exec group the one sentence that says an outage in a table counts as an " +
          "outage, same severity same review, cause without that sentence it's just me asking " +
          "nicely. and the ones who won't like it are the checkout and logistics teams " +
          "because they make most of the mess if i may say so and they get a pager for " +
          "something that was free for them until now and i'd sit with them first. and i'd " +
          "want four in five of the tables either owned or deleted by end of year two",
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "number"],
    complete: false,
  },
  {
    id: "eighth-vision-trams-before-they-stop",
    form: "vision",
    pillar: "cross-functional",
    exchanges: [
      {
        asked:
          "You'd run engineering for the tram depot. What should maintenance be like five " +
          "years out?",
        as: "question",
        heard:
          "Today we mend what has stopped, and what we know of a tram we know from Wolfgang, " +
          "who retires in two years. Five years out I want a tram to come in because we " +
          "called her in. Doors first, only doors, because doors are four in ten of all the " +
          "stops on the line. Every door motor tells its current, we have that in the newer " +
          "half of the fleet already, it's thrown away at night. So I ask the board for one " +
          "point two million over three years, and for a rule that I may take a tram out " +
          "which still runs. Which is the hard part. A tram that still runs and stands in the " +
          "hall, that's a missing one at seven in the morning, and we'd have more of those in " +
          "the beginning. And it may be that we call in healthy ones, one in three, and then " +
          "the whole thing is a joke in the canteen.",
      },
      {
        asked: "Who would have to put up with something for that?",
        as: "no-stakeholders",
        heard:
          "Traffic control. They count trams at seven and get their bonus by it, so they " +
          "fight me, and I'd go to them with the bonus before I go with the sensors. And my " +
          "own fitters on nights, the night shift pays more and most of that work goes to the " +
          "day. Eighteen men. The works council I'd have in the room from the first month.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "eighth-vision-assistants-in-support",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "Where do you see machine learning in our customer support going over the next few " +
          "years?",
        as: "question",
        heard:
          "Honestly I think we're at an inflection point. The support of the future is " +
          "proactive, it's ambient, it's, the customer doesn't open a ticket because the " +
          "ticket has already been understood. I see an assistant layer, right, across every " +
          "channel, voice, chat, mail, and behind that a knowledge fabric that's always " +
          "fresh, and the humans move up the value chain to the really empathetic " +
          "conversations. And that compounds, because every conversation makes the next one " +
          "better. And I'd say the companies that get this right in the next couple of years " +
          "are going to be in a different league. Of course it can tell a customer something " +
          "that isn't so, a refund they don't have a right to, and we'd be held to it in " +
          "court, so anything with money in it a person signs off. So for me the vision is " +
          "support as a growth engine and not a cost centre. That's the north star I'd plant.",
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-number", "no-stakeholders", "no-trade-off"],
    told: ["risk"],
    complete: false,
  },
  {
    id: "eighth-vision-no-more-passwords",
    form: "vision",
    pillar: "cross-functional",
    exchanges: [
      {
        asked:
          "What would you want staff logins to look like here in two years, and why should we " +
          "follow you there?",
        as: "question",
        heard:
          "no passwords. none, not one, for nine thousand people, by the spring after next. a " +
          "key on the badge or the phone's own and that's it. last year two in three of your " +
          "security tickets were resets or someone typing it into the wrong page, you put " +
          "that in the job ad so i take it as true. i'd begin with finance and the admins " +
          "cause that's where it hurts and go outward. what we'd give up is the old warehouse " +
          "terminals, the green ones, they can't do it, they either get replaced or they get " +
          "a box in front and the box is ugly. and the nasty case is someone loses the badge " +
          "at two in the morning and can't open a cold store",
      },
      {
        asked: "Who in the company would be worse off, at least for a while?",
        as: "no-stakeholders",
        heard:
          "the shift leads in the warehouses. today they share one login for the whole shift, " +
          "everybody knows that, it's quick, and i'd be taking that from them in the busiest " +
          "building you have. and the helpdesk shrinks, resets are about half of what they " +
          "do, so six or seven people there need another job and i'd want to know which one " +
          "before i say a word in public.",
      },
    ],
    turn: "answer",
    gaps: ["no-ask"],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "eighth-vision-paid-nights",
    form: "vision",
    pillar: "hiring",
    exchanges: [
      {
        asked: "What should being on call mean in this company, a couple of years from now?",
        as: "question",
        heard:
          "Paid, and rare. Every night on the phone paid, four hundred a week, and nobody " +
          "more often than one week in eight. I'd ask you for the money, it's about six " +
          "hundred thousand a year, and for the right to refuse a service that pages more " +
          "than twice a week. Product will have launches refused by that, so they lose, and " +
          "they should hear it from you, not me. We'd be slower with new services, there's no " +
          "way round it. It could go wrong like this: people get fond of the money and of " +
          "noisy nights. So the pay is for carrying the phone, never per page.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
];
