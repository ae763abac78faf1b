import type { PersonaSummary, Status } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { SpeakerLoudIcon, StopIcon } from "@radix-ui/react-icons";
import { useId, useState } from "react";
import { voiceTestUrl } from "../api/index.ts";
import { choose } from "../interview/choices.ts";
import type { SpokenLine } from "./use-spoken-line.tsx";
import styles from "./voice-choice.module.css";

/** A service has a dozen: the door is not to be lost behind them. */
const FEW = 4;

/** Every voice of the engine, to be heard and chosen; kept on this device. */
export function VoiceChoice(props: {
  persona: PersonaSummary;
  voices: Status["voices"];
  /** Of any engine, on another day; `undefined`: the interviewer's own. */
  chosen: string | undefined;
  line: SpokenLine;
}) {
  const { persona, voices, chosen, line } = props;
  const name = useId();
  const known = voices.some(({ id }) => id === chosen);
  const speaks = known ? chosen : persona.voice;
  const [all, setAll] = useState(false);
  const many = voices.length > FEW;
  const shown = many && !all ? voices.filter(({ id }, at) => at < FEW || id === speaks) : voices;
  const heard = voices.find(({ id }) => line.state?.key === keyOf(id));

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        Listen to each, and choose who you would rather talk with. Kept on this device.
      </legend>
      <ul className={styles.voices}>
        {shown.map((voice) => {
          const own = voice.id === persona.voice;
          const playing = voice === heard && line.state?.is === "playing";
          const coming = voice === heard && line.state?.is === "coming";
          return (
            <li key={voice.id} className={styles.voice}>
              <label className={styles.choice}>
                <input
                  type="radio"
                  name={name}
                  checked={voice.id === speaks}
                  // Their own is no choice: with another interviewer it is another voice.
                  onChange={() => choose({ voice: own ? undefined : voice.id })}
                />
                <span className={styles.name}>{voice.name}</span>
                {own && <span className={styles.hint}>{persona.name}&rsquo;s own</span>}
              </label>
              <Button
                variant="default"
                className={styles.listen ?? ""}
                loading={coming}
                leftSection={
                  playing ? <StopIcon aria-hidden="true" /> : <SpeakerLoudIcon aria-hidden="true" />
                }
                aria-label={playing ? `Stop ${voice.name}` : `Listen to ${voice.name}`}
                onClick={() =>
                  playing
                    ? line.stop()
                    : line.play(keyOf(voice.id), voiceTestUrl(persona.id, voice.id))
                }
              >
                {playing ? "Stop" : "Listen"}
              </Button>
            </li>
          );
        })}
      </ul>
      {many && (
        <Button
          variant="subtle"
          className={styles.more ?? ""}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? "Show fewer voices" : `Show all ${voices.length} voices`}
        </Button>
      )}
      <p className={styles.words} aria-live="polite">
        {heard && line.state?.is === "playing" && `${heard.name} is speaking.`}
      </p>
    </fieldset>
  );
}

function keyOf(voice: string): string {
  return `voice ${voice}`;
}
