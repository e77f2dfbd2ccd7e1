import 'server-only';
import type { ContexteCvec, EvenementCvec, VieCvec } from '@/lib/domain/cvec';
import {
  crousDeCode,
  deciderCvec,
  estMaintienExoneration,
  estRefusExoneration,
  estRefusRemboursement,
  etatDe,
  MAINTIENS_EXONERATION,
  REFUS_EXONERATION,
  REFUS_REMBOURSEMENT,
  rejouerCvec,
} from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { jourAParis } from '../../adaptateurs/horloge';
import { lignes } from '../../base';
import type { Horloge } from '../../ports/horloge';
import { contexteDe, vieALHeure } from '../vie-a-l-heure';
import { lireMaCvec, type MaCvec } from './lire-ma-cvec';

interface LigneJournal {
  readonly type: string;
  readonly donnees: Readonly<Record<string, unknown>>;
  readonly survenuLe: Date;
}

const JOURNAL = `SELECT type, donnees, "survenuLe" FROM "EvenementCvec" WHERE "cvecId" = $1::uuid ORDER BY rang`;

/** The journal of a contribution: each line was written from an event, type and data. */
async function lireJournal(id: string) {
  const journal = await lignes<LigneJournal & object>('cvec_journal', JOURNAL, [id]);
  return journal.map(({ type, donnees, survenuLe }) => ({
    evenement: { type, ...donnees } as EvenementCvec,
    survenuLe,
  }));
}

type Journal = Awaited<ReturnType<typeof lireJournal>>;

/** Asks the law, without doing it. */
const remboursableA = (vie: VieCvec, contexte: ContexteCvec): boolean =>
  deciderCvec(vie, { type: 'demander_remboursement', remboursement: '', motif: 'non_assujetti' }, contexte)
    .ok;

function liensDe({ lien, dernierLien }: MaCvec, vie: VieCvec) {
  return {
    lien: lien && { adresse: lien.adresse, expireLe: new Date(lien.expireA), courriel: lien.courriel },
    dernierLien:
      !lien && dernierLien
        ? { etat: vie.liens[dernierLien.id]?.etat ?? dernierLien.etat, motif: dernierLien.motif }
        : null,
  };
}

function derniereCarteDe({ tentatives }: MaCvec, vie: VieCvec) {
  const carte = tentatives.findLast(({ mode }) => mode === 'carte');
  if (!carte) return null;
  const { id, mode, centimes } = carte;
  return { id, mode, centimes, etat: vie.tentatives[id]?.etat ?? carte.etat };
}

const exonerationsDe = ({ demandes }: MaCvec) =>
  demandes.map(({ id, etat, categorie, motif, precision }) => ({
    ...{ id, etat, categorie, precision },
    raison: raisonDe(motif),
  }));

function raisonDe(motif: string | null): string | null {
  if (motif && estRefusExoneration(motif)) return REFUS_EXONERATION[motif];
  return motif && estMaintienExoneration(motif) ? MAINTIENS_EXONERATION[motif] : null;
}

function remboursementsDe({ remboursements }: MaCvec, journal: Journal) {
  const refusDe = (id: string) =>
    journal.find(({ evenement: e }) => e.type === 'remboursement_refuse' && e.remboursement === id);
  return remboursements.map(({ id, etat, motif, centimes, refus }) => {
    const le = refusDe(id)?.survenuLe;
    return {
      ...{ id, etat, motif, centimes },
      raison: refus && estRefusRemboursement(refus) ? REFUS_REMBOURSEMENT[refus] : null,
      refuseLe: le ? jourAParis(le) : null,
    };
  });
}

/** Everything that its student sees of a contribution, at this hour; `null` when it is not begun. */
export async function montrerCvec(personneId: string, annee: AnneeUniversitaire, horloge: Horloge) {
  const lue = await lireMaCvec(personneId, annee, horloge.maintenant());
  const journal = lue ? await lireJournal(lue.id) : [];
  const contexte = contexteDe(horloge);
  const rejouee = rejouerCvec(journal.map(({ evenement }) => evenement));
  if (!lue || !rejouee) return null;
  const vie = vieALHeure(rejouee, contexte);
  const { acquittement, avis } = lue;
  const etat = etatDe(vie);
  return {
    annee,
    etat,
    centimes: lue.centimes ?? 0,
    crous: crousDeCode(lue.crous)?.nom ?? lue.crous,
    attestation: acquittement && {
      ...{ numero: acquittement.numero, annee, code: acquittement.code },
      emiseLe: new Date(acquittement.emiseA),
    },
    ...liensDe(lue, vie),
    avis:
      avis && !acquittement
        ? { reference: avis.reference, frais: avis.frais, echeanceLe: avis.echeance as DateCivile }
        : null,
    derniereCarte: derniereCarteDe(lue, vie),
    exonerations: exonerationsDe(lue),
    remboursements: remboursementsDe(lue, journal),
    remboursable: remboursableA(vie, contexte),
    evenements: journal,
  };
}
