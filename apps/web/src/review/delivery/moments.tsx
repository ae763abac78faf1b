import type { PresentFigure } from "./figure-words.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./moments.module.css";

const SHOWN = 3;

/** Where a figure comes from, to hear; the first few, the rest on demand. */
export function Moments({ moments }: { moments: PresentFigure["moments"] }) {
  const [all, setAll] = useState(false);
  if (moments.length === 0) return null;
  const shown = all ? moments : moments.slice(0, SHOWN);
  return (
    <div className={styles.moments}>
      <ul>
        {shown.map((moment) => (
          <li key={`${moment.startSample} ${moment.label}`}>
            <MomentButton span={moment} label={moment.label} />
          </li>
        ))}
      </ul>
      {moments.length > SHOWN && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${moments.length}`}
        </Button>
      )}
    </div>
  );
}
