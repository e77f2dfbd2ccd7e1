import type { Metadata } from 'next';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { RetourDuPayeur } from '@/components/metier/cvec/payeur/RetourDuPayeur';
import { textesPayeur } from '@/lib/parcours/cvec';
import { lireEtatDePaiement } from '@/lib/server/paiement/requetes/lire-etat';

export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false, follow: false } };

type Recu = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The payer is back from the bank. The order is a name that cannot be guessed; it shows nothing of the student. */
export default async function PageRetourDuPayeur({ searchParams }: { readonly searchParams: Promise<Recu> }) {
  const { langue, vads_order_id: ordre } = await searchParams;
  const paiement = await lireEtatDePaiement(String(ordre ?? ''));
  const textes = textesPayeur(langue, paiement?.genre);
  const etat = paiement?.mode === 'tiers' ? paiement.etat : null;
  return (
    <>
      <TitreDOnglet titre={textes.retour.onglet} enErreur={false} />
      <RetourDuPayeur etat={etat} reference={String(ordre ?? '')} textes={textes} />
    </>
  );
}
