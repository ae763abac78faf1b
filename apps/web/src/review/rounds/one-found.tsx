import type { Span } from "@greenroom/protocol";
import type { ReactNode } from "react";
import { VerdictMark } from "../delivery/verdict-mark.tsx";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./rounds.module.css";

/** One line of what came to light: its name, how it went in words, and the words themselves, to hear. */
export function OneFound(props: {
  name: string;
  verdict: string;
  level: "good" | "watch" | "outside";
  said: (Span & { text: string }) | null;
  children?: ReactNode;
}) {
  const { name, verdict, level, said } = props;
  return (
    <li className={styles.one} data-level={level}>
      <div>
        <h4>{name}</h4>
        <p className={styles.verdict}>
          <VerdictMark level={level} />
          {verdict}
        </p>
      </div>
      <div className={styles.evidence}>
        {props.children}
        {said && <MomentButton span={said} label={`“${said.text}”`} />}
      </div>
    </li>
  );
}
