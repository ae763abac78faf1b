import { ActionIcon, Popover, Switch } from "@mantine/core";
import { KeyboardIcon } from "@radix-ui/react-icons";
import { keyLines } from "./keys.ts";
import styles from "./keys-help.module.css";

/** Which keys there are; those that are a single character can be switched off. */
export function KeysHelp(props: { single: boolean; onSingle: (on: boolean) => void }) {
  return (
    <Popover width={300} position="top-end" shadow="md" radius="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size={40} radius="xl" variant="subtle" color="gray" aria-label="Keys">
          <KeyboardIcon width={18} height={18} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Keys" className={styles.help}>
        <dl>
          {keyLines.map(({ does, shown }) => (
            <div key={does}>
              <dt>{does}</dt>
              <dd>
                {shown.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <Switch
          size="xs"
          label="Keys that are one character"
          checked={props.single}
          onChange={(event) => props.onSingle(event.currentTarget.checked)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
