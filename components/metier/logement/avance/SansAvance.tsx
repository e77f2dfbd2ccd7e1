import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';

interface ProprietesSansAvance {
  readonly accepter: ActionFormulaire;
  readonly refuser: ActionFormulaire;
}

/** A room whose sheet asks for no advance: yes or no is enough. */
export function SansAvance({ accepter, refuser }: ProprietesSansAvance) {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Un logement vous est proposé</h1>
      <p className="max-w-mesure">
        Ce logement se réserve sans avance : vous n’avez rien à payer aujourd’hui.
      </p>
      <FormulaireSimple
        titre="Un logement vous est proposé"
        champs={[]}
        action={accepter}
        bouton="Accepter ce logement"
      >
        <Lien href="/logement/demande">Répondre plus tard</Lien>
      </FormulaireSimple>
      <FormulaireSimple champs={[]} action={refuser} bouton="Refuser ce logement" variante="danger" />
    </Conteneur>
  );
}
