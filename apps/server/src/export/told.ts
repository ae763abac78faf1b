import {
  amountOf,
  clock,
  practisedName,
  roleNames,
  SAMPLE_RATE_HZ,
  sentenceCase,
  type Figure,
  type PresentFigure,
  type Review,
  type Span,
  type StructureElement,
} from "@greenroom/protocol";

/** Who answers: whoever reads an exported review need not be the one who spoke. */
export const CANDIDATE = "Candidate";

export function titleOf({ personaName }: Review): string {
  return `Interview with ${personaName}`;
}

/** When it was, what was practised, how long it took. */
export function detailsOf({ session, turns }: Review): string {
  const { options, durationS, startedAt } = session;
  const answers = `${turns.length} ${turns.length === 1 ? "answer" : "answers"}`;
  const length = `${clock(Math.round(durationS))} min`;
  const parts = [dated(startedAt), practisedName(options), roleNames[options.role]];
  return [...parts, length, answers].join(" · ");
}

/** "22 November 2026, 14:05", where this machine is. */
export function dated(iso: string): string {
  const date = new Date(iso);
  const day = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `${day}, ${date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
}

/** A place in the recording. */
export function at(sample: number): string {
  return clock(sample / SAMPLE_RATE_HZ);
}

/** The answered words in a stretch, for a comment that is about them. */
export function wordsIn({ turns }: Review, { startSample, endSample }: Span): string {
  const inside = turns.flatMap(({ words }) =>
    words.filter((word) => {
      const middle = (word.startSample + word.endSample) / 2;
      return middle >= startSample && middle <= endSample;
    }),
  );
  return inside.map(({ text }) => text).join(" ");
}

/** Never "missing": the words may have been heard wrongly. */
export const verdictNames: Record<StructureElement["verdict"], string> = {
  shown: "Shown",
  thin: "Thin",
  "not-heard": "Not heard",
};

const COUNTS = ["", "One thing", "Two things", "Three things"];

export function thingsHeading(count: number): string {
  return `${COUNTS[count] ?? `${count} things`} to work on`;
}

/** Figures that have a value. */
export function toldFigures(figures: readonly Figure[]): PresentFigure[] {
  return figures.filter((figure) => figure.present);
}

/** "4 (rate: 2.1 a minute)". */
export function valueOf(figure: PresentFigure): string {
  const besides = figure.besides.map((each) => `${each.name}: ${valueAndUnit(each)}`);
  return valueAndUnit(figure) + (besides.length > 0 ? ` (${besides.join(", ")})` : "");
}

/** The usual range, where there is one; else whether there is one's own to compare with. */
export function rangeOf({ range, baseline }: Pick<PresentFigure, "range" | "baseline">): string {
  if (range) return sentenceCase(range.text);
  return baseline ? "Compared with oneself only" : "None";
}

function valueAndUnit(named: { name: string; value: number; unit: string }): string {
  const { number, unit } = amountOf(named);
  return unit === "" ? number : `${number} ${unit}`;
}
