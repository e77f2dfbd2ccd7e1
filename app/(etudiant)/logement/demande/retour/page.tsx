import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { RetourDAvance } from '@/components/metier/logement/avance/RetourDAvance';
import { adresseDeLaProposition } from '@/lib/parcours/logement/avance';
import { exigerPersonne } from '@/lib/server/acces';
import { lireEtatDePaiement } from '@/lib/server/paiement/requetes/lire-etat';

type Recu = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The browser came back: what it brings decides nothing, only what the bank has told us. */
export default async function PageRetour({ searchParams }: { readonly searchParams: Promise<Recu> }) {
  const recu = await searchParams;
  const personne = await exigerPersonne('/logement/demande');
  const paiement = await lireEtatDePaiement(String(recu.vads_order_id ?? ''), personne.id);
  if (!paiement?.avance) redirect('/logement/demande');
  const page = adresseDeLaProposition(paiement.avance);
  const { etat } = paiement;
  // The receipt is on the page of the room.
  if (etat === 'payee') redirect(page);
  return (
    <>
      <TitreDOnglet titre="Retour de la banque" enErreur={false} />
      <RetourDAvance etat={etat} page={page} />
    </>
  );
}
