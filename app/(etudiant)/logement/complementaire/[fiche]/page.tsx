import { notFound } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { ReserverUneChambre } from '@/components/metier/logement/complementaire/ReserverUneChambre';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { lireReservation } from '@/lib/server/logement/complementaire/requetes/montrer';
import { montrerDemande, nommerLogement } from '@/lib/server/logement/demande/requetes/montrer-demande';
import { bloquer } from './actions';

interface Proprietes {
  readonly params: Promise<{ readonly fiche: string }>;
}

export default async function PageReserver({ params }: Proprietes) {
  const { fiche } = await params;
  const personne = await exigerPersonne(`/logement/complementaire/${encodeURIComponent(fiche)}`);
  if (!/^[1-9]\d{0,8}$/.test(fiche)) notFound();
  const cadran = await horloge();
  const { annee } = campagneLogementDuJour(cadran.aujourdhui());
  const parametres = parametresComplementaires(annee);
  const numero = Number(fiche);
  const [logement, reservation, demande] = await Promise.all([
    nommerLogement(numero),
    lireReservation(numero, annee, cadran),
    montrerDemande(personne.id, annee, cadran),
  ]);
  if (!logement || !reservation || !parametres.ok) notFound();
  const ici = demande?.propositions.findLast((p) => p.logement.id === numero && p.origine === 'blocage');
  return (
    <>
      <TitreDOnglet titre="Réserver une chambre" enErreur={false} />
      <ReserverUneChambre
        {...{ logement, reservation, tenue: ici ?? null, parametres: parametres.valeur }}
        aUneDemande={demande !== null && demande.etat !== 'retiree'}
        maintenant={cadran.maintenant().getTime()}
        bloquer={bloquer.bind(null, fiche)}
      />
    </>
  );
}
