import type { Status } from "@greenroom/protocol";

type Engine = Status["engines"][number];

/** Voice activity is no engine that anybody chooses: it goes without saying. */
const partNames: Record<Engine["part"], string | null> = {
  hearing: "Listening",
  voice: "Speaking",
  interviewer: "Asking",
  "voice activity": null,
};

/** "Listening: whisper-1, at api.openai.com", for each part that a person would ask about. */
export function engineLines(engines: readonly Engine[]): string[] {
  return engines.flatMap(({ part, name, where }) => {
    const shown = partNames[part];
    return shown === null ? [] : [`${shown}: ${name}, ${where === HERE ? where : `at ${where}`}`];
  });
}

/** What runs where, when a voice of the person's device speaks in the engine's place. */
export function withDeviceVoice(
  engines: readonly Engine[],
  voice: { readonly name: string; readonly local: boolean } | null,
): Engine[] {
  const where = voice?.local ? HERE : "a service of this browser's maker";
  return engines.map((engine) =>
    voice && engine.part === "voice" ? { ...engine, name: voice.name, where } : engine,
  );
}

const HERE = "on this machine";
/** Hosts that are this machine itself. */
export const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/;

const takenBy: Partial<Record<Engine["part"], string>> = {
  hearing: "the sound of your answers",
  interviewer:
    "the questions and the words of your answers to the one at hand, as text without any sound,",
  voice: "the interviewer's sentences, which may repeat words of yours,",
};

/** What leaves this machine, and where it goes; `null` where nothing does. */
export function leaving(engines: readonly Engine[]): string | null {
  const sent = engines.flatMap(({ part, where }) => {
    const what = takenBy[part];
    return what === undefined || where === HERE || LOOPBACK.test(where) ? [] : [{ what, where }];
  });
  if (sent.length === 0) return null;
  const parts = sent.map(({ what, where }) => `${what} to ${where}`);
  return `In an interview this machine sends ${new Intl.ListFormat("en").format(parts)}.`;
}

/** The service that is sent what the interviewer says; `null` where it is spoken here. */
export function hostOfVoice(engines: readonly Engine[]): string | null {
  const voice = engines.find(({ part }) => part === "voice");
  return !voice || voice.where === HERE || LOOPBACK.test(voice.where) ? null : voice.where;
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

/** What works, but not as it was set up, in a sentence each. */
export function limits(engines: readonly Engine[]): string[] {
  return engines.flatMap(({ state, detail }) => (state === "ready" && detail ? [detail] : []));
}

/** "Moonshine tiny and Flite", for what is not ready yet; `null` where nothing is awaited. */
export function starting(engines: readonly Engine[]): string | null {
  const names = engines.filter(({ state }) => state === "starting").map(({ name }) => name);
  return names.length === 0 ? null : new Intl.ListFormat("en").format(new Set(names));
}
