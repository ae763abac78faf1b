import { packetOf } from "@greenroom/interviewer";
import {
  askedByWords,
  pillarNames,
  scriptOf,
  type AdviceThing,
  type Comment,
  type Competency,
  type Evidence,
  type Review,
  type RoundReport,
  type ScriptEntry,
  type StructureElement,
} from "@greenroom/protocol";
import {
  at,
  CANDIDATE,
  dated,
  detailsOf,
  rangeOf,
  thingsHeading,
  titleOf,
  toldFigures,
  valueOf,
  verdictNames,
  wordsIn,
} from "./told.ts";
import { toldRound, type ToldLine } from "./told-rounds.ts";

/** A review as Markdown (CommonMark, with one table as GitHub has them), to keep or to paste. */
export function markdown(review: Review): string {
  const parts = [
    `# ${plain(titleOf(review))}`,
    plain(detailsOf(review)),
    ...advice(review),
    ...comments(review),
    ...review.rounds.flatMap(round),
    ...structure(review),
    ...packet(review),
    ...delivery(review),
    "## Transcript",
    ...scriptOf(review).map((entry) => passage(review, entry)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function advice({ advice: { things, wentWell } }: Review): string[] {
  const list = things.map((thing, index) => `${index + 1}. ${oneThing(thing)}`).join("\n");
  return [
    ...(things.length > 0 ? [`## ${thingsHeading(things.length)}`, list] : []),
    ...(wentWell
      ? ["## This went well", `${plain(wentWell.title)}. ${quote(wentWell.moment)}`]
      : []),
  ];
}

function oneThing({ title, why, ask, moment }: AdviceThing): string {
  const lines = [`**${plain(title)}.** ${plain(why)}`, moment && quote(moment), plain(ask)];
  return lines.filter((line) => line !== null).join("\n   ");
}

function comments(review: Review): string[] {
  const all = review.annotations.comments.toSorted((a, b) => a.startSample - b.startSample);
  if (all.length === 0) return [];
  const list = all.map((comment) => `- ${oneComment(review, comment)}`).join("\n");
  return ["## Comments", list];
}

function oneComment(review: Review, comment: Comment): string {
  const said = wordsIn(review, comment);
  const about = said === "" ? "" : ` “${plain(said)}”`;
  const author = comment.author === "" ? "" : `, ${plain(comment.author)}`;
  const text = comment.text.split("\n").map(plainLine).join("\\\n  ");
  return `${at(comment.startSample)}${about}${author}, ${dated(comment.at)}:\\\n  ${text}`;
}

function round(report: RoundReport): string[] {
  const { heading, groups } = toldRound(report);
  const parts = groups.flatMap(({ heading: about, lead, lines }) => [
    ...(about === null ? [] : [`### ${plain(about)}`]),
    ...(lead === null ? [] : [plain(lead)]),
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${oneLine(line)}`).join("\n")]),
  ]);
  return [`## ${plain(heading)}`, ...parts];
}

function oneLine({ name, verdict, note, places }: ToldLine): string {
  const heard = places.map(({ text, startSample }) =>
    text === null ? `(${at(startSample)})` : quote({ text, startSample }),
  );
  const said = [`**${plain(name)}**: ${plain(verdict)}.`, ...heard, note && plain(note)];
  return said.filter((part) => part !== null).join(" ");
}

function structure(review: Review): string[] {
  const read = review.structure.filter(({ elements }) => elements.length > 0);
  if (read.length === 0) return [];
  const questions = read.flatMap(({ question, askedBy, elements, mistakes }) => [
    `### ${plain(question.text)}`,
    ...(askedBy ? [`${plain(askedByWords(askedBy))}.`] : []),
    elements.map((element) => `- ${oneElement(element)}`).join("\n"),
    ...mistakes.map(({ name, why, quotes }) =>
      [`**${plain(name)}.** ${plain(why)}`, ...quotes.map(quote)].join(" "),
    ),
  ]);
  return ["## Structure", ...questions];
}

function oneElement({ name, verdict, quotes }: StructureElement): string {
  const shown = quotes.map((each) => quote(each) + (each.by === "person" ? " (by hand)" : ""));
  return [`**${plain(name)}**: ${verdictNames[verdict].toLowerCase()}.`, ...shown].join(" ");
}

function packet(review: Review): string[] {
  const pillars = packetOf(review);
  if (pillars.length === 0) return [];
  const boxes = pillars.flatMap(({ pillar, competencies }) => [
    `### ${pillarNames[pillar]}`,
    competencies.map((competency) => `- ${oneBox(competency)}`).join("\n"),
  ]);
  return ["## The packet", "What an interviewer could have written down.", ...boxes];
}

function oneBox({ name, evidence }: Competency): string {
  return [`**${name}**:`, ...(evidence.length > 0 ? evidence.map(oneNote) : ["_blank_"])].join(" ");
}

function oneNote({ askedBy, ...said }: Evidence): string {
  return askedBy ? `${quote(said)} (${plain(askedByWords(askedBy))})` : quote(said);
}

function delivery({ figures }: Review): string[] {
  const told = toldFigures(figures);
  if (told.length === 0) return [];
  const rows = told.map((figure) =>
    [figure.name, valueOf(figure), rangeOf(figure)].map(plain).join(" | "),
  );
  const lines = ["Figure | Value | Usual range", "--- | --- | ---", ...rows];
  return ["## Delivery", lines.map((line) => `| ${line} |`).join("\n")];
}

function passage(review: Review, entry: ScriptEntry): string {
  if (entry.who === "interviewer") {
    const { heard, heardText, text, name = review.personaName } = entry.line;
    const place = heard ? ` (${at(heard.startSample)})` : ", not spoken";
    return `**${plain(name)}**${place}: ${plain(heardText ?? text)}`;
  }
  const { turn } = entry;
  const said = turn.segments.flatMap(({ words, understood, startSample }) => [
    ...words.map(({ text }) => plain(text)),
    ...(understood ? [] : [`_not understood at ${at(startSample)}_`]),
  ]);
  const from = turn.segments[0]?.startSample ?? turn.span.startSample;
  const answer = said.length === 0 ? "_No answer was heard._" : said.join(" ");
  return `**${CANDIDATE}** (${at(from)}): ${answer}`;
}

function quote({ text, startSample }: { text: string; startSample: number }): string {
  return `“${plain(text)}” (${at(startSample)})`;
}

/** Text that Markdown reads as nothing but text, inside a line. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\`*_{}[\]<>#|~&]/gu, String.raw`\$&`);
}

/** The same for a line of its own, which could begin a list or a heading. */
function plainLine(text: string): string {
  return plain(text.trim())
    .replace(/^[-+=]/u, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`);
}
