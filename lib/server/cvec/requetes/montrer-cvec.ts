import 'server-only';
import type { EvenementCvec } from '@/lib/domain/cvec';
import {
  crousDeCode,
  deciderCvec,
  estRefusExoneration,
  estRefusRemboursement,
  etatDe,
  evoluerCvec,
  lienActif,
  montantCvec,
  REFUS_EXONERATION,
  REFUS_REMBOURSEMENT,
} from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { jourAParis } from '../../adaptateurs/horloge';
import { lignes } from '../../base';
import type { Horloge } from '../../ports/horloge';
import { lireSituation } from '../depot';
import { jetonDuLien } from '../identifiants';
import { adresseDuLien } from '../liens';
import type { Situation } from '../situation';
import { lireAvisEnCours } from './lire-avis';

interface LigneJournal {
  readonly type: string;
  readonly donnees: Readonly<Record<string, unknown>>;
  readonly survenuLe: Date;
}

const JOURNAL = `SELECT type, donnees, "survenuLe" FROM "EvenementCvec" WHERE "cvecId" = $1::uuid ORDER BY rang`;

/** The journal of a contribution: each line was written from an event, type and data. */
async function lireJournal(id: string) {
  const journal = await lignes<LigneJournal>('cvec_journal', JOURNAL, [id]);
  return journal.map(({ type, donnees, survenuLe }) => ({
    evenement: { type, ...donnees } as EvenementCvec,
    survenuLe,
  }));
}

/** A link or a payment whose hour has passed is shown closed, even before the job that writes it. */
function vieALHeure(situation: Situation, horloge: Horloge) {
  const contexte = { aujourdhui: horloge.aujourdhui(), maintenant: horloge.maintenant().getTime() };
  const passes = deciderCvec(situation.vie, { type: 'expirer' }, contexte);
  return passes.ok ? passes.valeur.reduce(evoluerCvec, situation.vie) : situation.vie;
}

function liensDe(situation: Situation, actif: string | null, etats: ReturnType<typeof vieALHeure>['liens']) {
  const lien = situation.liens.find(({ id }) => id === actif);
  const dernier = situation.liens.at(-1);
  return {
    lien: lien
      ? {
          adresse: adresseDuLien(jetonDuLien(lien.id)),
          expireLe: new Date(lien.expireA),
          courriel: lien.courriel,
        }
      : null,
    dernierLien:
      !lien && dernier ? { etat: etats[dernier.id]?.etat ?? dernier.etat, motif: dernier.motif } : null,
  };
}

function demandesDe(
  { demandes, remboursements }: Situation,
  journal: Awaited<ReturnType<typeof lireJournal>>,
) {
  const refuseLe = (id: string) =>
    journal.find(({ evenement: e }) => e.type === 'remboursement_refuse' && e.remboursement === id)
      ?.survenuLe;
  return {
    exonerations: demandes.map(({ id, etat, categorie, motif, precision }) => ({
      ...{ id, etat, categorie, precision },
      raison: motif && estRefusExoneration(motif) ? REFUS_EXONERATION[motif] : null,
    })),
    remboursements: remboursements.map(({ id, etat, motif, centimes, refus }) => {
      const le = refuseLe(id);
      return {
        ...{ id, etat, motif, centimes },
        raison: refus && estRefusRemboursement(refus) ? REFUS_REMBOURSEMENT[refus] : null,
        refuseLe: le ? jourAParis(le) : null,
      };
    }),
  };
}

/** Everything that its student sees of a contribution, at this hour; `null` when it is not begun. */
export async function montrerCvec(personneId: string, annee: AnneeUniversitaire, horloge: Horloge) {
  const situation = await lireSituation({ par: 'personne', personneId, annee });
  if (!situation) return null;
  const vie = vieALHeure(situation, horloge);
  const [journal, avis] = await Promise.all([lireJournal(situation.id), lireAvisEnCours(situation)]);
  const carte = situation.tentatives.findLast(({ mode }) => mode === 'carte');
  return {
    annee,
    etat: etatDe(vie),
    centimes: montantCvec(annee) ?? 0,
    crous: crousDeCode(situation.crous)?.nom ?? situation.crous,
    attestation: situation.attestation && {
      numero: situation.attestation.numero,
      annee,
      code: situation.attestation.code,
      emiseLe: new Date(situation.attestation.emiseA),
    },
    ...liensDe(situation, lienActif(vie), vie.liens),
    ...demandesDe(situation, journal),
    avis: avis && vie.tentatives[avis.tentativeId]?.etat === 'creee' ? avis : null,
    derniereCarte: carte
      ? {
          id: carte.id,
          mode: carte.mode,
          etat: vie.tentatives[carte.id]?.etat ?? carte.etat,
          centimes: carte.centimes,
        }
      : null,
    evenements: journal,
  };
}
