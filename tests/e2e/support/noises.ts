import { SAMPLE_RATE_HZ } from "@greenroom/protocol";

/** Like a cough: two bursts of noise that die away, loud and without a voice. The same in every run. */
export function cough(): Int16Array {
  let seed = 1;
  const noise = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 1_073_741_823.5 - 1;
  };
  const burst = (seconds: number, diesAwayS: number) =>
    Array.from({ length: seconds * SAMPLE_RATE_HZ }, (_, at) => {
      const rise = Math.min(1, at / (0.01 * SAMPLE_RATE_HZ));
      return 20_000 * rise * Math.exp(-at / (diesAwayS * SAMPLE_RATE_HZ)) * noise();
    });
  const gap = Array.from({ length: 0.08 * SAMPLE_RATE_HZ }, () => 0);
  return Int16Array.from([...burst(0.25, 0.06), ...gap, ...burst(0.2, 0.05)]);
}
