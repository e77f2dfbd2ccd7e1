import type { Metadata } from 'next';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { LienBouton } from '@/components/ui/Bouton';
import { Conteneur, PageTexte } from '@/components/ui/Page';
import { estLienUtilisable } from '@/lib/server/compte/requetes/lien-de-reinitialisation';
import { choisirUnMotDePasse } from './actions';

const TITRE = 'Choisir un nouveau mot de passe';
const PERIME = 'Ce lien ne sert plus';
export const metadata: Metadata = { referrer: 'same-origin', robots: { index: false } };

interface Proprietes {
  readonly params: Promise<{ readonly jeton: string }>;
}

export default async function PageReinitialisation({ params }: Proprietes) {
  const { jeton } = await params;
  if (!(await estLienUtilisable(jeton))) {
    return (
      <PageTexte titre={PERIME} intro="Un lien sert une seule fois, pendant une heure.">
        <TitreDOnglet titre={PERIME} enErreur={false} />
        <LienBouton href="/mot-de-passe-oublie">Recevoir un autre lien</LienBouton>
      </PageTexte>
    );
  }
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      <FormulaireSimple
        titre={TITRE}
        action={choisirUnMotDePasse.bind(null, jeton)}
        bouton="Enregistrer ce mot de passe"
        champs={[
          {
            ...{ type: 'mot-de-passe', nom: 'motDePasse', libelle: 'Nouveau mot de passe' },
            aide: 'Au moins 12 caractères. Vos autres sessions seront fermées.',
            autoComplete: 'new-password',
          },
        ]}
      />
    </Conteneur>
  );
}
