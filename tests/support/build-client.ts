import { buildClient } from "../../apps/server/src/client/build-client.ts";
import { repository } from "./greenroom.ts";

/** Before the first test: one build, so that servers which start side by side find it fresh. */
export async function setup(): Promise<void> {
  await buildClient(repository, () => console.log("Building the client …"));
}
