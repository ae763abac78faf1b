import type { Advice as Given, AdviceThing, SessionSummary } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./advice.module.css";
import { inSeconds } from "../../words/time.ts";
import { adviceHeading } from "./advice-words.ts";
import { NotUseful, PutAside } from "./not-useful.tsx";

/** What to work on, first of all: few things, each with its moment, a question, and another try. */
export function Advice(props: { advice: Given; answered: boolean; session: SessionSummary }) {
  const { answered, session } = props;
  const { things, wentWell } = props.advice;
  const [putAside, setPutAside] = useState(0);
  if (!answered) return null;
  const pending = session.state === "live" && things.length === 0;
  return (
    <section aria-labelledby="advice" className={pending ? styles.pending : undefined}>
      <h2 id="advice">{adviceHeading(things.length)}</h2>
      {things.length === 0 && (
        <p className={styles.hint}>
          {pending
            ? "It is told when the last word has been read."
            : "Nothing stands out that would be certain enough to say. The figures and the structure are below."}
        </p>
      )}
      {things.length > 0 && (
        <ol className={styles.things}>
          {things.map((thing) => (
            <Thing
              key={thing.id}
              thing={thing}
              session={session}
              onPutAside={() => setPutAside((before) => before + 1)}
            />
          ))}
        </ol>
      )}
      <PutAside focused={putAside > 0} />
      {wentWell && (
        <div className={styles.well}>
          <h3>And this went well</h3>
          <p>{wentWell.title}.</p>
          <MomentButton span={wentWell.moment} label={`“${wentWell.moment.text}”`} />
        </div>
      )}
    </section>
  );
}

function Thing(props: { thing: AdviceThing; session: SessionSummary; onPutAside: () => void }) {
  const { thing, session, onPutAside } = props;
  const { title, why, ask, moment, again } = thing;
  return (
    <li className={styles.thing}>
      <h3>{title}</h3>
      <p className={styles.why}>
        {why}
        {thing.alsoBefore && " Also found in a session before."}
      </p>
      {moment && <MomentButton span={moment} label={`“${moment.text}”`} />}
      <p className={styles.ask}>{ask}</p>
      <div className={styles.actions}>
        {again && (
          <Button
            component={Link}
            to="/green-room"
            state={{
              again: { ...again, ofSession: session.id, persona: session.options.persona },
            }}
            variant="default"
            radius="xl"
          >
            Answer it again in {inSeconds(again.limitS)}
          </Button>
        )}
        <NotUseful thing={thing} onPutAside={onPutAside} />
      </div>
    </li>
  );
}
