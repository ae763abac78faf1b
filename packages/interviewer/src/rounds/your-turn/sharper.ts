import type { TopicId } from "./topics.ts";

/** The same asked so that no prepared answer fits. */
const sharper: Readonly<Record<TopicId, string>> = {
  "next-steps": "What would you still want to know about me before you decide?",
  pay: "Which of the two, pay or title, have you been able to move for somebody like me?",
  opening: "What will the person before me have left undone?",
  success: "After half a year, which figure would tell you that I was the right choice?",
  "on-call": "How often was somebody here woken last month, and by what?",
  incidents: "What did you change after your last outage that people still keep to?",
  promotion: "Who was promoted to this level last, and what was in their case?",
  disagreement: "When did somebody last change your mind, and how?",
  decisions: "Which decision was taken back this year, and who said so?",
  product: "When did a product manager and a lead last disagree here, and who had the last word?",
  roadmap: "What did you take off the plan this year, and for what?",
  debt: "What do your engineers repair on the days that are kept for repairs?",
  feedback: "What was the last thing that somebody told you and you did not want to hear?",
  remote: "What is decided here only among those who are in the office?",
  leaving: "What did the last person who left tell you on the way out?",
  least: "What have you tried to change here, and failed?",
  stay: "When did you last think of leaving, and what kept you?",
  hard: "What did you try last against the hardest of your problems, and why was it not enough?",
  business:
    "Which customer would you be most afraid to lose, and what do they want from engineering?",
  team: "Who on the team would find it hardest that I come, and why?",
  culture: "What do people do here that they would not say aloud?",
};

const ANY = "When was the last time that …, and what happened then?";

/** How a general question about this could be put; a beginning for one about anything else. */
export function sharperOn(topic: TopicId | null): string {
  return topic ? sharper[topic] : ANY;
}
