import { readFileSync } from "node:fs";
import { ToldModel, toldModelSchema } from "./told-model.ts";

let loaded: ToldModel | undefined;

/** The model that `npm run train:tellings` made, read when it is first needed. */
export function toldModel(): ToldModel {
  const file = new URL("told-model.json", import.meta.url);
  loaded ??= new ToldModel(toldModelSchema.parse(JSON.parse(readFileSync(file, "utf8"))));
  return loaded;
}
