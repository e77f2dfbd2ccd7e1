import 'server-only';
import { moisEnClair } from '@/lib/affichage';
import { baremePour } from '@/lib/domain/baremes';
import { actionsPossibles, campagnePour, phaseDe } from '@/lib/domain/dossier';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ouvertureFigee } from '../ouverture';
import type { Suivi } from './lire-suivi';

/** What the tracking page shows, from what was frozen, and what may still be done today. */
export function presenterSuivi({ depot, ...suivi }: Suivi, aujourdhui: DateCivile) {
  const { contenu, decisions, reponse } = depot;
  const campagne = campagnePour(suivi.campagne);
  const bareme = baremePour(contenu.bareme.annee);
  return {
    cloture: campagne.ok ? campagne.valeur.cloture : aujourdhui,
    rouvrable: campagne.ok && actionsPossibles(suivi.etat, 'etudiant').includes('rouvrir'),
    /** After the closing day it opens again only to declare a change (DIM-4). */
    close: campagne.ok && phaseDe(campagne.valeur, aujourdhui) === 'close',
    dossier: {
      ...suivi,
      deposeA: new Date(contenu.deposeA),
      decideeLe: reponse.decideeLe,
      reevaluee: reponse.reevaluee,
      issue: reponse.issue,
      premierMois: contenu.premierMois ? moisEnClair(contenu.premierMois) : null,
      mensualites: contenu.mensualites,
      motifsExamen: reponse.motifsExamen,
      decisions: decisions.map((decision) => ({
        rang: decision.voeu,
        libelle: contenu.voeux.find(({ rang }) => rang === decision.voeu)?.libelle ?? '',
        resultat: decision.resultat,
        ouverture: ouvertureFigee(contenu, decision),
      })),
      bareme: {
        annee: contenu.bareme.annee as AnneeUniversitaire,
        anneeRevenus: contenu.bareme.anneeRevenus,
        statut: bareme.ok ? bareme.valeur.statut : ('provisoire' as const),
      },
    },
  };
}
