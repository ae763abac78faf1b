/** An arrow around a 5: so many seconds forward, or back. */
export function StepIcon({ back = false }: { back?: boolean }) {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" fill="none" aria-hidden="true">
      <g
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        transform={back ? undefined : "matrix(-1 0 0 1 22 0)"}
      >
        <path d="M5.2 6.2A7.6 7.6 0 1 1 3.4 11" />
        <path d="M4.8 2.6v3.9h3.9" />
      </g>
      <text x="11" y="14.4" textAnchor="middle" fontSize="8.5" fontWeight="600" fill="currentColor">
        5
      </text>
    </svg>
  );
}
