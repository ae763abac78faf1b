import type { RolePlayReport } from "@greenroom/protocol";
import { counted } from "../../words/time.ts";
import { Facts } from "./facts.tsx";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

/** What the other side knew, what was asked for, and where it led. */
export function RolePlay({ report: { title, facts, outcomes } }: { report: RolePlayReport }) {
  const missed = facts.filter(({ asked }) => asked === null).length;
  return (
    <section aria-labelledby="role-play">
      <h2 id="role-play">{title}</h2>
      <p className={styles.hint}>
        {missed === 0
          ? `You asked for everything that they knew: ${counted(facts.length, "fact")}.`
          : `They knew more than they said: ${missed} of ${counted(facts.length, "fact")} you never asked for. Asking is read from your words, so one that was misheard may stand here too.`}
      </p>
      <Facts facts={facts} />
      {outcomes.length > 0 && (
        <>
          <h3>Where it led</h3>
          <ul className={styles.list}>
            {outcomes.map(({ id, name, reached }) => (
              <OneFound
                key={id}
                name={name}
                verdict={reached ? "Heard" : "Not heard"}
                level={reached ? "good" : "watch"}
                said={reached}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
