import { CompteARembourser } from '@/components/metier/cvec/CompteARembourser';
import { anneeDemandee } from '@/lib/parcours/cvec';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { enregistrer } from './actions';

interface Proprietes {
  readonly searchParams: Promise<{ readonly annee?: string | readonly string[] }>;
}

export default async function PageCompteCvec({ searchParams }: Proprietes) {
  await exigerPersonne('/cvec');
  const annee = anneeDemandee((await searchParams).annee, (await horloge()).aujourdhui());
  return <CompteARembourser action={enregistrer.bind(null, annee)} retour={`/cvec?annee=${annee}`} />;
}
