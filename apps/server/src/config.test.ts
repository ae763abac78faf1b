import { isAbsolute } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

describe("readConfig", () => {
  it("needs nothing: it listens on loopback, speaks with its own engines, and keeps data beside it", () => {
    const config = readConfig({});
    expect(config.http).toEqual({ host: "127.0.0.1", port: 3000 });
    expect(isAbsolute(config.storage.dataDir)).toBe(true);
    expect(config.llm).toBeNull();
    expect(config.speech.voice).toBeNull();
  });

  it("takes an empty variable for an unset one", () => {
    expect(readConfig({ PORT: "", OPENAI_API_KEY: " " })).toEqual(readConfig({}));
  });

  it("lets a model speak when a key or an address is set", () => {
    expect(readConfig({ OPENAI_API_KEY: "k" }).llm).toMatchObject({ apiKey: "k", baseUrl: null });
    expect(readConfig({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" }).llm).toMatchObject({
      apiKey: null,
      baseUrl: "http://127.0.0.1:11434/v1",
    });
  });

  it("is frozen through and through", () => {
    expect(Object.isFrozen(readConfig({}).http)).toBe(true);
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["HOST", "my host"],
    ["OPENAI_BASE_URL", "localhost"],
    ["OPENAI_BASE_URL", "ftp://a/b"],
    ["STT_PROVIDER", "whisper"],
    ["TTS_PROVIDER", "other"],
    ["LOG_LEVEL", "loud"],
  ])("refuses %s=%s in one line that names the variable", (name, value) => {
    const start = () => readConfig({ [name]: value });
    expect(start).toThrow(new RegExp(`^${name}: ${JSON.stringify(value)} [^\\n]+$`));
  });
});
