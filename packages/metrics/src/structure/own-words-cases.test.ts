import { verdicts } from "./verdicts.testing.ts";

verdicts("DI1", "situational", "diagnosis", "shown", [
  "First thing, I'd want to see the last six weeks of that rota with my own eyes.",
  "I'd take her for a walk and get her to tell me when it started.",
  "Before anything I pull up the tickets and see who actually raised them.",
  "I'd spend the first morning on the loading bay with a clipboard.",
  "I'd ring the customer and have them describe what they saw.",
  "I'd look for the moment things changed, a new manager, a new tool, a new shift plan.",
  "I need to find out if the two of them have ever worked on the same thing.",
  "Has anyone told him? That's my first question.",
  "I'd go back through the incident notes to see if there's a pattern.",
  "I'd sit in on two of their standups and say nothing.",
  "Two questions before I do anything. Who signed this off, and what did we promise?",
  "I'd check whether he's the only one, or if others have gone quiet too.",
  "I'd have each one tell me their version, apart from the other.",
  "I would first want his side, without me putting words in his mouth.",
  "I'd read the exit interviews from the last year.",
  "Let's see where the hours really go, so I'd time a few of them.",
  "I'd get the contract out and read what it says about delivery.",
  "Is it that they can't, or that they don't want to? I'd try to find that out first.",
]);

verdicts("OV1", "situational", "other-view", "shown", [
  "For him it's his baby, he built that thing at night when nobody else cared.",
  "She's probably been burned by us before.",
  "They hear reorganisation and think redundancies.",
  "From where sales sits we're the people who always say no.",
  "He's two years from retirement and somebody half his age is telling him how to do it.",
  "She's under the cosh from her own director, her bonus hangs on that date.",
  "If I'd been passed over twice, I'd be cold too.",
  "He might just be exhausted, he's got a newborn at home.",
  "It isn't laziness, they've learned that speaking up gets you extra work.",
  "To them a delay means standing in front of angry parents.",
  "Perhaps he doesn't even know that he does it.",
  "The buyer has her own boss breathing down her neck.",
  "In his eyes I'm the newcomer who got the job he wanted.",
  "She may be frightened of looking stupid in front of the juniors.",
  "The other team isn't lazy, they have three deadlines in the same week.",
  "He thinks he's protecting quality, and honestly he's half right.",
  "Nobody enjoys hearing that their work gets thrown away.",
]);

verdicts("WO1", "situational", "words", "shown", [
  "I'd say, look, I messed up and I want to put it right.",
  "I'd tell him straight: you've been late four times this month, what's going on?",
  "Something like, I know this is hard to hear, and I'd rather you heard it from me.",
  "I'd write: the delivery slips to the ninth, here is why, and here is what you get meanwhile.",
  "The words would be, you're doing good work and this one thing has to change.",
  "I'd open with what did you see in that meeting.",
  "To the team I'd say we're not going to ship this on Friday and that's my call.",
  "I'd ask her, what would make Monday easier for you?",
  "I'd say to both of them, I don't need you to be friends, I need you to agree on the release.",
  "I'd start with: thank you for telling me.",
  "I would tell the customer, we found the fault, it was ours, and you'll have it fixed by Thursday.",
  "I'd put it like this: if we do both, neither gets finished, so which one do you want?",
  "Tell me what you'd need to stay, that's what I'd say.",
  "I'd say no, I won't approve that, and I'll tell you why.",
]);

verdicts("TO1", "situational", "trade-off", "shown", [
  "That costs me two weeks of goodwill with sales, fine.",
  "I'd lose a good engineer's time for a month.",
  "What I wouldn't do is go to his boss behind his back.",
  "I'm not going to fire anyone over this.",
  "He'll be angry with me for a while, and I accept that.",
  "That leaves the night shift one man short.",
  "I'd rather lose the sale than lie about it.",
  "Everything else waits until that's done.",
]);

verdicts("RI1", "situational", "risk", "shown", [
  "It might blow up, she might walk out, and then I'd give her the afternoon and call her the next day.",
  "If he denies it I show him the log.",
  "If after two weeks nothing's moved, I take it to the director.",
  "Worst case they both quit, then I'd borrow somebody from the depot.",
  "He could go over my head. I'd have told my boss beforehand.",
  "Should it get worse, I'd split them.",
  "If that doesn't help by Friday, we stop and go back to paper.",
  "And if they still won't talk to each other I'd decide it myself.",
  "It can go wrong, if the customer takes it as an admission, so I'd have legal read it first.",
  "If it turns out I was wrong, I'd say so in front of the team.",
  "The danger is he feels ambushed, so no surprises, I send him the points the day before.",
  "Let's say she refuses. Then I'd respect that and look for another slot.",
  "When people start complaining about the new rota, I'd go back to the old one for a week.",
  "If nobody volunteers, I take the first shift myself.",
]);

verdicts("MU1", "situational", "multiplying", "shown", [
  "After that the shift leads sort it out between them and don't need me.",
  "I'd write it up on one page so the next lead has it.",
  "Then I'd have Tom run the next one while I watch.",
  "The other branches could use the same sheet.",
  "I'd turn it into a half-hour drill that every new starter does.",
  "So next time anyone on the desk can make that call up to five hundred euros.",
  "I'd leave behind a rule: two people look at every refund over a thousand.",
  "And I'd teach the team leads how to run that kind of talk.",
  "From then on the depot can reschedule without ringing us.",
  "I'd record it, so that the night crew sees it as well.",
  "The juniors get to sit in, that's how they learn it.",
  "The checklist goes in the cab, every driver has it.",
  "In the end they've got a way to disagree that works without a referee.",
  "I'd give each team its own budget for that, so they decide themselves.",
]);

verdicts("DI1", "situational", "diagnosis", "not shown", [
  "I won't ask anybody anything, I know the answer.",
  "They should tell me what they want.",
  "My boss would go and read the log.",
  "I already asked him last week.",
  "Questions are a waste of time here.",
]);

verdicts("OV1", "situational", "other-view", "not shown", [
  "I don't care how they feel about it.",
  "They need to understand my side.",
  "I'd tell them the rule and that's it.",
]);

verdicts("WO1", "situational", "words", "not shown", [
  "I'd explain the situation to the team.",
  "I'd say three weeks, roughly.",
  "My boss would say, you have to wait.",
  "I'd tell them that it's late.",
  "I'd say it depends on the person.",
]);

verdicts("TO1", "situational", "trade-off", "not shown", [
  "I wouldn't worry about that.",
  "It costs nothing.",
  "That means we're done.",
  "I'd leave the room.",
]);

verdicts("RI1", "situational", "risk", "not shown", [
  "If they agree, I'd write it down.",
  "If it works we're done and I go home.",
  "I'd ask if he needs anything, and then I'd go.",
  "If she likes it I'd do it again.",
  "There are always risks.",
]);

verdicts("MU1", "situational", "multiplying", "not shown", [
  "I'd do it myself every time.",
  "Nobody else can do that, only me.",
  "I'd fix it and move on.",
]);
