import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { jourEtHeure } from '@/lib/affichage';
import { CHAMPS_LIEN } from '@/lib/parcours/cvec';
import { adresseDeLaProposition, type PropositionMontree } from '@/lib/parcours/logement/avance';
import { LienAPayer } from '../../cvec/LienAPayer';

interface ProprietesFairePayer {
  readonly proposition: PropositionMontree;
  readonly creer: ActionFormulaire;
  readonly annuler: ActionFormulaire;
}

/** A link for whoever pays in the student's place. */
export function FairePayer({ proposition, creer, annuler }: ProprietesFairePayer) {
  const { id, lien, echeanceLe } = proposition;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Faire payer quelqu’un</h1>
      <p className="max-w-mesure">
        Vous obtenez un lien à envoyer à un parent ou à un proche. Il marche 48 heures
        {echeanceLe ? `, et jamais après le ${jourEtHeure(echeanceLe)}` : ''}. La personne voit votre prénom,
        l’initiale de votre nom, le logement et le montant, puis elle paie par carte ou elle refuse.
        Prévenez-la avant.
      </p>
      {lien ? (
        <>
          <LienAPayer lien={lien} gestion={null} />
          <p className="border-l-4 border-safran pl-4">
            Si vous créez un nouveau lien, celui-ci ne marche plus.
          </p>
        </>
      ) : null}
      <FormulaireSimple
        titre="Faire payer quelqu’un"
        champs={CHAMPS_LIEN}
        action={creer}
        bouton={lien ? 'Créer un nouveau lien' : 'Créer le lien'}
      >
        <Lien href={adresseDeLaProposition(id)}>Revenir au logement</Lien>
      </FormulaireSimple>
      {lien ? (
        <FormulaireSimple champs={[]} action={annuler} bouton="Annuler le lien" variante="danger" />
      ) : null}
    </Conteneur>
  );
}
