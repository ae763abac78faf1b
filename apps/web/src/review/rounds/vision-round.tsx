import type { VisionReport } from "@greenroom/protocol";
import { PhoneFold } from "../../frame/phone-fold.tsx";
import { counted, inSeconds } from "../../words/time.ts";
import { OneFound } from "./one-found.tsx";
import styles from "./rounds.module.css";

type When = VisionReport["points"][number]["when"];

/** In the order in which they are shown: what was missed is what one can change. */
const groups: readonly {
  when: When;
  heading: string;
  verdict: string;
  level: "good" | "watch";
}[] = [
  { when: "not-heard", heading: "Not heard at all", verdict: "Not heard", level: "watch" },
  {
    when: "when-asked",
    heading: "Told only when asked",
    verdict: "Only when asked",
    level: "watch",
  },
  { when: "presented", heading: "Told unasked", verdict: "Presented", level: "good" },
];

/** Whether an executive was told what they listen for, and whether they had to ask for it. */
export function VisionRound({ report }: { report: VisionReport }) {
  const { title, presentedS, budgetS, points } = report;
  const shown = groups.filter(({ when }) => points.some((point) => point.when === when));
  return (
    <section aria-labelledby="vision-round">
      <PhoneFold id="vision-round" title={title} says="What your presentation held.">
        <p className={styles.hint}>
          You presented for {roughly(presentedS)} of the {roughly(budgetS)} that you had, before the
          questions began. What an executive listens for is read from your words, so something that
          was misheard may stand under the wrong heading. Not every point belongs in every vision.
        </p>
        {shown.map(({ when, heading, verdict, level }) => (
          <Group key={when} heading={heading} report={report} {...{ when, verdict, level }} />
        ))}
      </PhoneFold>
    </section>
  );
}

/** Of a presentation nobody counts the seconds, unless it was over in a breath. */
function roughly(seconds: number): string {
  return seconds < 90
    ? inSeconds(Math.round(seconds))
    : counted(Math.round(seconds / 60), "minute");
}

function Group(props: {
  heading: string;
  when: When;
  verdict: string;
  level: "good" | "watch";
  report: VisionReport;
}) {
  const { heading, when, verdict, level, report } = props;
  const points = report.points.filter((point) => point.when === when);
  return (
    <>
      <h3>{heading}</h3>
      <ul className={styles.list}>
        {points.map(({ id, name, said }) => (
          <OneFound key={id} name={name} verdict={verdict} level={level} said={said} />
        ))}
      </ul>
    </>
  );
}
