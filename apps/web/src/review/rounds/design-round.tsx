import { leftOutWords, stressVerdict, type DesignReport } from "@greenroom/protocol";
import { PhoneFold } from "../../frame/phone-fold.tsx";
import { counted } from "../../words/time.ts";
import { MomentButton } from "../transcript/play-button.tsx";
import { Facts } from "./facts.tsx";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";
import { StageSaid } from "./stage-said.tsx";
import { StageTimes } from "./stage-times.tsx";

/** So many facts that were never asked for stand open. */
const FIRST_MISSED = 6;
const HELD = "You asked, and the conversation went on without an answer.";

/** Where the time of a design went, what its choices were put to, and what was asked first. */
export function DesignRound({ report }: { report: DesignReport }) {
  const { title, stages, facts, stresses } = report;
  const asked = facts.filter((fact) => fact.asked !== null).length;
  const leftOut = leftOutWords(stages);
  // A sheet begins with what a design hangs on.
  const later = facts.filter((fact) => fact.asked === null).slice(FIRST_MISSED);
  return (
    <section aria-labelledby="design-round">
      <PhoneFold
        id="design-round"
        title={title}
        says="Where the time went, what was said there, what it was put to, what you could have asked."
      >
        <h3>Where the time went</h3>
        <p className={styles.hint}>
          The outline is what belonged to a stage, the bar what it took: from the question that
          opened it, or from your own words where you went through it unasked.
        </p>
        {leftOut !== null && <p className={styles.hint}>{leftOut}</p>}
        <StageTimes stages={stages} />
        <h3>What was said in each stage</h3>
        <p className={styles.hint}>
          By what belongs to a stage, in your own words. Of a high-level design and a deep dive
          nobody needs everything, so only what was heard is named there. “Not heard” may also mean
          that it was said in other words.
        </p>
        <StageSaid stages={stages} />
        <h3>What your design was put to</h3>
        {stresses.length === 0 && (
          <p className={styles.hint}>
            There was no time for it: a bad day comes after the deep dive, when something was chosen
            that can break.
          </p>
        )}
        <ul className={styles.list}>
          {stresses.map((stress) => (
            <Stress key={stress.id} stress={stress} />
          ))}
        </ul>
        {facts.length > 0 && (
          <>
            <h3>What you could have asked for</h3>
            <p className={styles.hint}>
              {asked === 0
                ? `The interviewer knew ${counted(facts.length, "fact")} about this case and was asked for none of them.`
                : `You asked for ${asked} of ${counted(facts.length, "fact")} that the interviewer knew.`}{" "}
              Nobody needs all of them; look for those that your design hangs on. Asking is read
              from your words, so a question that was misheard may stand here as never asked.
            </p>
            <Facts facts={facts.filter((fact) => !later.includes(fact))} heldHint={HELD} />
            {later.length > 0 && (
              <details className={styles.more}>
                <summary>Also never asked for: {counted(later.length, "fact")}</summary>
                <Facts facts={later} />
              </details>
            )}
          </>
        )}
      </PhoneFold>
    </section>
  );
}

function Stress({ stress }: { stress: DesignReport["stresses"][number] }) {
  const { text, chose, answered, went } = stress;
  const { words, level } = stressVerdict(stress);
  return (
    <OneFound name={text} verdict={words} level={level} said={chose}>
      {answered && <MomentButton span={answered} label="Your answer" />}
      {answered && (
        <ul className={styles.points}>
          {went.map(({ name, said }) => (
            <li key={name}>
              <p>
                {name}
                {said === null && <span>: not heard</span>}
              </p>
              {said && <MomentButton span={said} label={`“${said.text}”`} />}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>
        {chose
          ? "Asked because you said:"
          : "It fits any design: no choice was heard to put it to."}
      </p>
    </OneFound>
  );
}
