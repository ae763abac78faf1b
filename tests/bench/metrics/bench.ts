import { BadInput, type Recording } from "../support/recordings.ts";
import type { Agreement } from "./agreement.ts";
import type { Detection } from "./detection.ts";
import { Ears } from "./ears.ts";
import { compareGaps } from "./gaps.ts";
import { comparePaces } from "./pace.ts";
import { comparePauses } from "./pauses.ts";
import { findPraat, type Praat } from "./praat.ts";
import { compareRates } from "./rate.ts";
import { readScript } from "./script.ts";
import { compareSyllables, countedBy } from "./syllables.ts";
import { compareLevel, comparePitch, type BothWays } from "./voice.ts";

export const parts = ["pitch", "level", "syllables", "pauses", "gaps", "rate", "pace"] as const;
export type PartName = (typeof parts)[number];

export interface BenchOptions {
  readonly only: ReadonlySet<PartName>;
  /** A script for Praat that counts syllables, run beside our own driver; `null` for none. */
  readonly syllableScript: string | null;
  readonly signal: AbortSignal;
  /** Is told what is done next. */
  readonly progress: (what: string) => void;
}

export interface Report {
  /** Where it is missing, what needs it is left out. */
  readonly praat: "asked" | "missing" | "not needed";
  readonly agreements: Partial<Record<PartName, readonly Agreement[]>>;
  readonly detections: Partial<Record<PartName, readonly Detection[]>>;
}

const NEED_PRAAT: readonly PartName[] = ["pitch", "level", "syllables"];

/** Names of parts, separated by commas; all where there is none. @throws BadInput naming what is no part. */
export function partsOf(names: string): Set<PartName> {
  if (names === "") return new Set(parts);
  return new Set(
    names.split(",").map((name) => {
      const part = parts.find((known) => known === name.trim());
      if (!part) throw new BadInput(`${name} is no part: ${parts.join(", ")}.`);
      return part;
    }),
  );
}

/** Measures the recordings by the product and by its references. */
export async function runBench(
  recordings: readonly Recording[],
  options: BenchOptions,
): Promise<Report> {
  const { only, signal, progress } = options;
  const needed = NEED_PRAAT.some((part) => only.has(part));
  const praat = needed ? await findPraat(signal) : null;
  const wanted = (part: PartName) => only.has(part) && (praat || !NEED_PRAAT.includes(part));
  const ears = new Ears(signal);
  try {
    return {
      praat: praat ? "asked" : needed ? "missing" : "not needed",
      agreements: {
        ...(praat && (await comparedWithPraat(recordings, praat, ears, options))),
        ...(wanted("rate") && { rate: await told("Counting words", compareRates) }),
        ...(wanted("pace") && { pace: await told("Our own voices speak", paces) }),
      },
      detections: {
        ...(wanted("pauses") && { pauses: await told("Looking for pauses", comparePauses) }),
        ...(wanted("gaps") && { gaps: await told("Putting gaps into speech", compareGaps) }),
      },
    };
  } finally {
    await ears.close();
  }

  function told<T>(
    what: string,
    compare: (recordings: readonly Recording[], ears: Ears) => Promise<T>,
  ): Promise<T> {
    progress(`${what} …`);
    return compare(recordings, ears);
  }
}

function paces(_: readonly Recording[], ears: Ears): Promise<Agreement[]> {
  return comparePaces(ears);
}

async function comparedWithPraat(
  recordings: readonly Recording[],
  praat: Praat,
  ears: Ears,
  { only, syllableScript, signal, progress }: BenchOptions,
): Promise<Report["agreements"]> {
  progress("Praat and the product read the recordings …");
  const read: (BothWays & { readonly pcm: Int16Array })[] = [];
  for (const { name, pcm } of recordings) {
    // Words are only needed where syllables are counted in them.
    const answer = await (only.has("syllables") ? ears.heard(pcm) : ears.unheard(pcm));
    read.push({ name, pcm, answer, praat: await praat.contours(pcm, signal) });
  }
  const syllables = compareSyllables(
    read,
    (one) => countedBy(one.praat),
    "Praat: peaks of intensity",
  );
  if (only.has("syllables") && syllableScript !== null) {
    const counted = new Map<string, ReturnType<typeof countedBy>>();
    for (const { name, pcm } of read) {
      counted.set(name, readScript(await praat.printed(syllableScript, pcm, signal)));
    }
    const none = { syllables: 0, pauses: 0, soundingS: 0 };
    syllables.push(
      ...compareSyllables(read, ({ name }) => counted.get(name) ?? none, "the script given"),
    );
  }
  return {
    ...(only.has("pitch") && { pitch: comparePitch(read) }),
    ...(only.has("level") && { level: compareLevel(read) }),
    ...(only.has("syllables") && { syllables }),
  };
}
