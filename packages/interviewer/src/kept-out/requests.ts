import type { SpokenTurn } from "./spoken-turn.ts";

/**
 * Turns said to the first question of an interview, each a wish or a real answer that sounds like one:
 * the half of a list, written before the rules were read, that nobody who works on them looks at.
 */
export const requests: readonly SpokenTurn[] = [
  { kind: "repeat", text: "Sorry, the line dropped for a second there. What was the question?" },
  {
    kind: "repeat",
    text: "uh the audio froze it says reconnecting okay it's back where were we what did you want to know",
  },
  { kind: "repeat", text: "hang on the dog was barking I didn't get any of that go again" },
  { kind: "repeat", text: "one more time please" },
  {
    kind: "repeat",
    text: "ah forgive me I was still writing down your last point and I wasn't listening properly, run that by me again would you",
  },
  { kind: "repeat", text: "pardon" },
  {
    kind: "repeat",
    text: "I'm hard of hearing on the left side and I missed that, a bit louder and slower if possible",
  },
  { kind: "repeat", text: "You broke up after tell me about a time" },
  {
    kind: "skip",
    text: "look the person involved still works there and we have friends in common and it would be obvious who it is so I'm going to decline that one if you don't mind and take another",
  },
  {
    kind: "skip",
    text: "I'd rather not do that one if it's all the same to you, the whole thing is still before an employment tribunal and my lawyer would have a fit. Have you got something else?",
  },
  {
    kind: "skip",
    text: "is it okay if we leave this and come back to it at the end when I've warmed up a bit",
  },
  {
    kind: "skip",
    text: "I've answered that one in every interview this month and frankly I'm bored of hearing myself do it, ask me something harder",
  },
  {
    kind: "skip",
    text: "I've never managed anybody so I'd only be making it up, maybe one about the technical side instead?",
  },
  {
    kind: "skip",
    text: "I do not like to speak about this situation because it is about a colleague who is ill, please choose another topic for me",
  },
  {
    kind: "skip",
    text: "that one's a bit raw honestly it only happened in March and I don't think I can talk about it calmly yet so can we take a different one",
  },
  {
    kind: "question-back",
    text: "Sorry, is that as a manager or back when I was still writing code?",
  },
  { kind: "question-back", text: "you mean technically or more like on the human side of it" },
  { kind: "question-back", text: "what is the deadline and who did set it" },
  {
    kind: "question-back",
    text: "before I dive in, are we talking about a product that's already live with paying customers or is this greenfield",
  },
  { kind: "question-back", text: "can I assume that reads are much more than writes" },
  {
    kind: "question-back",
    text: "um what sort of scale are we at, thousands of users or millions, because my answer goes in completely different directions depending",
  },
  {
    kind: "question-back",
    text: "and this engineer, has anybody talked to them already about it, like their previous manager, or am I the first",
  },
  {
    kind: "question-back",
    text: "when you say stakeholder do you mean somebody inside the company or a customer",
  },
  { kind: "no-idea", text: "no clue sorry" },
  { kind: "no-idea", text: "I haven't the foggiest" },
  {
    kind: "no-idea",
    text: "I really couldn't tell you, we had a separate department for all of that and I never got near it",
  },
  { kind: "no-idea", text: "phew you've got me there" },
  { kind: "no-idea", text: "not sure what to tell you there really" },
  {
    kind: "no-idea",
    text: "I know I should have something ready for this one because everybody asks it and my wife even rehearsed it with me last night but it's gone, my mind is completely empty",
  },
  { kind: "no-idea", text: "that's beyond me I'm afraid" },
  { kind: "misheard", text: "fifteen people one five not fifty" },
  { kind: "misheard", text: "no no I didn't say forty I said fourteen" },
  {
    kind: "misheard",
    text: "you must have misunderstood me I never fired anybody, he went by himself",
  },
  {
    kind: "misheard",
    text: "sorry to stop you there but her name is Marta, not Martha, and she wasn't my boss she was my peer",
  },
  {
    kind: "misheard",
    text: "actually it's not Postgres like you said just now it's Progress, the old database, people always mix those up",
  },
  { kind: "misheard", text: "it was three weeks, not three months" },
  { kind: "misheard", text: "no you heard wrong we did not migrate we stayed" },
  {
    kind: "misheard",
    text: "the transcription must've mangled it, the system's called Kestrel, k e s t r e l, it has nothing to do with castles",
  },
  { kind: "stop", text: "that's enough for now thanks" },
  { kind: "stop", text: "no more questions please I am too tired for continue" },
  {
    kind: "stop",
    text: "could we break off at this point, I'm noticing that I'm getting quite upset and I don't want to go on",
  },
  { kind: "stop", text: "please end the interview" },
  { kind: "stop", text: "you know what I'm going to leave it at that for tonight" },
  { kind: "stop", text: "my boss just pinged me there's an incident I've got to run" },
  {
    kind: "stop",
    text: "somebody's at the door and it's going to take a while so we had better end it here and I'll do another one tomorrow",
  },
  {
    kind: "moment",
    text: "I have something in mind but I want to sort out in my head which bits are mine to tell, so please give me twenty seconds",
  },
  {
    kind: "moment",
    text: "bear with me, I'm just going to shut the window because they're mowing outside",
  },
  { kind: "moment", text: "hm just a sec" },
  { kind: "moment", text: "wait wait wait I need to think" },
  {
    kind: "moment",
    text: "that's a meaty one, do you mind if I take half a minute to gather my thoughts before I start",
  },
  { kind: "moment", text: "good one, um, I'll need a minute for that" },
  {
    kind: "moment",
    text: "okay let me just jot down a couple of points first so that I don't ramble at you",
  },
  { kind: "moment", text: "one moment" },
  {
    kind: "answer",
    text: "I would tell them honestly I don't know yet, and I'd give them a date by when I will",
  },
  {
    kind: "answer",
    text: "I hit the stop button on the deployment myself and then I phoned the head of support",
  },
  { kind: "answer", text: "can you imagine what that did to morale" },
  { kind: "answer", text: "my first question to them would be how long can you live without it" },
  {
    kind: "answer",
    text: "I told him that's not what I said, I said the estimate was eight weeks if nobody leaves, and two people left",
  },
  {
    kind: "answer",
    text: "we called it a day after six months, wrote down why, and gave the two engineers to the search team",
  },
  {
    kind: "answer",
    text: "in the one to one he said he wanted to stop managing, and I didn't argue, I asked him what he'd like to do instead and three months later he was our best staff engineer",
  },
  {
    kind: "answer",
    text: "he asked me to repeat the numbers three times in front of the whole board, and by the third time I'd realised he wasn't deaf, he was telling me he didn't believe them, so I offered to walk him through the spreadsheet after lunch",
  },
  {
    kind: "answer",
    text: "There was a lawsuit going on about that contract so we weren't allowed to delete anything, and I had to design the archive around a legal hold",
  },
  {
    kind: "answer",
    text: "the judge threw the case out in the end and we'd spent ninety thousand on it, so since then I settle early",
  },
  {
    kind: "answer",
    text: "I didn't know at the time that she'd already resigned, so I spent twenty minutes praising a plan that nobody was going to carry out",
  },
  {
    kind: "answer",
    text: "he wanted me to choose between quality and the date, and I said neither, I'd cut the scope",
  },
  {
    kind: "answer",
    text: "so I asked the customer, what would you do on Monday morning if this didn't exist, and he said I'd use a spreadsheet, and that told us we had no product",
  },
  {
    kind: "answer",
    text: "Hold on, I said, before we blame the database let's look at the deploy log, and there it was",
  },
  {
    kind: "answer",
    text: "I'd stop the rollout straight away, keep it at five per cent, and find out whether it's us or the new certificate",
  },
  {
    kind: "answer",
    text: "I don't know if it was the right call, but I moved both of them off the team and the attrition stopped",
  },
  {
    kind: "answer",
    text: "she said, sorry, can we go back, I lost you at the second slide, and I learned from that to start with the number",
  },
  {
    kind: "answer",
    text: "we skipped the load test because we were late, and that's the decision I regret because two days after launch the checkout fell over",
  },
  {
    kind: "answer",
    text: "the vendor misheard us on the call, they noted fifty instead of fifteen, and so the invoice was three times what we had signed off",
  },
  {
    kind: "answer",
    text: "we had signed an NDA with the bank so I told the team only what they needed, which was the format and the date",
  },
];
