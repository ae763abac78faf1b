import type { SessionOptions } from "@greenroom/protocol";
import { useEffect, useMemo } from "react";
import { useLocation } from "react-router";
import { useStore } from "zustand";
import { Fold } from "../frame/fold.tsx";
import { Page } from "../frame/page.tsx";
import { useStatus } from "../frame/use-status.ts";
import { EnginesLine } from "../home/engines-line.tsx";
import { EngineTroubles } from "../home/engine-troubles.tsx";
import { againOf } from "../interview/again.ts";
import { choices } from "../interview/choices.ts";
import { pasted, readPasted } from "../interview/pasted.ts";
import { nextUpOf } from "../interview/next-up.ts";
import { toTellOf } from "../interview/to-tell.ts";
import { interview, openMicrophone } from "../interview/interview.ts";
import { talkNames } from "../words/talk-words.ts";
import { deviceSpeaker, deviceVoice } from "../device-voice/device-voices.ts";
import { useDeviceVoices } from "../device-voice/use-device-voices.ts";
import { BreakInChoice } from "./break-in-choice.tsx";
import { DuplexChoice, duplexNames } from "./duplex-choice.tsx";
import styles from "./green-room.module.css";
import { Join } from "./join.tsx";
import { LanguageChoice, languageNames } from "./language-choice.tsx";
import { Microphone } from "./microphone.tsx";
import { OwnNames } from "./own-names.tsx";
import { Plan } from "./plan.tsx";
import { PatienceChoice } from "./patience-choice.tsx";
import { patienceNames, pausesKeyed } from "./patience-words.ts";
import { SoundTest } from "./sound-test.tsx";
import { TalkChoice } from "./talk-choice.tsx";
import { useSpokenLine } from "./use-spoken-line.tsx";
import { VoiceChoice } from "./voice-choice.tsx";
import { voiceName } from "./voice-name.ts";

function interruptingWords({ talk, duplex, mayInterrupt }: SessionOptions): string {
  if (talk !== "open") return "By pressing";
  return mayInterrupt ? `${duplexNames[duplex]}; they may break in` : duplexNames[duplex];
}

/** The minute before: is one heard, does one hear, and what is about to happen. */
export function GreenRoom() {
  const [status, again] = useStatus();
  const chosen = useStore(choices);
  const audio = useStore(interview, ({ audio }) => audio);
  const personas = status.is === "ready" ? status.value.personas : [];
  const scenes = status.is === "ready" ? status.value.scenes : [];
  const voices = status.is === "ready" ? status.value.voices : [];
  const ofDevice = useDeviceVoices();
  const keptId = useStore(deviceVoice, ({ id }) => id);
  const device = deviceSpeaker(chosen.voice, ofDevice, keptId);
  // A service that did not speak as asked is known of afterwards.
  const line = useSpokenLine(again);
  const { state } = useLocation();
  const onceMore = againOf(state);
  const next = nextUpOf(state);
  const tell = toTellOf(state);
  const asks = (wanted: string | undefined) => personas.find(({ id }) => id === wanted);
  // What is answered once more is asked by who asked it.
  const persona = asks(onceMore?.persona) ?? asks(chosen.persona) ?? personas[0];

  const kept = useStore(pasted);
  const read = useMemo(() => readPasted(kept, chosen.focus), [kept, chosen.focus]);
  const names = [...new Set([...chosen.terms, ...read.names])];

  const keyed = chosen.talk !== "open";

  useEffect(() => {
    void openMicrophone();
  }, []);

  return (
    <Page title="Green room">
      <div className={styles.room}>
        <header>
          <h1>Before you go in</h1>
          <Plan
            onceMore={onceMore}
            next={next}
            tell={tell}
            persona={persona}
            personas={personas}
            scenes={scenes}
          />
        </header>
        <div className={styles.column}>
          <section className={styles.part} aria-labelledby="microphone">
            <h2 id="microphone">Your microphone</h2>
            {audio && <Microphone audio={audio} />}
          </section>
          <section className={styles.part} aria-labelledby="sound">
            <h2 id="sound">Your sound</h2>
            {line.element}
            <SoundTest persona={persona} voice={chosen.voice} device={device} line={line} />
            <p className={styles.hint}>
              Headphones are best: through loudspeakers the interviewer may hear itself.
            </p>
          </section>
          <EngineTroubles status={status} again={again} />
          <Join
            audio={audio}
            status={status}
            personaId={persona?.id ?? chosen.persona}
            again={onceMore}
            next={next}
            tell={tell}
          />
        </div>
        <section className={styles.settings} aria-label="How the talk goes">
          {persona && voices.length + ofDevice.length > 1 && (
            <Fold title="Voice" value={device?.name ?? voiceName(voices, persona, chosen.voice)}>
              <VoiceChoice
                persona={persona}
                leads={chosen.format === "panel" && !onceMore && !next && !tell}
                voices={voices}
                ofDevice={ofDevice}
                chosen={chosen.voice}
                line={line}
              />
            </Fold>
          )}
          <Fold title="How you talk" value={talkNames[chosen.talk]}>
            <TalkChoice />
          </Fold>
          <Fold title="Your pauses" value={keyed ? pausesKeyed : patienceNames[chosen.patience]}>
            <PatienceChoice waits={persona?.waits} />
          </Fold>
          <Fold title="Interrupting" value={interruptingWords(chosen)}>
            <DuplexChoice />
            <BreakInChoice />
          </Fold>
          <Fold title="Your English" value={languageNames[chosen.firstLanguage]}>
            <LanguageChoice />
          </Fold>
          <Fold title="Names you will say" value={names.join(", ") || "None"}>
            <OwnNames />
          </Fold>
        </section>
        <footer>
          <EnginesLine status={status} device={device} />
        </footer>
      </div>
    </Page>
  );
}
