import { agreementOf, type Agreement, type Pair } from "./agreement.ts";
import { materialFrom, type Ears } from "./ears.ts";
import { sayAll, VOICES, type Said } from "./own-voice.ts";
import { compareCounts } from "./rate.ts";

const RATE_HZ = 16_000;
const WINDOW_S = 15;
const LEAST_S = 10;
const LEAD_S = 0.5;
const AIM = 0.03;
/** For windows, in which a word more or less is 2 to 3 %. */
const WINDOW_AIM = 0.06;

/** How fast the sentences are played, and how long the pauses between them are, s. */
const paces = [
  { speed: 1, pauseS: 0.3 },
  { speed: 1, pauseS: 1.2 },
  { speed: 0.9, pauseS: 2 },
  { speed: 1.12, pauseS: 0.15 },
] as const;

interface Talk {
  readonly name: string;
  readonly pcm: Int16Array;
  readonly words: number;
  readonly lengthS: number;
  /** When each word begins, spread evenly over its sentence, s. */
  readonly startsS: readonly number[];
}

/** PA1 and PA2 on our own voices, which speak so many words in so much time. */
export async function comparePaces(ears: Ears): Promise<Agreement[]> {
  const steady: Talk[] = [];
  const changing: Talk[] = [];
  for (const voice of VOICES) {
    const said = new Map<number, Said[]>();
    for (const { speed } of paces) said.set(speed, await sayAll(ears, voice, speed));
    const at = (speed: number) => said.get(speed) ?? [];
    for (const { speed, pauseS } of paces) {
      const name = `${voice}, ${speed} times as fast, pauses of ${pauseS} s`;
      steady.push(
        talkOf(
          name,
          at(speed).map((one) => ({ ...one, pauseS })),
        ),
      );
    }
    const slow = at(0.9).map((one) => ({ ...one, pauseS: 2 }));
    const fast = at(1.12).map((one) => ({ ...one, pauseS: 0.15 }));
    changing.push(talkOf(`${voice}, first slow, then fast`, [...slow.slice(0, 6), ...fast]));
  }
  const counts = [];
  for (const talk of steady) {
    const material = materialFrom(await ears.heard(talk.pcm));
    counts.push({
      ours: {
        name: talk.name,
        words: material.prunedWords,
        lengthS: material.answerSamples / RATE_HZ,
      },
      truth: talk,
    });
  }
  return [
    ...compareCounts("own voices", AIM, counts).map((agreement) => ({
      ...agreement,
      reference: "words and time put together",
    })),
    ...(await compareWindows(changing, ears)),
  ];
}

async function compareWindows(talks: readonly Talk[], ears: Ears): Promise<Agreement[]> {
  const fastest: Pair[] = [];
  const slowest: Pair[] = [];
  for (const { name, ...talk } of talks) {
    const rates = materialFrom(await ears.heard(talk.pcm)).parts.flatMap(({ pace }) =>
      pace.map(({ wordsPerMin }) => wordsPerMin),
    );
    const known = windowsOf({ name, ...talk });
    fastest.push({ name, ours: Math.max(...rates), reference: Math.max(...known) });
    slowest.push({ name, ours: Math.min(...rates), reference: Math.min(...known) });
  }
  const compared = (figure: string) =>
    ({
      figure,
      reference: "words put together",
      unit: "words/min",
      as: "relative",
      aim: WINDOW_AIM,
    }) as const;
  return [
    agreementOf(compared("fastest stretch (PA2)"), fastest),
    agreementOf(compared("slowest stretch (PA2)"), slowest),
  ].filter((agreement) => agreement !== null);
}

/** PA2 of the words that were put together. */
function windowsOf({ startsS, lengthS }: Talk): number[] {
  const rates: number[] = [];
  for (let endS = LEAST_S; endS <= lengthS; endS++) {
    const fromS = Math.max(0, endS - WINDOW_S);
    const words = startsS.filter((startS) => startS >= fromS && startS < endS).length;
    rates.push((60 * words) / (endS - fromS));
  }
  return rates;
}

function talkOf(name: string, parts: readonly (Said & { readonly pauseS: number })[]): Talk {
  const sound: number[] = [...silence(LEAD_S)];
  const startsS: number[] = [];
  for (const [at, { pcm, words, pauseS }] of parts.entries()) {
    const startS = sound.length / RATE_HZ - LEAD_S;
    const wordS = pcm.length / RATE_HZ / words;
    for (let word = 0; word < words; word++) startsS.push(startS + word * wordS);
    sound.push(...pcm);
    if (at < parts.length - 1) sound.push(...silence(pauseS));
  }
  const lengthS = sound.length / RATE_HZ - LEAD_S;
  sound.push(...silence(LEAD_S));
  return { name, pcm: Int16Array.from(sound), words: startsS.length, lengthS, startsS };
}

function silence(lengthS: number): number[] {
  return Array<number>(Math.round(lengthS * RATE_HZ)).fill(0);
}
