import { ListeDescription } from '@/components/ui/ListeDescription';
import { entier, euros, typographie } from '@/lib/affichage';
import type { ExplicationDuTour } from '@/lib/parcours/logement/tours';
import { direIndice, ordinal } from './mots';

/** The index, written out with the student's own figures, and what tells equals apart. */
export function CeQuiClasse({ explication }: { readonly explication: ExplicationDuTour }) {
  const { rang, tour, rbg, points, indice, outreMer } = explication;
  return (
    <section aria-labelledby="classement" className="space-y-4">
      <h2 id="classement">Ce qui vous classe</h2>
      <p className="max-w-mesure">
        {typographie(
          'Les demandes sont servies dans l’ordre de l’indice social, du plus petit au plus grand : (revenu brut global + 1) ÷ (points de charge + 1). Un petit revenu et plus de points font passer devant.',
        )}
      </p>
      <ListeDescription
        lignes={[
          {
            libelle: 'Revenu brut global',
            detail: 'De votre dossier social étudiant ; un revenu négatif compte pour zéro',
            valeur: euros(rbg),
          },
          {
            libelle: 'Points de charge',
            detail:
              'De votre dossier social étudiant ; avec plusieurs vœux d’études, ceux du vœu qui en donne le plus',
            valeur: entier(points),
          },
          {
            libelle: 'Votre indice',
            detail: `(${entier(Math.max(0, rbg))} + 1) ÷ (${entier(points)} + 1)`,
            valeur: direIndice(indice),
          },
          {
            libelle: 'Outre-mer',
            detail: 'Passe devant à indice égal (etudiant.gouv.fr)',
            valeur: outreMer ? 'Oui' : 'Non',
          },
          {
            libelle: 'Votre rang',
            detail: 'À indice égal et hors outre-mer, le tirage au sort décide',
            valeur: `${ordinal(rang)} sur ${entier(tour.demandes)}`,
          },
        ]}
      />
    </section>
  );
}
