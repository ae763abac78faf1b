import styles from "./as-heard.module.css";

/** What the interviewer said; where it was cut off, the words that were not heard stand back. */
export function AsHeard({ text, heardText }: { text: string; heardText: string | null }) {
  const cut = heardText !== null && text.startsWith(heardText);
  if (!cut) return text;
  return (
    <>
      {heardText}
      <span className={styles.unheard}>{text.slice(heardText.length)}</span>
    </>
  );
}
