import { refus, succes } from '../../noyau/resultat';
import type { DecisionSejour, UneCommande } from './commandes';
import { piecesManquantes } from './pieces';
import type { VieSejour } from './vie';

/** Every paper is there, or put off when it may be. */
export function deposerDossier({ demande, fourni }: UneCommande<'deposer_dossier'>): DecisionSejour {
  const { garantie, scolariteDifferee } = fourni;
  if (garantie === null || piecesManquantes(fourni).length > 0) return refus('dossier_incomplet');
  const donnee = fourni.donnees.includes('scolarite');
  return succes([
    { type: 'dossier_depose', demande, garantie, scolariteDifferee: scolariteDifferee && !donnee },
  ]);
}

export function donnerScolarite({ scolariteDifferee }: VieSejour): DecisionSejour {
  return scolariteDifferee ? succes([{ type: 'scolarite_donnee' }]) : refus('deja_donnee');
}

/** Without a deposit to pay, the decision leaves at once. */
export function validerDossier(
  vie: VieSejour,
  { demande, empreinte }: UneCommande<'valider_dossier'>,
): DecisionSejour {
  if (vie.demande !== demande) return refus('demande_inconnue');
  const valide = { type: 'dossier_valide', demande } as const;
  return succes(vie.depot > 0 ? [valide] : [valide, { type: 'admission_emise', empreinte }]);
}

export function demanderComplement(
  vie: VieSejour,
  { demande, complement }: UneCommande<'demander_complement'>,
): DecisionSejour {
  if (vie.demande !== demande) return refus('demande_inconnue');
  return succes([{ type: 'complement_demande', demande, complement }]);
}

export function refuserDossier(
  vie: VieSejour,
  { demande, motif }: UneCommande<'refuser_dossier'>,
): DecisionSejour {
  if (vie.demande !== demande) return refus('demande_inconnue');
  return succes([{ type: 'dossier_refuse', demande, motif }]);
}

/** The deposit is paid once the file is valid: the decision follows by itself. */
export function reglerDepot(
  vie: VieSejour,
  { tentative, empreinte }: UneCommande<'regler_depot'>,
): DecisionSejour {
  if (vie.tentative) return refus('deja_regle');
  return succes([
    { type: 'depot_regle', tentative },
    { type: 'admission_emise', empreinte },
  ]);
}

/** What is accepted is what was read. */
export function accepterAdmission(
  vie: VieSejour,
  { empreinte, pdf }: UneCommande<'accepter_admission'>,
): DecisionSejour {
  if (vie.admission !== empreinte) return refus('autre_decision');
  return succes([{ type: 'admission_acceptee', empreinte, pdf }]);
}
