import { concatInt16 } from "@greenroom/audio";
import { afterAll, beforeAll, expect, it } from "vitest";
import { judgeEnding } from "../../../apps/server/src/session/patience/judge.ts";
import { silence, Speech } from "../../e2e/support/speech.ts";
import { trimmed } from "../../e2e/support/trim.ts";
import { goingOn, hard, phrases } from "./phrases.ts";

const speech = new Speech();
beforeAll(() => speech.start());
afterAll(() => speech.close());

it.each([...Object.values(phrases).flat(), ...goingOn, ...hard])(
  "“$text”, spoken and heard, sounds $ending",
  async ({ text, ending }) => {
    const sound = trimmed(await speech.say(text));
    const heard = await speech.hear(concatInt16([silence(0.3), sound, silence(0.5)]));
    expect({ heard, ending: judgeEnding(heard).ending }).toEqual({ heard, ending });
  },
);
