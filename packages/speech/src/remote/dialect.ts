/**
 * What a service is asked for, the most telling first. A service that refuses one (400, or 422 from
 * those built with FastAPI) is asked for the next.
 */
export const dialects = [
  // Both: with `word` alone OpenAI leaves out the segments, and with them how sure they are.
  { name: "word-times", format: "verbose_json", granularities: ["word", "segment"] },
  { name: "segment-times", format: "verbose_json" },
  { name: "log-probabilities", format: "json", include: ["logprobs"] },
  { name: "text", format: "json" },
  // For models that take no prompt and no language.
  { name: "bare", format: "json", bare: true },
] as const satisfies readonly Dialect[];

export interface Dialect {
  readonly name: string;
  readonly format: "verbose_json" | "json";
  readonly granularities?: readonly ("word" | "segment")[];
  readonly include?: readonly "logprobs"[];
  readonly bare?: boolean;
}

/** OpenAI's own newer models refuse `verbose_json`: "Use 'json' or 'text' instead". */
const JSON_ONLY = /^gpt-.*transcribe/;

/** Where to begin with a model, as an index in `dialects`. */
export function firstDialect(model: string): number {
  const first = JSON_ONLY.test(model) ? "log-probabilities" : "word-times";
  return dialects.findIndex(({ name }) => name === first);
}

/** Whether a refusal may be of the dialect, not of the sound. */
export function refusesDialect(status: number | null): boolean {
  return status === 400 || status === 422;
}
