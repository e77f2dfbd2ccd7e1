import 'server-only';
import { campagnePour, type RefusDossier } from '@/lib/domain/dossier';
import { texteDe } from '@/lib/parcours/moteur';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { deposerDossier } from '@/lib/server/dossier/commandes/deposer-dossier';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

/** « Déposer mon dossier »: pressed ten times, every press ends on the same tracking page. */
export async function deposerDse(
  { personne, horloge, saisie }: ContexteAction<'personne'>,
  _valeur: Saisie,
  annee: string,
): Promise<Issue> {
  const campagne = campagnePour(annee);
  if (!campagne.ok) return refuser('Cette campagne n’existe pas.');
  const depot = await deposerDossier({
    titulaire: personne,
    campagne: campagne.valeur,
    engagement: texteDe(saisie.engagement) === 'oui',
    horloge,
  });
  if (depot.ok) return rediriger(`/suivi/${depot.valeur.numero}`);
  if (depot.refus.type === 'deja_depose' && depot.refus.numero) {
    return rediriger(`/suivi/${depot.refus.numero}`);
  }
  return issueDuRefus(depot.refus.type, annee);
}

function issueDuRefus(raison: RefusDossier | 'introuvable', annee: string): Issue {
  switch (raison) {
    case 'engagement_manquant':
      return invalider(
        'engagement',
        'Cochez la case pour prendre cet engagement : sans lui, le dossier ne peut pas être déposé',
      );
    case 'campagne_close':
      return refuser(
        'La campagne est close. Un dossier est encore reçu si un événement a fait baisser durablement les revenus : déclarez-le d’abord.',
        { href: `/dse/${annee}/baisse-revenus?depuis=verification`, texte: 'Déclarer une baisse durable' },
      );
    case 'campagne_pas_ouverte':
      return refuser('La campagne n’est pas encore ouverte.');
    case 'incomplet':
      return refuser('Une partie du dossier n’est pas terminée.', {
        href: `/dse/${annee}`,
        texte: 'Voir ce qui manque',
      });
    case 'deja_depose':
    case 'pas_rouvrable':
    case 'introuvable':
      return rediriger(`/dse/${annee}`);
  }
}
