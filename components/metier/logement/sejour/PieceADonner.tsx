import type { ActionFormulaire, Saisie } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Depliable } from '@/components/ui/Depliable';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';
import type { Champ } from '@/lib/parcours/moteur';
import { adresseDuSejour } from './libelles';
import { ReglementInterieur } from './ReglementInterieur';

interface ProprietesPiece {
  readonly sejour: string;
  readonly libelle: string;
  readonly quoi: string;
  readonly champs: readonly Champ[];
  readonly initial: Saisie;
  readonly fichiers: readonly string[];
  readonly reglement: boolean;
  readonly action: ActionFormulaire;
}

/** One paper, on a page of its own. */
export function PieceADonner(proprietes: ProprietesPiece) {
  const { sejour, libelle, quoi, champs, initial, fichiers, reglement, action } = proprietes;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href={adresseDuSejour(sejour, '/dossier')}>Revenir au dossier</Lien>
      </p>
      <h1>{libelle}</h1>
      <p className="max-w-mesure text-encre-doux">{typographie(quoi)}</p>
      {fichiers.length > 0 ? (
        <div className="rounded-controle bg-vert-pale px-4.5 py-4">
          <p className="font-[680]">Déjà donné</p>
          <ul className="mt-1 list-disc pl-6">
            {fichiers.map((nom) => (
              <li key={nom} className="break-words">
                {nom}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-petit text-encre-doux">Un nouveau fichier remplace ceux-ci.</p>
        </div>
      ) : null}
      {reglement ? (
        <Depliable titre="Lire le règlement intérieur">
          <ReglementInterieur />
        </Depliable>
      ) : null}
      <FormulaireSimple
        titre={libelle}
        champs={champs}
        action={action}
        initial={initial}
        bouton="Enregistrer"
      >
        <Lien href={adresseDuSejour(sejour, '/dossier')}>Plus tard</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
