import { lowerFirst, saidInStage, stageVerdict, type DesignReport } from "@greenroom/protocol";
import { MomentButton } from "../transcript/play-button.tsx";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

type Stage = DesignReport["stages"][number];

/** What was said in each stage, by what belongs to it, and what was not heard there. */
export function StageSaid({ stages }: { stages: readonly Stage[] }) {
  return (
    <ul className={styles.list}>
      {stages.map((stage) => (
        <OneStage key={stage.id} stage={stage} />
      ))}
    </ul>
  );
}

function OneStage({ stage }: { stage: Stage }) {
  const { name, points } = stage;
  const { words, level } = stageVerdict(stage);
  const heard = saidInStage(points);
  const missing = points.filter(({ said }) => said === null).map((point) => point.name);
  return (
    <OneFound name={name} verdict={words} level={level} said={null}>
      {heard.length > 0 && (
        <ul className={styles.points}>
          {heard.map(({ names, said, elsewhere }) => (
            <li key={said.startSample}>
              <p>
                {names}
                {elsewhere && <span> · said in another stage</span>}
              </p>
              <MomentButton span={said} label={`“${said.text}”`} />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p className={styles.hint}>
          {heard.length === 0 ? "What belongs to it" : "Not heard"}:{" "}
          {missing.map(lowerFirst).join("; ")}.
        </p>
      )}
    </OneFound>
  );
}
