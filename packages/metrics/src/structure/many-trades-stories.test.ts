import { verdicts } from "./verdicts.testing.ts";

/** Each element in the words of many trades, as somebody might say it who never read these rules. */

verdicts("TA1", "past", "task", "shown", [
  "My brief was to get the queue down before the inspection.",
  "I was brought in to sort out the payroll mess.",
  "They put me in charge of the move.",
  "It fell to me to find a new supplier.",
  "I was on the hook for the release date.",
  "My boss gave me until Friday to come back with a plan.",
  "What they needed from me was a working prototype by the fair.",
  "I was hired to build up the second shift.",
  "The aim was to halve the waiting list by summer.",
  "We had six weeks to get certified, and that was on me.",
  "I'd been given the job of closing the old plant.",
  "The target I had was ninety percent on time.",
  "My part in it was the data side, getting everything over without losing a record.",
  "I owned the checkout, so the number was mine to fix.",
  "The board wanted it live before the holidays and they looked at me.",
  "I had to get forty people through training in a month.",
  "I was accountable for the budget.",
  "I took over as interim head with the mandate to stop the losses.",
  "Somebody had to tell the customer, and that somebody was me.",
]);

verdicts("DE1", "past", "decision", "shown", [
  "So I pulled the plug on it.",
  "I went against the advice of my own architect and kept the old system.",
  "In the end I made the call to delay.",
  "I put my foot down and said no new features.",
  "I could have escalated, but I chose to talk to her first.",
  "There were two ways, and I took the slow one.",
  "I ruled out the rewrite.",
  "My call was to ship without it.",
  "I backed the junior's proposal over the consultant's.",
  "I picked the smaller vendor because they answered the phone.",
  "Against everybody's wishes I moved the date.",
  "I drew a line there, nothing new until Monday.",
  "I settled on doing it by hand for a month.",
  "I gave up on the plan and started again.",
  "I opted for the cheaper one.",
  "I overruled him.",
  "I let two contractors go to keep the apprentices.",
  "I cut the scope in half that afternoon.",
  "It was me who said we stop here.",
  "I bet on the new team.",
]);

verdicts("RE1", "past", "result", "shown", [
  "It took four minutes afterwards, where before it had been an hour.",
  "We saved about forty thousand.",
  "She got promoted the year after.",
  "From then on the two teams had lunch together.",
]);

verdicts("LE1", "past", "lesson", "shown", [
  "These days I ask for the contract before I ask for the requirements.",
  "What stuck with me is that people need to hear it from me first.",
  "Looking back I waited too long to tell them.",
  "It taught me to write things down.",
  "My mistake was that I never asked the drivers.",
  "Ever since I never start a migration on a Thursday.",
  "Next time I'd call him before I send the mail.",
  "I've kept that habit, every new project gets a one page risk list.",
  "If I'm honest, I should have stopped it in week two.",
  "I now do that with every team I take over.",
  "That's when I understood that silence isn't agreement.",
  "I wouldn't do it without a pilot again.",
]);

verdicts("SI1", "past", "situation", "shown", [
  "Two years ago at an insurance company in Leeds we had a claims backlog of nine thousand.",
  "That was in my second year at the hospital, we ran the lab system for four sites.",
  "Last spring, I led a team of seven at a logistics startup, and our largest customer was about to leave.",
  "When I was at the railway, we had twelve depots and one planner.",
]);

verdicts("UR2", "past", "urgency", "shown", [
  "I sat down with her and learned that without the feature they'd lose the renewal, worth two million.",
  "He explained that the regulator had given them until June or they'd be shut.",
  "It turned out that the shops stand empty every day we're late, and the franchisees were threatening to go.",
  "So I asked what happens if we don't, and she said then the season's over.",
  "For them it was the launch, the ads were booked and paid for.",
  "Their bonus hung on it.",
  "They were losing about fifty customers a week over this.",
  "The sales people had a penalty in the contract from the first of May.",
]);

verdicts("OT2", "past", "options", "shown", [
  "I put three variants on the table with a price for each.",
  "I offered her either the full thing in autumn or a small version now.",
  "I gave them a choice, we can do it right in eight weeks or patched in two.",
  "I came back with two proposals and let him pick.",
  "I sketched plan A and plan B for the finance lead.",
  "We could do it with manual exports for now, or wait for the interface, I told them, it's your call.",
  "I laid out what they'd get for one month, for two, and for three.",
]);

verdicts("PW1", "past", "partner-words", "shown", [
  "I told them every week of delay costs about nine thousand in licences.",
  "I said to her, if we take this short cut then your customers get two bills in December.",
  "I translated it for the CFO: that's one sales hire we don't make.",
  "I told marketing they'd have the campaign page, but nobody could order after ten at night.",
  "I said you can have your date, but then a third of the clients won't be on it.",
]);

verdicts("HI1", "past", "criteria", "shown", [
  "We were looking for somebody who had run a night shift before and can say no to a doctor.",
  "Before we saw anyone I wrote down three things: teaches others, reads a schematic, admits mistakes.",
  "I wanted someone who'd been through an outage with customers on the line.",
  "The must haves were two years of field work and a driving licence.",
  "We scored four things, the same for everyone.",
  "First, can they explain something hard simply, second, do they finish.",
]);

verdicts("HI2", "past", "evidence", "shown", [
  "In the interview she drew the whole thing on the whiteboard and found our bug.",
  "On the trial day he fixed the label printer and showed the apprentice how.",
]);

verdicts("HI3", "past", "growth", "shown", [
  "In her first week she sat with support, and by week four she shipped on her own.",
  "I gave him a buddy, and after three months he ran the standup.",
  "She's a team lead now, in the same department.",
  "Two of the four have since been promoted.",
  "I let her chair the meeting first with me there and then without me.",
]);

verdicts("HI4", "past", "boundaries", "shown", [
  "I split the group in two, one for the app and one for the terminals.",
  "From then on the billing belongs to the finance squad.",
  "Two of my people moved over to the platform group.",
  "We wrote down who's responsible for which service.",
  "The on-call stays with us and the roadmap goes to them.",
  "I drew the line between the teams at the order, everything before it is theirs.",
]);

verdicts("DE1", "past", "decision", "not shown", [
  "They let two contractors go.",
  "Against our wishes they moved the date.",
  "She cut the scope.",
]);

verdicts("OT2", "past", "options", "not shown", ["I gave them the report and they were happy."]);

verdicts("HI4", "past", "boundaries", "not shown", ["The team was great and we all got along."]);
