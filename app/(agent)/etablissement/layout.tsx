import type { ReactNode } from 'react';
import { CadreAgent } from '@/components/cadre/CadreAgent';
import { Quitter } from '@/components/metier/agents/Quitter';
import { lireAgent } from '@/lib/server/acces/agent';
import { quitter } from '../actions';

const LIENS = [
  { href: '/etablissement', libelle: 'Listes d’inscrits' },
  { href: '/etablissement/logements', libelle: 'Logements' },
];

export default async function DispositionEtablissement({ children }: { readonly children: ReactNode }) {
  const referent = await lireAgent('deposer_listes');
  return (
    <CadreAgent
      espace="Espace des établissements"
      accueil="/etablissement"
      liens={referent ? LIENS : []}
      qui={referent ? `${referent.prenom} ${referent.nom}` : undefined}
      sortie={<Quitter action={quitter} />}
    >
      {children}
    </CadreAgent>
  );
}
