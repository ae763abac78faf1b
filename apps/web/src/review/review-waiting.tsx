import { Page } from "../frame/page.tsx";
import styles from "./review-waiting.module.css";

/** The shape of the review before it is there. */
export function ReviewWaiting() {
  return (
    <Page title="Review">
      <div className={styles.waiting}>
        <h1>Opening the review</h1>
        <span className={styles.wave} />
        <div className={styles.cards}>
          <span />
          <span />
          <span />
          <span />
        </div>
      </div>
    </Page>
  );
}
