import { seeded } from "../support/resample.ts";
import type { Span } from "../stt/heard.ts";
import type { Recording } from "../support/recordings.ts";
import { detectionOf, type Detection, type Paused } from "./detection.ts";
import type { Ears } from "./ears.ts";
import { sayAll, VOICES } from "./own-voice.ts";
import { gapsBetween, pausesIn } from "./pauses.ts";

const RATE_HZ = 16_000;
/** Lengths of the gaps, s, in an order in which short and long ones take turns. */
const LENGTHS_S = [0.25, 1, 0.33, 0.6, 2, 0.4, 0.8, 0.36, 3, 0.5, 0.28, 1.5];
/** Words between which nothing is silent may be taken apart, s. */
const FLUENT_S = 0.03;
/** Between two cuts, s, and around a cut in which the softest place is looked for. */
const BETWEEN_CUTS_S = 1.2;
const AROUND_S = 0.03;
const FADE = 0.005 * RATE_HZ;
/** In front of the first word and behind the last one, s. */
const LEAD_S = 0.5;

/** What is in the gaps, and under the speech too where it is a room. */
interface Filling {
  readonly name: string;
  readonly roomDbfs: number | null;
  /** Somebody breathes in, in every gap that has room for it. */
  readonly breath: boolean;
}

const fillings: readonly Filling[] = [
  { name: "silence", roomDbfs: null, breath: false },
  { name: "room −60 dBFS", roomDbfs: -60, breath: false },
  { name: "room −48 dBFS", roomDbfs: -48, breath: false },
  { name: "room and breaths", roomDbfs: -60, breath: true },
];

/** AN3: pauses found where silence of a known length was put into speech. */
export async function compareGaps(
  recordings: readonly Recording[],
  ears: Ears,
): Promise<Detection[]> {
  const own: Gapped[] = [];
  for (const voice of VOICES) {
    const said = await sayAll(ears, voice, 1);
    own.push({ name: voice, parts: said.map(({ pcm }) => ({ pcm, gaps: [] })) });
  }
  const people = recordings.flatMap(cutApart);
  const rows: (Detection | null)[] = [];
  const all: Paused[] = [];
  for (const filling of fillings) {
    for (const [kind, gapped] of [
      ["own voices", own],
      ["recordings", people],
    ] as const) {
      const paused: Paused[] = [];
      for (const one of gapped) {
        const { pcm, real } = withGaps(one, filling);
        paused.push({
          name: `${one.name}, ${filling.name}`,
          real,
          found: await pausesIn(pcm, ears),
        });
      }
      all.push(...paused);
      rows.push(detectionOf(`${kind}, ${filling.name}`, paused));
    }
  }
  return [...rows, detectionOf("all", all)].filter((row) => row !== null);
}

/** Speech in parts, between which gaps are put. */
interface Gapped {
  readonly name: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly pcm: Int16Array;
  /** Gaps that it has anyway, s from its start. */
  readonly gaps: readonly Span[];
}

/** A recording, cut where one word runs into the next, at the softest place near it. */
function cutApart({ name, pcm, words, timed }: Recording): Gapped[] {
  const spans = words.flatMap(({ span }) => span ?? []);
  const [first, last] = [spans.at(0), spans.at(-1)];
  if (!timed || !first || !last) return [];
  const cuts: number[] = [first.startS];
  spans.slice(1).forEach((word, index) => {
    const before = spans[index]?.endS ?? 0;
    const fluent = Math.abs(word.startS - before) <= FLUENT_S;
    if (fluent && word.startS - (cuts.at(-1) ?? 0) >= BETWEEN_CUTS_S) {
      cuts.push(softestNear(pcm, before));
    }
  });
  cuts.push(last.endS);
  const gaps = gapsBetween(spans);
  const parts = cuts.slice(1).map((endS, at): Part => {
    const startS = cuts[at] ?? 0;
    const inside = gaps.filter((gap) => gap.startS >= startS && gap.endS <= endS);
    return {
      pcm: pcm.slice(Math.round(startS * RATE_HZ), Math.round(endS * RATE_HZ)),
      gaps: inside.map((gap) => ({ startS: gap.startS - startS, endS: gap.endS - startS })),
    };
  });
  return [{ name, parts }];
}

function softestNear(pcm: Int16Array, atS: number): number {
  const step = 0.01 * RATE_HZ;
  let best = atS;
  let least = Infinity;
  for (let at = (atS - AROUND_S) * RATE_HZ; at <= (atS + AROUND_S) * RATE_HZ; at += step / 2) {
    const around = pcm.subarray(Math.round(at - step / 2), Math.round(at + step / 2));
    const power = around.reduce((sum, sample) => sum + sample ** 2, 0);
    if (power < least) [best, least] = [at / RATE_HZ, power];
  }
  return best;
}

/** The parts with gaps between them, in the order of their lengths. */
function withGaps({ parts }: Gapped, filling: Filling): { pcm: Int16Array; real: Span[] } {
  const random = seeded(7);
  const sound: number[] = [];
  const real: Span[] = [];
  const silence = (lengthS: number) => {
    for (let i = 0; i < lengthS * RATE_HZ; i++) sound.push(0);
  };
  silence(LEAD_S);
  parts.forEach((part, at) => {
    const startS = sound.length / RATE_HZ;
    for (const gap of part.gaps)
      real.push({ startS: startS + gap.startS, endS: startS + gap.endS });
    sound.push(...faded(part.pcm));
    const lengthS = LENGTHS_S[at % LENGTHS_S.length] ?? 1;
    if (at === parts.length - 1) return;
    const gapAt = sound.length;
    silence(lengthS);
    real.push({ startS: gapAt / RATE_HZ, endS: sound.length / RATE_HZ });
    if (filling.breath && lengthS >= 0.8) breathe(sound, gapAt + 0.2 * RATE_HZ, random);
  });
  silence(LEAD_S);
  if (filling.roomDbfs !== null) addRoom(sound, filling.roomDbfs, random);
  return { pcm: Int16Array.from(sound, Math.round), real };
}

function faded(pcm: Int16Array): number[] {
  return Array.from(pcm, (sample, at) => {
    const edge = Math.min(at, pcm.length - 1 - at);
    return sample * Math.min(1, edge / FADE);
  });
}

/** Air drawn in for 350 ms: soft noise that rises and falls, about −42 dBFS at its loudest. */
function breathe(sound: number[], from: number, random: () => number): void {
  const length = 0.35 * RATE_HZ;
  let smooth = 0;
  for (let i = 0; i < length; i++) {
    smooth += 0.6 * (2 * random() - 1 - smooth);
    const at = Math.round(from) + i;
    sound[at] = (sound[at] ?? 0) + smooth * 500 * Math.sin((Math.PI * i) / length);
  }
}

/** A fan, a street behind the window: noise with more below than above. */
function addRoom(sound: number[], dbfs: number, random: () => number): void {
  const noise = new Float64Array(sound.length);
  let smooth = 0;
  let power = 0;
  for (let i = 0; i < noise.length; i++) {
    smooth += 0.15 * (2 * random() - 1 - smooth);
    noise[i] = smooth;
    power += smooth ** 2;
  }
  const gain = (32_768 * 10 ** (dbfs / 20)) / Math.sqrt(power / noise.length);
  for (let i = 0; i < noise.length; i++) sound[i] = (sound[i] ?? 0) + gain * (noise[i] ?? 0);
}
