import { DemandeDeRemboursement } from '@/components/metier/cvec/DemandeDeRemboursement';
import { fenetreRemboursement } from '@/lib/domain/cvec';
import { anneeDemandee } from '@/lib/parcours/cvec';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { demander } from './actions';

interface Proprietes {
  readonly searchParams: Promise<{ readonly annee?: string | readonly string[] }>;
}

export default async function PageRemboursement({ searchParams }: Proprietes) {
  const personne = await exigerPersonne('/cvec/remboursement');
  const cadran = await horloge();
  const annee = anneeDemandee((await searchParams).annee, cadran.aujourdhui());
  const cvec = await montrerCvec(personne.id, annee, cadran);
  return (
    <DemandeDeRemboursement
      annee={annee}
      fenetre={fenetreRemboursement(annee)}
      possible={cvec?.remboursable === true}
      action={demander.bind(null, annee)}
    />
  );
}
