import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: with one's own people and customers. */
export const fifthSituational: readonly LabelledDialogue[] = [
  {
    id: "fifth-situational-two-who-stopped-talking",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Two of your engineers have stopped talking to each other. What do you do?",
        as: "question",
        heard: `so id not put them in a room together thats the first thing everyone does that and
          then you've two people being polite at you id take them one at a time on a walk probably
          we'd a bit of park by the vet clinic and id ask what did the other one do that you cant
          get past and then shut up about it could be its a thing from two years ago could be its
          just who gets the good jobs if its the jobs thats mine to fix id split the work so they
          dont need each other for a month one has the calendar one has the bills and yeah that
          means the two of them build the same bit twice and i'd let them thats cheaper than
          another month of this what i'd be watching is the rest picking sides i've seen lunch
          tables split so id have somebody else lead the monday meeting for a bit and if its no
          better by the end of that month one of them changes team and i pick which`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["its a thing from two years ago"],
  },
  {
    id: "fifth-situational-farmers-love-points",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Your customers are leaving, more of them each month. What do you do?",
        as: "question",
        heard: `i'd make it free immediately the first three months free for everyone who's
          leaving then the push notifications but clever ones like we've missed your field because
          with us it's the drones for the farmers you know they fly over the field also a loyalty
          program with points farmers love points my uncle has a drawer with all of them from the
          fertiliser company from petrol and the sales team should call every one who didn't log in
          for two weeks the free months will hurt us in the income of course maybe the third of the
          quarter is gone the finance will cry but what can you do a lost customer is lost so free
          push points calls this i'd start on monday`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-other-view", "no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
    mustNotQuote: ["we've missed your field"],
  },
  {
    id: "fifth-situational-a-third-of-the-team-by-monday",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "You are told to give a third of your team to another project. What do you do?",
        as: "question",
        heard: `Hm. A third, okay. So I'd want to hear from the other boss what he's missing, not
          how many. Because it's seldom heads. Maybe he's missing one who knows the tax forms,
          we're doing the software for tax advisers in Graz, and then he needs one for six weeks
          and not four for ever. So I'd go and ask him exactly that. And if it's really four, I'd
          give him four who fit together, a whole little team, and not the four I could do without.
          It hurts more, then the mobile app is lying there until summer, but it works for him.`,
      },
      {
        asked: "What might go wrong with that?",
        as: "no-risk",
        heard: `That they don't come back. If it's fun there, they stay. So I'd have it written
          with a date, end of June, and one of the four sits with us on Fridays.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fifth-situational-more-than-anyone-earns",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Your best candidate asks for more than anyone in your team earns.",
        as: "question",
        heard: `Sorry, could you, ah no, I have it. For me that's easy, no. I mean, I'd not pay
          it. We make the machines that set the little stones in watches, I have seven people there
          since ten, fifteen years, and they all know what the other has, it's a village. When I
          pay him more, I must pay all of them more, or I've a war. So he gets what the best of
          mine gets, plus maybe the moving costs. If he goes to Google then he goes to Google. I'd
          lose him, sure, and the position stays open for half a year again, I know what that
          means, I'd do the nights myself. But that's cheaper.`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view"],
    told: ["own-decision", "trade-off"],
    complete: false,
    mustNotQuote: ["I've a war"],
  },
  {
    id: "fifth-situational-the-shouting-customer",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked: "A big customer demands a feature nobody else needs. What do you do?",
        as: "question",
        heard: `Well it depends, doesn't it, it depends on how big, and who's asking, and what
          else is on. I mean if it's a customer who's, er, like forty percent of the money, that's
          one thing. If it's just someone shouting, that's another thing. You'd have to weigh it
          up. Sometimes it's worth it, sometimes you'd be setting a, what d'you call it, a
          precedent. I'd want to talk it through with sales and with product, get everyone round
          the table, see where they are. And then, yeah, I suppose there's ways to do it, you could
          make it a setting, or you could do it as paid work, or say no, there's always no. We'd
          that at the optician's chain all the time. It's a judgement call, that's what they pay us
          for.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-trade-off"],
    told: [],
    complete: false,
    mustNotQuote: ["forty percent of the money"],
  },
];
