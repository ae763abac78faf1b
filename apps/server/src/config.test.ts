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
    expect(config.stt).toBeNull();
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

  it("lets a service hear when it is asked to, and told where", () => {
    const key = readConfig({ STT_PROVIDER: "openai", OPENAI_API_KEY: "k" });
    expect(key.stt).toEqual({ apiKey: "k", baseUrl: null, model: "whisper-1" });
    const baseUrl = "http://127.0.0.1:8000/v1";
    const local = readConfig({
      STT_PROVIDER: "openai",
      STT_MODEL: "large-v3",
      OPENAI_BASE_URL: baseUrl,
    });
    expect(local.stt).toEqual({ apiKey: null, baseUrl, model: "large-v3" });
  });

  it("lets a service speak when it is asked to, and told where", () => {
    const key = readConfig({ TTS_PROVIDER: "openai", OPENAI_API_KEY: "k" });
    expect(key.tts).toEqual({ apiKey: "k", baseUrl: null, model: "gpt-4o-mini-tts" });
    const baseUrl = "http://127.0.0.1:8880/v1";
    const local = readConfig({
      TTS_PROVIDER: "openai",
      TTS_MODEL: "kokoro",
      TTS_VOICE: "af_heart",
      OPENAI_BASE_URL: baseUrl,
    });
    expect(local.tts).toEqual({ apiKey: null, baseUrl, model: "kokoro" });
    expect(local.speech.voice).toBe("af_heart");
    expect(readConfig({ OPENAI_API_KEY: "k" }).tts).toBeNull();
  });

  it.each([
    [{ TTS_PROVIDER: "openai" }, /^TTS_PROVIDER: "openai" needs .+OPENAI_API_KEY[^\n]+$/],
    [{ TTS_MODEL: "tts-1" }, /^TTS_MODEL: "tts-1" [^\n]+TTS_PROVIDER[^\n]+$/],
    [
      { TTS_PROVIDER: "openai", TTS_MODEL: "kokoro", OPENAI_API_KEY: "k" },
      /^TTS_MODEL: "kokoro" [^\n]+TTS_VOICE[^\n]+$/,
    ],
    [{ STT_PROVIDER: "openai" }, /^STT_PROVIDER: "openai" needs .+OPENAI_API_KEY[^\n]+$/],
    [
      { STT_MODEL: "whisper-1", OPENAI_API_KEY: "k" },
      /^STT_MODEL: "whisper-1" [^\n]+STT_PROVIDER[^\n]+$/,
    ],
  ])("refuses %j, where one setting needs another", (environment, line) => {
    expect(() => readConfig(environment)).toThrow(line);
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
