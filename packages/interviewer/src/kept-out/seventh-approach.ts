import type { LabelledDialogue } from "./dialogue.ts";

/** How do you usually: twelve people, twelve ways of working. */
export const seventhApproach: readonly LabelledDialogue[] = [
  {
    id: "seventh-approach-talk-after-outage",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you run the conversation after an outage, so that something really changes?",
        as: "question",
        heard:
          "yeah so for me it has to be blameless that's number one you create the " +
          "psychological safety and then um the timeline first everyone writes what they saw " +
          "before we meet and nobody gets to say should have that's not a word for that room " +
          "and then the contributing factors not root cause because there's never one root " +
          "cause and the action items have an owner and a date and they go in the same backlog " +
          "as features not in some graveyard and you track the completion and that drives real " +
          "improvement in reliability and uh trust across the organisation and it's a learning " +
          "culture at the end of the day people come out of it feeling heard and the system " +
          "comes out more resilient and the facilitator is always someone who wasn't on call " +
          "that night",
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-trade-off", "no-result", "no-lesson"],
    told: [],
    complete: false,
  },
  {
    id: "seventh-approach-more-time-or-a-plan",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "How do you judge whether somebody who struggles should get more time from you or a " +
          "formal plan?",
        as: "question",
        heard:
          "I go by whether the curve bends. For six weeks I write down, every Friday, three " +
          "lines on the person: what they finished, who had to rescue it, what I told them. If " +
          "by week three my own notes show that I've never said the hard thing plainly, the " +
          "clock starts again, because then it's my failing. If I have said it and the rescues " +
          "don't get fewer, it goes formal. With Anselm, a backend engineer in my Ghent team, " +
          "the rescues went from five in the first fortnight to none in the third, and he's a " +
          "lead himself now. With another it didn't bend; I went to HR in week seven, and she " +
          "left by agreement. What I give away is speed. The colleagues who do the rescuing " +
          "wait six weeks, and two of them told me, rather loudly, that I was protecting " +
          "somebody at their expense. They had a point. So nowadays I tell the rescuers that I " +
          "see it, and I take work off them in that time, which I was too discreet to do at " +
          "first.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "seventh-approach-newcomer-old-code",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you get a new engineer to be useful in an old codebase?",
        as: "question",
        heard:
          "I give them a bug. Like, day two, a real one, um, a small one. Not documentation, " +
          "the documentation is, is lies, we all know. So when Thuy came to us, we make the " +
          "controller for, for label printers, twenty years of C, I gave her the paper-jam " +
          "counter that resets itself when you open the lid. And I told her, you don't fix it, " +
          "you only tell me on Friday where the number lives. On Friday she drew it on the " +
          "board, and there was two places, and nobody knew the second one, not even me, and I " +
          "wrote, I think, the half of it. She shipped the fix in the, in the third week. The " +
          "one before her, he needed three months until his first change went out. So yes. I " +
          "do it with everyone now.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "result", "number", "situation"],
    complete: false,
    mustNotQuote: ["\\blies\\b"],
  },
  {
    id: "seventh-approach-kiln-shift-handover",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you make sure that nothing gets lost between one shift and the next?",
        as: "question",
        heard:
          "well we have a kiln so it never stops that's the thing it runs at fourteen hundred " +
          "degrees and doesn't care that it's six in the morning um what i do is walk i don't " +
          "do the handover in the office the two foremen walk the line together the old one " +
          "and the new one and the rule's you can only hand over what you can point at and i " +
          "brought that in in twenty nineteen after a night when the log said cooler fan okay " +
          "and it was okay it was just um turning the wrong way some electrician had swapped " +
          "two phases and we lost the grate and four days of production and since the walking " +
          "we had um two stops in the whole of last year that came from handover before that " +
          "it was about one a month uh it costs twenty minutes of overtime for two men three " +
          "times a day the plant manager brings it up every budget round and the older ones " +
          "hated it they said i don't trust their handwriting and um they were right i don't " +
          "and what i took from that fan is a written okay is somebody's opinion so now even " +
          "on the phone i ask what did you see not is it okay",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "seventh-approach-switch-off-old-lookup",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked:
          "How do you get an old internal service switched off when dozens of teams still call " +
          "it?",
        as: "question",
        heard:
          "So, you can't email people. Nobody reads, I mean, I don't read them. My thing is, " +
          "um, I rank the callers by traffic, go to the top five in person and do the " +
          "migration for them, like, I write the pull request. Then I make it slower. On " +
          "purpose. A little sleep, fifty milliseconds, then a hundred, and it's announced, " +
          "there's a calendar for it. And the long tail, they, they come to you by themselves.",
      },
      {
        asked: "Tell me about one that you switched off that way.",
        as: "no-example",
        heard:
          "Yeah, uh, the address lookup at the parcel company. Thirty-eight callers. It was a " +
          "SOAP thing, it ran on two boxes under, I wanna say, under a desk in Leipzig, not " +
          "literally. I wrote six of the pull requests myself, and, um, put in the sleep in " +
          "March. By the end of June there were three left, and one of those was a cron job of " +
          "a guy who'd retired. I pulled the plug on the eleventh of July, and the only call I " +
          "got was from, from facilities, 'cause the coffee machine's billing used it.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["under a desk"],
  },
  {
    id: "seventh-approach-no-to-a-senior-product-head",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you say no to a product manager who outranks you?",
        as: "question",
        heard:
          'Badly, the first few years. I used to say "let me look into it", which is a no ' +
          "with a delay fuse. What I do now is answer with a swap, within a day: yes, and this " +
          "is what falls off the table, pick. I never say no to the thing, I say no to the " +
          "total. In autumn our chief product officer wanted seat maps in the airline app " +
          "before Christmas. I'm two levels under him. I came with one page: seat maps in, " +
          "then the refunds rewrite is out, and here are last week's refund tickets, eleven " +
          "hundred and something. He swore, he took a walk, and he kept refunds. Those tickets " +
          "were down to two hundred or so a week by February, and the seat maps came in March. " +
          "My wife says I run the dishwasher the same way, and I deny everything. What I lose " +
          "is the half-baked ideas: he brings me fewer now, because he knows he'll get an " +
          "invoice, and some of those used to be good. So since the new year I keep one " +
          "afternoon a fortnight where he may bring anything and I'm not allowed to mention " +
          "the price.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["dishwasher", "\\bwife\\b"],
  },
  {
    id: "seventh-approach-split-hiring-panel",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you come to a hiring decision when the panel is split down the middle?",
        as: "question",
        heard:
          "We have a structured process for that. Everyone submits their scorecard " +
          "independently before the debrief, so there is no anchoring. In the debrief we go " +
          "competency by competency, and we always start with the most junior interviewer. We " +
          'look for evidence, not feelings; if somebody says "not senior enough", we ask ' +
          "what they saw. If the panel is still split, we discuss what the role really needs " +
          "right now, and we come to a shared view. Our bar raiser makes sure that the bar is " +
          "kept. We find that this leads to strong outcomes and to a fair experience for the " +
          "candidates, and it is very well received. I think consistency is what matters most. " +
          "We calibrate every quarter as well, with anonymised packets.",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-example", "no-trade-off", "no-result"],
    told: [],
    complete: false,
    mustNotQuote: ["not senior enough"],
  },
  {
    id: "seventh-approach-ferry-sails-unrepaired",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "You're chief engineer on the ferries. How do you decide what a ship may sail with " +
          "unrepaired?",
        as: "question",
        heard:
          "Three lists. Red, she stays at the quay. Yellow, she sails with a man ~watching it. " +
          "Green, next docking. I sign the yellow, nobody else, and it lapses in seven days. " +
          "If the captain and me don't agree, it's red. Yeah, that's, that's all it is.",
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-trade-off", "no-result", "no-lesson"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "seventh-approach-estimate-the-weird-bit",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you estimate a job when you've never done one like it?",
        as: "question",
        heard:
          "um i break it in the pieces i do know and the pieces i don't so like a touring show " +
          "right hang the truss i know that that's four people three hours i've done it " +
          "forever and then there's the weird bit there's always a weird bit and for the weird " +
          "bit i don't estimate i go and build a small one uh last year it was this rain " +
          "curtain thing over a stage in ~antwerp actual water and i said give me two days in " +
          "the warehouse with a pump and some pipe before i quote you anything and they didn't " +
          "love that because they wanted the quote on the monday so i nearly lost the job over " +
          "it they had another company who just said a number but i'd rather be late than " +
          "wrong uh so that's how i do it",
      },
      {
        asked: "And how close was your figure in the end?",
        as: "no-result",
        heard:
          "well with these things you never really know do you because the brief changes they " +
          "added a second curtain in week two and then took it out again and um the director " +
          "was lovely about it uh and we had this one lad from bruges who worked on the " +
          "drainage with a bit of gutter brilliant lad he's with a circus now so yeah it's " +
          "never like for like is it",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-approach-after-the-cut",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you keep a team going after a good part of the department has been let go?",
        as: "question",
        heard:
          "Um. Yeah. So this was, this was fourteen months ago for me, and I'd rather not say " +
          "who it was or, or how they were picked, okay? That's theirs. What I do is, I cancel " +
          "stuff. The very next morning. I took the roadmap for my, my eleven people, it was " +
          "eighteen before, and I crossed out everything that had been planned for eighteen. " +
          "Didn't ask upstairs, I told them after. And I don't do the, the speech. " +
          "One-on-ones, all of them inside two days, and I ask one thing, what are you scared " +
          "of, and I write it down. And, um, people stayed, mostly. One left in the half year " +
          "after, I'd been expecting four or five.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "number", "result"],
    complete: false,
    sensitive: "layoffs",
    refused: ["who was let go", "how they were picked"],
    mustNotMention: [
      "who (was|were|got) (let go|laid off|cut|picked|chosen)",
      "how (they|people|those) were (picked|chosen|selected)",
      "selection criteria",
    ],
    mustNotQuote: ["four or five"],
  },
  {
    id: "seventh-approach-costly-beginner-mistakes",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you teach a beginner something where a mistake is expensive?",
        as: "question",
        heard:
          "I let them ruin something cheap in front of me. I run the polishing room at an " +
          "optics firm, so a, a single lens blank for us can be, well, nine hundred euro. I " +
          "was taught by being frightened and, mm, it made me slow for about ten years. So I " +
          "bought a crate of window glass, out of my own budget, and a beginner has to " +
          "overpolish twenty pieces, deliberately, till the edge rolls off. They must hear it " +
          "go wrong. There's a sound. The last one, Aino, she got to the real blanks in, what, " +
          "seven weeks, the usual was four months, and she's spoiled one. One, since August. " +
          "What we pay is machine time, a polisher is busy with rubbish two mornings a week " +
          "and production, ah, they complain, our deliveries slipped by three days that " +
          "spring. I once let somebody skip it, a very clever boy, he had a degree. He ruined " +
          "two in a week and then he didn't dare any more, he went over to quality. That one's " +
          "on me. So nobody gets to skip it now, clever or not.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "seventh-approach-table-in-use",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you change a database table that's in use around the clock?",
        as: "question",
        heard:
          "so i never change it i add next to it um like expand then contract that's the name " +
          "for it so new column nullable write to both backfill in little batches then read " +
          "from the new one and only after like two weeks drop the old and the boring bit is " +
          "the backfill because on our ledger table at the lending company that was um one " +
          "point three billion rows and i set it to five thousand rows a go with a pause that " +
          "looks at the replica lag and it took nineteen days nineteen days of nothing " +
          "happening which was the point no customer noticed not one page um the downside is " +
          "you carry both for a month every developer has to think about two columns and we " +
          "had two features wait behind it and the pm was not thrilled",
      },
      {
        asked: "What do you do differently since then?",
        as: "no-lesson",
        heard:
          "the check i'd have the comparer in on day one so like a job that samples rows and " +
          "shouts when old and new differ we only added it on day twelve and it found um about " +
          "four hundred rows from some admin script that nobody'd told me about so now i won't " +
          "start a backfill without it and i search for scripts outside the main repo before i " +
          "write any plan",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
];
