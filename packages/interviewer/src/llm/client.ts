import type OpenAI from "openai";
import { InterviewerError } from "../interviewer.ts";

const OPENAI_BASE_URL = "https://api.openai.com/v1";
/** Local servers want no key, but the SDK wants one. */
const NO_KEY = "none";

/** A model behind an address. */
export interface EndpointOptions {
  /** Any OpenAI-compatible endpoint, up to and with `/v1`; OpenAI's own where it is left out. */
  readonly baseUrl?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly model: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** The address that is meant. @throws InterviewerError for one that is none, or where nothing was set. */
export function endpoint({ baseUrl, apiKey }: EndpointOptions): string {
  if (baseUrl === undefined && apiKey === undefined) {
    throw new InterviewerError("A language model needs an API key or a base URL.", false);
  }
  const url = baseUrl ?? OPENAI_BASE_URL;
  if (!URL.canParse(url)) {
    throw new InterviewerError("The base URL of the language model is not a URL.", false);
  }
  return url;
}

/** Loaded when first needed: the SDK is large, and most people run without it. */
export async function loadClient(
  { apiKey, fetch }: EndpointOptions,
  baseURL: string,
): Promise<OpenAI> {
  const { default: OpenAI } = await import("openai");
  return new OpenAI({
    baseURL,
    apiKey: apiKey ?? NO_KEY,
    // Nothing is taken from the environment behind the settings' back, and no speech is logged.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    // What is said goes to the host that was named, and to no other.
    fetchOptions: { redirect: "manual" },
    ...(fetch === undefined ? {} : { fetch }),
  });
}
