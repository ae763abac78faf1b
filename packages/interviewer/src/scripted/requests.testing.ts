import type { SpokenTurn } from "../kept-out/spoken-turn.ts";

/** The half of a list of wishes, and of answers that sound like one, that the rules are tuned on. */
export const turnsToTuneOn: readonly SpokenTurn[] = [
  {
    kind: "repeat",
    text: "please can you tell the question another time my english is not so quick",
  },
  {
    kind: "repeat",
    text: "excuse me I did not understand the last words of the question because you speak a little fast for me, can you say again more slow",
  },
  {
    kind: "repeat",
    text: "there was a lorry going past the window right as you asked so I only caught the word stakeholder could I have it again",
  },
  {
    kind: "repeat",
    text: "so I was nodding along and then I realised halfway that I'd lost the thread of it, it's a long question, would you be so kind as to put it to me once again in shorter form",
  },
  { kind: "repeat", text: "Come again?" },
  {
    kind: "repeat",
    text: "my headphones just switched to the other device and I think I lost about half of what you said, so if you wouldn't mind going over it from the top I'd appreciate it",
  },
  {
    kind: "repeat",
    text: "I heard the first part about the disagreement but then my kid came in and the second half is gone what came after that",
  },
  {
    kind: "skip",
    text: "I could give you the canned version but you'd hate it and so would I, what else have you got",
  },
  {
    kind: "skip",
    text: "it's under investigation by the regulator at the moment, I've been told in writing not to discuss it with anyone, so you'll have to give me something different",
  },
  { kind: "skip", text: "not that one, something about hiring maybe" },
  {
    kind: "skip",
    text: "we sort of covered that with the migration story already didn't we, I'd just be telling you the same thing again, shall we move on",
  },
  { kind: "skip", text: "next question please" },
  { kind: "skip", text: "Pass." },
  {
    kind: "skip",
    text: "hmm I signed an NDA with them when I left and it covers pretty much everything that would be interesting about this so let's maybe go on to whatever's next on your list",
  },
  { kind: "skip", text: "can we skip this" },
  {
    kind: "question-back",
    text: "how long do you want me to go on for, the two minute version or the whole saga",
  },
  {
    kind: "question-back",
    text: "what do you understand by conflict here because in my culture that would be shouting and I've not really had shouting",
  },
  {
    kind: "question-back",
    text: "I want to be sure I'm reading you right, you're asking how I would do it and not how it was done at my last place, correct?",
  },
  {
    kind: "question-back",
    text: "should it be a success or can I tell you about one that went badly",
  },
  { kind: "question-back", text: "how big is the team in this scenario" },
  { kind: "question-back", text: "do I have budget for that or is it just the people I've got" },
  {
    kind: "question-back",
    text: "okay so I've got two in mind, one's from my current job and it's quite small and the other's much bigger but it's eight years old, which would you rather hear",
  },
  { kind: "no-idea", text: "I don't know." },
  { kind: "no-idea", text: "good question and I wish I had a good answer for you but I don't" },
  {
    kind: "no-idea",
    text: "to be honest with you I have never thought about that before and I would not know where to begin",
  },
  { kind: "no-idea", text: "my brain has just shut down, I can't think of anything at all" },
  { kind: "no-idea", text: "hmm no honestly nothing comes to mind" },
  { kind: "no-idea", text: "eh I have no example for this" },
  {
    kind: "no-idea",
    text: "I've been sat here going through the last five years in my head and there isn't a single example I can come up with, I'm drawing a complete blank",
  },
  {
    kind: "no-idea",
    text: "that is a topic where I have zero experience so I would not be able to say something useful",
  },
  {
    kind: "misheard",
    text: "I think you've got that the wrong way round, it was the vendor who wanted to delay and not us",
  },
  { kind: "misheard", text: "wait, where did you get revenue from, I was talking about retention" },
  {
    kind: "misheard",
    text: "hm that isn't quite what I was getting at, you make it sound as if I'd gone over his head and I hadn't",
  },
  { kind: "misheard", text: "That's not what I said." },
  {
    kind: "misheard",
    text: "I believe there's a mix-up because I was not the lead on that project, I only came in at the end and I did say so",
  },
  {
    kind: "misheard",
    text: "let me correct you there, I said we couldn't roll back, not that we wouldn't",
  },
  { kind: "misheard", text: "you're putting words in my mouth a bit" },
  { kind: "stop", text: "can we finish please" },
  { kind: "stop", text: "quit" },
  { kind: "stop", text: "I must go now, goodbye" },
  { kind: "stop", text: "I've got what I needed out of this, cheers, let's wrap it up" },
  {
    kind: "stop",
    text: "sorry this isn't working for me today my head is killing me let's call it a day",
  },
  { kind: "stop", text: "I think I'd like to stop here if that's all right" },
  { kind: "stop", text: "okay I'm done" },
  {
    kind: "stop",
    text: "I have to pick up my daughter from nursery in ten minutes so unfortunately I need to break this off, thank you though, it was good",
  },
  { kind: "moment", text: "sorry my phone's ringing let me just turn that off, won't be a moment" },
  { kind: "moment", text: "give me a moment please" },
  { kind: "moment", text: "let me think for a second" },
  { kind: "moment", text: "let me see, let me see, which one would be a good one" },
  { kind: "moment", text: "hold on I'm getting a glass of water" },
  { kind: "moment", text: "can you wait a little bit I must think how to say this in english" },
  { kind: "moment", text: "don't hang up, I'm still here, still thinking" },
  {
    kind: "answer",
    text: "First I would ask what do you mean by fast, because sales means the first page and ops means the batch job, and those are two different projects",
  },
  {
    kind: "answer",
    text: "well would you have told them? I did, on the same evening, all nineteen of them in one room",
  },
  {
    kind: "answer",
    text: "I missed the first half of the meeting because of the train and so I walked in and agreed to something that I hadn't understood",
  },
  {
    kind: "answer",
    text: "my head was killing me that week, I'd slept four hours, and so I handed over the incident to Priya which was the best thing I could have done",
  },
  {
    kind: "answer",
    text: "so the question was do we rewrite it or do we buy, and I went for buying, because we had three people",
  },
  {
    kind: "answer",
    text: "my lead told me to leave it, to drop it, and I didn't, I wrote a one page memo and sent it to the director",
  },
  {
    kind: "answer",
    text: "a colleague kept interrupting me in the review, so I said let me finish please, and afterwards I took her for a coffee and we agreed on a signal",
  },
  {
    kind: "answer",
    text: "I'd move on to the next customer rather than argue with that one, because there are four hundred of them and he pays for one",
  },
  {
    kind: "answer",
    text: "I passed on the first candidate although everybody liked her, since none of us had tested whether she could write",
  },
  {
    kind: "answer",
    text: "I had no example to follow so I copied how the hospital does handovers, five minutes standing, same four questions every time",
  },
  {
    kind: "answer",
    text: "I'd say to her, look, let's take a break, let's come back to this tomorrow when we're both calmer",
  },
  {
    kind: "answer",
    text: "it depends, if they're two weeks from the launch I'd wait, otherwise I'd do it now because it never gets cheaper",
  },
  {
    kind: "answer",
    text: "we ended up cancelling the project, eight months of work, and honestly who wouldn't have done the same with those numbers",
  },
  {
    kind: "answer",
    text: "people kept asking me what's the plan what's the plan, and I said I need until Friday, and on Friday I had one page",
  },
  {
    kind: "answer",
    text: "it was a boring project if I'm honest, moving cron jobs from one box to another, but I made it a rule that each of them gets an owner and the pages went from nine a week to one",
  },
  {
    kind: "answer",
    text: "what I did was wait. I gave it a week, I said nothing, and then the second team came to me on their own",
  },
  {
    kind: "answer",
    text: "I asked for a bit more time, two weeks, and the product manager said no, and so we cut the reporting part",
  },
  {
    kind: "answer",
    text: "nobody had any idea how the billing job worked, so I took a week and wrote it down line by line",
  },
  {
    kind: "answer",
    text: "give me a queue in front, two workers, and a table with a unique key, that's all I'd build for the first year",
  },
  {
    kind: "answer",
    text: "we asked each team to take another look at their three oldest tickets and close whatever nobody could explain",
  },
];
