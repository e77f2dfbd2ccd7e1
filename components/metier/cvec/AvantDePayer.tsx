import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { PeutAttendre } from './PeutAttendre';
import { Recapitulatif } from './Recapitulatif';
import type { CvecAffichee } from './types';

interface ProprietesAvantDePayer {
  readonly cvec: CvecAffichee;
  readonly attendBourse: boolean;
  readonly action: ActionFormulaire;
}

/** What is going to be paid, before the bank. */
export function AvantDePayer({ cvec, attendBourse, action }: ProprietesAvantDePayer) {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Payer par carte</h1>
      {attendBourse ? <PeutAttendre /> : null}
      <Recapitulatif cvec={cvec} />
      {cvec.etat === 'carte_en_cours' ? (
        <p className="border-l-4 border-safran pl-4">
          Un paiement par carte attend déjà la réponse de la banque. S’il réussit, le second vous est
          remboursé.
        </p>
      ) : null}
      <p className="max-w-mesure text-encre-doux">
        Visa ou Mastercard. Vous écrivez le numéro de votre carte sur la page de la banque, jamais ici. Vous
        recevez l’attestation dès que la banque a répondu.
      </p>
      <FormulaireSimple champs={[]} action={action} bouton="Continuer vers la banque">
        <Lien href="/cvec">Choisir un autre moyen</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
