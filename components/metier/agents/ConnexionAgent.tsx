import type { ActionFormulaire } from '../../formulaire/etat';
import { FormulaireSimple } from '../../formulaire/FormulaireSimple';
import { Lien } from '../../ui/Lien';
import { Conteneur } from '../../ui/Page';

interface ProprietesConnexion {
  readonly titre: string;
  readonly intro: string;
  readonly retour: string;
  readonly action: ActionFormulaire;
  /** Where an access is asked for, when it can be. */
  readonly demande?: string;
}

/** Sign-in of those who work: an account that the Crous opens, never one's own student account. */
export function ConnexionAgent({ titre, intro, retour, action, demande }: ProprietesConnexion) {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{titre}</h1>
      <p className="max-w-mesure text-encre-doux">{intro}</p>
      <FormulaireSimple
        titre={titre}
        action={action}
        bouton="Me connecter"
        champs={[
          {
            ...{ type: 'texte', nom: 'email', libelle: 'Adresse électronique professionnelle' },
            ...{ inputMode: 'email', autoComplete: 'username' },
          },
          {
            ...{ type: 'mot-de-passe', nom: 'motDePasse', libelle: 'Mot de passe' },
            autoComplete: 'current-password',
          },
          { type: 'cache', nom: 'retour', valeur: retour },
        ]}
      />
      {demande ? (
        <p>
          Votre établissement a une place de référent libre{'\u202f'}?{' '}
          <Lien href={demande}>Demandez un accès</Lien>.
        </p>
      ) : null}
      <p>
        Vous êtes étudiant{'\u202f'}? <Lien href="/connexion">Connectez-vous à votre compte</Lien>.
      </p>
    </Conteneur>
  );
}
