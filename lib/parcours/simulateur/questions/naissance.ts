import { premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { date, enDate, schemaDe } from '@/lib/parcours/moteur';
import { baremeDe } from '../contexte';
import { definirQuestion } from '../definition';

/** Nobody who studies was born before; a year typed wrong usually falls out of these limits. */
const PLUS_ANCIENNE: DateCivile = '1920-01-01';

export const naissance = definirQuestion({
  id: 'naissance',
  tache: 'vous',
  poser: ({ reponses, contexte: { aujourdhui } }) => {
    const bareme = baremeDe(reponses);
    return {
      titre: 'Quelle est votre date de naissance ?',
      pourquoi: `Une première bourse se demande avant ${bareme.regles.ageMaximum} ans au 1er septembre ${premiereAnnee(bareme.annee)}, sauf exceptions.`,
      champs: [
        {
          type: 'date',
          nom: 'dateNaissance',
          libelle: 'Date de naissance',
          aide: 'Par exemple 01/09/2008.',
          autoComplete: 'bday',
        },
      ],
      schema: schemaDe({
        dateNaissance: date(
          'Indiquez votre date de naissance, par exemple 01/09/2008, ou cochez « Je ne sais pas »',
          {
            min: PLUS_ANCIENNE,
            max: aujourdhui,
            hors: 'Vérifiez l’année : écrivez votre date de naissance, par exemple 01/09/2008',
          },
        ),
      }),
      recapituler: (valeur) => [{ libelle: 'Date de naissance', valeur: enDate(valeur.dateNaissance) }],
    };
  },
});
