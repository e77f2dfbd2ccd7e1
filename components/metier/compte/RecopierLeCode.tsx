import type { ReactNode } from 'react';
import type { ActionFormulaire } from '../../formulaire/etat';
import { FormulaireSimple } from '../../formulaire/FormulaireSimple';
import { Alerte } from '../../ui/Alerte';
import { Lien } from '../../ui/Lien';
import { Conteneur } from '../../ui/Page';

const TITRE = 'Vérifier votre adresse';
const CODE = { type: 'texte', nom: 'code', libelle: 'Code reçu par courriel', largeur: 'court' } as const;

interface ProprietesCode {
  readonly adresse: string;
  readonly verifier: ActionFormulaire;
  readonly bouton: string;
  readonly renvoyer: ActionFormulaire;
  /** Another code has just left. */
  readonly renvoye: boolean;
  readonly enDemonstration: boolean;
  /** The way out when the address is wrong. */
  readonly recommencer: ReactNode;
}

/** The six letters that prove an address, for whatever asks for it. */
export function RecopierLeCode(proprietes: ProprietesCode) {
  const { adresse, verifier, bouton, renvoyer, renvoye, enDemonstration, recommencer } = proprietes;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      {renvoye ? <Alerte type="succes">Un autre code est parti. Le précédent ne sert plus.</Alerte> : null}
      <p className="max-w-mesure">
        Nous avons écrit à <strong className="break-words">{adresse}</strong>. Recopiez ici les 6 lettres du
        message{'\u202f'}: elles servent pendant 15 minutes.
      </p>
      <FormulaireSimple
        titre={TITRE}
        action={verifier}
        bouton={bouton}
        champs={[{ ...CODE, autoComplete: 'one-time-code' }]}
      />
      <h2>Vous n’avez rien reçu</h2>
      <p className="max-w-mesure">
        Attendez une minute et regardez les courriers indésirables. Si l’adresse est inexacte, {recommencer}.
      </p>
      {enDemonstration ? (
        <p>
          Démonstration{'\u202f'}: le message est dans la{' '}
          <Lien href="/demonstration/boite">boîte aux lettres</Lien>.
        </p>
      ) : null}
      <FormulaireSimple action={renvoyer} champs={[]} bouton="Recevoir un autre code" variante="secondaire" />
    </Conteneur>
  );
}
