import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { FicheDuLogement } from '@/components/metier/logement/FicheDuLogement';
import { nomDuLogement } from '@/components/metier/logement/libelles';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { CAMPAGNES_LOGEMENT } from '@/lib/domain/logement';
import { lireLogement } from '@/lib/server/logement/requetes/lire-logement';

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
  const avance = CAMPAGNES_LOGEMENT.at(-1)?.avance ?? 0;
  return (
    <Conteneur className="py-9">
      <p className="mb-3 text-petit">
        <Lien href="/logement">Chercher un logement</Lien>
      </p>
      <FicheDuLogement fiche={fiche} avance={avance} />
    </Conteneur>
  );
}
