import {
  advise,
  answerStructure,
  measureDelivery,
  readAnswer,
  soundTrackOf,
} from "@greenroom/metrics";
import { SAMPLE_RATE_HZ, type Span } from "@greenroom/protocol";
import { createEmbeddedEngines } from "@greenroom/speech";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearRecording } from "../bench/stt/product-ear.ts";
import { Speech } from "../e2e/support/speech.ts";
import { plainWords, shareHeard } from "../e2e/support/words.ts";

/**
 * Every remark is tied to its second of the recording: what it quotes is what is heard there. Two
 * answers are spoken by our own voices (synthetic), heard and judged as after an interview; then
 * every passage that anything quotes is cut out of the sound and heard again by itself.
 */
const answers = [
  {
    voice: "rms",
    form: "past",
    pillar: "behavioural",
    text: `In March last year I was the tech lead of a payments team with eight engineers, and our service
      went down twice a week. My job was to bring the failures down before the summer sale. So first I asked
      every engineer to write down what they saw. Um, then I looked at the numbers. I decided to move the
      work into a queue instead of buying more servers, and I wrote the plan for it. You know, two people
      were against it, so I talked to both of them. As a result the number of failures fell by eighty percent
      in three months, and support had fewer calls. What I learned is that people have to see the numbers
      before they trust a plan. I guess I would start with that next time.`,
  },
  {
    voice: "slt",
    form: "design",
    pillar: "system-design",
    text: `Before I draw anything, how many users are there? Let us assume ten thousand requests per second,
      and an answer within two hundred milliseconds. I would choose one database with read replicas over a
      distributed one. The price of that is that writes do not scale beyond one machine. If the primary fails,
      we lose about thirty seconds of writes, so we would promote a replica. I would put alerts on the error
      rate, roll it out to five percent of the users first, and roll back automatically.`,
  },
] as const;

/** As the page plays a moment: a little before, and a little after. */
const AROUND_SAMPLES = 0.3 * SAMPLE_RATE_HZ;
const never = new AbortController().signal;
const engines = createEmbeddedEngines({ recognisers: 1 });
const speech = new Speech();

beforeAll(() =>
  Promise.all([
    speech.start(),
    engines.voiceActivity.start(never),
    engines.speechToText.start(never),
  ]),
);
afterAll(() =>
  Promise.all([speech.close(), engines.voiceActivity.close(), engines.speechToText.close()]),
);

interface Quoted extends Span {
  readonly text: string;
  readonly by: string;
}

test.each(answers)(
  "every quoted moment of an answer plays the words it quotes ($form)",
  async (answer) => {
    const pcm = await speech.say(answer.text.replaceAll(/\s+/g, " "), answer.voice);
    const { segments, voiceActivity } = await hearRecording(engines, pcm, never);
    const words = segments.flatMap((segment) => segment.words);
    const { form, pillar } = answer;
    const measured = {
      words,
      segments,
      turn: { startSample: 0, endSample: pcm.length },
      held: [],
      voiceActivity,
      sound: soundTrackOf(pcm),
      form,
      budgetS: 120,
    };
    const figures = measureDelivery(measured);
    const reading = readAnswer(words, form);
    const { elements, mistakes } = answerStructure(reading, { pillar, text: "A question?" });
    const question = { id: "q", text: "A question?", form, budgetS: 120, reading };
    const advice = advise({
      role: "staff",
      questions: [{ ...question, answers: [{ turn: 1, followUp: false, words, figures }] }],
      session: figures,
    });

    const quotes: Quoted[] = [
      ...elements.flatMap(({ id, quotes }) => quotes.map((quote) => ({ ...quote, by: id }))),
      ...mistakes.flatMap(({ id, quotes }) => quotes.map((quote) => ({ ...quote, by: id }))),
      ...advice.things.flatMap(({ id, moment }) => (moment ? [{ ...moment, by: id }] : [])),
      ...(advice.wentWell ? [{ ...advice.wentWell.moment, by: advice.wentWell.id }] : []),
      ...figures.flatMap((figure) => (figure.present ? wordsQuoted(figure) : [])),
    ];
    expect(elements.filter(({ verdict }) => verdict === "shown").length).toBeGreaterThan(2);
    expect(quotes.length).toBeGreaterThan(5);

    const wrong: string[] = [];
    const shares: number[] = [];
    for (const { startSample, endSample, text, by } of quotes) {
      // In the transcript, these words stand there.
      const inside = words.filter(
        (word) => word.startSample >= startSample && word.endSample <= endSample,
      );
      const there = shareHeard(text, inside.map((word) => word.text).join(" "));
      // In the sound, they are heard there. Cut out of its sentence, a word may be heard otherwise.
      const from = Math.max(0, startSample - AROUND_SAMPLES);
      const heard = await speech.hear(pcm.slice(from, endSample + AROUND_SAMPLES));
      const share = shareHeard(text, heard);
      if (plainWords(text).length >= 4) shares.push(share);
      if (there < 1 || (plainWords(text).length >= 4 && share < 0.5)) {
        wrong.push(`${by}: “${text}” plays “${heard}”`);
      }
    }
    expect(wrong).toEqual([]);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    console.log(`${quotes.length} quotes, ${(100 * mean).toFixed(0)} % of their words heard again`);
    expect(mean).toBeGreaterThan(0.8);
  },
);

/** Moments of a figure whose label is what was said. */
function wordsQuoted(figure: { rule: string; moments: readonly (Span & { label: string })[] }) {
  const quotes = new Set(["FI1", "FI3", "FI4", "HE1"]);
  if (!quotes.has(figure.rule)) return [];
  return figure.moments.map(({ label, ...span }) => ({ ...span, text: label, by: figure.rule }));
}
