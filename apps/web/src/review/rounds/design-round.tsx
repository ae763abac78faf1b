import { SAMPLE_RATE_HZ, type DesignReport } from "@greenroom/protocol";
import { inSeconds } from "../../words/time.ts";
import { PlayButton } from "../transcript/play-button.tsx";
import { Facts } from "./facts.tsx";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

/** Where the time of a design went, what was asked first, and what its choices were put to. */
export function DesignRound({ report }: { report: DesignReport }) {
  const { title, stages, facts, stresses } = report;
  return (
    <section aria-labelledby="design-round">
      <h2 id="design-round">{title}</h2>
      <h3>Where the time went</h3>
      <ul className={styles.list}>
        {stages.map((stage) => (
          <Stage key={stage.id} stage={stage} />
        ))}
      </ul>
      {facts.length > 0 && (
        <>
          <h3>What there was to find out first</h3>
          <Facts facts={facts} />
        </>
      )}
      {stresses.length > 0 && (
        <>
          <h3>What your choices were put to</h3>
          <ul className={styles.list}>
            {stresses.map(({ id, text, chose, answered }) => (
              <OneFound
                key={id}
                name={text}
                verdict={answered ? "You answered" : "Not answered"}
                level={answered ? "good" : "watch"}
                said={chose}
              >
                {chose && <p className={styles.hint}>Because you chose:</p>}
                {answered && <PlayButton span={answered} what="your answer" />}
              </OneFound>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Stage({ stage: { name, budgetS, span } }: { stage: DesignReport["stages"][number] }) {
  const planned = `Planned: ${inSeconds(Math.round(budgetS))}.`;
  if (!span) {
    return (
      <OneFound name={name} verdict="Not reached" level="watch" said={null}>
        <p className={styles.hint}>{planned}</p>
      </OneFound>
    );
  }
  const spentS = (span.endSample - span.startSample) / SAMPLE_RATE_HZ;
  const over = spentS > budgetS * 1.3;
  return (
    <OneFound
      name={name}
      verdict={over ? "Took longer than planned" : "In its time"}
      level={over ? "watch" : "good"}
      said={null}
    >
      <p className={styles.hint}>
        {inSeconds(Math.round(spentS))}. {planned}
      </p>
      <PlayButton span={span} what={name} />
    </OneFound>
  );
}
