import { ExclamationTriangleIcon, InfoCircledIcon } from "@radix-ui/react-icons";
import type { ReactNode } from "react";
import styles from "./callout.module.css";

/**
 * Something the person should know, and what to do about it. A `problem` is announced at once
 * (role alert); a `note` waits until it is read.
 */
export function Callout(props: {
  kind: "problem" | "note";
  children: ReactNode;
  action?: ReactNode;
}) {
  const problem = props.kind === "problem";
  const Icon = problem ? ExclamationTriangleIcon : InfoCircledIcon;
  return (
    <div className={styles.callout} data-kind={props.kind} {...(problem ? { role: "alert" } : {})}>
      <Icon className={styles.icon} width={18} height={18} aria-hidden="true" />
      <div className={styles.words}>{props.children}</div>
      {props.action && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
