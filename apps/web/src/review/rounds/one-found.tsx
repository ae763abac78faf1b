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
  /** Under which heading it stands: a part's own, or the round's. */
  under?: "part" | "round";
  children?: ReactNode;
}) {
  const { name, verdict, level, said } = props;
  const Heading = props.under === "round" ? "h3" : "h4";
  return (
    <li className={styles.one} data-level={level}>
      <div>
        <Heading className={styles.name}>{name}</Heading>
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
