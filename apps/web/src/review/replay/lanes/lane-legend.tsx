import { Popover } from "@mantine/core";
import { QuestionMarkCircledIcon } from "@radix-ui/react-icons";
import styles from "./lane-legend.module.css";
import type { Lane } from "./mark.ts";

/** What a lane shows, on demand. */
export function LaneLegend({ lane }: { lane: Lane }) {
  return (
    <Popover width={300} position="bottom-start" shadow="md" radius="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.button} aria-label={`What ${lane.name} shows`}>
          <QuestionMarkCircledIcon width={14} height={14} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.legend} aria-label={`What ${lane.name} shows`}>
        <p tabIndex={-1} data-autofocus>
          {lane.legend}
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}
