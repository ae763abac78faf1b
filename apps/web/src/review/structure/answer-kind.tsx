import type { AnswerKind as Kind } from "@greenroom/protocol";
import { VerdictMark } from "../delivery/verdict-mark.tsx";
import styles from "./structure.module.css";
import { kindWords } from "./kind-words.ts";

/** What kind of answer was given where a story was asked for. */
export function AnswerKind({ kind }: { kind: Kind }) {
  const { name, meaning, asked } = kindWords[kind];
  return (
    <p className={styles.kind} data-asked={asked}>
      <strong>
        <VerdictMark level={asked ? "good" : "watch"} />
        {name}.
      </strong>{" "}
      {meaning}
    </p>
  );
}
