import type { Exchange, InterviewContext, Utterance } from "../interviewer.ts";
import { findPersona } from "../personas.ts";
import { firstName, membersOf } from "../rounds/panel/seats.ts";

/** Somebody says who they are, or gives the word to somebody. */
const PRESENTS =
  /\b(?:here|this is|it['’]s|i['’]m|i am|my name|over to|hand(?:s|ing)? (?:you |it )?over|pass(?:es|ing)? (?:you |it )?(?:on|over)|take(?:s)? over|your turn|go ahead)\b/i;

/**
 * A test for what a model would say in the place of one of a panel: nobody speaks as another, gives the
 * word to another, or names one whom neither the draft nor the candidate named. Who takes over, and in
 * which words, is decided by the panel. Always true where one person asks.
 */
export function inOwnVoice(
  { plan }: InterviewContext,
  head: Pick<Utterance, "by">,
  thread: readonly Exchange[],
  draft: string,
): (sentence: string) => boolean {
  if (!plan.panel) return () => true;
  const ownId = head.by ?? plan.personaId;
  const answers = thread.flatMap(({ answer }) => answer?.words ?? []);
  const told = `${draft} ${answers.map(({ text }) => text).join(" ")}`;
  const members = membersOf(plan).map((id) => ({ isOwn: id === ownId, named: namesOf(id) }));
  return (sentence) =>
    members.every(({ isOwn, named }) => {
      if (!named.test(sentence)) return true;
      return !PRESENTS.test(sentence) && (isOwn || named.test(told));
    });
}

/** Whether a label before something said names another of the panel. */
export function isAnother(
  { plan }: InterviewContext,
  { by = plan.personaId }: Pick<Utterance, "by">,
  label: string,
): boolean {
  return membersOf(plan).some((id) => id !== by && namesOf(id).test(label));
}

function namesOf(personaId: string): RegExp {
  const last = findPersona(personaId).name.split(" ").at(-1) ?? "";
  return new RegExp(`\\b(?:${firstName(personaId)}|${last})\\b`, "i");
}
