import type { ReactNode } from 'react';

/** A quiet notice beside the content: « Barème provisoire… ». */
export function Bandeau({ children }: { readonly children: ReactNode }) {
  return (
    <div className="w-fit max-w-[40rem] rounded-controle border-l-8 border-safran bg-safran-pale px-4.5 py-3 text-[1rem] leading-normal text-encre">
      {children}
    </div>
  );
}
