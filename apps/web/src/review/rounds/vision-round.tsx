import type { VisionReport } from "@greenroom/protocol";
import { inSeconds } from "../../words/time.ts";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

const words = {
  presented: { verdict: "Presented", level: "good" },
  "when-asked": { verdict: "Only when asked", level: "watch" },
  "not-heard": { verdict: "Not heard", level: "watch" },
} as const;

/** Whether an executive was told what they listen for, and whether they had to ask for it. */
export function VisionRound({ report }: { report: VisionReport }) {
  const { title, presentedS, budgetS, points } = report;
  return (
    <section aria-labelledby="vision-round">
      <h2 id="vision-round">{title}</h2>
      <p className={styles.hint}>
        You presented for {inSeconds(Math.round(presentedS))} of the{" "}
        {inSeconds(Math.round(budgetS))} that you had, before the questions began.
      </p>
      <ul className={styles.list}>
        {points.map(({ id, name, when, said }) => (
          <OneFound
            key={id}
            name={name}
            verdict={words[when].verdict}
            level={words[when].level}
            said={said}
          />
        ))}
      </ul>
    </section>
  );
}
