import type { ReactNode } from 'react';
import { CadreAgent } from '@/components/cadre/CadreAgent';
import { Quitter } from '@/components/metier/agents/Quitter';
import { crousDeCode } from '@/lib/domain/cvec';
import { lireAgent } from '@/lib/server/acces/agent';
import { quitter } from '../actions';

const LIENS = [
  { href: '/instruction', libelle: 'Demandes' },
  { href: '/instruction/referents', libelle: 'Référents' },
  { href: '/instruction/logement/fenetres', libelle: 'Fenêtres' },
  { href: '/instruction/cles', libelle: 'Rendez-vous' },
];
const PAR_ROLE = {
  instruction: LIENS,
  comptable: [...LIENS, { href: '/instruction/virements', libelle: 'Virements' }],
  national: [...LIENS, { href: '/instruction/logement', libelle: 'Tours' }],
} as const;

export default async function DispositionInstruction({ children }: { readonly children: ReactNode }) {
  const agent = await lireAgent('instruire');
  const crous = agent && (crousDeCode(agent.crous ?? '')?.nom ?? 'tous les Crous');
  return (
    <CadreAgent
      espace="Espace des agents"
      accueil="/instruction"
      liens={agent ? PAR_ROLE[agent.role] : []}
      qui={agent ? `${agent.prenom} ${agent.nom}, ${crous}` : undefined}
      sortie={<Quitter action={quitter} />}
    >
      {children}
    </CadreAgent>
  );
}
