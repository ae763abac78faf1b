import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { formSchema, pillarSchema } from "@greenroom/protocol";
import * as z from "zod";

const answerSchema = z.object({
  id: z.string(),
  form: formSchema,
  pillar: pillarSchema,
  asked: z.string(),
  /** The answer in order, a clause or a sentence each, with what it tells; nothing where it tells nothing. */
  pieces: z.array(z.object({ text: z.string(), tells: z.array(z.string()) })).min(1),
});
export type TaughtAnswer = z.infer<typeof answerSchema>;

const folder = join(import.meta.dirname, "answers");

/** The labelled answers that the model learns from, in a fixed order: one a line, a file a form. */
export async function readAnswers(): Promise<TaughtAnswer[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".jsonl")).sort();
  const lists = files.map(async (file) => {
    const lines = (await readFile(join(folder, file), "utf8")).split("\n").filter(Boolean);
    return lines.map((line) => answerSchema.parse(JSON.parse(line)));
  });
  return (await Promise.all(lists)).flat();
}
