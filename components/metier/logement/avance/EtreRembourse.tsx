import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair, eurosDeCentimes } from '@/lib/affichage';
import {
  adresseDeLaProposition,
  CHAMPS_RENDRE,
  type PropositionMontree,
} from '@/lib/parcours/logement/avance';

interface ProprietesEtreRembourse {
  readonly proposition: PropositionMontree;
  readonly renoncer: ActionFormulaire;
  readonly demander: ActionFormulaire;
}

/** Money back: by right with the room before the entry, for an exceptional reason afterwards. */
export function EtreRembourse({ proposition, renoncer, demander }: ProprietesEtreRembourse) {
  const { id, demande, entreeEnVigueur, centimes, logement } = proposition;
  const retour = adresseDeLaProposition(id);
  if (demande === 'de_droit') {
    return (
      <Conteneur largeur="formulaire" className="space-y-7 py-9">
        <h1>Renoncer à ce logement</h1>
        <p className="max-w-mesure">
          {logement.residence}, {logement.ville}. Le logement sera proposé à quelqu’un d’autre : vous ne
          pourrez pas changer d’avis. Vos {eurosDeCentimes(centimes)} vous sont rendus par virement.
        </p>
        <FormulaireSimple
          titre="Renoncer à ce logement"
          champs={[]}
          action={renoncer}
          bouton="Renoncer et être remboursé"
          variante="danger"
        >
          <Lien href={retour}>Le garder</Lien>
        </FormulaireSimple>
      </Conteneur>
    );
  }
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Demander un remboursement</h1>
      {demande === 'exceptionnelle' ? (
        <>
          <p className="max-w-mesure">
            Depuis le {dateEnClair(entreeEnVigueur)}, l’avance n’est rendue que pour une raison
            exceptionnelle. Le Crous examine votre demande et vous répond par courriel.
          </p>
          <FormulaireSimple
            titre="Demander un remboursement"
            champs={CHAMPS_RENDRE}
            action={demander}
            bouton="Envoyer ma demande"
          >
            <Lien href={retour}>Ne rien demander</Lien>
          </FormulaireSimple>
        </>
      ) : (
        <>
          <TitreDOnglet titre="Demander un remboursement" enErreur={false} />
          <Alerte titre="Aucun paiement n’est à rembourser aujourd’hui">
            <p>
              Soit vous n’avez rien payé pour ce logement, soit un remboursement est déjà en cours.{' '}
              <Lien href={retour}>Revenir au logement</Lien>
            </p>
          </Alerte>
        </>
      )}
    </Conteneur>
  );
}
