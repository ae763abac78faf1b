import { CheckCircledIcon } from "@radix-ui/react-icons";
import { useEffect, useState } from "react";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { judgeLevels, verdictWords, type LevelVerdict } from "./level-verdict.ts";
import styles from "./level-words.module.css";

/** Levels arrive about every 40 ms: 125 of them are five seconds. */
const REMEMBERED = 125;
const JUDGED_EVERY = 20;

/** The level in words. React hears of it only when the verdict changes. */
export function LevelWords({ audio }: { audio: AudioEngine }) {
  const [verdict, setVerdict] = useState<LevelVerdict>("waiting");
  useEffect(() => {
    const levels: number[] = [];
    let sinceJudged = 0;
    return audio.onMicrophoneLevel((levelDbfs) => {
      levels.push(levelDbfs);
      if (levels.length > REMEMBERED) levels.shift();
      if (++sinceJudged < JUDGED_EVERY) return;
      sinceJudged = 0;
      setVerdict(judgeLevels(levels));
    });
  }, [audio]);
  return (
    <p className={styles.words} role="status" data-verdict={verdict}>
      {verdict === "good" && <CheckCircledIcon width={18} height={18} aria-hidden="true" />}
      {verdictWords[verdict]}
    </p>
  );
}
