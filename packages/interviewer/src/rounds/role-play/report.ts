import type { RolePlayReport } from "@greenroom/protocol";
import type { InterviewPlan } from "../../interviewer.ts";
import type { TimedExchange } from "../round.ts";
import { saidIn } from "../said.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { hear } from "./heard-turn.ts";
import { factsTold, STEP_OUT } from "./moves.ts";
import { sheetOf } from "./scenes/index.ts";
import type { FactCard, Sheet } from "./sheet.ts";
import { askedFor, foldScene } from "./so-far.ts";

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
  return {
    kind: "role-play",
    title: sheet.title,
    facts: sheet.facts.map((card) => factReport(sheet, card, inScene)),
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

function factReport(sheet: Sheet, card: FactCard, exchanges: readonly TimedExchange[]): Fact {
  const { id, fact, question } = card;
  const told = exchanges.findIndex((exchange) => wasTold(card, exchange));
  if (told >= 0) return { id, fact, question, asked: broughtOut(sheet, card, exchanges[told - 1]) };
  const asked = askedAnywhere(sheet, card, exchanges);
  if (!asked) return { id, fact, question, asked };
  const hinted = exchanges.some(({ said }) => factsTold(said.move, "hint").includes(id));
  return { id, fact, question, asked, ...(hinted ? { held: true } : { unanswered: true }) };
}

/** Told, and heard to the end: who talks over it does not know it. */
function wasTold({ id, tells, again }: FactCard, { said, heardText }: TimedExchange): boolean {
  if (heardText !== null && heardText !== undefined)
    return [tells, ...again].some((wording) => heardText.includes(wording));
  return (["fact", "again"] as const).some((kind) => factsTold(said.move, kind).includes(id));
}

/** The words that a fact was told to: those that name it, else the open question among them. */
function broughtOut(
  sheet: Sheet,
  card: FactCard,
  exchange: TimedExchange | undefined,
): Said | null {
  const words = exchange?.answer?.words ?? [];
  const heard = hear(words);
  const named = askedFor(sheet, heard).find(({ fact }) => fact === card)?.sentence;
  const open =
    heard.sentences.find(({ ask }) => ask?.open) ?? heard.sentences.find(({ ask }) => ask);
  return saidIn((named ?? open)?.words ?? words);
}

/** Asked for in so many words, and not told: held back, or lost. */
function askedAnywhere(
  sheet: Sheet,
  card: FactCard,
  exchanges: readonly TimedExchange[],
): Said | null {
  for (const { answer } of exchanges) {
    if (!answer || soundedBadly(answer)) continue;
    const found = askedFor(sheet, hear(answer.words)).find(({ fact }) => fact === card);
    if (found) return saidIn(found.sentence.words);
  }
  return null;
}
