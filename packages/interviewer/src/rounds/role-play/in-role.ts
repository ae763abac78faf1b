import { askedFor, asksOpenly, type AskedFact } from "./asked-for.ts";
import type { Ask } from "./asking.ts";
import { asksToAgree, isGreeting, isRefusal, isWarm, type HeardTurn } from "./heard-turn.ts";
import { tooPersonalWords } from "./lexicon.ts";
import { tellingMove } from "./moves.ts";
import type { FactCard, OutcomeCard, Sheet } from "./sheet.ts";
import { isOpen, trusts, type SoFar } from "./so-far.ts";
import { says } from "./wording.ts";

/** What they say now, in role, and the name of the move. */
export interface Line {
  readonly move: string;
  readonly text: string;
}

/** At most so many facts at once: more would be a speech. */
const MOST_FACTS = 2;

/** What the other side says to this turn; `null` where nothing new is left to say: the scene is over. */
export function inRole(sheet: Sheet, so: SoFar, turn: HeardTurn): Line | null {
  const moved = newlyReached(sheet, so);
  const telling = tell(sheet, so, turn, moved.length > 0 ? 1 : MOST_FACTS);
  if (moved.length > 0) return movedBy(sheet, so, moved, telling);
  // "Can we shake hands on that?" asks for no more than yes, or for what is missing.
  if (asksToAgree(turn)) {
    const answer = so.agreed ? windUp(sheet, so) : demand(sheet, so);
    if (answer || so.agreed) return answer;
  }
  if (telling) return telling;
  return so.agreed ? windUp(sheet, so) : react(sheet, so, turn);
}

/** What they need is agreed: they say so once, and then it is over. */
function windUp({ lines }: Sheet, so: SoFar): Line | null {
  const { agreed } = lines;
  return so.said.some((text) => text.includes(agreed)) ? null : { move: "agreed", text: agreed };
}

/** Outcomes that this turn brought, which they have not answered yet. */
function newlyReached({ outcomes }: Sheet, { reached, said }: SoFar): OutcomeCard[] {
  const names = new Set(reached.map(({ outcome }) => outcome.id));
  return outcomes.filter(
    ({ id, accepts }) => names.has(id) && !said.some((text) => text.includes(accepts)),
  );
}

function movedBy(
  sheet: Sheet,
  so: SoFar,
  moved: readonly OutcomeCard[],
  telling: Line | null,
): Line | null {
  const accepted = moved.slice(0, 2);
  const parts = accepted.map(({ accepts }) => accepts);
  const agreedNow = so.agreed && !telling ? windUp(sheet, so)?.text : undefined;
  const text = [...parts, telling?.text ?? agreedNow]
    .filter((part) => part !== undefined)
    .join(" ");
  const move = telling?.move ?? `accept-${accepted.map(({ id }) => id).join("+")}`;
  return { move, text };
}

/** What is told because it was asked for. */
function tell(sheet: Sheet, so: SoFar, turn: HeardTurn, most: number): Line | null {
  const { lines } = sheet;
  const asking = turn.sentences.filter(({ ask }) => ask !== null);
  if (lines.tooPersonal && asking.some(({ text }) => says(text, tooPersonalWords))) {
    return unused(lines.tooPersonal, so, "too-personal");
  }
  const asked = askedFor(sheet, turn, so.told, so.meanings);
  const fresh = asked.map(({ fact }) => fact).filter(({ id }) => !so.told.has(id));
  const free = fresh.filter((fact) => mayTell(fact, so));
  if (free.length > 0) return toldNow(free.slice(0, most));
  const held = fresh.find(({ id }) => !so.hinted.has(id));
  if (held?.guarded) return { move: tellingMove("hint", [held.id]), text: held.guarded };
  // Who proposes something in the form of a question is answered as one who proposes.
  const asks = asking.flatMap((sentence): Ask[] => {
    if (!sentence.ask || sentence.proposal) return [];
    return [{ ...sentence.ask, open: asksOpenly(sheet, turn, sentence, so.meanings) }];
  });
  const asksAgain = asked.some(({ sentence }) => !sentence.proposal);
  return asks.length > 0 || asksAgain ? tellMore(sheet, so, asks, asked) : null;
}

