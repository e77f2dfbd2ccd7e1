import 'server-only';
import { randomUUID } from 'node:crypto';
import { texteDe } from '@/lib/parcours/moteur';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { lirePageOuverte } from '@/lib/server/acces/page-ouverte';
import { garderSaisie, oublierSaisie } from '@/lib/server/acces/saisie-en-attente';
import {
  enregistrerReponse,
  type RefusEnregistrement,
} from '@/lib/server/dossier/commandes/enregistrer-reponse';
import { suiteDeLaQuestion } from '@/lib/server/dossier/requetes/suite-de-la-question';
import type { ContexteAction } from './definir-action';
import { type Issue, rediriger, refuser, signalerConflit } from './issues';

/** « Continuer »: keep the entry, then the next question of the task, or back to the list. */
export async function repondreQuestion(
  { personne, horloge, saisie }: ContexteAction<'personne'>,
  _valeur: Saisie,
  campagne: string,
  cle: string,
  page: string,
  depuis: string,
): Promise<Issue> {
  const plusTard = texteDe(saisie.intention) === 'plus-tard';
  const resultat = await enregistrerReponse({
    titulaire: personne,
    campagne,
    cle,
    saisie,
    version: Number.parseInt(texteDe(saisie.version), 10) || 0,
    onglet: lirePageOuverte(page)?.onglet ?? randomUUID(),
    confirmer: true,
    horloge,
  });
  if (!resultat.ok && !(plusTard && resultat.refus.type === 'saisie_invalide')) {
    return issueDuRefus(resultat.refus, campagne);
  }
  await oublierSaisie();
  if (plusTard) return rediriger(`/dse/${campagne}`);
  const suite = await suiteDeLaQuestion(
    personne,
    campagne,
    cle,
    horloge.aujourdhui(),
    depuis === 'verification',
  );
  return rediriger(suite);
}

function issueDuRefus(raison: RefusEnregistrement, campagne: string): Issue {
  switch (raison.type) {
    case 'introuvable':
    case 'hors_parcours':
      return rediriger(`/dse/${campagne}`);
    case 'verrouille':
      return refuser('Ce dossier est déjà déposé : cette réponse n’a pas été changée.', {
        href: raison.numero ? `/suivi/${raison.numero}` : `/dse/${campagne}`,
        texte: 'Suivre mon dossier',
      });
    case 'conflit':
      return signalerConflit(
        'Cette réponse a été modifiée dans un autre onglet ou sur un autre appareil depuis que vous avez ouvert cette page.',
        raison.entree.saisie,
        raison.entree.version,
      );
    case 'saisie_invalide':
      return { type: 'saisie_invalide', erreurs: raison.erreurs };
  }
}

/** The session is over: the entry waits, sealed, in the browser; it comes back on this page after signing in. */
export async function enAttenteDeSession(
  saisie: Saisie,
  campagne: string,
  cle: string,
  page: string,
  _depuis: string,
): Promise<Issue> {
  const chemin = `/dse/${campagne}/${cle}`;
  const personne = lirePageOuverte(page)?.personne;
  if (personne) await garderSaisie({ chemin, personne, saisie });
  return rediriger(`/connexion?retour=${encodeURIComponent(chemin)}`);
}
