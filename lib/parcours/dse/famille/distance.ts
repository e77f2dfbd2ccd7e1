import { succes } from '@/lib/domain/noyau/resultat';
import {
  type Brut,
  choix,
  decimal,
  enKm,
  lireSi,
  OUI_NON,
  type Saisie,
  schemaDe,
  texteDe,
  texteLong,
} from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { nombreDeVoeux } from '../etudes/nombre-voeux';
import { ligne } from '../textes';
import { champsDistance } from './champs-distance';
import { type Trajet, trajetDuVoeu } from './paire';
import type { Distance } from './valeurs';

/** Half the equator, rounded up: no two places are further apart. */
const KM_MAX = 20_040;

const corrigee = (saisie: Saisie): boolean => texteDe(saisie.juste) === 'non';
const km = decimal({ min: 0, max: KM_MAX, message: 'Indiquez la distance en kilomètres, par exemple 120' });

const CHANGEE = 'Une commune a changé depuis votre réponse : vérifiez la distance';

/**
 * The server writes `paire` into the entry (`ajouts`): the two communes and the distance shown. An answer given
 * for another pair is refused here, so a changed commune asks for the distance again.
 */
function schemaDistance({ km: calculee, paire }: Trajet) {
  const lecteurs = {
    juste:
      calculee === null
        ? () => succes(null)
        : choix(OUI_NON, 'Répondez oui ou non : cette distance est-elle juste ?'),
    km: calculee === null ? km : lireSi(corrigee, km),
    justification: lireSi(
      (saisie) => calculee !== null && corrigee(saisie),
      texteLong('Expliquez en quelques mots comment vous avez mesuré la distance'),
    ),
    paire: (brut: Brut) => succes(texteDe(brut)),
  };
  const champ = calculee === null ? 'km' : 'juste';
  return schemaDe(lecteurs, (lu) => (lu.paire === paire ? null : { champ, message: CHANGEE })).transform(
    (lu): Distance => ({ km: lu.km ?? calculee ?? 0, calculee, justification: lu.justification }),
  );
}

export const distance = definirQuestion({
  id: 'distance',
  tache: 'domicile',
  repetitions: nombreDeVoeux,
  poser: ({ rang, reponses, contexte }) => {
    const trajet = trajetDuVoeu(reponses, rang, contexte);
    return {
      titre:
        trajet.km === null
          ? `Quelle distance sépare ${trajet.depart} de ${trajet.arrivee} ?`
          : `De ${trajet.depart} à ${trajet.arrivee}, il y a ${enKm(trajet.km)}. Est-ce juste ?`,
      pourquoi: `Vœu ${rang}. Nous mesurons à vol d’oiseau, d’une commune à l’autre.`,
      mots: motsPour(contexte.annee, 'distance', 'points-de-charge'),
      champs: champsDistance(trajet),
      ajouts: { paire: trajet.paire },
      schema: schemaDistance(trajet),
      recapituler: (valeur) => [
        ligne(`Vœu ${rang} : distance du domicile`, enKm(valeur.km)),
        ...(valeur.justification ? [ligne(`Vœu ${rang} : justification`, valeur.justification)] : []),
      ],
    };
  },
});
