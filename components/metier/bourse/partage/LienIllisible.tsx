import { LienBouton } from '@/components/ui/Bouton';
import { PageTexte } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';

/** A link cut in a message, or changed: said plainly, with a way out. */
export function LienIllisible() {
  return (
    <PageTexte
      titre="Ce lien ne se lit pas"
      intro={typographie(
        'Il a peut-être été coupé dans un message, modifié, ou fait avec une version plus ancienne du simulateur.',
      )}
    >
      <p>
        {typographie(
          'Demandez à la personne de vous le renvoyer en entier : il se termine avec la dernière lettre de l’adresse.',
        )}
      </p>
      <p>
        <LienBouton href="/simulateur">Faire ma propre simulation</LienBouton>
      </p>
    </PageTexte>
  );
}
