import type { QuestionForm } from "@greenroom/protocol";
import { isToldInFigures } from "./concreteness.ts";
import { isReadFor } from "./elements.ts";
import { evidenceOf } from "./evidence.ts";
import { remoteHints } from "./lexicon/remote.ts";
import { touched } from "./near.ts";
import type { Parsed, Signal, SignalId } from "./reading.ts";

/** Most quotes of words that may mean something else. */
const MOST_REMOTE = 2;

/**
 * HO18: what was not heard in an answer that is told in figures and times is thin where any word
 * stands behind which it may be: such answers mostly hold what they are asked for, in words of
 * their own.
 */
export function withRemoteHints<Id extends SignalId>(
  parsed: Parsed,
  form: QuestionForm,
  signals: Record<Id, Signal>,
): Record<Id, Signal> {
  if (!isToldInFigures(parsed.tokens)) return signals;
  const turned = Object.entries<Signal>(signals).map(([id, signal]) => {
    const hints = isReadFor(form, id as Id) ? remoteHints[id as Id] : undefined;
    if (signal.verdict !== "not-heard" || !hints) return [id, signal];
    const evidence = touched(parsed, hints)
      .filter(({ from }) => !parsed.noEvidence.some((none) => from >= none.from && from < none.to))
      .slice(0, MOST_REMOTE)
      .map((hit) => evidenceOf(parsed, hit));
    return [id, evidence.length > 0 ? { verdict: "thin", evidence, sure: false } : signal];
  });
  return Object.fromEntries(turned) as Record<Id, Signal>;
}
