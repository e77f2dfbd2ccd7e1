import type { ReactNode } from 'react';

// Personal: rendered for each request, kept nowhere.
export const dynamic = 'force-dynamic';
export const fetchCache = 'force-no-store';

/** It authorises nothing: each page and each action does that for itself. */
export default function DispositionDeTravail({ children }: { readonly children: ReactNode }) {
  return children;
}
