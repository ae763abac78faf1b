import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Page } from "./page.tsx";
import styles from "./lost.module.css";

export function Lost() {
  return (
    <Page title="Nothing here">
      <div className={styles.lost}>
        <h1>There is no room behind this door.</h1>
        <p>The address leads nowhere. Your sessions are listed on the home page.</p>
        <Button component={Link} to="/" size="lg">
          Go home
        </Button>
      </div>
    </Page>
  );
}
