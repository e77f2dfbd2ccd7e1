import type { Metadata } from 'next';
import { Tours } from '@/components/metier/instruction/Tours';
import { Conteneur } from '@/components/ui/Page';
import { CAMPAGNES_LOGEMENT, campagneLogement } from '@/lib/domain/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { horloge } from '@/lib/server/acces';
import { exigerAgent } from '@/lib/server/acces/agent';
import { lireTours } from '@/lib/server/logement/tours/requetes/lire-tours';
import { lancer, publier } from './actions';

export const metadata: Metadata = { title: 'Tours d’attribution' };

interface Proprietes {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageTours({ searchParams }: Proprietes) {
  await exigerAgent('affecter', '/instruction/logement');
  const { annee, fait } = await searchParams;
  const cadran = await horloge();
  const demandee = campagneLogement(String(annee ?? ''));
  const campagne = demandee.ok ? demandee.valeur : campagneLogementDuJour(cadran.aujourdhui());
  return (
    <Conteneur className="space-y-8 py-9">
      <h1>Tours d’attribution {campagne.annee}</h1>
      <Tours
        {...(await lireTours(campagne, cadran))}
        {...{ campagne, fait: String(fait ?? '') }}
        annees={CAMPAGNES_LOGEMENT.map((connue) => connue.annee)}
        lancer={(numero) => lancer.bind(null, campagne.annee, String(numero))}
        publier={(numero) => publier.bind(null, campagne.annee, String(numero))}
      />
    </Conteneur>
  );
}
