import type { AnswerReading } from "@greenroom/metrics";

/** Said so near the end, words, that it is about the presentation. */
const LAST_WORDS = 16;

const DONE =
  /\b(that('s| is| was| would be) (it|all|my (case|pitch|vision|plan|proposal|presentation|headline|ask)|the (case|pitch|vision|plan|proposal|presentation|whole thing|end))|i('m| am) (done|finished|through)|(i('ll| will)|let me|let's|i('d| would) like to) (stop|end|finish|close|leave it|pause) (here|there|with that|at that)|(any|your|happy to (take|answer)|open (to|for)|over to|take your|glad to take) questions?|over to you|thank you( very much)?( for (listening|your (time|attention)))?|thanks( for (listening|your (time|attention)))?|(that|this) concludes|what do you (think|say)|do i have your (yes|approval|support|okay))\W*$/;

/** "That is my case." "Thank you. Any questions?" */
export function saysTheyAreDone({ parsed }: Pick<AnswerReading, "parsed">): boolean {
  const last = parsed.words.slice(-LAST_WORDS).map(({ text }) => text.toLowerCase());
  return DONE.test(last.join(" ").replaceAll("’", "'"));
}
