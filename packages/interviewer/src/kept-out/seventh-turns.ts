import type { LabelledDialogue } from "./dialogue.ts";

/** Last turns that ask back, ask again, pass or come out as mush, and four that only sound so. */
export const seventhTurns: readonly LabelledDialogue[] = [
  {
    id: "seventh-past-lost-which-way",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a disagreement that you lost.",
        as: "question",
        heard:
          "Hm. Lost as in I was overruled, or lost as in I was wrong? Because those are two " +
          "rather different stories, the one's about a vendor and the other is, well, about me. " +
          "I'm happy with either, just tell me which you're after.",
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-situational-cancelled-one-to-ones",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "One of your leads has begun to cancel her one-to-ones with her people. What do you " +
          "do?",
        as: "question",
        heard:
          "okay so she's cancelling i mean the first thing is how i'd even found out cause if " +
          "someone from her team came to me that's a whole different conversation than if i'd " +
          "just seen it in the calendar cause in the one case there's somebody who's put their " +
          "neck out and i have to be careful whose name's in the room and in the other one it's " +
          "just me being nosy on a friday and i can ask her straight over a coffee so which is " +
          "it did somebody come and tell me or am i the one who noticed",
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-vision-known-to-whom",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What should this engineering group be known for in three years?",
        as: "question",
        heard:
          "Known to whom, though? If it's our customers I'd say one thing, and if it's the " +
          "people we'd like to hire I'd say very nearly the opposite. Who's round the table " +
          "when I'm saying it?",
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-design-dentist-reminders",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a system that sends appointment reminders for a chain of dentists.",
        as: "question",
        heard:
          "right um before i start scribbling are we reminding folks in one country or all over " +
          "cause there's phone numbers and quiet hours and all that and is a reminder twice " +
          "worse than a reminder never i'd build it quite differently depending i mean my own " +
          "dentist rings me and then texts me and then there's a card through the door as well " +
          "and i still went on the wrong day so you know i'd want that from you first where in " +
          "the world and does a double one hurt anybody",
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-approach-two-seniors-gurgle",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "How do you usually get two senior engineers who can't stand each other to share one " +
          "design?",
        as: "question",
        heard:
          "Ah, the line went there. I got as far as two senior engineers and then it was just a " +
          "sort of gurgle. Would you mind running it by me again?",
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-past-budget-under-a-lorry",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Think of a budget that you had to defend. What happened?",
        as: "question",
        heard:
          "so sorry they're doing the road outside it's been like this since seven i've closed " +
          "the window and now i'm boiling um i heard think of a budget and the rest of it went " +
          "under a lorry what was it you wanted about the budget once more",
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-design-estate-agent-pictures",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Take a picture service for estate agents: two million photos, floor plans, a search " +
          "by room, and everything gone within thirty days of the sale. Design it.",
        as: "question",
        heard:
          "Two million photos, floor plans, a search, and then, no, the last bit's gone, I was " +
          "still writing. Give me the whole thing from the top? I've got a pen that works now.",
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-vision-tooling-slower",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Which way should the tooling estate move while the firm doubles its headcount?",
        as: "question",
        heard:
          "Please, you say it one time more and a bit slower? My English is okay, but tooling " +
          "something, I don't know if I've heard it right, and the end I have lost completely.",
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-past-launch-and-a-funeral",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a launch that went badly while you were responsible.",
        as: "question",
        heard:
          "There's one that fits, it'd fit very well in fact, but that was the week my father " +
          "died and I'm in no shape to tell it as a work story. Could you give me something " +
          "else?",
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: [],
    complete: false,
    sensitive: "grief",
    refused: ["the launch in the week of a death in the family"],
    mustNotMention: ["\\bfather\\b", "\\b(died|death|funeral)\\b", "(that|the|this) launch"],
  },
  {
    id: "seventh-situational-offered-a-third-more",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Your best engineer has been offered a third more elsewhere. What do you do?",
        as: "question",
        heard:
          "yeah no i'd sooner leave that one alone if it's all the same to you it's a bit it's " +
          "not exactly made up for me this week and the fella might well get to hear of it ask " +
          "me anything else",
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: [],
    complete: false,
    refused: ["an engineer of theirs who may be leaving"],
    mustNotMention: ["(offered|offer).{0,30}elsewhere", "\\bfella\\b"],
  },
  {
    id: "seventh-approach-budget-thin-soup",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you go about budgeting for people whom you haven't hired yet?",
        as: "question",
        heard: "Next, please. Budgets I've always left to others, it'd be thin soup.",
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-vision-brake-rig-money",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where should the test laboratory go from here?",
        as: "question",
        heard:
          "We have the climate chamber, the shaker and the old brake rig, and everyone books " +
          "the shaker. I'd sell the brake rig. It's beautiful, I was trained on it, and " +
          "nobody's needed it since the disc people moved to the other town. In its place I'd " +
          "put another shaker and rent its nights out to the firms across the road. The price " +
          "is that we'd never again certify a brake in this house, and the two colleagues who " +
          "run it would have to start afresh. From the managing director I'd want a yes to it " +
          "before summer.",
      },
      {
        asked: "What does that come to in money?",
        as: "no-number",
        heard:
          "I'd prefer to keep away from the money today, there's a takeover being talked over " +
          "and I've said too much as it is. Shall we go on to another subject?",
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
    refused: ["figures about money"],
    mustNotAskFor: ["number"],
    mustNotMention: ["take-?over", "how much (money|would it cost|does it cost)"],
  },
  {
    id: "seventh-past-mind-changed-by-junior",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "When did you last change your mind because of somebody junior?",
        as: "question",
        heard:
          "oh god um i must have i mean it happens all the time surely but you ask me when and " +
          "there's just there's nothing there it's like being asked for a joke no i can't come " +
          "up with one",
      },
    ],
    turn: "no-idea",
    gaps: [],
    told: [],
    complete: false,
    mustNotQuote: ["happens all the time"],
  },
  {
    id: "seventh-design-hearing-aid-room",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the part of a hearing-aid app that tunes it to a room.",
        as: "question",
        heard:
          "Honestly? I wouldn't know where to begin. I've done invoices for nineteen years. " +
          "Sound's a closed book to me, I'd only be saying words.",
      },
    ],
    turn: "no-idea",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-approach-smells-trouble",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "How do you tell that a team is about to get into trouble before the figures show it?",
        as: "question",
        heard:
          "I suppose I smell it. But how, well, you've got me there. I've never taken it apart, " +
          "and anything I'd say now I'd be inventing on the spot to please you. There's people " +
          "who have a list for that, I've worked for one, she had a sheet with coloured dots, " +
          "and I used to look at her sheet and think, well, yes, but I knew that on Tuesday. " +
          "And from what did I know it on Tuesday? See, that's where it goes dark. I couldn't " +
          "tell you how I do it, I'm sorry.",
      },
    ],
    turn: "no-idea",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "seventh-situational-regulator-at-the-door",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "A regulator turns up unannounced and wants root access. What do you do?",
        as: "question",
        heard:
          "erm that's i haven't the faintest like is that even a thing they do i'd just stand " +
          "there i think sorry i've got nothing on that",
      },
    ],
    turn: "no-idea",
    gaps: [],
    told: [],
    complete: false,
    mustNotQuote: ["just stand there"],
  },
  {
    id: "seventh-past-first-explanation-mush",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about an incident in which the first explanation was wrong.",
        as: "question",
        heard:
          "so ~we ~hat the ~shin ~going ~down every ~too ~stay and ~eye ~fought it was the " +
          "~cash but ~knot ~it ~was ~a ~sir ~tiff ~cat ~hand ~nobody ~hat ~re ~nude it",
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: [],
    complete: false,
    mustNotQuote: ["\\bshin\\b", "\\bcat\\b"],
  },
  {
    id: "seventh-situational-scale-not-sales",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Two of your teams both claim the same on-call budget. How do you settle it?",
        as: "question",
        heard:
          "I'd sit down with both leads and look at who's in fact been woken since spring. My " +
          "money's on the ~sales team, they get the two a.m. pages and the others get the " +
          "credit, so I'd most likely give it to them and tell the others why to their face.",
      },
      {
        asked: "So the sales team gets it. How would the other lead see that?",
        as: "no-other-view",
        heard:
          "No, hold on, that's not what I said. Scale. S, C, A, L, E, the ones who look after " +
          "capacity. Nobody's giving anything to sales. Your thing has picked it up wrong.",
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: ["own-decision"],
    complete: false,
    mustNotQuote: ["\\bsales\\b"],
  },
  {
    id: "seventh-approach-backlog-mush",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you prune a backlog that has grown for years?",
        as: "question",
        heard:
          "i ~use ~lee ~tart with a ~won ~on one and then the ~hull team ~goes ~threw the " +
          "~bored um ~ants ~what ~heft ~is ~ripe ~four the ~bin",
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: [],
    complete: false,
    mustNotQuote: ["\\bhull\\b", "\\bants\\b"],
  },
  {
    id: "seventh-vision-fifteen-phones",
    form: "vision",
    pillar: "system-design",
    exchanges: [
      {
        asked: "What should become of the phones that you test on?",
        as: "question",
        heard:
          "right so there's ~fifty phones in a cupboard and a sign-out sheet nobody signs and " +
          "i'd like to see the lot of them on a rack with a robot finger in two years and " +
          "anyone can run anything on them from their own desk",
      },
      {
        asked: "Fifty phones on a rack. What would you need from us to get there?",
        as: "no-ask",
        heard:
          "fifteen one five i keep saying it and it keeps coming up as the other thing on my " +
          "screen with that many i'd not be complaining",
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: ["situation"],
    complete: false,
    mustNotQuote: ["\\bfifty\\b", "\\b50\\b"],
  },
  {
    id: "seventh-past-crane-review",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a meeting that you had to rescue.",
        as: "question",
        heard:
          "That'd be the review with the harbour authority, over the container cranes. We'd got " +
          "to the slide with the cracked welds and their lawyer goes, can we skip this one, and " +
          "their chief engineer goes, sorry, could you repeat that last figure, both at once, " +
          "and then everybody's talking. I shut the laptop. Nobody had agreed that with me, my " +
          "own boss went white. I said I'd walk down to crane four with whoever wanted to see " +
          "the weld, and the rest could have coffee. The chief engineer came, and the lawyer " +
          "too in the end, in his nice shoes. We came back up and they signed the closure of " +
          "that crane before lunch. It did cost us the rest of the agenda, the pricing never " +
          "got talked about that day and we waited for it until autumn.",
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-situational-deputy-side-business",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "You're told that your deputy runs a side business on company time. What do you do?",
        as: "question",
        heard:
          "i've no idea is the honest first thing i mean i don't know what he does with his " +
          "evenings and i'd not want to guess so before anything i'd have him in that same day " +
          "just the two of us and say this is what i've been told tell me how it looks from " +
          "where you sit and then shut up and if it's the odd hour on a quiet friday i'd say " +
          "stop it and that's the end of it if he's used our kit or our customers that goes to " +
          "hr within the day and not through me which will cost me i mean ten years we've known " +
          "each other that'd be gone and the danger is he's the only one who knows the billing " +
          "inside out so i'd have somebody sit with him from that first week whatever comes out",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["(you|you'd|you have|you've) no idea"],
  },
  {
    id: "seventh-approach-say-it-again",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you make sure that a remote meeting has been understood?",
        as: "question",
        heard:
          "I say, sorry, I didn't catch that, could you say it again? I say it about twice a " +
          "meeting, and mostly I've heard every word. The second time people say it shorter, " +
          "and then the one who has been nodding says, oh, that's what you mean, and off we go. " +
          "I also never let the person who proposed a thing write it down. Somebody else does, " +
          "in front of everyone, and the proposer may only shake his head. It's slow. A " +
          "half-hour meeting is forty minutes with me, my colleagues roll their eyes, and one " +
          "of them has stopped coming.",
      },
    ],
    turn: "answer",
    gaps: ["no-example"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-design-prescriptions-by-voice",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a telephone line on which people order their repeat prescriptions by voice.",
        as: "question",
        heard:
          "pardon i didn't get that could you say it again that's what it says when it can't " +
          "make out a word and it says it once only once and then you get a human because my " +
          "mum would hang up at the second um so nine thousand calls in a morning three hours " +
          "of it two minutes each that's a hundred at once call it a hundred and fifty lines " +
          "i'd ask for the date of birth and the first letters of the drug and read it back " +
          "from what they had last time so it only ever picks from say eight things never from " +
          "the whole book of drugs and if the surgery's system is down we take the order as a " +
          "recording and somebody types it by noon and the one that'd keep me up is two drugs " +
          "that sound alike so anything off the list that sounds alike goes to a pharmacist " +
          "every time no matter how sure the machine is",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "number", "risk"],
    complete: false,
  },
];
