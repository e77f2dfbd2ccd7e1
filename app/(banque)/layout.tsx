import type { ReactNode } from 'react';
import { CadreBanque } from '@/components/metier/banque/CadreBanque';

/** The bank is another house: neither the portal's header nor its places. */
export default function DispositionBanque({ children }: { readonly children: ReactNode }) {
  return <CadreBanque>{children}</CadreBanque>;
}
