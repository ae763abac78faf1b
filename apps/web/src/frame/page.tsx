import type { ReactNode } from "react";
import { Link } from "react-router";
import { ThemeToggle } from "../theme/theme-toggle.tsx";
import styles from "./page.module.css";

/** The frame of every screen but the Room: the name, the theme, and the way back. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <title>{`${title} · Greenroom`}</title>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.name}>
          <Mark />
          Greenroom
        </Link>
        <ThemeToggle />
      </header>
      <main id="main" className={styles.main}>
        {children}
      </main>
    </div>
  );
}

/** A stage door with a voice in it. */
export function Mark() {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 32 32"
      aria-hidden="true"
      fill="none"
      strokeWidth="2.6"
    >
      <path d="M6 27V13a10 10 0 0 1 20 0v14" stroke="var(--accent)" strokeLinecap="round" />
      <path d="M12 18v4M16 14v8M20 17v5" stroke="currentColor" strokeLinecap="round" />
    </svg>
  );
}
