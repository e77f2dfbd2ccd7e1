import type { ReactNode } from 'react';
import { CadreAgent } from '@/components/cadre/CadreAgent';
import { Quitter } from '@/components/metier/agents/Quitter';
import { lireAgent } from '@/lib/server/acces/agent';
import { quitter } from '../actions';

export default async function DispositionEtablissement({ children }: { readonly children: ReactNode }) {
  const referent = await lireAgent('deposer_listes');
  return (
    <CadreAgent
      espace="Espace des établissements"
      accueil="/etablissement"
      qui={referent ? `${referent.prenom} ${referent.nom}` : undefined}
      sortie={<Quitter action={quitter} />}
    >
      {children}
    </CadreAgent>
  );
}
