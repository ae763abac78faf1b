import type { Pillar } from "@greenroom/protocol";
import { findPersona } from "../../personas.ts";
import type { Question } from "../../question.ts";

/** Everybody chooses among so many of the questions that come next: what fits the role comes first in them. */
const CHOICE = 10;

/** What they ask about first where there is a choice; where two like it alike, what they press on decides. */
const asksAbout: Readonly<Record<string, readonly Pillar[]>> = {
  maya: ["behavioural", "hiring"],
  tom: ["system-design", "behavioural"],
  anita: ["cross-functional", "strategy"],
  helen: ["strategy", "cross-functional"],
  callum: ["hiring", "behavioural", "system-design"],
};

/** Who asks plays somebody with these: "I run sales." Whoever was introduced by their own role does not. */
const PLAYS_SOMEBODY = /^I (am|run|lead|own|have just)\b/;

/**
 * The questions in the order in which the members ask them, one after another: each takes from those
 * that come next the one that suits them best. The first stays: it was chosen for the interview. What
 * two of them ask running lies in two pillars where there are several.
 *
 * @param wantedId a question that was chosen by itself, and is asked whatever it is
 */
export function dealtTo(
  members: readonly string[],
  questions: readonly Question[],
  wantedId?: string,
): Question[] {
  const left = questions.filter(
    ({ id, spoken }) => id === wantedId || !PLAYS_SOMEBODY.test(spoken),
  );
  const dealt = left.splice(0, 1);
  while (left.length > 0) {
    const memberId = members[dealt.length % members.length] ?? "";
    const before = dealt.at(-1)?.pillar;
    const near = left.slice(0, CHOICE);
    const elsewhere = near.filter(({ pillar }) => pillar !== before);
    const choice = elsewhere.length > 0 ? elsewhere : near;
    const [best] = choice.toSorted((a, b) => fit(memberId, b) - fit(memberId, a));
    if (!best) break;
    left.splice(left.indexOf(best), 1);
    dealt.push(best);
  }
  return dealt;
}

function fit(memberId: string, { pillar, followUps }: Question): number {
  const liked = asksAbout[memberId] ?? [];
  const at = liked.indexOf(pillar);
  const pressed = findPersona(memberId).presses.filter((move) => followUps[move] !== undefined);
  // No question has words for so many gaps that they outweigh what somebody asks about.
  return (at < 0 ? 0 : liked.length - at) * 10 + pressed.length;
}
