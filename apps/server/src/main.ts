import { createEmbeddedEngines } from "@greenroom/speech";
import { run } from "./run.ts";

await run({ createEngines: createEmbeddedEngines, sample: true });
