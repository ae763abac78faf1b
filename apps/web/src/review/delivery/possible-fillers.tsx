import type { Figure } from "@greenroom/protocol";
import { Definition } from "./figure-card.tsx";
import { possibleWords } from "./figure-words.ts";
import { Moments } from "./moments.tsx";
import styles from "./possible-fillers.module.css";

/** Filled pauses that were perhaps said: quieter than those that were heard, and not counted. */
export function PossibleFillers({ figure }: { figure: Figure }) {
  return (
    <div className={styles.possible}>
      {figure.present ? (
        <>
          <p>{possibleWords({ all: figure.value, written: figure.besides[0]?.value ?? 0 })}</p>
          <Moments moments={figure.moments} />
          <Definition words={figure.definition} rule={figure.rule} source={figure.source} />
        </>
      ) : (
        <p>
          This is the least: recognition leaves some out. Possible ones are not known, as{" "}
          {figure.reason}.
        </p>
      )}
    </div>
  );
}
