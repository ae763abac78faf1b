import { roles, type StoryTheme } from "@greenroom/protocol";
import type { Question } from "../question.ts";

/** Open invitations to tell a story, one for each theme and one for any: to find out what one has to tell. */
export const storyPrompts: readonly Question[] = [
  {
    id: "story-open",
    pillar: "behavioural",
    occasion: "story",
    theme: "a story from your work that you are proud of",
    form: "past",
    roles: [...roles],
    serves: [],
    spoken:
      "Tell me a story from your work that you are proud of, whatever it is about. What happened, and what was your own part in it?",
    strong: [
      "Sets the scene in two sentences at most",
      "Puts what they did themselves in the middle",
      "Ends with what it led to",
    ],
    followUps: {
      "ask-own-decision": "What in that story was yours to decide?",
      "ask-result": "How did that story end, for you and for the others?",
      "ask-lesson": "What did that story change in how you work?",
    },
    changedConstraint:
      "Suppose somebody who disliked how it ended told the same story. What would they leave in?",
    budgetS: 90,
  },
  {
    id: "story-of-a-conflict",
    pillar: "behavioural",
    occasion: "story",
    theme: "a story of two people at work who wanted opposite things",
    form: "past",
    roles: [...roles],
    serves: ["conflict"],
    spoken:
      "Tell me a story in which you and somebody at work wanted opposite things. How did it come to an end?",
    strong: [
      "Makes the other side sound reasonable",
      "Tells what was said, not only what was felt",
      "Says how the two of them stand today",
    ],
    followUps: {
      "ask-own-decision": "Which step towards an end was your own?",
      "ask-result": "Who got what they had wanted, when it was over?",
      "ask-lesson": "What do you do earlier now when you see such a thing coming?",
    },
    changedConstraint: "Suppose they had been the one with the power. What would you have done?",
    budgetS: 90,
  },
  {
    id: "story-of-mentoring",
    pillar: "behavioural",
    occasion: "story",
    theme: "a story of somebody who grew with your help",
    form: "past",
    roles: [...roles],
    serves: ["mentoring"],
    spoken:
      "Tell me a story of somebody who became better at their work while you were at their side. What did you do for them?",
    strong: [
      "Describes the person before and after",
      "Shows help that was more than advice",
      "Leaves the credit with the other one",
    ],
    followUps: {
      "ask-own-decision": "What did you choose not to do for that person?",
      "ask-result": "What could they do in the end that they could not before?",
      "ask-lesson": "What would you do differently with the next one?",
    },
    changedConstraint: "Suppose that person had not wanted any help. How would you have begun?",
    budgetS: 90,
  },
  {
    id: "story-of-a-technical-decision",
    pillar: "strategy",
    occasion: "story",
    theme: "a story of a technical choice with a price",
    form: "past",
    roles: [...roles],
    serves: ["technical-decision"],
    spoken:
      "Tell me a story about a technical choice that was yours and that had its price. What stood against it?",
    strong: [
      "Names what was given up, and for what",
      "Had a second way that was worth a look",
      "Knows today whether it was right",
    ],
    followUps: {
      "ask-own-decision": "What tipped the scales for you?",
      "ask-trade-off": "What did that choice cost in the year after?",
      "ask-result": "What did the choice bring, now that you look back at it?",
    },
    changedConstraint: "Suppose you had half the people for it. Which way would you have gone?",
    budgetS: 90,
  },
  {
    id: "story-across-teams",
    pillar: "cross-functional",
    occasion: "story",
    theme: "a story of work that took more than one team",
    form: "past",
    roles: [...roles],
    serves: ["cross-team-work"],
    spoken:
      "Tell me a story of something that your team could never have done alone. How did you bring the others along?",
    strong: [
      "Knows what the others stood to gain or lose",
      "Shows one conversation rather than a process",
      "Says what each side did in the end",
    ],
    followUps: {
      "ask-own-decision": "Which of the conversations behind it did you hold yourself?",
      "ask-result": "What was there in the end that had not been there before?",
      "ask-lesson": "What do you settle at the start of such work today?",
    },
    changedConstraint: "Suppose one of those teams had said that it had no time. What then?",
    budgetS: 90,
  },
  {
    id: "story-of-a-failure",
    pillar: "behavioural",
    occasion: "story",
    theme: "a story of something that went wrong under you",
    form: "past",
    roles: [...roles],
    serves: ["failure-and-recovery"],
    spoken:
      "Tell me a story of something that went wrong on your watch, and of the way back. Where does it begin?",
    strong: [
      "Says early what their own share in it was",
      "Tells the recovery in steps",
      "Shows what is still different because of it",
    ],
    followUps: {
      "ask-own-decision": "What did you yourself do first, once it was plain?",
      "ask-result": "How long did the way back take, and where did it lead?",
      "ask-lesson": "What keeps it from happening again?",
    },
    changedConstraint: "Suppose nobody had noticed. Whom would you have told, and when?",
    budgetS: 90,
  },
];

/** The invitation to a story of this theme; to any, where none is named. */
export function storyPrompt(theme: StoryTheme | null): Question | undefined {
  return storyPrompts.find(({ serves }) => (theme ? serves.includes(theme) : serves.length === 0));
}
