/**
 * How well the scripted interviewer listens: every persona is played the kept-out dialogues and judged
 * by their labels, the two sets apart. `npm run bench:interviewer -- [--faults] [--json]`
 *
 * Whoever works on the rules looks at rates only: `--faults` prints replies that did not fit, which
 * tell of the dialogues, and is for whoever labels them.
 */
import { parseArgs } from "node:util";
import { createScriptedInterviewer, personas } from "@greenroom/interviewer";
import {
  dialogues,
  freshDialogues,
  play,
  type LabelledDialogue,
  type PlayedCase,
} from "@greenroom/interviewer/kept-out";
import { figuresOf, printed } from "./interviewer/figures.ts";
import { watched } from "./interviewer/watched.ts";

const { values } = parseArgs({
  options: {
    faults: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const { signal } = new AbortController();
const first = await playSet("kept out, first set", dialogues);
const fresh = await playSet("kept out, second set", freshDialogues);
const sets = [first, fresh];

if (values.json) {
  console.log(JSON.stringify({ figures: first.figures, sets }, null, 2));
} else {
  for (const { title, figures, cases } of sets) {
    if (values.faults) for (const played of cases) printFaults(played);
    console.log(printed(title, figures));
  }
}

async function playSet(title: string, set: readonly LabelledDialogue[]) {
  const { interviewer, replies } = watched(createScriptedInterviewer());
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
