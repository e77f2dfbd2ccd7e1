import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';

interface ProprietesArreter {
  /** The search, `arretee`, or `null` for a link that isn't ours. */
  readonly recherche: { readonly nom: string } | 'arretee' | null;
  readonly arreter: ActionFormulaire;
}

/** The link of a mail: one button, no session. A page that is only looked at stops nothing: mail scanners open links too. */
export function ArreterUneAlerte({ recherche, arreter }: ProprietesArreter) {
  return (
    <Conteneur largeur="formulaire" className="space-y-6 py-9">
      {recherche === null ? (
        <>
          <h1>Ce lien n’est pas complet</h1>
          <p>Ouvrez-le depuis le courriel de l’alerte, en entier.</p>
        </>
      ) : recherche === 'arretee' ? (
        <>
          <h1>Cette alerte est arrêtée</h1>
          <p>Vous ne recevrez plus de courriel pour cette recherche.</p>
          <p>
            <Lien href="/logement/recherches">Mes autres recherches</Lien>
          </p>
        </>
      ) : (
        <>
          <h1>{typographie(`Arrêter l’alerte « ${recherche.nom} »`)}</h1>
          <p>Vous ne recevrez plus de courriel quand une chambre se libère pour cette recherche.</p>
          <FormulaireSimple champs={[]} action={arreter} bouton="Arrêter cette alerte" />
        </>
      )}
    </Conteneur>
  );
}
