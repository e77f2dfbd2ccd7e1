import type { Metadata } from 'next';
import { Referents } from '@/components/metier/instruction/Referents';
import { Alerte } from '@/components/ui/Alerte';
import { Conteneur } from '@/components/ui/Page';
import { horloge } from '@/lib/server/acces';
import { exigerAgent } from '@/lib/server/acces/agent';
import { listerReferents } from '@/lib/server/etablissement/requetes/referents';

export const metadata: Metadata = { title: 'Référents des établissements' };

const FAITS: Readonly<Record<string, string>> = {
  agree: 'Le référent est agréé. Il est prévenu et peut se connecter.',
  refuse: 'La demande est refusée. La personne est prévenue.',
  retire: 'L’agrément est retiré. La personne est prévenue et ses sessions sont fermées.',
};

interface Proprietes {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageReferents({ searchParams }: Proprietes) {
  const agent = await exigerAgent('instruire', '/instruction/referents');
  const { fait } = await searchParams;
  const listes = await listerReferents(agent.crous);
  return (
    <Conteneur className="space-y-7 py-9">
      <h1>Référents des établissements</h1>
      {typeof fait === 'string' && Object.hasOwn(FAITS, fait) ? (
        <Alerte type="succes">{FAITS[fait]}</Alerte>
      ) : null}
      <Referents {...listes} maintenant={(await horloge()).maintenant()} />
    </Conteneur>
  );
}
