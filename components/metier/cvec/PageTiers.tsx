import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { CHAMPS_LIEN } from '@/lib/parcours/cvec';
import { LienAPayer } from './LienAPayer';
import { Recapitulatif } from './Recapitulatif';
import type { CvecAffichee } from './types';

interface ProprietesTiers {
  readonly cvec: CvecAffichee;
  readonly creer: ActionFormulaire;
  readonly annuler: ActionFormulaire;
}

/** A link for whoever pays in the student's place. */
export function PageTiers({ cvec, creer, annuler }: ProprietesTiers) {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Faire payer quelqu’un</h1>
      <Recapitulatif cvec={cvec} />
      <p className="max-w-mesure">
        Vous obtenez un lien à envoyer à un parent ou à un proche. Il marche 48 heures. La personne voit votre
        prénom, l’initiale de votre nom et le montant, puis elle paie par carte ou elle refuse. Elle n’a pas
        besoin de compte. Prévenez-la avant.
      </p>
      {cvec.lien ? (
        <>
          <LienAPayer lien={cvec.lien} gestion={null} />
          <p className="border-l-4 border-safran pl-4">
            Si vous créez un nouveau lien, celui-ci ne marche plus.
          </p>
        </>
      ) : null}
      <FormulaireSimple
        titre="Faire payer quelqu’un"
        champs={CHAMPS_LIEN}
        action={creer}
        bouton={cvec.lien ? 'Créer un nouveau lien' : 'Créer le lien'}
      >
        <Lien href="/cvec">Choisir un autre moyen</Lien>
      </FormulaireSimple>
      {cvec.lien ? (
        <FormulaireSimple champs={[]} action={annuler} bouton="Annuler le lien" variante="danger" />
      ) : null}
    </Conteneur>
  );
}
