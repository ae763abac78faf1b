import { verdicts } from "./verdicts.testing.ts";

verdicts("HL1", "vision", "headline", "shown", [
  "By next summer no patient waits more than a week for a scan result.",
  "In a year's time, a driver finishes his paperwork before he leaves the yard.",
  "Parents will book a place in four minutes on their phone.",
  "One sentence: a nurse writes a thing down once.",
  "What I'm proposing is that support answers in one hour where today it takes two days.",
  "Two years from now a farmer can sell his grain from the tractor.",
  "Our engineers will deploy on their own, any day, without asking us.",
]);

verdicts("AK1", "vision", "ask", "shown", [
  "I need your yes today for the first forty thousand.",
  "What I'm after is two developers and six months.",
  "Please sign the lease before the end of May.",
  "I'd like this committee to release the money in two parts.",
  "Give me Petra's team until Christmas.",
  "So the question to you is, do we stop the old line or not.",
  "I'm asking for one thing, that you free up the warehouse.",
  "You'd have to let go of the Friday slot.",
  "From the board I want permission to close the branch.",
]);

verdicts("CS1", "vision", "cost", "shown", [
  "It's about eighty thousand in the first year.",
  "Two people full time, and a van.",
  "We'd spend half of what we pay the agency now.",
  "That's four engineers until Christmas.",
  "Roughly three hundred a month per site.",
  "It costs us a day a week of each lead.",
  "The whole thing is cheaper than one bad winter, say sixty grand.",
  "It takes nine months of a team of five.",
]);

verdicts("DA1", "vision", "date", "shown", [
  "We start in the first week of September.",
  "The first depot's live before the summer break.",
  "It pays for itself in eighteen months.",
  "By the time the season opens the scanners are in.",
  "Phase one is done at the end of Q2.",
  "From January on nobody uses the old form.",
  "We'd see the money back the winter after next.",
  "Give it two years.",
]);

verdicts("SK1", "vision", "stakeholders", "shown", [
  "The unions have to be on board, and they'll want the rosters guaranteed.",
  "The losers are the two clerks who key it in today.",
  "Marta in finance has said yes, legal hasn't looked at it yet.",
  "The branch managers won't love it, they lose their own budget.",
  "I've been to see the head of nursing twice.",
  "Without the fire inspector we can't open.",
  "The agents lose their commission, that has to be said.",
  "Works council gets a veto on the cameras.",
  "It's the drivers who pay for it at first, they have to learn a new device.",
  "The mayor's office has to sign.",
]);

verdicts("TO1", "vision", "trade-off", "shown", [
  "We won't touch the warehouse system at all.",
  "The loyalty programme is off the table for this year.",
  "It means the French site waits a year.",
  "I'm giving up the second location for it.",
  "We say goodbye to weekend delivery.",
  "That comes out of the marketing budget.",
  "We'd be slower for two quarters, no way around it.",
]);

verdicts("RI1", "vision", "risk", "shown", [
  "What could sink it is the supplier going bust.",
  "If fewer than one in five use it by March, we pull the plug.",
  "My biggest headache is the data from the old system, half of it is wrong.",
  "The roof may not carry the panels.",
  "If the regulator says no, we've lost sixty thousand and that's it.",
  "People might simply not come.",
  "It hangs on one person, Ilse, and she could leave.",
  "The scary bit is the cutover weekend.",
]);

verdicts("BB1", "vision", "build-or-buy", "shown", [
  "We don't build that, there are three firms who do nothing else.",
  "I'd take the booking software the museum next door already has.",
  "Writing our own would take two years and we're not a software house.",
  "We looked at three products, none can do multi-site, so we write that part ourselves.",
  "Off the shelf, with one small adapter of our own.",
  "There's an open source thing that does ninety percent.",
  "The core we make, the rest we buy in.",
]);

verdicts("UP1", "vision", "upkeep", "shown", [
  "Afterwards it's Jens and his two admins, they've been trained on it.",
  "The supplier looks after it for four hundred a month.",
  "Our own electricians can fix it, the parts are standard.",
  "Once it's live it moves to the platform group, they've agreed.",
  "The branch staff can restart it themselves, there's a button.",
  "Running it takes an hour a week and that's on my desk.",
  "We'd keep one of the contractors on a retainer.",
]);

verdicts("HL1", "vision", "headline", "not shown", [
  "We want to be world class and data driven.",
  "I think this is a very important topic for us.",
]);

verdicts("AK1", "vision", "ask", "not shown", [
  "I'd like to hear what you think.",
  "It would be nice to have some help.",
]);

verdicts("CS1", "vision", "cost", "not shown", [
  "It isn't expensive.",
  "It won't cost much, I think.",
  "The competitor spent two million on theirs.",
]);

verdicts("DA1", "vision", "date", "not shown", ["It starts at some point.", "We'll be done soon."]);

verdicts("SK1", "vision", "stakeholders", "not shown", [
  "All stakeholders are aligned.",
  "Everyone will love it.",
]);

verdicts("TO1", "vision", "trade-off", "not shown", [
  "We can do all of it at once.",
  "There's no downside.",
]);

verdicts("RI1", "vision", "risk", "not shown", [
  "There are always risks and things that might go wrong.",
  "Nothing can go wrong.",
  "It can fail like everything in life.",
]);

verdicts("BB1", "vision", "build-or-buy", "not shown", ["We'd use some modern tools."]);

verdicts("UP1", "vision", "upkeep", "not shown", [
  "Somebody will look after it, I guess.",
  "Nobody has thought about that.",
]);
