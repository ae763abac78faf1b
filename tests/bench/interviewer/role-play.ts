/**
 * How well the people who are played understand what they are asked: turns that were labelled before
 * the rules were looked at, half of them only counted. `npm run bench:role-play --
 * [--rules-only] [--json] [--faults]`. `--faults` prints of the half that may be tuned on only.
 */
import { parseArgs } from "node:util";
import { createScriptedInterviewer, withMeanings, type Interviewer } from "@greenroom/interviewer";
import { loadSentenceEncoder, MeaningStore } from "@greenroom/meaning";
import { spoken } from "@greenroom/metrics/testing";
import {
  keptOut,
  toLearnFrom,
  type SaidTurn,
} from "../../../packages/interviewer/src/rounds/role-play/asked-by-voice.testing.ts";
import { factsTold } from "../../../packages/interviewer/src/rounds/role-play/moves.ts";
import { rolePlayScenes } from "../../../packages/interviewer/src/rounds/role-play/scenes/index.ts";

interface Heard extends SaidTurn {
  readonly told: readonly string[];
  readonly replyMs: number;
}

const { values } = parseArgs({
  options: {
    faults: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "rules-only": { type: "boolean", default: false },
  },
});
const scripted = createScriptedInterviewer();
const store = new MeaningStore(loadSentenceEncoder());
const interviewer = values["rules-only"] ? scripted : withMeanings(scripted, store);
const { signal } = new AbortController();

const learned = await hearAll(toLearnFrom);
const kept = await hearAll(keptOut);
const rows = [rowOf("may be tuned on", learned), rowOf("kept out", kept)];
if (values.json) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
if (values.faults)
  for (const { scene, said, asks, told } of learned.filter((one) => isMissed(one) || isWrong(one)))
    console.log(
      `${scene}: ${said}\n  asks ${asks.join(" ") || "–"}, told ${told.join(" ") || "–"}`,
    );
await store.close();

async function hearAll(turns: readonly SaidTurn[]): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const turn of turns) heard.push(await hearOne(interviewer, turn));
  return heard;
}

/** Said as the first thing in its scene. */
async function hearOne(listener: Interviewer, turn: SaidTurn): Promise<Heard> {
  const sheet = rolePlayScenes.find(({ id }) => id === turn.scene);
  if (!sheet) throw new Error(`There is no scene ${turn.scene}.`);
  const plan = {
    questionIds: [sheet.question.id],
    personaId: "maya",
    role: "manager",
    lengthS: sheet.lengthMin * 60,
    format: "role-play",
  } as const;
  const { question, sets } = sheet;
  const said = { kind: "ask", text: sets, questionId: question.id, move: "question-1" } as const;
  const answer = { words: spoken(turn.said), heardBadly: false, durationS: 8 };
  const began = performance.now();
  const reply = await listener.next(
    { plan, exchanges: [{ said, answer }], trigger: "answer", elapsedS: 30 },
    signal,
  );
  const { move } = reply.head;
  const told = (["fact", "hint"] as const).flatMap((kind) => factsTold(move, kind));
  return { ...turn, told, replyMs: performance.now() - began };
}

function isMissed({ asks, told }: Heard): boolean {
  return asks.length > 0 && !told.some((id) => asks.includes(id));
}

function isWrong({ asks, may = [], told }: Heard): boolean {
  return told.some((id) => !asks.includes(id) && !may.includes(id));
}

function rowOf(set: string, turns: readonly Heard[]) {
  const asking = turns.filter(({ asks }) => asks.length > 0);
  const unasking = turns.filter(({ asks }) => asks.length === 0);
  const sorted = turns.map(({ replyMs }) => replyMs).toSorted((a, b) => a - b);
  const rounded = (ms = 0) => Math.round(ms * 10) / 10;
  return {
    set,
    turns: turns.length,
    asking: asking.length,
    understood: share(asking, (one) => !isMissed(one)),
    "another fact told": share(asking, isWrong),
    "told unasked": share(unasking, isWrong),
    "wrong of all": share(turns, isWrong),
    "reply ms (median)": rounded(sorted[Math.floor(sorted.length / 2)]),
    "(95 %)": rounded(sorted[Math.floor(sorted.length * 0.95)]),
  };
}

/** Per cent, with how many of them. */
function share(turns: readonly Heard[], of: (one: Heard) => boolean): string {
  const count = turns.filter(of).length;
  return `${Math.round((1000 * count) / turns.length) / 10} % (${count})`;
}
