import type { Figure } from "@greenroom/protocol";
import type { ReactNode } from "react";
import { baselineWords } from "../../words/baseline-words.ts";
import {
  amountOf,
  confidenceWords,
  sentenceCase,
  verdictWords,
  type PresentFigure,
} from "./figure-words.ts";
import styles from "./figure-card.module.css";
import { Moments } from "./moments.tsx";
import { RangeBar } from "./range-bar.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

/**
 * One figure: what it is, whether that is usual, what it means, and where it can be heard. `children`
 * stand below it, for what belongs to it without being counted in it; without a value there is nothing
 * that they could be added to.
 */
export function FigureCard({ figure, children }: { figure: Figure; children?: ReactNode }) {
  return (
    <article className={styles.card} data-absent={!figure.present || undefined}>
      <h3 className={styles.name}>{figure.name}</h3>
      {figure.present ? (
        <>
          <Present figure={figure} />
          {children}
        </>
      ) : (
        <>
          <p className={styles.absent}>Not measured. {sentenceCase(figure.reason)}.</p>
          <Definition words={figure.definition} rule={figure.rule} source={null} />
        </>
      )}
    </article>
  );
}

function Present({ figure }: { figure: PresentFigure }) {
  const { number, unit } = amountOf(figure);
  const sure = confidenceWords[figure.confidence];
  return (
    <>
      <p className={styles.value}>
        <span className={styles.number}>{number}</span> {unit}
      </p>
      <RangeBar figure={figure} />
      {figure.besides.length > 0 && (
        <dl className={styles.list}>
          {figure.besides.map((beside) => (
            <Beside key={beside.name} beside={beside} />
          ))}
        </dl>
      )}
      {figure.range && (
        <p className={styles.range}>
          <span className={styles.verdict} data-verdict={figure.range.verdict}>
            <VerdictMark level={figure.range.verdict} />
            {verdictWords[figure.range.verdict]}
          </span>
          {sentenceCase(figure.range.text)}
        </p>
      )}
      {figure.baseline && <p className={styles.besides}>{baselineWords(figure.baseline)}</p>}
      {sure && <p className={styles.besides}>{sure}</p>}
      <Moments moments={figure.moments} />
      <Definition words={figure.definition} rule={figure.rule} source={figure.source} />
    </>
  );
}

function Beside({ beside }: { beside: PresentFigure["besides"][number] }) {
  const { number, unit } = amountOf(beside);
  return (
    <div>
      <dt>{beside.name}</dt>
      <dd>
        {number} {unit}
      </dd>
    </div>
  );
}

export function Definition(props: { words: string; rule: string; source: string | null }) {
  return (
    <details className={styles.definition}>
      <summary>How it is measured</summary>
      <p>{props.words}</p>
      {props.source && <p>Source: {props.source}</p>}
      <p>Rule {props.rule}</p>
    </details>
  );
}
