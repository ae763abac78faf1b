import { resolve } from "node:path";
import { openAiVoices } from "@greenroom/speech";
import * as z from "zod";
import { StartError } from "./start-error.ts";

/** All settings, read once. Nothing else in the server looks at the environment. */
export interface Config {
  readonly http: {
    /** Address to listen on. Loopback unless set. */
    readonly host: string;
    /** 0 takes any free port. */
    readonly port: number;
  };
  readonly storage: {
    /** Absolute path of the folder that holds everything that is kept. */
    readonly dataDir: string;
  };
  readonly speech: {
    /** Speaks for every persona, unless the person chose another; `null`: each has their own voice. */
    readonly voice: string | null;
  };
  /** The endpoint that speaks; `null`: the voice on this machine does. */
  readonly tts: ServiceConfig | null;
  /** The endpoint that hears; `null`: the recogniser on this machine does. */
  readonly stt: ServiceConfig | null;
  /** The endpoint that plays the interviewer; `null`: the scripted interviewer does. */
  readonly llm: ServiceConfig | null;
  readonly log: { readonly level: LogLevel };
}

/** A model at an OpenAI-compatible endpoint. */
export interface ServiceConfig {
  /** `null` for endpoints that ask for none. */
  readonly apiKey: string | null;
  /** `null`: OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

const sttProviders = ["embedded", "openai"] as const;
/** Of OpenAI's models the one that measures when each word was said. */
const USUAL_STT_MODEL = "whisper-1";

const ttsProviders = ["embedded", "openai"] as const;
const USUAL_TTS_MODEL = "gpt-4o-mini-tts";

const oneOf = (values: readonly string[]) => `is not one of: ${values.join(", ")}.`;

const environmentSchema = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, "is no address to listen on, such as 127.0.0.1.")
    .default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "is no port, a number from 0 to 65535.")
    .transform(Number)
    .refine((port) => port <= 65_535, "is no port, a number from 0 to 65535.")
    .default(3000),
  DATA_DIR: z.string().default("./data"),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/, error: "is no http or https address." })
    .optional(),
  LLM_MODEL: z.string().default("gpt-4.1-mini"),
  STT_PROVIDER: z.enum(sttProviders, oneOf(sttProviders)).default("embedded"),
  STT_MODEL: z.string().optional(),
  TTS_PROVIDER: z.enum(ttsProviders, oneOf(ttsProviders)).default("embedded"),
  TTS_MODEL: z.string().optional(),
  TTS_VOICE: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, oneOf(logLevels)).default("info"),
});

/** Settings whose value is never repeated in a message. */
const secrets: ReadonlySet<string> = new Set(["OPENAI_API_KEY"]);

/**
 * Reads the settings from an environment. An empty value counts as unset.
 * @throws StartError that names the first variable whose value is not taken.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) throw refused(set, parsed.error);
  const env = parsed.data;
  const service = serviceOf(env);
  return deepFreeze({
    http: { host: env.HOST, port: env.PORT },
    storage: { dataDir: resolve(env.DATA_DIR) },
    speech: { voice: env.TTS_VOICE ?? null },
    tts: ttsOf(env, service),
    stt: sttOf(env, service),
    llm: service && { ...service, model: env.LLM_MODEL },
    log: { level: env.LOG_LEVEL },
  });
}

type Environment = z.infer<typeof environmentSchema>;
type Service = Omit<ServiceConfig, "model">;

/** Where a service was set: by a key, an address, or both. */
function serviceOf({ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl }: Environment) {
  if (apiKey === undefined && baseUrl === undefined) return null;
  return { apiKey: apiKey ?? null, baseUrl: baseUrl ?? null };
}

function sttOf(env: Environment, service: Service | null): ServiceConfig | null {
  const { STT_PROVIDER: provider, STT_MODEL: model } = env;
  return serviceFor("STT", provider, model, USUAL_STT_MODEL, service);
}

function ttsOf(env: Environment, service: Service | null): ServiceConfig | null {
  const { TTS_PROVIDER: provider, TTS_MODEL: model, TTS_VOICE: voice } = env;
  const tts = serviceFor("TTS", provider, model, USUAL_TTS_MODEL, service);
  if (!tts || voice !== undefined || openAiVoices(tts.model).length > 0) return tts;
  const shown = JSON.stringify(tts.model);
  throw new StartError(`TTS_MODEL: ${shown} has voices of its own. Set TTS_VOICE to one of them.`);
}

/** The service that was chosen for one part of speech; `null` where this machine does it. */
function serviceFor(
  part: "STT" | "TTS",
  provider: "embedded" | "openai",
  model: string | undefined,
  usualModel: string,
  service: Service | null,
): ServiceConfig | null {
  if (provider === "embedded") {
    if (model === undefined) return null;
    throw new StartError(
      `${part}_MODEL: ${JSON.stringify(model)} has no one to run it. Set ${part}_PROVIDER to openai as well, or unset it.`,
    );
  }
  if (service) return { ...service, model: model ?? usualModel };
  throw new StartError(
    `${part}_PROVIDER: "openai" needs a service. Set OPENAI_API_KEY, or OPENAI_BASE_URL, as well.`,
  );
}

function refused(set: Readonly<Record<string, unknown>>, error: z.ZodError): StartError {
  const issue = error.issues[0];
  const name = String(issue?.path[0] ?? "environment");
  const shown = secrets.has(name) ? "its value" : JSON.stringify(set[name]);
  return new StartError(`${name}: ${shown} ${issue?.message ?? "is not understood."}`);
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null) deepFreeze(part);
  }
  return Object.freeze(value);
}
