import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { exigerPersonne } from '@/lib/server/acces';
import { enregistrerMotDePasse } from './actions';

const TITRE = 'Changer mon mot de passe';

export default async function PageMotDePasse() {
  await exigerPersonne('/compte/mot-de-passe');
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      <FormulaireSimple
        titre={TITRE}
        action={enregistrerMotDePasse}
        bouton="Enregistrer ce mot de passe"
        champs={[
          {
            ...{ type: 'mot-de-passe', nom: 'motDePasseActuel', libelle: 'Mot de passe actuel' },
            autoComplete: 'current-password',
          },
          {
            ...{ type: 'mot-de-passe', nom: 'motDePasse', libelle: 'Nouveau mot de passe' },
            aide: 'Au moins 12 caractères. Vos autres sessions seront fermées.',
            autoComplete: 'new-password',
          },
        ]}
      >
        <Lien href="/compte">Ne rien changer</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
