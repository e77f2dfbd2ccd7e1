import { DSE } from '../outillage/chemins';
import { ACTIONS_DES_TOURS, LIGNES_DES_TOURS } from './matrice-des-tours';
import { ACTIONS_DU_LOGEMENT, LIGNES_DU_LOGEMENT } from './matrice-du-logement';
import { ACTIONS_DU_SEJOUR, LIGNES_DU_SEJOUR } from './matrice-du-sejour';
import { LIGNES_DE_TRAVAIL } from './matrice-du-travail';
import type { Deposant, Etudiant } from './outillage/etudiants';

/** A status, or where one is sent. */
export type Reponse = number | `→ /${string}`;

export interface Ligne {
  readonly anonyme: Reponse;
  readonly autre: Reponse;
  readonly titulaire: Reponse;
  /** The address of the owner's page; by default the route itself. */
  readonly chemin?: (deposant: Deposant) => string;
  readonly methode?: 'POST';
  /** Whose pages they are: somebody still answering, or somebody who has deposited. */
  readonly titulaireEst?: 'redacteur' | 'deposant';
  /** What the owner reads there and nobody else may; proves that the page shows something. */
  readonly montre?: (titulaire: Etudiant | Deposant) => string;
  /** The demonstration's mailbox shows everybody's mails; it does not exist elsewhere. */
  readonly demonstration?: boolean;
}

const tous = (reponse: Reponse, reste: Partial<Ligne> = {}): Ligne => ({
  anonyme: reponse,
  autre: reponse,
  titulaire: reponse,
  ...reste,
});
const connecte = (reste: Partial<Ligne> = {}): Ligne => ({ ...tous(200, reste), anonyme: '→ /connexion' });
const REVENU = '23 850';

