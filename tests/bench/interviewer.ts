/**
 * How well the scripted interviewer listens: every persona is played the kept-out dialogues and judged
 * by their labels, the eight sets apart. `npm run bench:interviewer -- [--faults] [--json]`
 * Then the same worded by a language model: a faithful server on this machine, and the endpoint that
 * OPENAI_BASE_URL or OPENAI_API_KEY name, where one of them is set.
 *
 * Whoever works on the rules looks at rates only: `--faults` prints replies that did not fit, which
 * tell of the dialogues, and is for whoever labels them.
 */
import { parseArgs } from "node:util";
import { createScriptedInterviewer, personas, withMeanings } from "@greenroom/interviewer";
import {
  dialogues,
  eighthDialogues,
  fifthDialogues,
  fourthDialogues,
  freshDialogues,
  play,
  seventhDialogues,
  sixthDialogues,
  thirdDialogues,
  type LabelledDialogue,
  type PlayedCase,
} from "@greenroom/interviewer/kept-out";
import { loadSentenceEncoder, MeaningStore } from "@greenroom/meaning";
import { figuresOf, printed } from "./interviewer/figures.ts";
import { againstEnvironment, againstScriptedServer, reportOf } from "./interviewer/llm.ts";
import { printedWishes, wishFigures } from "./interviewer/requests.ts";
import { watched } from "./interviewer/watched.ts";

const { values } = parseArgs({
  options: {
    faults: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "rules-only": { type: "boolean", default: false },
  },
});
const { signal } = new AbortController();
const meanings = new MeaningStore(loadSentenceEncoder());
const first = await playSet("opened, first set", dialogues);
const fresh = await playSet("opened, second set (the rules are tuned on it)", freshDialogues);
const third = await playSet("opened, third set", thirdDialogues);
const fourth = await playSet("opened, fourth set", fourthDialogues);
const fifth = await playSet("opened, fifth set", fifthDialogues);
const sixth = await playSet("opened, sixth set", sixthDialogues);
const seventh = await playSet("opened, seventh set", seventhDialogues);
const eighth = await playSet("kept out, eighth set", eighthDialogues);
const wishes = await wishFigures(meanings);
const sets = [first, fresh, third, fourth, fifth, sixth, seventh, eighth];

const worded = [await againstScriptedServer(signal), await againstEnvironment(process.env, signal)];
const throughModels = worded.filter((each) => each !== null);

if (values.json) {
  console.log(JSON.stringify({ figures: first.figures, sets, wishes, throughModels }, null, 2));
} else {
  for (const { title, figures, cases } of sets) {
    if (values.faults) for (const played of cases) printFaults(played);
    console.log(printed(title, figures));
  }
  console.log(printedWishes(wishes));
  for (const each of throughModels) console.log(reportOf(each));
}

async function playSet(title: string, set: readonly LabelledDialogue[]) {
  const { interviewer, replies } = watched(
    values["rules-only"]
      ? createScriptedInterviewer()
      : withMeanings(createScriptedInterviewer(), meanings),
  );
  const cases: PlayedCase[] = [];
  for (const persona of personas)
    for (const dialogue of set) cases.push(await play(interviewer, dialogue, persona.id, signal));
  const turnOf = new Map(set.map(({ id, turn }) => [id, turn]));
  return { title, figures: figuresOf(turnOf, cases, replies), cases };
}

function printFaults({ id, personaId, reply, verdict, repeats }: PlayedCase): void {
  const faults = [
    ...(verdict.fits ? [] : [`does not fit (${reply.kind}, ${reply.move})`]),
    ...verdict.falseQuotes.map((words) => `false quote: ${words}`),
    ...verdict.embarrassments,
    ...verdict.misshapen,
    ...repeats.map((what) => `repeats ${what}`),
  ];
  if (faults.length > 0) console.log(`${id} / ${personaId}: ${faults.join("; ")}\n  ${reply.text}`);
}
