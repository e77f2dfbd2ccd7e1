import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { VersLaBanque } from '@/components/metier/cvec/VersLaBanque';
import { textesPayeur } from '@/lib/parcours/cvec';
import { lirePaiementDuLien } from '@/lib/server/paiement/requetes/lire-lien';

export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false, follow: false } };

interface Proprietes {
  readonly params: Promise<{ readonly jeton: string; readonly tentative: string }>;
  readonly searchParams: Promise<{ readonly langue?: string | readonly string[] }>;
}

export default async function PageBanqueDuPayeur({ params, searchParams }: Proprietes) {
  const { jeton, tentative } = await params;
  const textes = textesPayeur((await searchParams).langue);
  const paiement = await lirePaiementDuLien(jeton, tentative, textes.langue);
  const lien = `/payer/${encodeURIComponent(jeton)}?langue=${textes.langue}`;
  if (!paiement) redirect(lien);
  return (
    <div lang={textes.langue}>
      <TitreDOnglet titre={textes.banque.titre} enErreur={false} />
      <VersLaBanque {...paiement} textes={textes} annuler={lien} />
    </div>
  );
}
