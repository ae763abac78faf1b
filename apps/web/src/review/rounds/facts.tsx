import type { FactReport } from "@greenroom/protocol";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

const words = {
  missed: { verdict: "Never asked for", level: "watch" },
  held: { verdict: "Asked for, not told", level: "outside" },
  unanswered: { verdict: "Asked for, not answered", level: "outside" },
  found: { verdict: "You asked", level: "good" },
} as const;
const order = ["missed", "held", "unanswered", "found"] as const;

const KEPT_BACK = "They kept it back. Asked again, gently and by itself, it would have been told.";

/** What could be found out by asking: first what was never asked for. */
export function Facts({
  facts,
  heldHint = KEPT_BACK,
}: {
  facts: readonly FactReport[];
  heldHint?: string;
}) {
  const sorted = facts
    .map((fact) => ({ fact, how: howItWent(fact) }))
    .toSorted((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
  return (
    <ul className={styles.list}>
      {sorted.map(({ fact: { id, fact, question, asked }, how }) => (
        <OneFound key={id} name={fact} {...words[how]} said={asked}>
          {how === "missed" && (
            <p className={styles.hint}>What would have brought it out: “{question}”</p>
          )}
          {how === "held" && <p className={styles.hint}>{heldHint}</p>}
          {how === "unanswered" && (
            <p className={styles.hint}>
              You asked for it among other things, at the very end, or spoke over the answer, and it
              was not answered.
            </p>
          )}
        </OneFound>
      ))}
    </ul>
  );
}

function howItWent({ asked, held, unanswered }: FactReport): (typeof order)[number] {
  if (!asked) return "missed";
  if (held) return "held";
  return unanswered ? "unanswered" : "found";
}
