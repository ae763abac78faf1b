/**
 * How well the scripted interviewer listens: it is played the kept-out dialogues and judged by their
 * labels. `npm run bench:interviewer`, with `-- --json` for a program.
 */
import { createScriptedInterviewer, personas } from "@greenroom/interviewer";
import { dialogues, play, type PlayedCase } from "@greenroom/interviewer/kept-out";

const interviewer = createScriptedInterviewer();
const { signal } = new AbortController();
const cases: PlayedCase[] = [];
for (const persona of personas) {
  for (const dialogue of dialogues) {
    cases.push(await play(interviewer, dialogue, persona.id, signal));
  }
}

const answerIds = new Set(dialogues.filter(({ turn }) => turn === "answer").map(({ id }) => id));
const answers = cases.filter(({ id }) => answerIds.has(id));
const otherTurns = cases.filter(({ id }) => !answerIds.has(id));
const fitting = (some: readonly PlayedCase[]) => some.filter(({ verdict }) => verdict.fits).length;
const figures = {
  dialogues: dialogues.length,
  played: cases.length,
  answers: { fitting: fitting(answers), of: answers.length },
  otherTurns: { fitting: fitting(otherTurns), of: otherTurns.length },
  repeats: cases.filter(({ repeats }) => repeats.length > 0).length,
  falseQuotes: cases.filter(({ verdict }) => verdict.falseQuotes.length > 0).length,
  embarrassments: cases.filter(({ verdict }) => verdict.embarrassments.length > 0).length,
  misshapen: cases.filter(({ verdict }) => verdict.misshapen.length > 0).length,
};

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ figures, cases }, null, 2));
} else {
  const share = ({ fitting, of }: { fitting: number; of: number }) =>
    `${fitting} of ${of} (${((100 * fitting) / of).toFixed(0)} %)`;
  for (const { id, personaId, reply, verdict, repeats } of cases) {
    const faults = [
      ...(verdict.fits ? [] : [`does not fit (${reply.kind}, ${reply.move})`]),
      ...verdict.falseQuotes.map((words) => `false quote: ${words}`),
      ...verdict.embarrassments,
      ...verdict.misshapen,
      ...repeats.map((what) => `repeats ${what}`),
    ];
    if (faults.length > 0)
      console.log(`${id} / ${personaId}: ${faults.join("; ")}\n  ${reply.text}`);
  }
  console.log(`
${dialogues.length} dialogues, ${personas.length} personas
follow-ups that go after a real gap   ${share(figures.answers)}
other turns taken for what they are   ${share(figures.otherTurns)}
same move or words twice running      ${figures.repeats}
false quotes                          ${figures.falseQuotes}
embarrassments                        ${figures.embarrassments}
misshapen                             ${figures.misshapen}`);
}