/** Each route and what it answers to nobody, to another student, and to the one it belongs to. */
export const MATRICE: Readonly<Record<string, Ligne>> = {
  '/': tous(200),
  '/accessibilite': tous(200),
  '/aide': tous(200),
  '/donnees-personnelles': tous(200),
  '/logement': tous(200),
  '/logement/[id]': tous(404, { chemin: () => '/logement/999999999' }),
  '/mentions-legales': tous(200),
  '/regles': tous(200),
  '/regles/notions': tous(200),
  '/regles/[famille]': tous(200, { chemin: () => '/regles/points-de-charge' }),
  '/regles/baremes/[annee]': tous(200, { chemin: () => '/regles/baremes/2025-2026' }),
  '/regles/difference': tous(200),
  '/verifier': tous(200),
  '/verifier/resultat': tous('→ /verifier'),
  '/icon.svg': tous(200),

  '/banque-de-demonstration': tous('→ /banque-de-demonstration/refus', { methode: 'POST' }),
  '/banque-de-demonstration/refus': tous(200),
  '/banque-de-demonstration/releve.csv': tous(200),
  '/banque-de-demonstration/[operation]': tous(404, { chemin: () => '/banque-de-demonstration/inconnue' }),
  '/banque-de-demonstration/[operation]/choix': tous(404, {
    methode: 'POST',
    chemin: () => '/banque-de-demonstration/inconnue/choix',
  }),

  '/connexion': { anonyme: 200, autre: '→ /tableau-de-bord', titulaire: '→ /tableau-de-bord' },
  '/inscription': tous(200),
  '/inscription/verifier': tous('→ /inscription'),
  '/mot-de-passe-oublie': tous(200),
  '/mot-de-passe-oublie/envoye': tous(200),
  '/reinitialiser/[jeton]': tous(200, { chemin: () => '/reinitialiser/un-jeton-inconnu' }),

  '/simulateur': tous(200),
  '/simulateur/annees-suivantes': tous('→ /simulateur'),
  '/simulateur/comparer': tous('→ /simulateur'),
  '/simulateur/partage': tous(200, { chemin: () => '/simulateur/partage?r=1~2025-2026~a1' }),
  '/simulateur/partager': tous('→ /simulateur'),
  '/simulateur/[cle]': tous('→ /simulateur', { chemin: () => '/simulateur/niveau' }),
  '/simulateur/resultat': tous('→ /simulateur'),

  ...LIGNES_DES_TOURS,
  ...LIGNES_DU_LOGEMENT,
  ...LIGNES_DU_SEJOUR,
  ...LIGNES_DE_TRAVAIL,

  '/demonstration': tous(200),
  '/demonstration/boite': tous(200, { demonstration: true }),
  '/demonstration/boite/[id]': tous(404, { chemin: () => '/demonstration/boite/inconnu' }),

  '/tableau-de-bord': connecte({ montre: (t) => ('numero' in t ? t.numero : '') }),
  '/cvec': tous(200),
  '/demandes/[demande]': connecte({ chemin: () => '/demandes/00000000-0000-7000-8000-000000000000' }),
  '/cvec/question/[cle]': tous(200, { chemin: () => '/cvec/question/situation' }),
  '/cvec/concerne': tous('→ /cvec/question/situation'),
  '/cvec/carte': { ...tous('→ /cvec'), anonyme: '→ /connexion' },
  '/cvec/carte/[tentative]': {
    ...tous('→ /cvec', { chemin: () => '/cvec/carte/00000000-0000-7000-8000-000000000000' }),
    anonyme: '→ /connexion',
  },
  '/cvec/retour': { ...tous('→ /cvec'), anonyme: '→ /connexion' },
  '/cvec/tiers': { ...tous('→ /cvec'), anonyme: '→ /connexion' },
  '/cvec/especes': { ...tous('→ /cvec'), anonyme: '→ /connexion' },
  '/cvec/exoneration': { ...tous('→ /cvec'), anonyme: '→ /connexion' },
  '/cvec/remboursement': connecte(),
  '/cvec/compte': connecte(),
  '/payer/[jeton]': tous(200, { chemin: () => '/payer/un-jeton-inconnu' }),
  '/payer/[jeton]/[tentative]': tous('→ /payer/un-jeton-inconnu', {
    chemin: () => '/payer/un-jeton-inconnu/00000000-0000-7000-8000-000000000000',
  }),
  '/payer/[jeton]/accepter': tous('→ /payer/un-jeton-inconnu', {
    ...{ methode: 'POST', chemin: () => '/payer/un-jeton-inconnu/accepter' },
  }),
  '/payer/[jeton]/refuser': tous('→ /payer/un-jeton-inconnu', {
    ...{ methode: 'POST', chemin: () => '/payer/un-jeton-inconnu/refuser' },
  }),
  '/payer/retour': tous(200),
  '/compte': connecte({ montre: (t) => t.nom }),
  '/compte/ine': connecte(),
  '/compte/mot-de-passe': connecte(),
  '/suivi/[numero]': {
    anonyme: '→ /connexion',
    autre: 404,
    titulaire: 200,
    chemin: ({ numero }) => `/suivi/${numero}`,
    montre: (t) => ('numero' in t ? t.numero : ''),
  },
  '/dse/[campagne]': connecte({ titulaireEst: 'redacteur', chemin: () => DSE }),
  '/dse/[campagne]/[cle]': {
    anonyme: '→ /connexion',
    autre: `→ ${DSE}`,
    titulaire: 200,
    titulaireEst: 'redacteur',
    chemin: () => `${DSE}/avis-couple`,
    montre: () => `value="${REVENU.replace(/\s/, '')}"`,
  },
  '/dse/[campagne]/reprendre': {
    anonyme: '→ /connexion',
    autre: `→ ${DSE}`,
    titulaire: `→ ${DSE}`,
    titulaireEst: 'redacteur',
    chemin: () => `${DSE}/reprendre`,
  },
  '/dse/[campagne]/verification': {
    anonyme: '→ /connexion',
    autre: `→ ${DSE}`,
    titulaire: 200,
    titulaireEst: 'redacteur',
    chemin: () => `${DSE}/verification`,
    montre: () => REVENU,
  },

  '/api/attestation': tous(404),
  '/api/attestation/[code]': tous(400, { chemin: () => '/api/attestation/REN6ZZZZZZ10?etudiant=MARTI' }),
  '/api/auth/[...nextauth]': tous(200, { chemin: () => '/api/auth/session' }),
  '/api/communes': tous(200, { chemin: () => '/api/communes?q=rennes' }),
  '/api/cvec/[annee]/attestation.pdf': {
    ...tous(404, { chemin: () => '/api/cvec/2026-2027/attestation.pdf' }),
    anonyme: 401,
  },
  '/api/cvec/[annee]/avis.pdf': {
    ...tous(404, { chemin: () => '/api/cvec/2026-2027/avis.pdf' }),
    anonyme: 401,
  },
  '/api/documents/[numero]/[document]': {
    anonyme: 401,
    autre: 404,
    titulaire: 200,
    chemin: ({ numero }) => `/api/documents/${numero}/notification.pdf`,
    montre: () => '%PDF-',
  },
  '/api/dse/[campagne]/brouillon': {
    anonyme: 401,
    autre: 410,
    titulaire: 200,
    titulaireEst: 'redacteur',
    methode: 'POST',
    chemin: () => `/api${DSE}/brouillon`,
  },
  '/api/paiement/notification': tous(200, { methode: 'POST' }),
  '/api/sante': tous(200),
  '/api/v1/baremes': tous(200),
  '/api/v1/baremes/[annee]': tous(200, { chemin: () => '/api/v1/baremes/2026-2027' }),
  '/api/v1/cvec/cles': tous(200),
  '/api/v1/openapi.json': tous(200),
  '/api/v1/simulations': tous(400, { methode: 'POST' }),
};

