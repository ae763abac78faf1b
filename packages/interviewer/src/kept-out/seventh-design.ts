import type { LabelledDialogue } from "./dialogue.ts";

/** Systems designed aloud: nine people at an imagined whiteboard. */
export const seventhDesign: readonly LabelledDialogue[] = [
  {
    id: "seventh-design-ticket-waiting-room",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Design me the waiting room for a ticket sale. Everybody wants in at ten o'clock " +
          "sharp. Think aloud.",
        as: "question",
        heard:
          "okay so ten o'clock say four hundred thousand people hit refresh and the box office " +
          "behind can do maybe um two hundred and fifty orders a second before it starts to cry " +
          "so that's gonna be roughly half an hour if everybody buys which they don't so first " +
          "thing nobody touches the box office directly you get a page that's static sits at " +
          "the edge and it asks for a number every twenty seconds with some jitter so that's " +
          "twenty thousand a second which is fine and then the number itself i'm not going to " +
          "do first come first served i'd shuffle everybody who's there before ten and only " +
          "then queue whoever comes after because otherwise the bots win by being a millisecond " +
          "early the price for that is people who sat there since eight are gonna be furious " +
          "and i get it but i'd take furious over bots tokens are signed so i don't need a " +
          "database on the hot path what breaks well the thing that lets people in the " +
          "gatekeeper if that dies nobody moves so two of them with a lease and if both die " +
          "we'd rather hold everyone and say so on the page than open the doors cause opening " +
          "the doors kills the box office and then it's over for everybody",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "seventh-design-vaccine-fridges",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "You're to watch the temperature of vaccine fridges in clinics with poor power and " +
          "poor signal. How would you build that?",
        as: "question",
        heard:
          "I grew up near one of those clinics, so let me think of that one. There is a fridge, " +
          "there is power for perhaps fourteen hours of the day, and there is signal if you " +
          "walk up to the road. We'd have eleven hundred such fridges. I'd put a small logger " +
          "in each, with its own battery good for a year, writing one reading every ten " +
          "minutes, so a hundred and forty-four a day, it's nothing, one text message can carry " +
          "the day if you squeeze it. It sends by text at night when the network is empty, and " +
          "if the temperature goes over eight degrees for half an hour it doesn't wait, it " +
          "sends at once and it also beeps, because the nurse is nearer than I am. If the text " +
          "doesn't go, it keeps ninety days and tries again, and the beep works regardless. If " +
          "the logger itself falls silent for two nights, that counts as an alarm on our side " +
          "and somebody on a motorbike goes to see. I would not use an app. The nurse has forty " +
          "mothers waiting.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "number", "risk"],
    complete: false,
  },
  {
    id: "seventh-design-undoctored-audit-trail",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "We need an audit trail that nobody, not even our own admins, can doctor. Sketch it.",
        as: "question",
        heard:
          "Okay, the first question for me is, doctor by whom. If it's the admin of the " +
          "application it's easy, if it's the admin of the cloud account it's not so easy, so I " +
          "take the harder one. Every event gets the fingerprint of the one before it, like a " +
          "chain, yes, and the head of the chain we publish from time to time somewhere that " +
          "doesn't belong to us. A notary, the auditor's own bucket, even a newspaper, people " +
          "have done that. Then you can still delete, but you can't delete without it being " +
          "seen, and that's all I promise. The writing is synchronous. The action isn't done " +
          "until the log has it. So we get slower, each click of an admin will be noticeably " +
          "slower and support will complain, and I'd tell them that's what it costs, I've no " +
          "trick for that. Reading we do from a copy, with an index, so the auditors can search " +
          "and not disturb. I wouldn't buy a blockchain, before you ask. It's a list, it " +
          "doesn't need a crowd.",
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
    mustNotQuote: ["publish(es|ed|ing)? .{0,20}in a newspaper"],
  },
  {
    id: "seventh-design-hiking-maps",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Hikers lose their signal. How would you design maps that still work up there?",
        as: "question",
        heard:
          "so uh the way i'd do it is by region and not by route because people say they'll " +
          "stick to the route and they don't so you tap a valley and you get the valley ~vector " +
          "tiles not pictures and we draw them on the phone i'd pick that even though old " +
          "phones get warm and the battery goes faster cause the download's so much smaller and " +
          "people do it on the hut wifi the night before updates come as differences once a " +
          "month and not more and the thing that'd worry me is a half finished download that " +
          "looks finished you're up there and it's grey right where the cliff is so a region's " +
          "either whole or it's not there and we check each piece before we say it's ready and " +
          "if the phone's full we say so before we start not in the middle",
      },
      {
        asked: "What sizes are we talking about?",
        as: "no-number",
        heard:
          "um a valley's maybe thirty by thirty kilometres so down to the footpath i'd say " +
          "forty megabytes as vectors it'd be close to six hundred as pictures and if two " +
          "hundred thousand folks pull three valleys each on the same long weekend that's what " +
          "twenty four terabytes so that wants to come off a cdn and not off us",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "seventh-design-flags-in-a-bucket",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a way to switch features on for some customers and not for others.",
        as: "question",
        heard:
          "Flags in a file, file in a bucket, every server pulls it each thirty seconds. Sixty " +
          "servers, so two reads a second. Rules by customer id, nothing cleverer. Evaluated in " +
          "the process, no call out. That's it, really. People make a whole product out of " +
          "this. I wouldn't.",
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "no-trade-off"],
    told: ["own-decision", "number"],
    complete: false,
  },
  {
    id: "seventh-design-baggage-carts",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "An airport wants its bags sorted without a central belt. How would you go about it?",
        as: "question",
        heard:
          "Little carts, then, each with one bag. Let me do the sums first. In the peak hour " +
          "it's six thousand bags, and a cart needs about seven minutes from check-in to the " +
          "chute and back, so a hundred a minute, seven hundred carts are on the road, and I'd " +
          "buy nine hundred since some are charging and some are broken. Who decides where a " +
          "cart goes? Not one big brain. Each crossing knows its own neighbours and gives way " +
          "by itself, and the brain only says: this bag, that chute. I give away some " +
          "throughput by that, my guess is a tenth, as crossings are polite and politeness is " +
          "slow. But I've stood in a hall when the one big brain had gone away, and you don't " +
          "want to stand there. So when the brain fails, the carts finish what they have and " +
          "fresh bags go to a default chute by airline, and people sort those by hand, as in " +
          "nineteen eighty. And if a cart dies on the track, the ones behind it see a wall and " +
          "turn round. What you need is a loop every forty metres so that they can.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "seventh-design-card-fraud-in-a-blink",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Sketch a system that tells in the blink of an eye whether a card payment is fraud.",
        as: "question",
        heard:
          "Right, so there are several ways one could go about it. You've got your rules " +
          "engine, that's the classic, it's explainable, the regulator's fond of it. Then you " +
          "could have a gradient boosted model, they're quick, they're good with tables. Or you " +
          "go for something with a graph, since fraud is a social activity, if you like. The " +
          "budget is about eighty milliseconds and we'd see three thousand payments a second, " +
          "maybe five at Christmas. Features can be computed on the fly or in advance, and both " +
          "have their merits. On the fly is fresher, but you pay for it in latency. In advance " +
          "is cheap, but you're always looking at yesterday. One might store them in memory, " +
          "one might use a proper feature store. And if the score is late, one can let the " +
          "payment through or decline it, there are schools of thought on both sides.",
      },
      {
        asked: "Which of those would you build, if it were yours?",
        as: "no-own-decision",
        heard:
          "It does depend, doesn't it. On the appetite for false positives, on what the data " +
          "people have already, on the regulator. I've seen all three done well. I'd want to " +
          "have that conversation with the stakeholders before I came down on a side.",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision"],
    told: ["number", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-design-greenhouse-water",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "You've a large greenhouse and one water tank. Design the thing that decides who " +
          "drinks when.",
        as: "question",
        heard:
          "ha okay my uncle's got one so i know who decides it's my aunt um no so the plants " +
          "can't all drink at once cause the pump won't hold the pressure so you want it in " +
          "zones and each zone's got a moisture probe well a pair of them cause one's always " +
          "lying and i'd have a little controller in each zone that can water by itself on a " +
          "dumb schedule and a main one that says who's first and the driest goes first unless " +
          "it's seedlings and seedlings always go first that's my rule cause a tomato forgives " +
          "you and a seedling doesn't and if the main one's gone the zones fall back on the " +
          "schedule staggered so they don't all open up together and if a valve sticks open " +
          "that's the nasty one you've drained the tank by morning so there's a flow meter on " +
          "the main pipe and if water's moving and nobody's asked for water shut the lot and " +
          "phone my aunt",
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off"],
    told: ["own-decision", "risk"],
    complete: false,
    mustNotQuote: ["\\baunt\\b"],
  },
  {
    id: "seventh-design-rental-bike-positions",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Every rental bike in the city reports where it is. Design what receives that.",
        as: "question",
        heard:
          "So, twelve thousand bikes, uh, one message each ten seconds while it's ridden, and " +
          "one per hour while it's parked. At the busiest maybe three thousand are moving, so " +
          "three hundred messages a second, and I want to say it out loud, this is small. One " +
          "queue, one consumer with a spare, one table by bike and day. I've been in a place " +
          "where the same thing was eleven services and I, I don't want to see that again. What " +
          "I lose is, I keep only the last position in fast storage, the trips are built at " +
          "night, so if the police ring at noon, where did bike such-and-such go this morning, " +
          "it takes somebody half an hour to dig. I say fine, they ring twice a month.",
      },
      {
        asked: "And when a piece of it breaks?",
        as: "no-risk",
        heard:
          "The bikes, they keep two hours on board, so if we're down they send it late, and " +
          "that's the actual danger, no, the coming back. Everybody sends two hours at once. So " +
          "the bike waits a random time, up to fifteen minutes, and newest first, so the map is " +
          "right before the history is. And a bike we don't hear from for a day we count as " +
          "stolen, and the van goes looking.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
];
