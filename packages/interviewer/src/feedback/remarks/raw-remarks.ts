import { levelSchema } from "@greenroom/protocol";
import * as z from "zod";

/** What a model is asked to write about one answer, before anything of it is believed. */
export const rawRemarksSchema = z.object({
  competencies: z.array(
    z.object({
      id: z.string(),
      level: levelSchema,
      remarks: z.array(z.object({ text: z.string(), quote: z.string() })),
    }),
  ),
});
export type RawRemarks = z.infer<typeof rawRemarksSchema>;

/** The same as JSON Schema, for endpoints that hold their model to one. */
export const rawRemarksShape = {
  name: "remarks",
  schema: { ...z.toJSONSchema(rawRemarksSchema), $schema: undefined } as Record<string, unknown>,
};

/** Longest text that is looked at, characters: a model that goes on and on is not read for ever. */
export const MOST_CHARACTERS = 60_000;

/**
 * The remarks in a model's text, which may have thoughts, sentences or a code fence around them;
 * `null` where no object of the right shape is in it. Read leniently, checked strictly.
 */
export function parseRawRemarks(text: string): RawRemarks | null {
  const plain = text.slice(0, MOST_CHARACTERS).replace(/^[\s\S]*<\/think(?:ing)?>/i, "");
  // The outermost object first; then each one that begins later, up to a few.
  let from = plain.indexOf("{");
  for (let tries = 0; from >= 0 && tries < 20; tries += 1) {
    const whole = objectAt(plain, from);
    const parsed = whole === null ? null : rawRemarksSchema.safeParse(shaped(whole));
    if (parsed?.success) return parsed.data;
    from = plain.indexOf("{", from + 1);
  }
  return null;
}

/** The balanced object that begins here, parsed; `null` where it is none. */
function objectAt(text: string, from: number): unknown {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === "\\") at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{") depth += 1;
    else if (character === "}" && --depth === 0) return parsed(text.slice(from, at + 1));
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/,(?=\s*[}\]])/g, ""));
  } catch {
    return null;
  }
}

/** Small models write levels in capitals. What is worse than that is left to the schema. */
function shaped(value: unknown): unknown {
  const seen = z
    .looseObject({ competencies: z.array(z.looseObject({ level: z.string() })) })
    .safeParse(value);
  if (!seen.success) return value;
  const competencies = seen.data.competencies.map((each) => ({
    ...each,
    level: each.level.trim().toLowerCase(),
  }));
  return { ...seen.data, competencies };
}
