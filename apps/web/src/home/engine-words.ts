import type { Status } from "@greenroom/protocol";

type Engine = Status["engines"][number];

/** Voice activity is no engine that anybody chooses: it goes without saying. */
const partNames: Record<Engine["part"], string | null> = {
  hearing: "Listening",
  voice: "Speaking",
  interviewer: "Asking",
  "voice activity": null,
};

/** "Listening: Moonshine tiny, on this machine", for each part that a person would ask about. */
export function engineLines(engines: readonly Engine[]): string[] {
  return engines.flatMap((engine) => {
    const part = partNames[engine.part];
    return part === null ? [] : [`${part}: ${engine.name}, ${engine.where}`];
  });
}

/** What failed, in words, with what to do. */
export function failures(engines: readonly Engine[]): { name: string; detail: string }[] {
  return engines
    .filter((engine) => engine.state === "failed")
    .map(({ name, detail }) => ({
      name,
      detail: detail ?? "Stop the server, run npm ci, and start it again.",
    }));
}

/** "Moonshine tiny and Flite", for what is not ready yet; `null` where nothing is awaited. */
export function starting(engines: readonly Engine[]): string | null {
  const names = engines.filter(({ state }) => state === "starting").map(({ name }) => name);
  return names.length === 0 ? null : new Intl.ListFormat("en").format(new Set(names));
}
