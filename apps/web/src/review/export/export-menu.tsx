import type { Review } from "@greenroom/protocol";
import { Button, Menu } from "@mantine/core";
import { ChevronDownIcon } from "@radix-ui/react-icons";
import { exportChoices, exportUrl, type ExportChoice } from "./export-choices.ts";
import styles from "./export-menu.module.css";

/** The session to take along: as a page, as text, as captions, as sound. Each size is said before. */
export function ExportMenu({ review }: { review: Review }) {
  const { id, state } = review.session;
  const { words, sound } = exportChoices(review);
  const item = (choice: ExportChoice) => <Choice key={choice.file} id={id} choice={choice} />;
  return (
    <Menu
      position="bottom-start"
      width={340}
      radius="lg"
      shadow="md"
      withinPortal
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          variant="default"
          radius="xl"
          disabled={state === "live"}
          rightSection={<ChevronDownIcon aria-hidden="true" />}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu ?? ""}>
        {words.map(item)}
        {sound.map(item)}
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ id, choice }: { id: string; choice: ExportChoice }) {
  const { file, name, words, size } = choice;
  return (
    <Menu.Item component="a" href={exportUrl(id, file)} download className={styles.choice ?? ""}>
      <span className={styles.name}>
        {name}
        {size && <span className={styles.size}>{size}</span>}
      </span>
      <span className={styles.words}>{words}</span>
    </Menu.Item>
  );
}
