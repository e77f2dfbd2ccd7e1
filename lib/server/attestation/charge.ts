import 'server-only';
import { createHash } from 'node:crypto';
import {
  type CodeAttestation,
  capitalesDuNom,
  estCodeValide,
  lettresDuNom,
  lireNumero,
  type NumeroAttestation,
} from '@/lib/domain/cvec';
import { type DateCivile, lireDateCivile } from '@/lib/domain/noyau/date-civile';
import { enBase32 } from './base32';

/** Who an attestation names, as it is printed and as an identity document says it. */
export interface Nommee {
  readonly nom: string;
  readonly prenom: string;
  readonly dateNaissance: DateCivile;
}

/** What the QR code of an attestation says. Neither INE, nor first name, nor date of birth can be read there. */
export interface Charge {
  readonly cle: string;
  readonly numero: NumeroAttestation;
  /** First civil year of the academic year. */
  readonly annee: number;
  readonly code: CodeAttestation;
  readonly emiseLe: DateCivile;
  /** The five letters that the official control compares. */
  readonly lettres: string;
  /** Binds the code to one person: who holds her identity document can compute it again. */
  readonly empreinte: string;
}

const VERSION = 'CVEC1';
/** 80 bits: nobody finds another person of the same print. */
const LONGUEUR_EMPREINTE = 16;
const FORME =
  /^CVEC1\.([A-Z2-7]{6})\.([A-Z]{3}\d[A-Z]{6}\d{1,2})\.(\d{4})\.(\d{2})\.(\d{8})\.([A-Z]{0,5})\.([A-Z2-7]{16})$/;

const serrer = (texte: string): string => texte.replaceAll(' ', '');

/** A name written in no Latin letter is kept as it is. */
const enCapitales = (nom: string): string => capitalesDuNom(nom) || nom.normalize('NFC').trim();

/** SHA-256 of `CVEC1|number|FAMILY NAME|FIRST NAME|AAAA-MM-JJ`, in base 32, cut. */
export function empreinteDe(numero: NumeroAttestation, { nom, prenom, dateNaissance }: Nommee): string {
  const texte = [VERSION, serrer(numero), enCapitales(nom), enCapitales(prenom), dateNaissance].join('|');
  return enBase32(createHash('sha256').update(texte).digest()).slice(0, LONGUEUR_EMPREINTE);
}

/** The text that is signed: capitals, digits and dots, which a QR code holds in its smallest form. */
export function ecrireCharge({ cle, numero, annee, code, emiseLe, lettres, empreinte }: Charge): string {
  const jour = emiseLe.replaceAll('-', '');
  return [VERSION, cle, serrer(numero), annee, code, jour, lettres, empreinte].join('.');
}

export const chargeDe = (
  cle: string,
  attestation: Pick<Charge, 'numero' | 'annee' | 'code' | 'emiseLe'>,
  nommee: Nommee,
): Charge => ({
  cle,
  ...attestation,
  lettres: lettresDuNom(nommee.nom),
  empreinte: empreinteDe(attestation.numero, nommee),
});

/** `null` when it is not the text of a QR code of ours. Says nothing of its signature. */
export function lireCharge(texte: string): Charge | null {
  const [, cle = '', brut = '', annee = '', code = '', jour = '', lettres = '', empreinte = ''] =
    FORME.exec(texte) ?? [];
  const numero = lireNumero(brut);
  const emiseLe = lireDateCivile(jour.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  if (!numero || !emiseLe || !estCodeValide(code)) return null;
  return { cle, numero, annee: Number(annee), code, emiseLe, lettres, empreinte };
}
