import { expect, it } from "vitest";
import { RATE_HZ } from "../pcm.ts";
import { saidSentence } from "./said-sentence.ts";

const silences = { leadMs: 0, tailMs: 0 };
const HZ = 200;

/** Two words as Flite would say them: 0.2 s of silence, then 0.3 s and 0.5 s of tone. */
function twoTones(): { pcm: Int16Array; phones: string } {
  const pcm = new Int16Array(RATE_HZ);
  for (let i = 0.2 * RATE_HZ; i < pcm.length; i++) {
    pcm[i] = 6_000 * Math.sin((2 * Math.PI * HZ * i) / RATE_HZ);
  }
  return { pcm, phones: "pau:0.200 g:0.300 ow:0.500 s:0.700 l:0.800 ow:1.000" };
}

/** So often the tone rises; what rings beside it is not loud enough to count. */
const periods = (pcm: Int16Array) =>
  pcm.reduce(
    (count, sample, at) => count + (sample >= 1_000 && (pcm[at - 1] ?? 0) < 1_000 ? 1 : 0),
    0,
  );

it.each([14_000, 15_000, 16_000, 16_500])(
  "played at %i Hz, pitch and pace change together, and each word lies where it is heard",
  (playedHz) => {
    const { pcm, places } = saidSentence(
      { text: "go slow", voice: "slt", silences },
      twoTones(),
      playedHz,
    );
    const longer = RATE_HZ / playedHz;
    const seconds = pcm.length / RATE_HZ;
    expect(seconds).toBeCloseTo(0.8 * longer, 1);
    expect(Math.abs((periods(pcm) / seconds / HZ) * longer - 1)).toBeLessThan(0.02);
    const [go, slow] = places;
    expect(go!.startSample / RATE_HZ).toBeCloseTo(0, 1);
    // Silence is cut in steps of 10 ms.
    expect(Math.abs(slow!.startSample / RATE_HZ - 0.3 * longer)).toBeLessThan(0.011);
    expect(slow!.endSample).toBeGreaterThan(pcm.length - 0.02 * RATE_HZ);
  },
);
