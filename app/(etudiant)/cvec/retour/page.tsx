import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { RetourDeLaBanque } from '@/components/metier/cvec/RetourDeLaBanque';
import { anneeDemandee } from '@/lib/parcours/cvec';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { lireEtatDePaiement } from '@/lib/server/paiement/requetes/lire-etat';

type Recu = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The browser came back: what it brings decides nothing, only what the bank has told us. */
export default async function PageRetour({ searchParams }: { readonly searchParams: Promise<Recu> }) {
  const recu = await searchParams;
  const annee = anneeDemandee(recu.annee, (await horloge()).aujourdhui());
  const personne = await exigerPersonne(`/cvec?annee=${annee}`);
  const paiement = await lireEtatDePaiement(String(recu.vads_order_id ?? ''), personne.id);
  if (!paiement) redirect(`/cvec?annee=${annee}`);
  return (
    <>
      <TitreDOnglet titre="Retour de la banque" enErreur={false} />
      <RetourDeLaBanque {...paiement} />
    </>
  );
}
