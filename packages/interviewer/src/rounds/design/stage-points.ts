import type { DesignReport } from "@greenroom/protocol";
import { aspects, type Aspect } from "./aspects.ts";
import { quoted } from "./quoted.ts";
import { goingOn, type Sentence } from "./sentences.ts";
import type { Placed } from "./stage-spans.ts";
import type { StageId } from "./stages.ts";

type Point = DesignReport["stages"][number]["points"][number];

/** Of these a design has some; of the others whoever leaves one out leaves something out. */
const SOME_DO: ReadonlySet<StageId> = new Set(["high-level", "deep-dive"]);
/** What is asked there is half of the work. */
const BY_ASKING: ReadonlySet<StageId> = new Set(["framing", "requirements"]);

/**
 * What was said of a stage, by what belongs to it: the candidate's own words, from that stage where it
 * was said there, else from wherever it was. Where every design has all of it, or nothing was heard,
 * also what was not.
 */
export function stagePoints(id: StageId, placed: readonly Placed[]): Point[] {
  const told = placed
    .map((each, at) => ({
      ...each,
      sentence: goingOn(each.sentence, following(each, placed[at + 1])),
    }))
    .filter(({ sentence }) => !sentence.asks || BY_ASKING.has(id));
  const here = told.filter(({ stage }) => stage === id).map(({ sentence }) => sentence);
  const elsewhere = told.filter(({ onStress }) => !onStress).map(({ sentence }) => sentence);
  const used = new Set<Sentence>();
  const points = aspects[id].any.map((aspect): Point => {
    const { name, spoken, hinted } = aspect;
    const own = find(aspect, here, used);
    if (own) {
      used.add(own);
      return { name, said: quoted(own.words, spoken.test(own.plain) ? spoken : hinted) };
    }
    // Elsewhere only what surely speaks of it: every sentence hints at something.
    const other = elsewhere.find(({ plain }) => spoken.test(plain));
    if (!other || SOME_DO.has(id)) return { name, said: null };
    return { name, said: quoted(other.words, spoken), elsewhere: true };
  });
  const heard = points.filter(({ said }) => said !== null);
  return SOME_DO.has(id) && heard.length > 0 ? heard : points;
}

function following({ exchange }: Placed, next: Placed | undefined): Sentence | undefined {
  return next?.exchange === exchange ? next.sentence : undefined;
}

/** The first sentence that speaks of it, one that shows nothing else yet before another. */
function find(
  { spoken, hinted }: Aspect,
  told: readonly Sentence[],
  used: ReadonlySet<Sentence>,
): Sentence | undefined {
  const hits = [spoken, hinted].flatMap((pattern) =>
    told.filter(({ plain }) => pattern.test(plain)),
  );
  return hits.find((sentence) => !used.has(sentence)) ?? hits[0];
}
