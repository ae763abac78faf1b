import { resolve } from "node:path";
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
    /** Speaks for every persona; `null`: each has their own voice. */
    readonly voice: string | null;
  };
  /** The endpoint that plays the interviewer; `null`: the scripted interviewer does. */
  readonly llm: LlmConfig | null;
  readonly log: { readonly level: LogLevel };
}

export interface LlmConfig {
  /** `null` for endpoints that ask for none. */
  readonly apiKey: string | null;
  /** `null`: OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

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
  // There is one of each so far: whoever asks for another is told so.
  STT_PROVIDER: z.literal("embedded", oneOf(["embedded"])).default("embedded"),
  TTS_PROVIDER: z.literal("embedded", oneOf(["embedded"])).default("embedded"),
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
  return deepFreeze({
    http: { host: env.HOST, port: env.PORT },
    storage: { dataDir: resolve(env.DATA_DIR) },
    speech: { voice: env.TTS_VOICE ?? null },
    llm:
      env.OPENAI_API_KEY === undefined && env.OPENAI_BASE_URL === undefined
        ? null
        : {
            apiKey: env.OPENAI_API_KEY ?? null,
            baseUrl: env.OPENAI_BASE_URL ?? null,
            model: env.LLM_MODEL,
          },
    log: { level: env.LOG_LEVEL },
  });
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
