import type { LabelledDialogue } from "./dialogue.ts";

/** How do you usually: ten conversations about a person's own way of working. */
export const eighthApproach: readonly LabelledDialogue[] = [
  {
    id: "eighth-approach-what-was-really-typed",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "After an outage, how do you get people to say what they really typed, and not what " +
          "the runbook says they should have typed?",
        as: "question",
        heard:
          "I go first, with something of my own that's worse. And I never do it in the big " +
          "room. I talk to each of them alone, within the day, screen open, shell history in " +
          "front of us, and ask what it looked like to them at that minute, not why. In March " +
          "a lad on my storage team had wiped the wrong replica set. In the chat he wrote " +
          '"failover misbehaved". Alone it took him ten minutes to tell me he\'d had two ' +
          "terminals with the same colour. We had twelve engineers with the same two " +
          "terminals. Now production is red for everybody and we haven't had that one since, " +
          "which is eight months. It does cost. It's a day of my week each time, and the " +
          "executives want a story by noon and get nothing from me till evening, and they " +
          "grumble. What I used to do was chair the big meeting and praise honesty. I'd not " +
          "do that again, people are only as honest as the most senior person in the room is " +
          "harmless.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "eighth-approach-switching-off-an-endpoint",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "How do you go about switching off an internal interface that forty teams have " +
          "built upon?",
        as: "question",
        heard:
          "yeah so the way i do it is first of all you find out who is calling because the " +
          "docs always lie right so you take the gateway logs and you group by the service " +
          "account and you get a list and then i sort that list by traffic and by how grumpy " +
          "the team is and i write to each of them personally not a broadcast nobody reads a " +
          "broadcast and then there's a date and then there are brownouts so you turn it off " +
          "for five minutes then an hour then half a day on a weekday when everyone's in and " +
          "whoever screams you help them and you always have the change ready for them as a " +
          "pull request because people merge what they wouldn't write and um then the last " +
          "ones you just you know you sit down next to them and then on the day it goes dark " +
          "and you leave the dns name pointing to a page that says talk to me",
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-trade-off", "no-result", "no-lesson"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "eighth-approach-reference-calls",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked:
          "What do you do with a reference call, so that it tells you more than that somebody " +
          "was a pleasure to work with?",
        as: "question",
        heard:
          "I ask for things that have no polite answer. Who did he ring when he was stuck. " +
          "What did you stop giving him. If he started Monday, what should I take off him the " +
          "first month. Then silence. Twenty minutes, no form, and I make the call myself, I " +
          "don't leave that to the recruiter.",
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-result", "no-trade-off", "no-lesson"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "eighth-approach-when-to-retrain",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you make up your mind that a model in production has to be trained again?",
        as: "question",
        heard:
          "So, we don't have a calendar for it, which people find odd. I look at two things, " +
          "um, the share of cases where the human overrules the model, and whether the inputs " +
          "have moved, like the mix of what comes in. If only the inputs have moved, I wait. " +
          "If the humans overrule more, I go and read fifty of those cases myself, with my " +
          "own eyes, before anybody starts a GPU. Because retraining hides the cause, you " +
          "know, it just... paints over it. The price is we're late sometimes. There were " +
          "weeks when the thing was plainly worse and I was still reading.",
      },
      {
        asked: "Can you take me to one time when you waited, or didn't?",
        as: "no-example",
        heard:
          "Yes, uh, last autumn, freight claims, photos of dented pallets. Overrules went " +
          "from six in a hundred to nineteen inside a fortnight. Everybody said drift, train " +
          "it. I read my fifty and it was one depot in Gdynia, new tablet, the camera app was " +
          "mirroring... no, rotating, rotating the picture. We fixed the tablet. Back to " +
          "seven by the Monday, without training anything. Since then the first question here " +
          "is what's new in the building and not what's new in the data.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["mirror"],
  },
  {
    id: "eighth-approach-a-tonne-over-the-stalls",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "You're head of stage machinery. How do you decide that a flown set is safe to hang " +
          "over people?",
        as: "question",
        heard:
          "Paper, then hands, then sand. Paper is the load sheet, and I don't accept the " +
          "designer's weight, ever, we put it on the cell ourselves. Hands is two of us going " +
          "along each line, one looks, the other touches, and then we swap. Sand is we hang " +
          "it with a quarter more than it weighs, and it stays overnight with the house " +
          "closed. Directors hate that, it eats an evening of rehearsal. On the Flying " +
          "Dutchman I had the director and the intendant both on the stage at half past four " +
          "saying the premiere is tomorrow, and I left it hanging with nobody under it. In " +
          "the morning one clew had crept by eleven millimetres. It had the wrong grip, from " +
          "a hire firm. We opened an hour late and nobody was hurt. That's why hired steel " +
          "comes a week before now, and goes on our own bench, I'd only trusted their " +
          "certificate because it had a nice stamp.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "eighth-approach-someone-below-the-bar",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "How do you deal with someone on your team whose work has been below the mark for a " +
          "while?",
        as: "question",
        heard:
          "So for me it's all about outcomes. I start from clarity, so expectations, making " +
          "sure they're measurable and that they're agreed, and then there's a regular " +
          "cadence, weekly, where we look at the outcomes against those expectations, and I " +
          "make it a safe space, and I'm a big believer in radical honesty, kind but honest. " +
          "And what we see is that with the right support the impact is really significant, " +
          "people turn around, performance lifts, and it lifts the whole team. And where it " +
          "doesn't we have a fair and a humane process, in partnership with HR, and it lands " +
          "well. I've always had great feedback about how I do this. At the end of the day " +
          "nobody comes to work to do a bad job, and the manager's role is to unlock the " +
          "potential and that's what drives the results.",
      },
      {
        asked: "Think of the last person you did this with. What happened there?",
        as: "no-example",
        heard:
          "Well, each one is different, so it's hard to pick. Um. Typically it'd be somebody " +
          "quite senior, who's maybe lost a bit of, of spark. And you'd typically find " +
          "there's something behind it. So you work on that together, you set the goals, and " +
          "in most cases within a quarter you see a real shift.",
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-result", "no-trade-off", "no-lesson"],
    told: [],
    complete: false,
  },
  {
    id: "eighth-approach-firmware-dates",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "How do you give a date for firmware when the board it's meant to run on doesn't " +
          "exist yet?",
        as: "question",
        heard:
          "i don't give one i give two. one is the day from which i'd bet my own money and " +
          "the other is the day before which i'd laugh. and between the two i write down what " +
          "has to come true for each week we get nearer so like silicon arrives, the boot rom " +
          "isn't broken, the radio people don't move the antenna pin again. with the heat " +
          "pump controller we said between the first of june and the tenth of september and " +
          "product nearly threw me out the window, and it came on the nineteenth of august. " +
          "and of nine boards since then seven came inside their two dates which the hardware " +
          "guys can't say of theirs",
      },
      {
        asked: "What do you give up by promising two dates and not one?",
        as: "no-trade-off",
        heard:
          "hmm. well people ask that. i'd say it's just more honest isn't it, a single date " +
          "is a lie with a number in it. sales get used to it. they got used to it, took them " +
          "a year or so but now they ask for the two.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["own-decision", "result", "number", "situation"],
    complete: false,
    mustNotQuote: ["threw (me|you) out"],
  },
  {
    id: "eighth-approach-repairs-against-features",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "How do you settle how much of a quarter goes into repairs and how much into what " +
          "product wants?",
        as: "question",
        heard:
          "Every quarter I ask the product lead to name the three things she'd be ashamed of " +
          "if a customer saw them. Not engineers, her. That becomes the repair list, and it " +
          "gets the first two weeks whole, everyone, and afterwards nothing, no twenty per " +
          "cent, no Fridays. I came to that with a client in, um, I can't say who, they're in " +
          "a dispute with us at the moment, so I'd rather leave them out of it altogether. " +
          "Let me just say it was payments at petrol pumps. There her list had on top that a " +
          "receipt could print twice. My engineers wanted to swap the build system. We did " +
          "her list, receipts stopped doubling within the month and complaint calls fell from " +
          "about three hundred a week to under forty. The build is still slow, to this day, " +
          "two engineers told me they'd leave over it and one of them did. I'd do it again " +
          "but I'd give the engineers one line on that list.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    refused: ["who the client was"],
    mustNotMention: ["which client|name (of )?the client|who (was|is) the client|dispute"],
  },
  {
    id: "eighth-approach-vibration-before-the-book",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "As chief engineer on a ship, how do you choose between opening up a machine at the " +
          "hours in the book and leaving it running?",
        as: "question",
        heard:
          "The book is written by the man who sells the parts, so, eh, I listen first. I put " +
          "hand on it, I have the vibration pen, I take oil every second week and send to the " +
          "laboratory. If oil is clean and the pen is quiet I let her run, and I sign for it " +
          "with my own name in the log so the second doesn't carry it. It's not free, this. " +
          "If I'm wrong then it's at sea and not in port, and you're three days from a crane " +
          "with one generator. On the last ship, the purifier on the starboard side, it was " +
          "at eight thousand hours, book says open. Oil was good, I left her. The " +
          "superintendent was on the phone two times about it.",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "own-decision", "trade-off", "risk", "number"],
    complete: false,
  },
  {
    id: "eighth-approach-first-week-back",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you bring somebody back onto the team who's been away for something hard?",
        as: "question",
        heard:
          "i ask them two things before they come, who may know, and what do you want on your " +
          "first day, nothing or something. most say something. then i make it small and " +
          "finished by the evening. when my brother died i came back to a desk with four " +
          "hundred mails and a cake and i went and sat in the car. so no cake. the last one " +
          "was an engineer who'd lost her father in the summer, she wanted nobody to know and " +
          "she wanted the flaky login test, only that. so that's what she got, one test, and " +
          "i took her off the incident list for six weeks without a word, which wasn't fair " +
          "on the other five, they noticed and one of them asked me straight out why he had " +
          "every second weekend and i couldn't tell him. she's still here, a year and a half, " +
          "and leads that part now. he forgave me i think. the thing i do differently since " +
          "is i ask if i may tell just one person, so somebody else can swap the shifts and " +
          "it doesn't look like i've a favourite",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "trade-off", "lesson", "number"],
    complete: true,
    sensitive: "grief",
    mustNotMention: ["brother died|death of your brother"],
  },
];
