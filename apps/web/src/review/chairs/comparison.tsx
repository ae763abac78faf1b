import type { QuestionStructure } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { ChevronDownIcon } from "@radix-ui/react-icons";
import { useMemo } from "react";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import { MomentButton } from "../transcript/play-button.tsx";
import { useArriving, useChairs } from "./chairs-context.ts";
import { compareMarks, type Compared, type OwnQuote, type Quote } from "./compare.ts";
import { comparedInShort, comparedWords, outcomeNames } from "./compare-words.ts";
import styles from "./comparison.module.css";

/** One's own marks beside what the rules found, part by part; to open whenever one likes. */
export function Comparison({ read }: { read: QuestionStructure }) {
  const { review, can } = useEditing();
  const { last, begin } = useChairs();
  const { busy, failed, save } = useSaving();
  const questionId = read.question.id;
  const summary = useArriving<HTMLElement>(questionId);
  const just = last?.questionId === questionId;
  const { ownMarks: own, elementMarks: takenOver } = review.annotations;
  const compared = useMemo(
    () => compareMarks(read, review.turns, { own, takenOver }),
    [read, review.turns, own, takenOver],
  );
  const again = async () => {
    const entry = review.annotations.compared.find((each) => each.questionId === questionId);
    if (entry && (await save({ type: "undo", id: entry.id }))) begin([questionId]);
  };
  return (
    <details className={styles.comparison} open={just}>
      <summary ref={summary}>
        <span className={styles.title}>Your marks beside Greenroom’s</span>
        <span className={styles.short}>{comparedInShort(compared)}</span>
        <ChevronDownIcon className={styles.open} aria-hidden="true" />
      </summary>
      <ul className={styles.list}>
        {compared.map((each) => (
          <OneElement key={each.element.id} compared={each} questionId={questionId} />
        ))}
      </ul>
      {can && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          loading={busy}
          onClick={() => void again()}
        >
          Go on marking
        </Button>
      )}
      <SaveFailed problem={failed} onRetry={() => void again()} />
    </details>
  );
}

function OneElement({ compared, questionId }: { compared: Compared; questionId: string }) {
  const { element, own, rules, outcome } = compared;
  return (
    <li className={styles.element} data-outcome={outcome}>
      <div className={styles.head}>
        <h4>{element.name}</h4>
        <p className={styles.outcome}>{outcomeNames[outcome]}</p>
      </div>
      <div className={styles.sides}>
        <div>
          <p className={styles.side}>You</p>
          {own.length === 0 && <p className={styles.none}>No mark</p>}
          {own.map((quote) => (
            <div key={quote.id} className={styles.quote}>
              <Played quote={quote} />
              {outcome === "only-you" && (
                <TakeOver quote={quote} element={element} questionId={questionId} />
              )}
            </div>
          ))}
        </div>
        <div>
          <p className={styles.side}>Greenroom</p>
          {rules.length === 0 && <p className={styles.none}>Not heard</p>}
          {rules.map((quote) => (
            <Played key={quote.startSample} quote={quote} />
          ))}
        </div>
      </div>
      <p className={styles.words}>{comparedWords(compared)}</p>
    </li>
  );
}

function Played({ quote }: { quote: Quote }) {
  return <MomentButton span={quote} label={`“${quote.text}”`} />;
}

/** Makes an own mark an “it is here”: the element counts as shown from then on. */
function TakeOver(props: { quote: OwnQuote; element: Compared["element"]; questionId: string }) {
  const { quote, element, questionId } = props;
  const { can } = useEditing();
  const { busy, failed, save } = useSaving();
  const { startSample, endSample } = quote;
  const mark = { questionId, elementId: element.id, startSample, endSample };
  const takeOver = () => void save({ type: "mark-element", ...mark });
  if (quote.takenOver) return <span className={styles.taken}>Taken over</span>;
  if (!can) return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        aria-label={`It is here: take over your mark of ${element.name}`}
        onClick={takeOver}
      >
        It is here
      </Button>
      <SaveFailed problem={failed} onRetry={takeOver} />
    </>
  );
}
