import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { adresseDeLaProposition, type PropositionMontree } from '@/lib/parcours/logement/avance';

interface ProprietesRefuser {
  readonly proposition: PropositionMontree;
  readonly refuser: ActionFormulaire;
}

/** Before saying no: what it does, and the way back. */
export function RefuserLogement({ proposition, refuser }: ProprietesRefuser) {
  const { id, logement, origine } = proposition;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Refuser ce logement</h1>
      <p className="max-w-mesure">
        {logement.residence}, {logement.ville}. Il sera proposé à quelqu’un d’autre : vous ne pourrez pas
        changer d’avis.{' '}
        {origine === 'tour'
          ? 'Vos autres vœux sont gardés. Validez votre panier pour participer au tour suivant.'
          : 'Vous pourrez chercher un autre logement.'}
      </p>
      <FormulaireSimple
        titre="Refuser ce logement"
        champs={[]}
        action={refuser}
        bouton="Refuser ce logement"
        variante="danger"
      >
        <Lien href={adresseDeLaProposition(id)}>Le garder</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
