import type { Metadata } from 'next';
import { ListeDesContingents } from '@/components/metier/logement/contingents/ListeDesContingents';
import { Conteneur } from '@/components/ui/Page';
import { horloge } from '@/lib/server/acces';
import { exigerAgent } from '@/lib/server/acces/agent';
import { listerContingents } from '@/lib/server/logement/contingents/requetes/lire-contingents';

export const metadata: Metadata = { title: 'Logements réservés' };

export default async function PageContingents() {
  const referent = await exigerAgent('designer', '/etablissement/logements');
  const contingents = await listerContingents(referent.uai, await horloge());
  return (
    <Conteneur className="space-y-7 py-9">
      <h1>Logements réservés à vos étudiants</h1>
      <ListeDesContingents contingents={contingents} />
    </Conteneur>
  );
}
