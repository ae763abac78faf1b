import { verdicts } from "./verdicts.testing.ts";

verdicts("HL1", "vision", "headline", "shown", [
  "In two years every patient in the county will see a doctor within three days.",
  "By Christmas no customer waits on the phone for more than a minute.",
  "I want our drivers home by six, and that's what this plan is about.",
  "From next summer a family can book the whole trip in one place instead of four.",
  "We will halve the time a farmer waits for a spare part.",
  "My point is simple: a new engineer should ship on the first day and not after three weeks.",
  "Nobody in our shops should have to count the till by hand any more.",
  "Eighteen months from now our teams release every day instead of once a month.",
]);
verdicts("HL1", "vision", "headline", "not shown", [
  "So currently we have a monolith in Java and an Oracle database.",
  "Our vision is to become a data driven, innovative organisation.",
  "Let me begin with where we are and how we came to be here.",
  "There are three pillars, people, process and technology.",
]);

verdicts("AK1", "vision", "ask", "shown", [
  "What I need from you is a yes to three hires.",
  "I'm asking the board for four hundred thousand.",
  "Give me two engineers and a quarter.",
  "Please decide today whether we close the depot.",
  "I'd like your approval for the pilot.",
  "I want you to sign the contract by Friday.",
  "We need a budget of ninety thousand from this committee.",
  "If you say yes today we can begin in May.",
  "My ask is simple, keep the team together for a year.",
]);
verdicts("AK1", "vision", "ask", "not shown", [
  "I would be glad to hear what you think.",
  "We'd need some support for that.",
  "I'm not asking you for anything.",
  "The teams need better tools.",
]);
verdicts("AK1", "vision", "ask", "not-heard", [
  "The platform moves to events and every service has its own database.",
]);

verdicts("CS1", "vision", "cost", "shown", [
  "It costs two million over three years.",
  "That takes six people for half a year.",
  "About ninety thousand euros, most of it for the ovens.",
  "We'd need four more nurses.",
  "It's roughly a tenth of our budget.",
  "The bill is forty pounds a month per shop.",
  "It takes one team for two quarters.",
  "I'd spend thirty thousand on training.",
]);
verdicts("CS1", "vision", "cost", "not shown", [
  "It will take some investment.",
  "It's not cheap.",
  "It cost our neighbours three million.",
  "We serve nine thousand customers.",
  "I don't know what it costs.",
]);

verdicts("DA1", "vision", "date", "shown", [
  "We begin in March.",
  "It pays for itself after eighteen months.",
  "The first shop opens by the end of the year.",
  "By next summer all the vans have one.",
  "In the third quarter we switch the old one off.",
  "It starts six weeks from now.",
  "In 2027 we break even.",
]);
verdicts("DA1", "vision", "date", "not shown", [
  "It will take time.",
  "We'd start soon.",
  "At some point it will pay off.",
  "That's not something you do overnight.",
]);

verdicts("HL1", "vision", "headline", "shown", [
  "My headline is that we should leave the data centre in two steps.",
  "We have two sites and a lease that ends. In one sentence, we leave the old one in two years.",
  "There is a lot of history in it. What I propose is that we merge both products into one.",
  "There is a lot of history in it. The short version is that we buy the ledger next year.",
]);
verdicts("HL1", "vision", "headline", "not shown", [
  "It is hard to say that in one sentence.",
  "My headline is that we become a data driven organisation.",
]);
verdicts("CS1", "vision", "cost", "not shown", [
  "In return we save 1.1 million each year.",
  "It saves us two hundred thousand a year.",
]);
verdicts("TO1", "vision", "trade-off", "not shown", [
  "In return we save 1.1 million each year.",
  "In exchange everybody gets a faster build.",
]);
