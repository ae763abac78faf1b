import type { RolePlayReport } from "@greenroom/protocol";
import { PhoneFold } from "../../frame/phone-fold.tsx";
import { counted } from "../../words/time.ts";
import { Facts } from "./facts.tsx";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

/** What the other side knew, what was asked for, and where it led. */
export function RolePlay({ report: { title, facts, outcomes } }: { report: RolePlayReport }) {
  const reached = outcomes.filter((outcome) => outcome.reached !== null).length;
  return (
    <section aria-labelledby="role-play">
      <PhoneFold id="role-play" title={title} says="What the talk brought to light.">
        <h3>What they knew</h3>
        <p className={styles.hint}>{knewWords(facts)}</p>
        <Facts facts={facts} />
        {outcomes.length > 0 && (
          <>
            <h3>Where it led</h3>
            <p className={styles.hint}>
              {reached} of {counted(outcomes.length, "outcome")} heard in your own words, as
              something to be done.
            </p>
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
      </PhoneFold>
    </section>
  );
}

function knewWords(facts: RolePlayReport["facts"]): string {
  const missed = facts.filter(({ asked }) => asked === null).length;
  const all = counted(facts.length, "fact");
  if (missed === 0) return `You asked for everything that they knew: ${all}.`;
  return `They knew more than they said: you never asked for ${missed} of ${all}. Asking is read from your words, so a question that was misheard may stand here too.`;
}
