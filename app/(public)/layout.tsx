import type { ReactNode } from 'react';
import { Cadre } from '@/components/cadre/Cadre';

/** Public pages are the same for everyone: built once, no cookie read, « Se connecter » in the header. */
export default function DispositionPublique({ children }: { readonly children: ReactNode }) {
  return <Cadre>{children}</Cadre>;
}
