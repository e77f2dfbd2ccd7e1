import type { Champ } from '@/lib/parcours/moteur';
import { champOuiNon } from '../textes';
import type { Trajet } from './paire';

/** The fields of the distance: to confirm or correct when we computed it, to give when we could not. */
export function champsDistance({ km }: Trajet): readonly Champ[] {
  if (km === null)
    return [
      {
        type: 'nombre',
        nom: 'km',
        libelle: 'Distance entre le domicile et l’établissement',
        aide: 'À vol d’oiseau, arrondie au kilomètre. Nous ne pouvons pas la calculer pour ces lieux.',
        suffixe: 'km',
      },
    ];
  return [
    champOuiNon('juste', 'Cette distance est-elle juste ?'),
    {
      type: 'nombre',
      nom: 'km',
      libelle: 'La bonne distance',
      aide: 'Seulement si vous avez répondu non.',
      facultatif: true,
      suffixe: 'km',
    },
    {
      type: 'texte-long',
      nom: 'justification',
      libelle: 'Comment l’avez-vous mesurée ?',
      aide: 'Seulement si vous avez répondu non. Le Crous lira cette explication.',
      facultatif: true,
    },
  ];
}
