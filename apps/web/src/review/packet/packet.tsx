import {
  askedByWords,
  pillarNames,
  type Competency,
  type Packet as Boxes,
} from "@greenroom/protocol";
import { PhoneFold } from "../../frame/phone-fold.tsx";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./packet.module.css";

/** What an interviewer could have written down; `null` while it is being read. */
export function Packet({ packet }: { packet: Boxes | null }) {
  return (
    <section aria-labelledby="packet" className={styles.packet} aria-busy={packet === null}>
      <PhoneFold id="packet" title="The packet" says="What an interviewer could have written down.">
        <p className={styles.hint}>
          What an interviewer could have written down: your words, box by box, as they are discussed
          by people who were not there. A box for which nothing was heard stays blank.
        </p>
        {packet?.length === 0 && (
          <p className={styles.hint}>Too little was understood to write anything down.</p>
        )}
        {packet?.map(({ pillar, competencies }) => (
          <div key={pillar} className={styles.pillar}>
            <h3>{pillarNames[pillar]}</h3>
            <ul className={styles.boxes}>
              {competencies.map((competency) => (
                <Box key={competency.id} competency={competency} />
              ))}
            </ul>
          </div>
        ))}
      </PhoneFold>
    </section>
  );
}

function Box({ competency: { name, meaning, evidence } }: { competency: Competency }) {
  const blank = evidence.length === 0;
  return (
    <li className={styles.box} data-blank={blank}>
      <h4>{name}</h4>
      <p className={styles.meaning}>{meaning}</p>
      {blank ? (
        <p className={styles.blank}>Blank: nothing was heard for it.</p>
      ) : (
        <ul className={styles.evidence}>
          {evidence.map((each) => (
            <li key={`${each.startSample} ${each.endSample}`}>
              <MomentButton span={each} label={`“${each.text}”`} />
              <span className={styles.element}>
                {each.element}
                {each.thin && ", in passing"}
                {each.askedBy && ` · ${askedByWords(each.askedBy)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
