import { verdicts } from "./verdicts.testing.ts";

/** Each element in the words of many trades, as somebody might say it who never read these rules. */

verdicts("DI1", "situational", "diagnosis", "shown", [
  "I'd start by asking him how the last weeks were.",
  "First I want to know whether it's one person or all of them.",
  "I'd go through the last five incidents and see if there's a pattern.",
  "I'd check with payroll when this started.",
  "Before anything I'd sit with two of the nurses for a shift.",
  "What I'd need to find out is who promised it.",
  "I'd read her last reviews.",
  "I'd have a coffee with each lead and ask what they're afraid of.",
]);

verdicts("OV1", "situational", "other-view", "shown", [
  "From her side it must look like we promised and then vanished.",
  "He has a boss as well who wants a number by Friday.",
  "Maybe he's got something at home.",
  "They probably feel that nobody asked them.",
  "I can imagine she's tired of cleaning up after us.",
  "For the sales team that's their commission.",
  "Put yourself in his shoes, he built that system.",
]);

verdicts("FS1", "situational", "decision", "shown", [
  "First I'd freeze the deploys, then call the client, and after that we do the review.",
  "On Monday I'd talk to both of them separately. Then I'd put them in one room. By Friday there's an agreement in writing.",
]);

verdicts("WO1", "situational", "words", "shown", [
  "I'd tell her: I saw that you stayed silent in the meeting and I'd like to hear what you think.",
  "I would say, listen, I made a mistake, I should have told you in March.",
  "I'd just ask him straight, are you thinking of leaving?",
]);

verdicts("TO1", "situational", "trade-off", "shown", [
  "That means the other project slips by two weeks, and I'd take that.",
  "It'll cost us some goodwill with sales.",
  "I wouldn't replace anybody in the first three months.",
  "We'd be slower for a while.",
  "The price is that I'm the bad guy for a month.",
  "I'd leave the bonus scheme alone for now.",
  "That eats half of our training budget.",
  "I'd rather lose the feature than the person.",
]);

verdicts("RI1", "situational", "risk", "shown", [
  "If she still says no after that, I'd go to her director.",
  "It might be that he resigns, then I have Tom as a cover.",
  "Should it get worse I'd pull both of them off.",
  "If the numbers don't move within a month I'd admit it and stop.",
  "And if I'm wrong about him, I apologise and we go back.",
]);

verdicts("MU1", "situational", "multiplying", "shown", [
  "Afterwards the leads can run that review without me.",
  "I'd write it up as a one pager so that the next person doesn't start from zero.",
  "I'd have the two of them train the rest.",
  "Next time they'd know whom to call.",
  "I'd get Maria to lead the next one, and I only watch.",
  "From then on any team can ship its own fix.",
]);

verdicts("ME1", "approach", "method", "shown", [
  "On Monday I collect the topics, on Tuesday I sort them with the leads, then I publish the list, and on Friday we look what got done.",
  "I read the code first, then I talk with the author, and I write down one thing to keep and one to change.",
]);

verdicts("EX1", "approach", "example", "shown", [
  "Last year with the tram project, we skipped it once and paid for it, the doors had to be rewired in all forty cars.",
  "For instance in March, Elena's team wanted to drop the tests, so I sat with them and we cut the slow half.",
  "I had one at the post office, a sorter that failed each night, and we traced it to a fan.",
]);

verdicts("MS1", "approach", "measure", "shown", [
  "The number I watch is the time from report to fix, it went from six days to two.",
  "I know it works because the escalations went down from ten a month to one.",
  "We count the reopened tickets.",
]);

verdicts("TO1", "approach", "trade-off", "shown", [
  "It eats about four hours of my week.",
  "It costs speed at the beginning.",
  "Some people find it too strict and leave.",
  "You lose spontaneity with it.",
  "That's time I don't have for customers.",
]);

verdicts("LI1", "approach", "limits", "shown", [
  "It doesn't work with people who're brand new.",
  "I wouldn't do that in a crisis.",
  "With a team of more than twelve it falls apart.",
  "It's no good when there's no trust.",
  "Remote it's much harder, there I use a written form.",
]);

verdicts("TO1", "approach", "trade-off", "not shown", ["People like it.", "I have time for that."]);
