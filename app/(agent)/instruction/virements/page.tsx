import type { Metadata } from 'next';
import { Virements } from '@/components/metier/instruction/Virements';
import { Alerte } from '@/components/ui/Alerte';
import { Conteneur } from '@/components/ui/Page';
import { exigerAgent } from '@/lib/server/acces/agent';
import { listerComptesAVirer } from '@/lib/server/cvec/requetes/comptes-a-virer';
import { lireVirements } from '@/lib/server/cvec/requetes/produire-virements';
import { preparer } from './actions';

export const metadata: Metadata = { title: 'Virements' };

interface Proprietes {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageVirements({ searchParams }: Proprietes) {
  const agent = await exigerAgent('virer', '/instruction/virements');
  const { fait } = await searchParams;
  const [virements, comptes] = await Promise.all([
    lireVirements(agent.crous),
    listerComptesAVirer(agent.crous),
  ]);
  return (
    <Conteneur className="space-y-7 py-9">
      <h1>Virements des remboursements</h1>
      {fait === 'emis' ? (
        <Alerte type="succes">Le fichier est prêt. Chaque étudiant est prévenu de son virement.</Alerte>
      ) : null}
      {fait === 'refuse' ? (
        <Alerte type="succes">
          Le compte est refusé et oublié. L’étudiant est prévenu, il en donne un autre.
        </Alerte>
      ) : null}
      <Virements {...{ virements, comptes, preparer }} />
    </Conteneur>
  );
}