/** To what brought out nothing new: the same in other words, the next layer, or that they cannot say. */
function tellMore(
  sheet: Sheet,
  so: SoFar,
  asks: readonly Ask[],
  asked: readonly AskedFact[],
): Line | null {
  const open = asks.some((ask) => ask.open);
  const next =
    open &&
    opensUp(
      sheet,
      so,
      asks.some(({ more }) => more),
    );
  const again = asked.find(({ fact, named }) => (named || !next) && confirmation(fact, so));
  if (again) return confirmed(again.fact, so);
  if (next) return toldNow([next]);
  const { nothingMore, deflect } = sheet.lines;
  return open ? unused(nothingMore, so, "nothing-more") : unused(deflect, so, "deflect");
}

const toldNow = (facts: readonly FactCard[]): Line => ({
  move: tellingMove(
    "fact",
    facts.map(({ id }) => id),
  ),
  text: facts.map(({ tells }) => tells).join(" "),
});

/** What is guarded is told at the second gentle asking, or to somebody who has earned it. */
function mayTell({ id, guarded }: FactCard, so: SoFar): boolean {
  return guarded === undefined || so.hinted.has(id) || trusts(so);
}

/** The next thing that an open question brings out; whoever asks what else there is may get further. */
function opensUp({ facts }: Sheet, so: SoFar, more: boolean): FactCard | undefined {
  const left = facts.filter(({ id }) => !so.told.has(id));
  const open = left.find((fact) => fact.open);
  if (open) return open;
  return more && isOpen(so) ? left.find(({ guarded }) => guarded === undefined) : undefined;
}

/** Named by its wording, so that the same fact confirmed twice is not the same move. */
function confirmed(fact: FactCard, so: SoFar): Line | null {
  const text = confirmation(fact, so);
  if (text === undefined) return null;
  return { move: `${tellingMove("again", [fact.id])}/${[...fact.again].indexOf(text) + 1}`, text };
}

function confirmation({ again }: FactCard, { said }: SoFar): string | undefined {
  return again.find((wording) => !said.some((text) => text.includes(wording)));
}

/** To what asks nothing, and agrees on nothing: as they are, and as far as they have opened up. */
function react(sheet: Sheet, so: SoFar, turn: HeardTurn): Line | null {
  const { lines } = sheet;
  const { sentences } = turn;
  if (sentences.some(({ blame }) => blame)) return unused(lines.blame, so, "resist-blame");
  if (isGreeting(turn) && so.said.length < 3) {
    const greeted = unused(lines.greeted, so, "greeted");
    if (greeted) return greeted;
  }
  const warm = isWarm(turn) && !sentences.some(({ proposal }) => proposal);
  if (warm) return unused(lines.warmth, so, "warmth") ?? toStatement(sheet, so);
  const solves = sentences.some(({ proposal }) => proposal);
  if (isRefusal(turn)) {
    const line = unused(lines.refusal, so, "resist-refusal");
    if (line) return line;
  }
  if (solves && !isOpen(so)) return unused(lines.solution, so, "resist-solution");
  return toStatement(sheet, so);
}

/** On their guard they give nothing away; then they name what is still missing, and never what was given. */
function toStatement(sheet: Sheet, so: SoFar): Line | null {
  const { opened, statement } = sheet.lines;
  if (!isOpen(so)) return unused(statement, so, "statement");
  return demand(sheet, so) ?? unused(opened, so, "opened");
}

/** What they need before they can agree comes first. */
function demand({ outcomes, agreesOn }: Sheet, so: SoFar): Line | null {
  const given = new Set(so.reached.map(({ outcome }) => outcome.id));
  const missing = outcomes
    .filter(({ id }) => !given.has(id))
    .toSorted((a, b) => Number(agreesOn.includes(b.id)) - Number(agreesOn.includes(a.id)));
  for (const { id, demands = [] } of missing) {
    const line = unused(demands, so, `demand-${id}`);
    if (line) return line;
  }
  return null;
}

/** A line of the list that was not said yet, in its order; `null` where all were. */
function unused(list: readonly string[], { said }: SoFar, name: string): Line | null {
  const nth = list.findIndex((line) => !said.some((text) => text.includes(line)));
  const text = list[nth];
  return text === undefined ? null : { move: `${name}-${nth + 1}`, text };
}

/** What nobody need answer to those they work for; asking for it is no way to anything. */
