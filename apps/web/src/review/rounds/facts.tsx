import type { FactReport } from "@greenroom/protocol";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

/** What could be found out by asking: first what was never asked for. */
export function Facts({ facts }: { facts: readonly FactReport[] }) {
  const missed = facts.filter(({ asked }) => asked === null);
  const found = facts.filter(({ asked }) => asked !== null);
  return (
    <ul className={styles.list}>
      {[...missed, ...found].map(({ id, fact, question, asked }) => (
        <OneFound
          key={id}
          name={fact}
          verdict={asked ? "You asked" : "Never asked for"}
          level={asked ? "good" : "watch"}
          said={asked}
        >
          {!asked && <p className={styles.hint}>What would have brought it out: “{question}”</p>}
        </OneFound>
      ))}
    </ul>
  );
}
