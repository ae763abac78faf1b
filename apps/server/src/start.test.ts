import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { EngineError, type Engines } from "@greenroom/speech";
import {
  EnergyVoiceActivity,
  ScriptedSpeechToText,
  ToneTextToSpeech,
} from "@greenroom/speech/fakes";
import { describe, expect, it, onTestFinished } from "vitest";
import { start } from "./start.ts";
import { StartError } from "./start-error.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const fakes = () => ({
  speechToText: new ScriptedSpeechToText(),
  textToSpeech: new ToneTextToSpeech(),
  voiceActivity: new EnergyVoiceActivity(),
});

const starting = async (environment: Record<string, string> = {}, engines: Engines = fakes()) => {
  const said: string[] = [];
  const warned: string[] = [];
  const running = await start({
    environment: {
      DATA_DIR: join(await temporaryFolder(), "data"),
      PORT: "0",
      LOG_LEVEL: "silent",
      ...environment,
    },
    buildClient: false,
    createEngines: () => engines,
    say: (line) => said.push(line),
    warn: (line) => warned.push(line),
  });
  onTestFinished(() => running.close());
  return { running, said, warned };
};

const oneLine = async (starting: Promise<unknown>): Promise<string> => {
  const cause = await starting.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(cause instanceof StartError)) throw new Error("It started.", { cause });
  expect(cause.message).not.toContain("\n");
  return cause.message;
};

describe("the start", () => {
  it("says where it is ready, once the models are warm", async () => {
    const { running, said, warned } = await starting();
    await running.announced;
    expect(said).toEqual([`Greenroom is ready on ${running.url}`]);
    expect(warned).toEqual([]);
    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  });

  it("serves the page where a model failed, and says which and why", async () => {
    const engines = fakes();
    const why = "A weight file does not match its hash. Run npm ci again.";
    engines.speechToText.failStart(new EngineError("weights_mismatch", why));
    const { running, said, warned } = await starting({}, engines);
    await running.announced;
    expect(said).toEqual([]);
    expect(warned).toEqual([`No interview can be held: hearing (Scripted ear): ${why}`]);
    expect((await fetch(`${running.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${running.url}/livez`)).status).toBe(200);
  });

  it("refuses a port in use, naming it and the way out, and gives the folder back", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const DATA_DIR = join(await temporaryFolder(), "data");
    const refused = starting({ PORT: String(port), DATA_DIR });
    expect(await oneLine(refused)).toBe(
      `PORT: ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to another.`,
    );
    await starting({ DATA_DIR });
  });

  it("refuses an address that is not of this machine", async () => {
    expect(await oneLine(starting({ HOST: "192.0.2.1" }))).toMatch(
      /^HOST: 192\.0\.2\.1 cannot be listened on \(EADDRNOTAVAIL\)\./,
    );
  });

  it("refuses a data folder that another server uses", async () => {
    const DATA_DIR = join(await temporaryFolder(), "data");
    await starting({ DATA_DIR });
    expect(await oneLine(starting({ DATA_DIR }))).toMatch(/^DATA_DIR: another Greenroom uses/);
  });

  it("refuses a data folder that cannot be written", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    expect(await oneLine(starting({ DATA_DIR: join(file, "data") }))).toMatch(
      /^DATA_DIR: the folder .+ cannot be written/,
    );
  });

  it("refuses a data folder in which a file is in the place of the sessions", async () => {
    const DATA_DIR = await temporaryFolder();
    const sessions = join(DATA_DIR, "sessions");
    await writeFile(sessions, "");
    expect(await oneLine(starting({ DATA_DIR }))).toBe(
      `DATA_DIR: the folder ${sessions} cannot be written (a file is in its place). Set DATA_DIR to one that can.`,
    );
  });

  it("refuses a voice that nobody has", async () => {
    expect(await oneLine(starting({ TTS_VOICE: "bob" }))).toBe(
      'TTS_VOICE: "bob" is not one of: slt, rms.',
    );
  });
});
