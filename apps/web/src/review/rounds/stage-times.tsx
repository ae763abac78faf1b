import { clock, stageVerdict, type DesignReport } from "@greenroom/protocol";
import { VerdictMark } from "../delivery/verdict-mark.tsx";
import { PlayButton } from "../transcript/play-button.tsx";
import styles from "./stage-times.module.css";

type Stage = DesignReport["stages"][number];

/** Beyond this share of its time a stage took from the others. */
const OVER = 1.3;
/** Under it there was hardly time to say anything. */
const HARDLY = 0.35;

/** Where the time went, stage by stage: as long as it lasted, beside what belonged to it. */
export function StageTimes({ stages }: { stages: readonly Stage[] }) {
  const longestS = Math.max(...stages.map(({ spentS, budgetS }) => Math.max(spentS, budgetS)));
  return (
    <ol className={styles.list}>
      {stages.map((stage) => (
        <StageTime key={stage.id} stage={stage} longestS={longestS} />
      ))}
    </ol>
  );
}

function StageTime({ stage, longestS }: { stage: Stage; longestS: number }) {
  const { name, budgetS, span, spentS } = stage;
  const { words, level } = verdictOn(stage);
  const share = (s: number) => `${(100 * s) / longestS}%`;
  return (
    <li className={styles.stage} data-level={level}>
      <h4>{name}</h4>
      <div className={styles.track} aria-hidden="true">
        <span className={styles.planned} style={{ width: share(budgetS) }} />
        <span className={styles.spent} style={{ width: share(spentS) }} />
      </div>
      <p className={styles.times}>
        {span ? clock(spentS) : "–"} <span>of {clock(budgetS)} min</span>
      </p>
      <p className={styles.verdict}>
        <VerdictMark level={level} />
        {words}
      </p>
      {span ? <PlayButton span={span} what={name} /> : <span />}
    </li>
  );
}

function verdictOn(stage: Stage): ReturnType<typeof stageVerdict> {
  const { budgetS, reached, span, spentS } = stage;
  const share = spentS / budgetS;
  if (!span) return stageVerdict(stage);
  if (share > OVER) return { words: "Longer than planned", level: "watch" };
  if (share < HARDLY) return { words: "Hardly touched", level: "watch" };
  return { words: reached === "unasked" ? "Told unasked" : "In its time", level: "good" };
}
