import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Conteneur } from '@/components/ui/Page';
import { recevoirUnLien } from './actions';

const TITRE = 'Mot de passe oublié';
// A form that answers needs the nonce of its own request.
export const dynamic = 'force-dynamic';

export default function PageOubli() {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      <p className="max-w-mesure text-encre-doux">
        Nous vous écrivons un lien pour en choisir un nouveau. Il sert une seule fois, pendant une heure.
      </p>
      <FormulaireSimple
        titre={TITRE}
        action={recevoirUnLien}
        bouton="Recevoir le lien"
        champs={[
          {
            ...{ type: 'texte', nom: 'email', libelle: 'Adresse électronique de votre compte' },
            ...{ inputMode: 'email', autoComplete: 'username' },
          },
        ]}
      />
    </Conteneur>
  );
}
