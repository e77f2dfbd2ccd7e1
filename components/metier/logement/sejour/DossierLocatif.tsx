import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { ListeDeTaches, type TacheAffichee } from '@/components/formulaire/ListeDeTaches';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair, pluriel, typographie } from '@/lib/affichage';
import { COMPLEMENTS_DOSSIER, pieceDuComplement } from '@/lib/domain/logement/sejour';
import { adresseDuSejour } from './libelles';
import type { PieceAffichee, SejourAffiche } from './types';

const TITRE = 'Votre dossier locatif';

interface ProprietesDossier {
  readonly sejour: SejourAffiche;
  readonly deposer: ActionFormulaire;
}

function tacheDe({ sejour }: Pick<ProprietesDossier, 'sejour'>, piece: PieceAffichee): TacheAffichee {
  const { complement } = sejour.vie;
  const aRefaire = complement !== null && pieceDuComplement(complement) === piece.cle;
  const differe = piece.plusTard
    ? `À donner avant la fin du ${dateEnClair(sejour.scolariteJusquAu)}`
    : undefined;
  const fichiers = piece.fichiers.length > 0 ? piece.fichiers.join(', ') : undefined;
  return {
    ...{ id: piece.cle, titre: piece.libelle },
    statut: aRefaire ? 'en_cours' : piece.donnee ? 'termine' : 'a_faire',
    href: adresseDuSejour(sejour.id, `/dossier/${piece.cle}`),
    detail: aRefaire ? 'À refaire' : (differe ?? fichiers),
  };
}

/** The rental file: a page a paper, a word of state each, and one button once it is whole. */
export function DossierLocatif({ sejour, deposer }: ProprietesDossier) {
  const manquent = sejour.pieces.filter(({ donnee }) => !donnee).length;
  const { complement } = sejour.vie;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href={adresseDuSejour(sejour.id)}>Revenir à mon logement</Lien>
      </p>
      <h1>{TITRE}</h1>
      <p className="max-w-mesure text-encre-doux">
        Pour {sejour.lieu.residence}, {sejour.lieu.ville}. Chaque pièce est gardée dès que vous la donnez :
        vous pouvez revenir plus tard, sur un autre appareil.
      </p>
      {complement ? (
        <Alerte type="attention" titre="Ce que le Crous demande">
          <p>{typographie(COMPLEMENTS_DOSSIER[complement])}</p>
          {sejour.precision ? <p className="whitespace-pre-line">{sejour.precision}</p> : null}
        </Alerte>
      ) : null}
      <ListeDeTaches
        groupes={[{ titre: 'Les pièces', taches: sejour.pieces.map((piece) => tacheDe({ sejour }, piece)) }]}
      />
      {sejour.complet ? (
        <section aria-labelledby="titre-depot" className="space-y-4">
          <h2 id="titre-depot">Déposer</h2>
          <p className="max-w-mesure">
            Le {sejour.crous} examine votre dossier et vous répond par courriel. Une fois déposé, il ne change
            plus.
          </p>
          <FormulaireSimple titre={TITRE} champs={[]} action={deposer} bouton="Déposer mon dossier" />
        </section>
      ) : (
        <>
          <TitreDOnglet titre={TITRE} enErreur={false} />
          <p>Il manque {pluriel(manquent, 'pièce')} pour déposer votre dossier.</p>
        </>
      )}
    </Conteneur>
  );
}
