import { verdicts } from "./verdicts.testing.ts";

const story = "Last year I ran the tools team at a freight company. ";

verdicts("UR1", "past", "urgency", "shown", [
  story +
    "I asked her why it had to be May, and she told me that their biggest customer would leave without it.",
  story +
    "It turned out that the auditor was coming on the tenth and that without the report they'd pay a fine.",
  story +
    "I sat with the sales lead and learned that three renewals hung on it, about a fifth of their revenue.",
  story +
    "The shop managers told me that on Saturdays customers stood in line and left, and that they lose a third of the weekend sales.",
]);
verdicts("UR1", "past", "urgency", "not shown", [
  story + "They wanted it quickly, so I wrote a plan.",
  story + "Marketing asked for a new page and we built it.",
]);

verdicts("OT1", "past", "options", "shown", [
  story + "I gave them two options, the small one by May or the whole one by autumn.",
  story +
    "I said, either we cut the reports and ship in June, or we keep them and you wait until October.",
  story +
    "I went back with three ways to do it, one without the app, one with a partner, and one later.",
  story +
    "I offered her a manual list now or the real thing after summer, and she picked the list.",
]);
verdicts("OT1", "past", "options", "not shown", [
  story + "I told them that it can't be done.",
  story + "They had two options and took neither.",
  story + "We built the first version in two weeks.",
  story + "I usually give people two options.",
]);

verdicts("PW1", "past", "partner-words", "shown", [
  story + "I told him that every week of delay costs him about forty orders.",
  story + "I put it to her like this, you can sign the hotel in March but you lose the airline.",
  story + "So I explained to finance that it saves them thirty thousand a year.",
  story +
    "I said to the sales lead, if we do this the customer gets his invoices late in December.",
]);
verdicts("PW1", "past", "partner-words", "not shown", [
  story + "I told him that the API can't handle the load and that we have technical debt.",
  story + "I explained the architecture to them.",
  story + "They said it costs them a fortune.",
]);
