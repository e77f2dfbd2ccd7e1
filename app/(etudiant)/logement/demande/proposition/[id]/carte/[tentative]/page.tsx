import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { VersLaBanque } from '@/components/metier/cvec/VersLaBanque';
import { textesPayeur } from '@/lib/parcours/cvec';
import { adresseDeLaProposition } from '@/lib/parcours/logement/avance';
import { exigerPersonne } from '@/lib/server/acces';
import { lireAvanceAFaire } from '@/lib/server/logement/avance/requetes/lire-formulaire';

interface Proprietes {
  readonly params: Promise<{ readonly id: string; readonly tentative: string }>;
}

export default async function PageVersLaBanque({ params }: Proprietes) {
  const { id, tentative } = await params;
  const page = adresseDeLaProposition(encodeURIComponent(id));
  const personne = await exigerPersonne(page);
  const paiement = await lireAvanceAFaire(tentative, personne.id);
  if (!paiement) redirect(page);
  return (
    <>
      <TitreDOnglet titre="Aller sur la page de la banque" enErreur={false} />
      <VersLaBanque {...paiement} objet={paiement} textes={textesPayeur('fr')} annuler={page} />
    </>
  );
}
