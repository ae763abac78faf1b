/** A lamp that is on, half on, or off: the verdict's shape, beside its words and its colour. */
export function VerdictMark({ level }: { level: "good" | "watch" | "outside" }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none">
      <circle cx="7" cy="7" r="5.75" stroke="currentColor" strokeWidth="1.5" />
      {level === "good" && <circle cx="7" cy="7" r="3.6" fill="currentColor" />}
      {level === "watch" && <path d="M7 3.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" />}
    </svg>
  );
}
