import { Page } from "../frame/page.tsx";
import styles from "./review-waiting.module.css";

/** The shape of the review before it is there. */
export function ReviewWaiting() {
  return (
    <Page title="Review">
      <div className={styles.waiting} aria-busy="true">
        <h1>Opening the review</h1>
        <div className={styles.player} aria-hidden="true">
          <span className={styles.voice} data-who="interviewer" />
          <span className={styles.voice} data-who="candidate" />
          <span className={styles.lane} />
          <span className={styles.lane} />
          <span className={styles.lane} />
        </div>
        <div className={styles.cards} aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </div>
      </div>
    </Page>
  );
}
