import type { StructureElement } from "@greenroom/protocol";
import { percent } from "./kind-words.ts";
import styles from "./shares.module.css";

/** Where the words of a story went: its parts in their order, each as long as its share. */
export function Shares({ elements }: { elements: readonly StructureElement[] }) {
  const parts = elements.flatMap(({ id, name, share }) =>
    share === undefined ? [] : [{ id, name, share }],
  );
  if (!parts.some(({ share }) => share > 0)) return null;
  const rest = Math.max(0, 1 - parts.reduce((sum, { share }) => sum + share, 0));
  return (
    <figure className={styles.shares}>
      <figcaption>
        Where your words went; a strong story spends most of them on the action.
      </figcaption>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ id, share }) => (
          <span key={id} data-part={id} style={{ flexGrow: share }} />
        ))}
        <span data-part="rest" style={{ flexGrow: rest }} />
      </div>
      <ul className={styles.legend}>
        {parts.map(({ id, name, share }) => (
          <li key={id} data-part={id}>
            {name} {percent(share)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
