import type { Mistake } from "@greenroom/protocol";
import type { SignalId } from "../structure/reading.ts";

/** What an answer may leave open: its elements, and the mistakes of whole answers. */
export type ContentId = SignalId | Mistake["id"] | "own-part" | "size" | "remedy-first";

export interface Wording {
  readonly title: string;
  readonly why: string;
  readonly ask: string;
}

/**
 * What is said of each. “Not heard” stays true where the words were only not understood. What was told
 * instead of a story has words of its own (insteadOfAStory).
 */
export const contentWords: Readonly<Record<Exclude<ContentId, "generic">, Wording>> = {
  "technical-only": {
    title: "Nearly all of it was technical",
    why: "Who hires leaders listens for what it was for, and whom it touched.",
    ask: "Whose day was different afterwards, and what would they say about it?",
  },
  "no-human-element": {
    title: "Nobody else was heard in it",
    why: "A question about people that is answered without any sounds like work done alone.",
    ask: "Who saw it differently, and what did they say?",
  },
  "no-questions-asked": {
    title: "The solution came without a question",
    why: "A design for a problem that nobody framed may solve another one.",
    ask: "Which two questions would change your design the most?",
  },
  "nothing-to-change": {
    title: "Nothing would be done differently",
    why: "One concrete change shows that you looked back; “better communication” does not.",
    ask: "Which hour of it would you spend otherwise, and on what?",
  },
  "own-part": {
    title: "Your own part is hard to hear",
    why: "With “we” alone, nobody can tell what you did from what happened around you.",
    ask: "What would not have happened if you had been on leave?",
  },
  size: {
    title: "The result has no size",
    why: "Without a number or a before and after, a good result sounds like a small one.",
    ask: "How would somebody who was not there notice the difference?",
  },
  "remedy-first": {
    title: "The remedy came before the finding out",
    why: "Leaders are listened to for how they learn what is wrong, before they change it.",
    ask: "What would you have to know first, and whom would you ask?",
  },
  situation: {
    title: "The scene was not set",
    why: "Without when, where and how large, the listener cannot weigh what follows.",
    ask: "Which two facts about the place does a stranger need?",
  },
  task: {
    title: "What you were there to do was not heard",
    why: "A deed is judged against what was asked of you.",
    ask: "What would have counted as failing?",
  },
  action: {
    title: "What you did was not heard",
    why: "The middle of the story is what you are hired for.",
    ask: "What did you do first, and what then?",
  },
  decision: {
    title: "No choice of your own was heard",
    why: "A decision, and what you turned down for it, is what separates a leader from a witness.",
    ask: "Where could you have gone the other way?",
  },
  result: {
    title: "No result was heard",
    why: "A story without its end leaves the listener to guess, and they guess low.",
    ask: "What was different a month later, and for whom?",
  },
  lesson: {
    title: "What you took from it was not heard",
    why: "The lesson shows that you will do it better here.",
    ask: "What have you done differently since?",
  },
  "trade-off": {
    title: "The price of your choice was not heard",
    why: "A choice without its cost sounds like one that nobody thought about.",
    ask: "What did you give up for it, knowingly?",
  },
  risk: {
    title: "How it may go wrong was not heard",
    why: "Who names the failure first is trusted with the rest.",
    ask: "What breaks first, and how do you notice?",
  },
  operations: {
    title: "How it is run was not heard",
    why: "A design that nobody watches, rolls out or rolls back is half a design.",
    ask: "Who is woken at night by it, and what do they look at?",
  },
  requirements: {
    title: "The problem was not framed first",
    why: "A solution before its numbers may solve another problem.",
    ask: "Which three numbers would change your design?",
  },
  diagnosis: {
    title: "Finding out was not heard",
    why: "A remedy without a diagnosis is luck.",
    ask: "What would you look at before you do anything?",
  },
  "other-view": {
    title: "The other side was not heard",
    why: "Who can tell how it looks to the other person is trusted with people.",
    ask: "How would they tell the same story?",
  },
  words: {
    title: "What you would actually say was not heard",
    why: "“I would talk to them” can mean anything; one spoken sentence cannot.",
    ask: "What are your opening words, said aloud?",
  },
  ask: {
    title: "What you want of the listener was not heard",
    why: "Whoever decides has to know what to decide: people, money, a yes.",
    ask: "What should they have signed when you leave the room?",
  },
  cost: {
    title: "What it costs was not heard",
    why: "A vision without its price is a wish.",
    ask: "How many people, for how long, taken from what?",
  },
  date: {
    title: "No date was heard",
    why: "Without a when, nobody can hold you to it, and nobody will back it.",
    ask: "When does it start to pay?",
  },
  stakeholders: {
    title: "Who is touched by it was not heard",
    why: "Everybody listens for whether you know who loses something.",
    ask: "Who will say no, and why are they right?",
  },
  method: {
    title: "The steps you take were not heard",
    why: "Principles are shared by all; a method is yours.",
    ask: "What do you do on the first day of it?",
  },
  example: {
    title: "No case was heard",
    why: "One time when you did it makes the rest believable.",
    ask: "When did you last do exactly this?",
  },
  measure: {
    title: "How you know that it works was not heard",
    why: "Without a measure it is a belief.",
    ask: "What would you see in a month, if it did not work?",
  },
  limits: {
    title: "Where it does not work was not heard",
    why: "Who knows the limits has really done it.",
    ask: "Where did this way let you down?",
  },
  headline: {
    title: "The headline was not heard early",
    why: "Who decides listens first for what will be different, and for whom.",
    ask: "What is your one sentence, if the lift stops at the next floor?",
  },
  "build-or-buy": {
    title: "Build or buy was not weighed",
    why: "Whoever pays asks why it cannot be bought, or why it should be.",
    ask: "What would you buy instead, and what would you lose by it?",
  },
  upkeep: {
    title: "Who keeps it running was not heard",
    why: "What nobody can maintain becomes the next problem to be solved.",
    ask: "Who looks after it in two years, and can they?",
  },
  people: {
    title: "Who builds and runs it was not heard",
    why: "A design is delivered by people, in an order.",
    ask: "Who builds what first, and what can be used by then?",
  },
  multiplying: {
    title: "What others can do afterwards was not heard",
    why: "A leader's work is what goes on without them.",
    ask: "What could they do the next time without you?",
  },
  urgency: {
    title: "Why it mattered to the other side was not heard",
    why: "Scope that is argued before the need is understood sounds like a refusal.",
    ask: "What would have happened to them, had it come too late?",
  },
  options: {
    title: "One way only was offered",
    why: "Two ways with their prices make a partner; one makes an opponent.",
    ask: "What was the smaller thing that they could have had sooner?",
  },
  "partner-words": {
    title: "The limit was told in engineering's words",
    why: "Partners weigh money, customers and dates; they cannot weigh a refactoring.",
    ask: "How would you say it without a technical word?",
  },
  criteria: {
    title: "What you looked for was not heard",
    why: "Criteria named before the person are what tells a choice from a liking.",
    ask: "Which two things did the work need that the team did not have?",
  },
  evidence: {
    title: "What showed it was not heard",
    why: "“A good fit” can hide anything; something seen or said can be weighed.",
    ask: "What did they say or do that made you sure?",
  },
  growth: {
    title: "What became of people was not heard",
    why: "Choosing people is the smaller half; bringing them on is the larger.",
    ask: "What can they do today that they could not do then?",
  },
  boundaries: {
    title: "Who owns what was not heard",
    why: "Teams without clear edges spend their strength on each other.",
    ask: "Who decides what, after your change?",
  },
};
