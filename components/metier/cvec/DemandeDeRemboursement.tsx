import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Alerte } from '@/components/ui/Alerte';
import { Depliable } from '@/components/ui/Depliable';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair } from '@/lib/affichage';
import { type FenetreRemboursement, MOTIFS_REMBOURSEMENT } from '@/lib/domain/cvec';
import { CHAMPS_REMBOURSEMENT } from '@/lib/parcours/cvec';

interface ProprietesDemande {
  readonly annee: string;
  readonly fenetre: FenetreRemboursement;
  readonly possible: boolean;
  readonly action: ActionFormulaire;
}

const libelles = (voie: 'automatique' | 'aucun') =>
  MOTIFS_REMBOURSEMENT.filter((motif) => motif.voie === voie).map(({ cle, libelle }) => (
    <li key={cle}>{libelle}.</li>
  ));

/** Asking for a refund: who may, until when, and with what. */
export function DemandeDeRemboursement({ annee, fenetre, possible, action }: ProprietesDemande) {
  const titre = `Demander le remboursement de la CVEC ${annee}`;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{titre}</h1>
      <p className="max-w-mesure">
        Une demande se fait du {dateEnClair(fenetre.ouverture)} au {dateEnClair(fenetre.cloture)}. Remboursée,
        votre attestation reste valable.
      </p>
      <Depliable titre="Les cas où il n’y a rien à demander">
        <p>Le remboursement part de lui-même :</p>
        <ul className="list-disc pl-6">{libelles('automatique')}</ul>
        <p>Il n’y a pas de remboursement (code de l’éducation, article D. 841-5) :</p>
        <ul className="list-disc pl-6">{libelles('aucun')}</ul>
      </Depliable>
      {possible ? (
        <FormulaireSimple
          titre={titre}
          champs={CHAMPS_REMBOURSEMENT}
          action={action}
          bouton="Envoyer ma demande"
        >
          <Lien href={`/cvec?annee=${annee}`}>Ne rien demander</Lien>
        </FormulaireSimple>
      ) : (
        <>
          <TitreDOnglet titre={titre} enErreur={false} />
          <Alerte titre="Aucun paiement n’est à rembourser aujourd’hui">
            <p>
              Soit vous n’avez rien payé pour {annee}, soit un remboursement est déjà en cours, soit la
              période est passée. <Lien href={`/cvec?annee=${annee}`}>Voir ma CVEC {annee}</Lien>
            </p>
          </Alerte>
        </>
      )}
    </Conteneur>
  );
}
