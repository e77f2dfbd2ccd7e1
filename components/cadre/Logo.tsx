/** Our own mark: a counter under a roof, with its lit door. */
export function Logo() {
  return (
    <svg viewBox="0 0 38 38" className="size-9.5 shrink-0" aria-hidden="true" focusable="false">
      <rect width="38" height="38" rx="9" className="fill-encre" />
      <path
        d="M9 27V15.5L19 9l10 6.5V27"
        fill="none"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-blanc"
      />
      <rect x="15.8" y="20" width="6.4" height="7.4" rx="1" className="fill-safran" />
    </svg>
  );
}
