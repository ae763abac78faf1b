import { createEmbeddedEngines } from "@greenroom/speech";
import { run } from "../../apps/server/src/run.ts";

/** The server, with an ear whose weights are not the ones that they have to be. */
const weights = { sha256: { silero: "0".repeat(64) } };
await run({ createEngines: (options) => createEmbeddedEngines({ ...options, weights }) });
