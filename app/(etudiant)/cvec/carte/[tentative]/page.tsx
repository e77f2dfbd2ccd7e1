import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { VersLaBanque } from '@/components/metier/cvec/VersLaBanque';
import { textesPayeur } from '@/lib/parcours/cvec';
import { exigerPersonne } from '@/lib/server/acces';
import { lirePaiementAFaire } from '@/lib/server/cvec/requetes/lire-formulaire';

interface Parametres {
  readonly params: Promise<{ readonly tentative: string }>;
}

export default async function PageVersLaBanque({ params }: Parametres) {
  const { tentative } = await params;
  const personne = await exigerPersonne('/cvec');
  const paiement = await lirePaiementAFaire(tentative, personne.id);
  if (!paiement) redirect('/cvec');
  return (
    <>
      <TitreDOnglet titre="Aller sur la page de la banque" enErreur={false} />
      <VersLaBanque {...paiement} textes={textesPayeur('fr')} annuler="/cvec" />
    </>
  );
}
