import 'server-only';
import { createHash } from 'node:crypto';
import { reglesDuSejour } from '@/lib/domain/logement/sejour';
import { type AnneeUniversitaire, premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import { adresseDeResidence } from '@/lib/parcours/logement/sejour';
import type { AdmissionADessiner } from '../../documents';
import type { SituationSejour } from './situation';

/** What a decision says, frozen as it leaves. */
export interface ContenuAdmission extends AdmissionADessiner {
  readonly version: 1;
}

const numeroDe = (id: string, annee: AnneeUniversitaire): string => {
  const an = premiereAnnee(annee) % 100;
  return `ADM-${an}${an + 1}-${id.slice(-8).toUpperCase()}`;
};

/** The decision of admission of a stay, as it stands when it is issued. */
export function composerAdmission(sejour: SituationSejour, le: Date): ContenuAdmission {
  const { id, annee, prenom, nom, dateNaissance, lieu, loyer, crous, vie } = sejour;
  const regles = reglesDuSejour(annee);
  return {
    version: 1,
    ...{ numero: numeroDe(id, annee), annee, crous, prenom, nom, dateNaissance },
    ...{
      residence: lieu.residence,
      adresse: adresseDeResidence(lieu),
      chambre: lieu.chambre,
      logement: lieu.logement,
    },
    ...{ debut: vie.debut, fin: vie.fin, loyer, depot: vie.depot },
    preavisEnMois: regles.ok ? regles.valeur.preavisEnMois : null,
    emiseA: le.getTime(),
  };
}

const trier = (valeur: unknown): unknown =>
  valeur instanceof Object
    ? Object.fromEntries(Object.entries(valeur).sort(([a], [b]) => (a < b ? -1 : 1)))
    : valeur;

/** SHA-256 of a decision, whatever the order of its fields. */
export const empreinteDAdmission = (contenu: ContenuAdmission): string =>
  createHash('sha256')
    .update(JSON.stringify(trier(contenu)))
    .digest('hex');

export const empreinteDe = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');
