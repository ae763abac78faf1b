import type OpenAI from "openai";
import { within, type ConnectDeadlines } from "./deadlines.ts";
import { RemoteFailure, type RemoteServiceKind } from "./failure.ts";
import { reach } from "./reach.ts";

const OPENAI_BASE_URL = "https://api.openai.com/v1";
/** Local servers want no key, but the SDK wants one. */
const NO_KEY = "none";

export interface ServiceOptions {
  /** Any OpenAI-compatible endpoint, up to and with `/v1`; `null`: OpenAI's own. */
  readonly baseUrl: string | null;
  /** `null` for endpoints that ask for none. */
  readonly apiKey: string | null;
  readonly model: string;
}

/** The way to a service: knocked at first, unless it was open a moment ago. */
export class Connection {
  readonly host: string;
  readonly #url: URL;
  readonly #deadlines: ConnectDeadlines;
  readonly #service: RemoteServiceKind;
  #connectedAtMs = -Infinity;

  /** @throws TypeError for a base URL that is none. */
  constructor(
    baseUrl: string | null,
    deadlines: ConnectDeadlines,
    service: RemoteServiceKind = "transcription",
  ) {
    this.#url = new URL(baseUrl ?? OPENAI_BASE_URL);
    this.#deadlines = deadlines;
    this.#service = service;
    this.host = this.#url.host;
  }

  /** @throws RemoteFailure `unreachable`, or the signal's reason. */
  async ensure(signal: AbortSignal): Promise<void> {
    const { connectMs, connectedForMs } = this.#deadlines;
    if (performance.now() - this.#connectedAtMs < connectedForMs) return;
    const late = () => new RemoteFailure("unreachable", { service: this.#service });
    await within(connectMs, late, signal, (inTime) => reach(this.#url, inTime));
    this.answered();
  }

  answered(): void {
    this.#connectedAtMs = performance.now();
  }
}

/** Loaded when first needed: the SDK is large, and most people run without it. */
export async function loadClient({ apiKey, baseUrl }: ServiceOptions): Promise<OpenAI> {
  const { default: OpenAI } = await import("openai");
  return new OpenAI({
    baseURL: baseUrl ?? OPENAI_BASE_URL,
    apiKey: apiKey ?? NO_KEY,
    // Nothing is taken from the environment behind the settings' back, and no speech is logged.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    // Speech goes to the host that the app names, and to no other that it may point to.
    fetchOptions: { redirect: "manual" },
  });
}
