import type { RolePlayReport } from "@greenroom/protocol";
import type { InterviewPlan } from "../../interviewer.ts";
import type { TimedExchange } from "../round.ts";
import { saidIn } from "../said.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { askedFor, type AskedFact } from "./asked-for.ts";
import { hear } from "./heard-turn.ts";
import { factsTold, STEP_OUT } from "./moves.ts";
import { sheetOf } from "./scenes/index.ts";
import type { FactCard, Sheet } from "./sheet.ts";
import { foldScene } from "./so-far.ts";

type Fact = RolePlayReport["facts"][number];
type Said = NonNullable<Fact["asked"]>;

/** What was asked for and what was not, and where the talk led; `null` where nothing was said in it. */
export function rolePlayReport(
  plan: InterviewPlan,
  exchanges: readonly TimedExchange[],
): RolePlayReport | null {
  const sheet = sheetOf(plan);
  const talked = exchanges.some(({ answer }) => (answer?.words.length ?? 0) > 0);
  if (!sheet || !talked) return null;
  const { reached } = foldScene(sheet, exchanges);
  // What is said out of the role is asked of the interviewer.
  const out = exchanges.findIndex(({ said }) => said.move.startsWith(STEP_OUT));
  const inScene = exchanges.slice(0, out < 0 ? undefined : out);
  const asked = askings(sheet, inScene);
  return {
    kind: "role-play",
    title: sheet.title,
    facts: sheet.facts.map((card) => factReport(card, inScene, asked)),
    outcomes: sheet.outcomes.map((outcome) => {
      const found = reached.find((one) => one.outcome === outcome);
      return {
        id: outcome.id,
        name: outcome.name,
        reached: found ? saidIn(found.sentence.words) : null,
      };
    }),
  };
}

/** What the answer to each exchange asks for, as it was understood in the room. */
function askings(sheet: Sheet, exchanges: readonly TimedExchange[]): readonly AskedFact[][] {
  const told = new Set<string>();
  return exchanges.map(({ said, answer }) => {
    for (const id of factsTold(said.move, "fact")) told.add(id);
    if (!answer || soundedBadly(answer)) return [];
    return askedFor(sheet, hear(answer.words), told, answer.meanings);
  });
}

function factReport(
  card: FactCard,
  exchanges: readonly TimedExchange[],
  asked: readonly AskedFact[][],
): Fact {
  const { id, fact, question } = card;
  const told = exchanges.findIndex((exchange) => wasTold(card, exchange));
  if (told >= 0) return { id, fact, question, asked: broughtOut(card, exchanges, asked, told) };
  // What was hinted at was asked for, however it is understood now.
  const hinted = exchanges.findIndex(({ said }) => factsTold(said.move, "hint").includes(id));
  if (hinted >= 0) {
    const to = broughtOut(card, exchanges, asked, hinted);
    return { id, fact, question, asked: to, ...(to && { held: true }) };
  }
  const lost = asked.flat().find((one) => one.fact === card);
  if (!lost) return { id, fact, question, asked: null };
  return { id, fact, question, asked: saidIn(lost.sentence.words), unanswered: true };
}

/** Told, and heard to the end: who talks over it does not know it. */
function wasTold({ id, tells, again }: FactCard, { said, heardText }: TimedExchange): boolean {
  if (heardText !== null && heardText !== undefined)
    return [tells, ...again].some((wording) => heardText.includes(wording));
  return (["fact", "again"] as const).some((kind) => factsTold(said.move, kind).includes(id));
}

/** The words that a fact was told to: those that name it, else the open question among them. */
function broughtOut(
  card: FactCard,
  exchanges: readonly TimedExchange[],
  asked: readonly AskedFact[][],
  told: number,
): Said | null {
  // Whatever came between, it is words that something is told to.
  const at = exchanges
    .slice(0, told)
    .findLastIndex(({ answer }) => (answer?.words.length ?? 0) > 0);
  const words = exchanges[at]?.answer?.words ?? [];
  const { sentences } = hear(words);
  const named = asked[at]?.find(({ fact }) => fact === card)?.sentence;
  const open = sentences.find(({ ask }) => ask?.open) ?? sentences.find(({ mayAsk }) => mayAsk);
  return saidIn((named ?? open)?.words ?? words);
}
