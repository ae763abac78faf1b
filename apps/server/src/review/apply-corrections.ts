import { judgeHearing } from "@greenroom/metrics";
import {
  SAMPLE_RATE_HZ,
  type Correction,
  type Segment,
  type Span,
  type Word,
} from "@greenroom/protocol";
import type { FoldedSession, FoldedTurn } from "./fold.ts";
import { heardIn, replaceWords } from "./replace-words.ts";
import { samplesOf, spreadWords, typedWords } from "./spread-words.ts";

export interface Corrected {
  readonly folded: FoldedSession;
  /** Each with what was heard in its place; those whose words are not there are without it. */
  readonly corrections: readonly Correction[];
}

/**
 * A session with the words as the person corrected them, one correction after the other: a later one
 * meets what an earlier one left. A turn heard badly is judged again by what it says now.
 */
export function applyCorrections(
  folded: FoldedSession,
  corrections: readonly Correction[] = [],
): Corrected {
  const turns = new Map(folded.turns.map((turn) => [turn.turn, turn]));
  const applied = corrections.map((correction): Correction => {
    const turn = turns.get(correction.turn);
    const found = turn && correctedSegments(turn.segments, correction);
    if (!found) return correction;
    turns.set(turn.turn, judgedAgain({ ...turn, segments: found.segments }));
    return { ...correction, heardAs: found.heardAs };
  });
  if (applied.length === 0) return { folded, corrections: applied };
  const corrected = folded.turns.map((turn) => turns.get(turn.turn) ?? turn);
  return { folded: { ...folded, turns: corrected }, corrections: applied };
}

interface Found {
  readonly segments: readonly Segment[];
  readonly heardAs: string;
}

/** `null` where there is nothing to replace, and nothing heard that words could be put into. */
function correctedSegments(
  segments: readonly Segment[],
  { text, ...span }: Pick<Correction, "text"> & Span,
): Found | null {
  const typed = typedWords(text);
  const was = segments.flatMap(({ words }) => words.filter((word) => liesIn(word, span)));
  if (was.length === 0) return typed.length === 0 ? null : putInto(segments, span, typed);
  const now = replaceWords(was, typed);
  const gone = new Set(was);
  const touched = segments.filter(({ words }) => words.some((word) => gone.has(word)));
  // A word that was typed belongs to the stretch in whose time it lies.
  const placeOf = (word: Word) =>
    touched.findLast(({ startSample }) => startSample <= middleOf(word)) ?? touched[0];
  const pieces = segments.map((segment): Segment => {
    if (!touched.includes(segment)) return segment;
    const at = segment.words.findIndex((word) => gone.has(word));
    const kept = segment.words.filter((word) => !gone.has(word));
    const words = kept.toSpliced(at, 0, ...now.filter((word) => placeOf(word) === segment));
    return { ...segment, words, understood: segment.understood || kept.length === 0 };
  });
  return { segments: pieces, heardAs: heardIn(was) };
}

/** Words where there was voice and none were understood. */
function putInto(segments: readonly Segment[], span: Span, typed: readonly string[]): Found | null {
  const shared = (segment: Segment): Span => ({
    startSample: Math.max(segment.startSample, span.startSample),
    endSample: Math.min(segment.endSample, span.endSample),
  });
  const [best] = segments.toSorted((a, b) => samplesOf(shared(b)) - samplesOf(shared(a)));
  if (!best || samplesOf(shared(best)) === 0) return null;
  const fresh = spreadWords(typed, [shared(best)]).map((word) => ({ ...word, heardAs: "" }));
  const words = [...best.words, ...fresh].toSorted((a, b) => a.startSample - b.startSample);
  const understood = best.understood || best.words.length === 0;
  const filled = { ...best, words, understood };
  return { segments: segments.map((each) => (each === best ? filled : each)), heardAs: "" };
}

/** By its middle: the ends of words run on into what follows. */
export function liesIn(word: Span, { startSample, endSample }: Span): boolean {
  const middle = middleOf(word);
  return middle >= startSample && middle <= endSample;
}

function middleOf({ startSample, endSample }: Span): number {
  return (startSample + endSample) / 2;
}

function judgedAgain(turn: FoldedTurn): FoldedTurn {
  const { segments } = turn;
  const [first, last] = [segments[0], segments.at(-1)];
  if (!turn.heardBadly || !first || !last) return turn;
  const durationS = (last.endSample - first.startSample) / SAMPLE_RATE_HZ;
  const words = segments.flatMap((segment) => segment.words);
  return { ...turn, heardBadly: judgeHearing({ segments, words, durationS }).heardBadly };
}
