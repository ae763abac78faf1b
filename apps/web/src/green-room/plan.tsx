import {
  asksQuestions,
  enumerated,
  type Next,
  type PersonaSummary,
  type SceneSummary,
} from "@greenroom/protocol";
import { Link } from "react-router";
import { useStore } from "zustand";
import type { Again } from "../interview/again.ts";
import { besideOf } from "../interview/beside.ts";
import { choices } from "../interview/choices.ts";
import { pasted, pastedWords, readPasted } from "../interview/pasted.ts";
import { broughtQuestions, ownQuestions } from "../interview/own-questions.ts";
import type { ToTell } from "../interview/to-tell.ts";
import { practisedName } from "../words/catalog.ts";
import { inSeconds } from "../words/time.ts";
import styles from "./green-room.module.css";

/** What is about to happen, in a line, and the way to something else. */
export function Plan(props: {
  onceMore: Again | null;
  next: Next | null;
  tell: ToTell | null;
  persona: PersonaSummary | undefined;
  personas: readonly PersonaSummary[];
  scenes: readonly SceneSummary[];
}) {
  const { onceMore, next, tell, persona, personas, scenes } = props;
  const { focus, format, scene, lengthMin, panel } = useStore(choices);
  const [brought] = broughtQuestions(useStore(ownQuestions)).brought;
  const own = asksQuestions(format) && focus === "own";
  const kept = useStore(pasted);
  const fromTexts = format === "questions" ? pastedWords(readPasted(kept, focus)) : "";
  const about = scenes.find(({ id }) => id === scene);
  const withWhom = (lead: PersonaSummary) =>
    format === "panel"
      ? enumerated([lead, ...besideOf(lead, personas, panel)].map(({ name }) => name))
      : `${lead.name}, ${lead.title}`;
  const otherwise = (
    <Link to="/green-room" replace>
      Something else
    </Link>
  );
  if (onceMore) {
    return (
      <p className={styles.plan}>
        Once more, in {inSeconds(onceMore.limitS)}: “{onceMore.text}” {otherwise}
      </p>
    );
  }
  if (next) {
    return (
      <p className={styles.plan}>
        A different question, to work on “{next.workOn.title}”. {next.ask} {otherwise}
      </p>
    );
  }
  if (tell) {
    return (
      <p className={styles.plan}>
        {tell.plan} {otherwise}
      </p>
    );
  }
  return (
    <p className={styles.plan}>
      {practisedName({ focus, format })}
      {own && (brought ? `: “${brought.own.text}”` : ", which is still to be written")}
      {about?.format === format && `: ${about.title}`}, about {lengthMin} minutes
      {persona && ` with ${withWhom(persona)}`}. {fromTexts && `${fromTexts} `}
      <Link to="/">Change</Link>
    </p>
  );
}
