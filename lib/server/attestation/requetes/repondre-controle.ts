import 'server-only';
import { randomBytes } from 'node:crypto';
import { setTimeout as patienter } from 'node:timers/promises';
import {
  categorieExoneration,
  crousDeCode,
  estExonere,
  LIBELLES_ATTESTATION,
  lireNumero,
  type NumeroAttestation,
  separerCode,
} from '@/lib/domain/cvec';
import { attendre } from '../../acces/limites';
import type { AttestationLue } from '../../cvec';
import { decrireErreur, tracer } from '../../journal/traces';
import type { Horloge } from '../../ports/horloge';
import { controler } from '../controle';

/** Enrolment software checks whole lists from one address. */
const PAR_ADRESSE = { max: 600, fenetreSecondes: 60 } as const;
/** Who holds a number and tries names. */
const ECHECS = { max: 10, fenetreSecondes: 3_600 } as const;
/** A refusal never leaves sooner: how long the base took to find, or not, cannot be read in it. */
const REFUS_AU_PLUS_TOT_MS = 60;

export interface DemandeDeControle {
  readonly code: string;
  /** The query `etudiant`; `null` when there is none. */
  readonly etudiant: string | null;
  readonly adresse: string;
  readonly horloge: Horloge;
}

const repondre = (corps: object, status: number, entetes: Readonly<Record<string, string>> = {}): Response =>
  Response.json(corps, { status, headers: { 'cache-control': 'no-store', ...entetes } });

const refuser = (status: number, message: string, entetes?: Readonly<Record<string, string>>): Response =>
  repondre({ code: String(status), message }, status, entetes);

const SANS_CODE = 'Le paramètre code est manquant.';
const INTROUVABLE = 'Aucune attestation ne correspond à ce code et à ce nom pour la campagne en cours.';

/** The number and the letters of the name: apart, or in the older form in one word. */
function lireDemande({
  code,
  etudiant,
}: DemandeDeControle): { numero: NumeroAttestation; nom: string } | null {
  if (etudiant === null) return separerCode(code.slice(0, 40));
  const numero = lireNumero(code.slice(0, 40));
  return numero && { numero, nom: etudiant.slice(0, 80) };
}

/** The body that universities' software reads, field by field as the official control names them. */
function presenter(lue: AttestationLue): object {
  const { nom, nomUsage, prenom, sexe, dateNaissance, ine, crous, code, mode, motif } = lue;
  return {
    nom,
    nomUsage: nomUsage ?? '',
    prenom,
    sexe: sexe ?? '',
    date_naissance: dateNaissance,
    ine: ine ?? '',
    crous: crousDeCode(crous)?.nom ?? crous,
    etat: { code, libelle: LIBELLES_ATTESTATION[code] },
    exoneration: {
      active: estExonere(mode),
      motif: (motif !== null && categorieExoneration(motif)?.libelle) || '',
    },
  };
}

const freiner = (secondes: number): Response =>
  refuser(429, `Trop de demandes : attendez ${secondes} s.`, { 'retry-after': String(secondes) });

async function traiter(demande: DemandeDeControle): Promise<Response> {
  const secondes = await attendre(`controle:${demande.adresse}`, PAR_ADRESSE);
  if (secondes > 0) return freiner(secondes);
  if (demande.code.trim() === '') return refuser(404, SANS_CODE);
  const lue = lireDemande(demande);
  if (!lue) return refuser(400, INTROUVABLE);
  const controle = await controler(lue.numero, lue.nom, demande.horloge.aujourdhui());
  if (controle.type === 'valide') return repondre(presenter(controle.attestation), 200);
  const attente = await attendre(`controle:${demande.adresse}:${lue.numero}`, ECHECS);
  return attente > 0 ? freiner(attente) : refuser(400, INTROUVABLE);
}

/** Answers `GET /api/attestation/{code}`. Nothing of the request is logged. */
export async function repondreControle(demande: DemandeDeControle): Promise<Response> {
  const debut = performance.now();
  try {
    const reponse = await traiter(demande);
    if (reponse.status !== 200)
      await patienter(Math.max(0, REFUS_AU_PLUS_TOT_MS - (performance.now() - debut)));
    return reponse;
  } catch (erreur) {
    const reference = randomBytes(5).toString('hex').toUpperCase();
    tracer.error({ reference, erreur: decrireErreur(erreur) }, 'contrôle en panne');
    const message = `Le contrôle est momentanément indisponible (référence ${reference}).`;
    return refuser(503, message, { 'retry-after': '30' });
  }
}