/** `travail`: a right of an agent or of a referent. */
type AccesDAction = 'public' | 'personne' | 'travail';

/** Each server action and who may call it. */
export const ACTIONS: Readonly<Record<string, AccesDAction>> = {
  ...ACTIONS_DES_TOURS,
  ...ACTIONS_DU_LOGEMENT,
  ...ACTIONS_DU_SEJOUR,
  'compte/seDeconnecter': 'public',
  'compte/seDeconnecterPartout': 'personne',
  'compte/ine/enregistrerIne': 'personne',
  'compte/mot-de-passe/enregistrerMotDePasse': 'personne',
  'connexion/seConnecter': 'public',
  'cvec/carte/payer': 'personne',
  'cvec/compte/enregistrer': 'personne',
  'cvec/especes/emettre': 'personne',
  'cvec/exoneration/demander': 'personne',
  'cvec/question/[cle]/continuer': 'public',
  'cvec/remboursement/demander': 'personne',
  'cvec/tiers/annuler': 'personne',
  'cvec/tiers/creer': 'personne',
  'demandes/[demande]/envoyer': 'personne',
  'demonstration/choisirLaDate': 'public',
  'demonstration/entrerCommeAgent': 'public',
  'demonstration/entrerCommePersona': 'public',
  'demonstration/revenirALaVraieDate': 'public',
  'dse/[campagne]/commencer': 'personne',
  'dse/[campagne]/[cle]/continuer': 'personne',
  'dse/[campagne]/reprendre/reprendre': 'personne',
  'dse/[campagne]/verification/deposer': 'personne',
  'etablissement/connexion/seConnecter': 'public',
  'etablissement/demander-un-acces/demander': 'public',
  'etablissement/demander-un-acces/verifier/renvoyer': 'public',
  'etablissement/demander-un-acces/verifier/verifier': 'public',
  'etablissement/deposer': 'travail',
  'etablissement/logements/designer': 'travail',
  'etablissement/logements/importer': 'travail',
  'etablissement/logements/rendre': 'travail',
  'etablissement/logements/retirer': 'travail',
  'etablissement/quitter/quitterMaFonction': 'travail',
  'inscription/creerUnCompte': 'public',
  'inscription/verifier/renvoyer': 'public',
  'inscription/verifier/verifier': 'public',
  'instruction/connexion/seConnecter': 'public',
  'instruction/referents/[demande]/agreer': 'travail',
  'instruction/referents/retirer/[referent]/retirer': 'travail',
  'instruction/virements/comptes/[remboursement]/refuserLeCompte': 'travail',
  'instruction/virements/preparer': 'travail',
  'instruction/[demande]/decider': 'travail',
  'instruction/[demande]/demanderLeDocument': 'travail',
  'mot-de-passe-oublie/recevoirUnLien': 'public',
  '/quitter': 'public',
  'reinitialiser/[jeton]/choisirUnMotDePasse': 'public',
  'simulateur/commencer': 'public',
  'simulateur/comparer/ajouterVille': 'public',
  'simulateur/comparer/retirerVille': 'public',
  'simulateur/continuer': 'public',
  'simulateur/recommencer': 'public',
  'suivi/[numero]/rouvrir': 'personne',
  'verifier/verifierParCode': 'public',
  'verifier/verifierParNumero': 'public',
};
