import { verdicts } from "./verdicts.testing.ts";

verdicts("ME1", "approach", "method", "shown", [
  "Every Monday I walk the floor, I write down three things that annoy people, and I fix one before lunch.",
  "First I read the last notes, then I ask what they tried, and after that we pick one thing for the week.",
  "I call the customer the day before, I send the draft, and I let them cross out what they don't want.",
  "We draw the flow on paper, then we count the handovers, and then we cut one each month.",
  "I take the new one with me for two weeks, then they drive and I sit next to them, and then they go alone.",
]);
verdicts("ME1", "approach", "method", "not shown", [
  "I believe in transparency and in trust.",
  "For me it's important to be fair.",
  "I use the STAR model.",
  "I try to be a good listener.",
]);

verdicts("EX1", "approach", "example", "shown", [
  "Last spring, with the bakery in Linz, they had lost two drivers and I sat down with the owner and we moved the deliveries to the evening.",
  "For example there was a nurse who never spoke up. I gave her the handover for a week, and she ran it better than me.",
  "I did that two years ago with a tester called Ravi, he came to me and said he was bored, so I gave him the pipeline and he rebuilt it.",
  "Once we had a leak on the fourth floor. I called the plumber, I opened the doors for him myself, and we found it behind the sink.",
]);
verdicts("EX1", "approach", "example", "not shown", [
  "I always ask what people need and then I try to get it for them.",
  "In my experience that works well with most people.",
  "I have had good experiences with it.",
  "If somebody is late, for example, I talk to them.",
]);

verdicts("MS1", "approach", "measure", "shown", [
  "I count how many come back within a week, it was twelve and now it's three.",
  "We track the hours from order to dispatch, that went from thirty to eleven.",
  "I know it works because sickness fell by a third.",
  "Of the last ten apprentices nine stayed.",
  "We measure how long a ticket waits, every Friday.",
  "The way I tell is the number of night calls, last year forty, this year six.",
]);
verdicts("MS1", "approach", "measure", "not shown", [
  "People tell me that they like it.",
  "I think it works.",
  "We've never measured that.",
  "It would be nice to have a survey.",
  "It was always well received.",
]);

verdicts("LI1", "approach", "limits", "shown", [
  "It doesn't work with people who have already resigned inside.",
  "I wouldn't do that in a crisis, there I just decide.",
  "Where it fails is with very large groups.",
  "With contractors we don't do it.",
  "It falls apart when two of them are away.",
  "It only works if the boss plays along.",
  "For a night shift that's useless.",
  "The exception is safety, there I don't discuss.",
  "It's not for everyone, some hate it.",
  "Above fifty people it stops working.",
]);
verdicts("LI1", "approach", "limits", "not shown", [
  "It's not easy.",
  "I do it with everybody, always.",
  "It takes courage to do that.",
  "They didn't like it at first.",
]);
