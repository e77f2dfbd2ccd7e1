import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import { lireUai } from '../noyau/uai';
import type { NumeroAttestation } from './numero';
import { lettresDuNom, lireNumero, nomConcorde } from './numero';

/** A line of a list of enrolled students, as typed. */
export interface LigneDInscrit {
  readonly uai: string;
  readonly numero: string;
  readonly nom: string;
  readonly prenom: string;
}

/** What the base knows of the number of a line. */
export interface AttestationControlee {
  readonly annee: AnneeUniversitaire;
  readonly nom: string;
  readonly nomUsage: string | null;
  readonly prenom: string;
}

export interface CadreDuControle {
  readonly annee: AnneeUniversitaire;
  /** The institution that hands the list in, and those it hands in for. */
  readonly uais: ReadonlySet<string>;
}

/** Why a line is not valid, in a sentence that says what to do. */
export const MOTIFS_DE_LIGNE = {
  uai_illisible: 'L’UAI n’est pas écrit comme il faut : 7 chiffres et leur lettre de contrôle.',
  uai_etranger: 'Cet UAI n’est ni le vôtre ni celui d’une de vos composantes.',
  numero_illisible: 'Le numéro n’a pas la forme d’un numéro CVEC, par exemple REN6 ABCDEF 42.',
  numero_inconnu: 'Aucune attestation ne porte ce numéro : redemandez-le à l’étudiant.',
  autre_annee: 'Cette attestation est celle d’une autre année.',
  doublon: 'Ce numéro est déjà plus haut dans la liste.',
  nom_absent: 'Le nom de famille manque.',
  nom_inverse: 'Le nom et le prénom sont inversés.',
  nom_autre: 'L’attestation porte un autre nom de famille : vérifiez l’orthographe avec l’étudiant.',
} as const;

export type MotifDeLigne = keyof typeof MOTIFS_DE_LIGNE;
export type ResultatDeLigne = 'valide' | 'invalide' | 'nom_different';

export interface Constat {
  readonly resultat: ResultatDeLigne;
  readonly motif: MotifDeLigne | null;
}

const invalide = (motif: MotifDeLigne): Constat => ({ resultat: 'invalide', motif });
const autreNom = (motif: MotifDeLigne): Constat => ({ resultat: 'nom_different', motif });

/** What a line says of itself, before the base is asked: its number, or why it will not be looked for. */
export function lireLigneDInscrit(
  { uai, numero, nom }: LigneDInscrit,
  { uais }: CadreDuControle,
): NumeroAttestation | Constat {
  const lu = lireUai(uai);
  if (!lu.ok) return invalide('uai_illisible');
  if (!uais.has(lu.valeur)) return invalide('uai_etranger');
  const attestation = lireNumero(numero);
  if (!attestation) return invalide('numero_illisible');
  return lettresDuNom(nom) === '' ? invalide('nom_absent') : attestation;
}

/** What the base answers for the number of a line. The name on the attestation is compared, never told. */
export function constaterLigne(
  { nom, prenom }: LigneDInscrit,
  { annee }: CadreDuControle,
  attestation: AttestationControlee | null,
): Constat {
  if (!attestation) return invalide('numero_inconnu');
  if (attestation.annee !== annee) return invalide('autre_annee');
  const noms = [attestation.nom, attestation.nomUsage];
  if (nomConcorde(nom, noms)) return { resultat: 'valide', motif: null };
  const inverse = nomConcorde(prenom, noms) || nomConcorde(nom, [attestation.prenom]);
  return autreNom(inverse ? 'nom_inverse' : 'nom_autre');
}

export const estConstat = (lu: NumeroAttestation | Constat): lu is Constat => typeof lu !== 'string';
