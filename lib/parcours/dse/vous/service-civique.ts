import { entier, schemaDe } from '@/lib/parcours/moteur';
import { estConcerneParLaLimiteDAge } from '../age';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';

/** AGE-3. */
export const serviceCivique = definirQuestion({
  id: 'service-civique',
  tache: 'identite',
  posee: estConcerneParLaLimiteDAge,
  poser: () => ({
    titre: 'Avez-vous fait un service civique ou un volontariat ?',
    pourquoi: 'Sa durée recule d’autant l’âge limite pour demander une bourse.',
    champs: [
      {
        type: 'nombre',
        nom: 'mois',
        libelle: 'Durée du service civique ou du volontariat',
        aide: 'Service civique, volontariat dans les armées ou volontariat international. Écrivez 0 si vous n’en avez pas fait.',
        suffixe: 'mois',
      },
    ],
    schema: schemaDe({
      mois: entier({ min: 0, max: 60, message: 'Indiquez un nombre de mois, par exemple 8, ou 0' }),
    }),
    recapituler: ({ mois }) => [ligne('Service civique ou volontariat', `${mois} mois`)],
  }),
});
