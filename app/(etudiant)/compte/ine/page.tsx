import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { exigerPersonne } from '@/lib/server/acces';
import { enregistrerIne } from './actions';

const TITRE = 'Mon INE';

export default async function PageIne() {
  const personne = await exigerPersonne('/compte/ine');
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      <p className="max-w-mesure text-encre-doux">
        L’identifiant national étudiant vous suit du lycée à l’université. Le Crous s’en sert pour retrouver
        votre inscription.
      </p>
      <FormulaireSimple
        titre={TITRE}
        action={enregistrerIne}
        bouton="Enregistrer"
        initial={{ ine: personne.ine ?? '' }}
        champs={[
          {
            ...{ type: 'texte', nom: 'ine', libelle: 'INE', largeur: 'court', facultatif: true },
            aide: '11 caractères, sur votre confirmation d’inscription au baccalauréat, votre carte étudiante ou votre attestation CVEC.',
          },
        ]}
      >
        <Lien href="/compte">Ne rien changer</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
