import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { answerKindSchema, formSchema, mistakeSchema, pillarSchema } from "@greenroom/protocol";
import * as z from "zod";

/** How far an element is there, as a listener labelled it. */
export const labelSchema = z.enum(["shown", "thin", "absent"]);
export type Label = z.infer<typeof labelSchema>;

const labelledSchema = z.object({
  id: z.string(),
  question: z.object({ text: z.string(), form: formSchema, pillar: pillarSchema }),
  /** What was said, word for word. */
  answer: z.string(),
  kind: answerKindSchema.nullable(),
  elements: z.array(z.object({ id: z.string(), verdict: labelSchema, words: z.array(z.string()) })),
  mistakes: z.array(mistakeSchema.shape.id),
});
export type LabelledAnswer = z.infer<typeof labelledSchema>;

const opinionSchema = z.object({
  id: z.string(),
  kind: answerKindSchema.nullable(),
  verdicts: z.record(z.string(), labelSchema),
  mistakes: z.array(mistakeSchema.shape.id),
});
/** What a second listener, who had not seen the first one's labels, heard in the same answer. */
export type SecondOpinion = z.infer<typeof opinionSchema>;

export const halves = ["tuning", "kept-out"] as const;
export type Half = (typeof halves)[number];

const folder = join(import.meta.dirname, "corpus");

export function readCorpus(half: Half): Promise<LabelledAnswer[]> {
  return readAll(join(folder, half), labelledSchema);
}

export function readSecondOpinions(): Promise<SecondOpinion[]> {
  return readAll(join(folder, "second-opinion"), opinionSchema);
}

async function readAll<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const files = (await readdir(path)).filter((file) => file.endsWith(".json")).sort();
  const lists = files.map(async (file) => {
    const parsed = z.array(schema).safeParse(JSON.parse(await readFile(join(path, file), "utf8")));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
  return (await Promise.all(lists)).flat();
}
