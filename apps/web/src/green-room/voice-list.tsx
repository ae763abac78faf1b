import { Button } from "@mantine/core";
import { SpeakerLoudIcon, StopIcon } from "@radix-ui/react-icons";
import { useState } from "react";
import type { SpokenLine } from "./use-spoken-line.tsx";
import styles from "./voice-choice.module.css";

/** A service has a dozen, a device dozens: the door is not to be lost behind them. */
const FEW = 5;

/** A voice that can be heard and chosen. */
export interface OfferedVoice {
  /** Tells it from all others, of the engine and of the device. */
  readonly key: string;
  readonly name: string;
  readonly hint: string | null;
  readonly chosen: boolean;
  choose(): void;
  listen(): void;
}

/** A few voices, the chosen one among them, and the others on demand. */
export function VoiceList(props: {
  /** Of the radio buttons: one is chosen among all lists of this name. */
  group: string;
  voices: readonly OfferedVoice[];
  line: SpokenLine;
}) {
  const { group, voices, line } = props;
  const [all, setAll] = useState(false);
  const many = voices.length > FEW;
  const shown = many && !all ? voices.filter(({ chosen }, at) => at < FEW || chosen) : voices;
  return (
    <>
      <ul className={styles.voices}>
        {shown.map((voice) => (
          <VoiceRow key={voice.key} group={group} voice={voice} line={line} />
        ))}
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
    </>
  );
}

function VoiceRow({
  group,
  voice,
  line,
}: {
  group: string;
  voice: OfferedVoice;
  line: SpokenLine;
}) {
  const { key, name, hint, chosen } = voice;
  const now = line.state?.key === key ? line.state.is : null;
  const playing = now === "playing";
  return (
    <li className={styles.voice}>
      <label className={styles.choice}>
        <input type="radio" name={group} checked={chosen} onChange={() => voice.choose()} />
        <span className={styles.name}>{name}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </label>
      <Button
        variant="default"
        className={styles.listen ?? ""}
        loading={now === "coming"}
        leftSection={
          playing ? <StopIcon aria-hidden="true" /> : <SpeakerLoudIcon aria-hidden="true" />
        }
        aria-label={playing ? `Stop ${name}` : `Listen to ${name}`}
        onClick={() => (playing ? line.stop() : voice.listen())}
      >
        {playing ? "Stop" : "Listen"}
      </Button>
    </li>
  );
}
