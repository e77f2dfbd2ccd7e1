import type { Metadata } from 'next';
import { JourDesResidences } from '@/components/metier/logement/sejour/JourDesResidences';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { jourEnClair } from '@/lib/affichage';
import { lireDateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { horloge } from '@/lib/server/acces';
import { exigerAgent } from '@/lib/server/acces/agent';
import { listerRendezVous } from '@/lib/server/logement/sejour/requetes/lister-rendez-vous';

export const metadata: Metadata = { title: 'Rendez-vous des résidences' };

interface Proprietes {
  readonly searchParams: Promise<{ readonly jour?: string | readonly string[] }>;
}

export default async function PageCles({ searchParams }: Proprietes) {
  const agent = await exigerAgent('instruire', '/instruction/cles');
  const jour = lireDateCivile(String((await searchParams).jour ?? '')) ?? (await horloge()).aujourdhui();
  const rendezVous = await listerRendezVous(agent.crous, jour);
  const vers = (ecart: number) => `/instruction/cles?jour=${ajouterJours(jour, ecart)}`;
  return (
    <Conteneur className="space-y-7 py-9">
      <h1>Rendez-vous des résidences</h1>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Lien href={vers(-1)}>Jour précédent</Lien>
        <p className="font-[680]">{jourEnClair(jour)}</p>
        <Lien href={vers(1)}>Jour suivant</Lien>
      </div>
      <JourDesResidences rendezVous={rendezVous} />
    </Conteneur>
  );
}
