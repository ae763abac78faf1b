import type { Line, QuestionOnScreen } from "@greenroom/protocol";
import { useEffect, useRef } from "react";
import { useOverflows } from "../frame/use-overflows.ts";
import styles from "./said-now.module.css";

/** From so many characters on it is set smaller, and once more: six lines, and twelve, on a desk. */
const LONG = 110;
const LONGER = 240;

/** What the interviewer said last, large; above it the main question where that was something else. */
export function SaidNow(props: {
  lines: readonly Line[];
  question: QuestionOnScreen | null;
  name: string | undefined;
  /** The server does not answer, so nobody comes at once. */
  unanswered: boolean;
}) {
  const last = props.lines.findLast((line) => line.who === "interviewer");
  const said = last?.text ?? props.question?.text;
  if (said === undefined) {
    const name = props.name ?? "Your interviewer";
    return (
      <p className={styles.waiting}>
        {props.unanswered ? `${name} cannot be reached yet.` : `${name} will be with you at once.`}
      </p>
    );
  }
  const asked = props.question?.text;
  const context = asked !== undefined && !said.includes(asked) && last?.kind !== "close";
  return <Said said={said} context={context ? asked : null} />;
}

/** It scrolls within its place where it is too long for it: what is pressed stays where it was. */
function Said({ said, context }: { said: string; context: string | null }) {
  const place = useRef<HTMLDivElement>(null);
  const scrolls = useOverflows(place);
  useEffect(() => {
    if (place.current) place.current.scrollTop = 0;
  }, [said]);
  const length = said.length > LONGER ? "longer" : said.length > LONG ? "long" : undefined;
  return (
    <div
      ref={place}
      className={styles.said}
      data-scrolls={scrolls || undefined}
      // Only what scrolls is a stop for the keyboard, and then it has a name.
      {...(scrolls && { tabIndex: 0, role: "group", "aria-label": "What was asked" })}
    >
      {context !== null && <p className={styles.context}>{context}</p>}
      <p className={styles.now} data-length={length}>
        {said}
      </p>
    </div>
  );
}
