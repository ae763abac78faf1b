import closeWithGrace from "close-with-grace";
import { start, type StartOptions } from "./start.ts";
import { StartError } from "./start-error.ts";

const CLOSE_WITHIN_MS = 5_000;

/** The server as a process: starts from the environment, ends with a signal, refuses in one line. */
export async function run(engines: Pick<StartOptions, "createEngines" | "sample">): Promise<void> {
  try {
    const running = await start({
      ...engines,
      environment: process.env,
      buildClient: process.argv.includes("--build-client"),
      say: (line) => process.stdout.write(`${line}\n`),
      warn: (line) => process.stderr.write(`${line}\n`),
    });
    closeWithGrace({ delay: CLOSE_WITHIN_MS, logger: running.log }, async ({ err }) => {
      if (err) running.log.fatal({ err }, "The server stops after an error");
      await running.close();
    });
    await running.announced;
  } catch (cause) {
    if (!(cause instanceof StartError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 1;
  }
}
