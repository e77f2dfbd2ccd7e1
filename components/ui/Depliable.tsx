import type { ReactNode } from 'react';

interface ProprietesDepliable {
  readonly titre: ReactNode;
  readonly children: ReactNode;
  readonly ouvert?: boolean;
}

/** Help that shows on demand, with the browser's own `<details>`: it needs no JavaScript. */
export function Depliable({ titre, children, ouvert }: ProprietesDepliable) {
  return (
    <details
      open={ouvert}
      className="group rounded-controle bg-papier px-4.5 py-3.5 print:hidden forced-colors:border"
    >
      <summary className="flex w-fit list-none items-center gap-2 font-[680] text-bleu hover:text-bleu-fonce [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 12 12"
          className="size-3 shrink-0 fill-current group-open:rotate-90"
          aria-hidden="true"
        >
          <path d="M2 0v12l9-6z" />
        </svg>
        {titre}
      </summary>
      <div className="space-y-3 pt-3">{children}</div>
    </details>
  );
}
