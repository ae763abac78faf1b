import { access } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  createLlmInterviewer,
  createRemarkWriter,
  createScriptedInterviewer,
  withMeanings,
  type Interviewer,
  type RemarkWriter,
} from "@greenroom/interviewer";
import { loadSentenceEncoder, MeaningStore } from "@greenroom/meaning";
import {
  createRemoteSpeechToText,
  createRemoteTextToSpeech,
  type EmbeddedOptions,
  type Engines,
  type Log,
} from "@greenroom/speech";
import { pino, type Logger } from "pino";
import { buildApp, type App } from "./app.ts";
import { buildClient } from "./client/build-client.ts";
import { readConfig, type Config } from "./config.ts";
import { measureByMeaning } from "./review/measure.ts";
import { liveSessionOpener } from "./session/open-live-session.ts";
import { StartError, systemCode } from "./start-error.ts";
import { lockDataFolder } from "./storage/lock.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Beside the recogniser's graphs, which are made once for this machine as well. */
export const sampleCache = join(repository, "node_modules/.cache/greenroom");

export interface StartOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Build the client first where it is stale. */
  readonly buildClient: boolean;
  /** A sample session is made where there is none. */
  readonly sample?: boolean;
  readonly createEngines: (options: Pick<EmbeddedOptions, "log" | "recognisers">) => Engines;
  /** Takes lines for the person at the terminal. */
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

export interface Running {
  readonly url: string;
  readonly log: Logger;
  /** Resolves when it was said whether interviews can be held. */
  readonly announced: Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts everything, in the order in which it can fail: settings, the data folder, the client, the
 * port. The models warm up behind the page that is served already.
 * @throws StartError with one line that says what to do.
 */
export async function start(options: StartOptions): Promise<Running> {
  const { say } = options;
  const config = readConfig(options.environment);
  // Standard output is for the few lines that a person waits for.
  const log = pino({ level: config.log.level, base: null }, pino.destination(2));
  const lock = await lockDataFolder(config.storage.dataDir);
  const { engines, own } = enginesOf(config, options, (level, message, fields) =>
    log[level](fields, message),
  );
  const meanings = meaningsOf(log);
  let app: App | null = null;
  try {
    checkVoice(config, engines);
    const client = options.buildClient
      ? (await buildClient(repository, () => say("Building the client, a few seconds …"))).folder
      : await builtClient();
    app = await buildApp(config, {
      engines,
      interviewer: withMeanings(interviewerOf(config, log), meanings),
      measure: measureByMeaning(meanings),
      remarkWriter: remarkWriterOf(config),
      opener: (using) => liveSessionOpener({ ...using, wallMs: () => Date.now() }),
      clientFolder: client,
      ...(options.sample && { sample: { cacheFolder: sampleCache, engines: own } }),
      log,
    });
    const url = await listen(app, config);
    const { server } = app;
    return {
      url,
      log,
      announced: announce(app, url, options),
      close: async () => {
        await server.close();
        await meanings.close();
        lock.release();
      },
    };
  } catch (cause) {
    await app?.server.close();
    // Their processes would keep this one alive.
    const { speechToText, textToSpeech, voiceActivity } = engines;
    const all = [speechToText, textToSpeech, voiceActivity];
    await Promise.allSettled([...all, meanings].map((each) => each.close()));
    lock.release();
    throw cause;
  }
}

async function announce({ engines }: App, url: string, { say, warn }: StartOptions): Promise<void> {
  await engines.settled;
  for (const { part, name, state, detail } of engines.statuses()) {
    if (state === "ready" && detail !== null) warn(`${part} (${name}): ${detail}`);
  }
  if (engines.ready) {
    say(`Greenroom is ready on ${url}`);
    return;
  }
  for (const { part, name, state, detail } of engines.statuses()) {
    if (state === "failed") warn(`No interview can be held: ${part} (${name}): ${detail}`);
  }
}

/** Listens, and says where: with the port that was found where any was asked for. */
async function listen({ server }: App, config: Config): Promise<string> {
  const { host, port } = config.http;
  try {
    await server.listen({ host, port });
  } catch (cause) {
    throw new StartError(unlistenable(systemCode(cause), host, port), { cause });
  }
  const address = server.server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
}

function unlistenable(code: string | null, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `PORT: ${port} on ${host} is in use. Stop what uses it, or set PORT to another.`;
    case "EACCES":
      return `PORT: ${port} may not be used by this account. Set PORT to one above 1023.`;
    default:
      return `HOST: ${host} cannot be listened on (${code ?? "unknown"}). Set HOST to an address of this machine.`;
  }
}

async function builtClient(): Promise<string | null> {
  const folder = join(repository, "apps/web/dist");
  try {
    await access(join(folder, "index.html"));
    return folder;
  } catch {
    return null;
  }
}

function checkVoice({ speech }: Config, { textToSpeech }: Engines): void {
  const known = textToSpeech.voices.map(({ id }) => id);
  if (speech.voice === null || known.includes(speech.voice)) return;
  const shown = JSON.stringify(speech.voice);
  throw new StartError(`TTS_VOICE: ${shown} is not one of: ${known.join(", ")}.`);
}

/**
 * The engines of this machine (`own`), and before its ear and its voice the services that were set. One
 * recogniser process is kept beside a service that hears, half of the usual memory: it gives the
 * captions, which are worth no request each, and being warm it hears in the service's place within
 * the time of a decode. The voice runs in the process of voice activity: it is there anyway.
 */
function enginesOf(
  { stt, tts, speech }: Config,
  { createEngines }: StartOptions,
  log: Log,
): { readonly engines: Engines; readonly own: Engines } {
  const own = stt ? createEngines({ log, recognisers: 1 }) : createEngines({ log });
  const { speechToText, textToSpeech, voiceActivity } = own;
  const engines = {
    voiceActivity,
    speechToText: stt
      ? createRemoteSpeechToText({ ...stt, standIn: speechToText, voiceActivity, log })
      : speechToText,
    textToSpeech: tts
      ? createRemoteTextToSpeech({ ...tts, voice: speech.voice, standIn: textToSpeech, log })
      : textToSpeech,
  };
  return { engines, own };
}

/** Without the sentence encoder answers are read by the rules alone: interviews can be held all the same. */
function meaningsOf(log: Logger): MeaningStore {
  const warmed = loadSentenceEncoder().then(async (encoder) => {
    // The first sentence takes longer: before anybody waits.
    await encoder.embed(["Tell me about it."]);
    return encoder;
  });
  const encoder = warmed.catch((cause: unknown) => {
    log.warn(
      { err: cause },
      "The sentence encoder cannot be loaded; answers are read by rules alone",
    );
    return null;
  });
  return new MeaningStore(encoder, (cause) =>
    log.warn({ err: cause }, "The sentence encoder failed; answers are read by rules alone"),
  );
}

function remarkWriterOf({ llm }: Config): RemarkWriter | null {
  if (!llm) return null;
  const { baseUrl, apiKey, model } = llm;
  return createRemarkWriter({
    baseUrl: baseUrl ?? undefined,
    apiKey: apiKey ?? undefined,
    model,
  });
}

function interviewerOf({ llm }: Config, log: Logger): Interviewer {
  const scripted = createScriptedInterviewer();
  if (!llm) return scripted;
  return createLlmInterviewer({
    baseUrl: llm.baseUrl ?? undefined,
    apiKey: llm.apiKey ?? undefined,
    model: llm.model,
    fallback: scripted,
    onFailure: (failure) => log.warn({ reason: failure.reason }, "The language model failed"),
  });
}
