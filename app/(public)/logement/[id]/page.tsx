import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ReserverSurLaFiche } from '@/components/metier/logement/complementaire/ReserverSurLaFiche';
import { AjouterAuxVoeux } from '@/components/metier/logement/demande/AjouterAuxVoeux';
import { FicheDuLogement } from '@/components/metier/logement/FicheDuLogement';
import { nomComplet, nomDuLogement } from '@/components/metier/logement/libelles';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { tourOuvert } from '@/lib/domain/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { horloge, minuteDe } from '@/lib/server/acces';
import { lireReservation } from '@/lib/server/logement/complementaire/requetes/montrer';
import { lesDemandables } from '@/lib/server/logement/demande/requetes/demandables';
import { lireLogement } from '@/lib/server/logement/requetes/lire-logement';
import { ajouter } from '../../../(etudiant)/logement/demande/voeux/actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

/** The title and the page ask for the same sheet: read once. */
const lire = cache(lireLogement);

export async function generateMetadata({ params }: Proprietes): Promise<Metadata> {
  const fiche = await lire((await params).id);
  if (!fiche) return { title: 'Logement introuvable' };
  return { title: `${nomDuLogement(fiche)}, ${fiche.residence.nom}, ${fiche.residence.ville}` };
}

export default async function PageDuLogement({ params }: Proprietes) {
  const fiche = await lire((await params).id);
  if (!fiche) notFound();
  const cadran = await horloge();
  const campagne = campagneLogementDuJour(cadran.aujourdhui());
  const tour = tourOuvert({ campagne, minute: minuteDe(cadran) });
  const demandable = fiche.disponible && (await lesDemandables(campagne.annee, [fiche.id])).has(fiche.id);
  const reservation = tour ? null : await lireReservation(fiche.id, campagne.annee, cadran);
  return (
    <Conteneur className="py-9">
      <p className="mb-3 text-petit">
        <Lien href="/logement">Chercher un logement</Lien>
      </p>
      <FicheDuLogement
        fiche={fiche}
        avance={campagne.avance}
        demander={
          tour && demandable ? (
            <AjouterAuxVoeux logement={fiche.id} nom={nomComplet(fiche)} {...{ tour, ajouter }} />
          ) : reservation ? (
            <ReserverSurLaFiche logement={fiche.id} reservation={reservation} />
          ) : undefined
        }
      />
    </Conteneur>
  );
}
