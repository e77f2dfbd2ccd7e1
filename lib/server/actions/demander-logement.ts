import 'server-only';
import {
  campagneLogementDuJour,
  estGeste,
  phraseRefusDemande,
  phraseRefusRenouvellement,
  type RefusDemandeMontre,
} from '@/lib/parcours/logement/demande';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { demanderSeule } from '@/lib/server/logement/demande/commandes/demander-seule';
import { demanderAGarder } from '@/lib/server/logement/demande/commandes/renouveler';
import { changerDAvis, modifierVoeux, validerVoeux } from '@/lib/server/logement/demande/commandes/voeux';
import type { ContexteAction } from './definir-action';
import { type Issue, rediriger, refuser } from './issues';

type Contexte = ContexteAction<'personne'>;

const HUB = '/logement/demande';
const VOEUX = '/logement/demande/voeux';

const delEtudiant = ({ personne, horloge }: Contexte) => ({
  personneId: personne.id,
  annee: campagneLogementDuJour(horloge.aujourdhui()).annee,
  horloge,
});

/** Refusals that the page of wishes explains beside the basket of the moment. */
const SUR_LA_PAGE: ReadonlySet<RefusDemandeMontre> = new Set([
  ...(['page_depassee', 'voeux_fermes', 'trop_de_voeux', 'sans_effet'] as const),
]);

function apresRefus(raison: RefusDemandeMontre): Issue {
  if (raison === 'introuvable' || raison === 'demande_retiree') return rediriger(HUB);
  return SUR_LA_PAGE.has(raison) ? rediriger(`${VOEUX}?avis=${raison}`) : refuser(phraseRefusDemande(raison));
}

const FAITS = { ajouter: 'ajoute', monter: 'deplace', descendre: 'deplace', oter: 'ote' } as const;
const ENTIER = /^\d{1,9}$/;
const entier = (texte: string): number | null => (ENTIER.test(texte) ? Number(texte) : null);

/** A button of the basket. Its page is told by its version; « Ajouter », which other pages have too, by none. */
export async function modifierMesVoeux(
  contexte: Contexte,
  _saisie: Saisie,
  geste: string,
  logement: string,
  version: string,
): Promise<Issue> {
  const numero = entier(logement);
  if (!estGeste(geste) || numero === null) return rediriger(VOEUX);
  const fait = await modifierVoeux({
    ...delEtudiant(contexte),
    ...{ geste, logement: numero, version: geste === 'ajouter' ? null : (entier(version) ?? 0) },
  });
  if (!fait.ok) return apresRefus(fait.refus);
  const ou = fait.valeur > 0 ? `#voeu-${fait.valeur}` : '';
  return rediriger(`${VOEUX}?fait=${FAITS[geste]}${ou}`);
}

/** « Ajouter à mes vœux » on a sheet: who isn't signed in signs in first, and finds the sheet again. */
export const ajouterSansSession = async (_saisie: Saisie, logement: string): Promise<Issue> =>
  rediriger(`/connexion?retour=${encodeURIComponent(`${VOEUX}?ajouter=${entier(logement) ?? ''}`)}`);

export const ajouterAMesVoeux = (contexte: Contexte, saisie: Saisie, logement: string): Promise<Issue> =>
  modifierMesVoeux(contexte, saisie, 'ajouter', logement, '');

/** « Valider mes vœux »: the basket of the page, and no other. */
export async function validerMesVoeux(contexte: Contexte, _saisie: Saisie, version: string): Promise<Issue> {
  const fait = await validerVoeux({ ...delEtudiant(contexte), version: entier(version) ?? 0 });
  if (fait.ok || fait.refus === 'sans_effet') return rediriger(`${HUB}?fait=valides`);
  return apresRefus(fait.refus);
}

export async function retirerMaDemande(contexte: Contexte): Promise<Issue> {
  const fait = await changerDAvis({ ...delEtudiant(contexte), type: 'retirer' });
  return fait.ok ? rediriger(HUB) : refuser(phraseRefusDemande(fait.refus));
}

export async function rouvrirMaDemande(contexte: Contexte): Promise<Issue> {
  const fait = await changerDAvis({ ...delEtudiant(contexte), type: 'rouvrir' });
  return fait.ok || fait.refus === 'sans_effet' ? rediriger(HUB) : refuser(phraseRefusDemande(fait.refus));
}

/** A request without a DSE. */
export async function demanderUnLogement(
  contexte: Contexte,
  { avec }: { readonly avec: string },
): Promise<Issue> {
  const fait = await demanderSeule({ ...delEtudiant(contexte), couple: avec === 'couple' });
  return fait.ok ? rediriger(`${HUB}?fait=${fait.valeur}`) : refuser(phraseRefusDemande(fait.refus));
}

/** A resident asks to stay. */
export async function demanderAGarderMonLogement({ personne, horloge }: Contexte): Promise<Issue> {
  const campagne = campagneLogementDuJour(horloge.aujourdhui());
  const fait = await demanderAGarder({ personneId: personne.id, campagne, horloge });
  return fait.ok || fait.refus === 'deja_demande'
    ? rediriger('/logement/renouvellement')
    : refuser(phraseRefusRenouvellement(fait.refus));
}
