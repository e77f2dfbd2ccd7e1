/** The tax notice and the one line we read of it: what the person will be asked, shown before it is asked. */
export function DessinAvis() {
  return (
    <svg
      viewBox="0 0 346 282"
      className="w-full max-w-[17rem] justify-self-center sm:max-w-[21.6rem] lg:justify-self-start print:hidden"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0" y="1" width="288" height="280" rx="10" className="fill-blanc" />
      <rect x="25" y="28" width="124" height="12" rx="6" className="fill-trait" />
      <g className="fill-[#eae9e4]">
        <rect x="25" y="53" width="196" height="9" rx="4.5" />
        <rect x="25" y="86" width="239" height="9" rx="4.5" />
        <rect x="25" y="108" width="239" height="9" rx="4.5" />
        <rect x="25" y="189" width="239" height="9" rx="4.5" />
        <rect x="25" y="212" width="165" height="9" rx="4.5" />
      </g>
      <rect
        x="15"
        y="131"
        width="259"
        height="39"
        rx="7"
        strokeWidth="2.6"
        className="fill-safran-pale stroke-safran"
      />
      <path d="M288 151h50" strokeWidth="2.6" className="stroke-safran" />
      <circle cx="338" cy="151" r="7.5" className="fill-safran" />
      <g className="fill-encre font-[680]" fontSize="15.5">
        <text x="29" y="156">
          Revenu brut global
        </text>
        <text x="259" y="156" textAnchor="end">
          33 000 €
        </text>
      </g>
    </svg>
  );
}
