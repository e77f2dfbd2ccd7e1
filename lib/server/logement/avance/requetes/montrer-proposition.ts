import 'server-only';
import type { EtatProposition, OrigineProposition } from '@/lib/domain/logement';
import {
  deciderAvance,
  empechementAvance,
  etatDAvance,
  evoluerAvance,
  motifAvance,
} from '@/lib/domain/logement/avance';
import { estRefusRemboursement, REFUS_REMBOURSEMENT } from '@/lib/domain/paiement';
import type { PropositionMontree } from '@/lib/parcours/logement/avance';
import { jourAParis } from '../../../adaptateurs/horloge';
import { adresseDuLien, jetonDuLien, ordreDe, parLeBassin } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { estUuid } from '../../../uuid';
import { ouvrirAvance } from '../commandes/ouvrir-avance';
import { lireAvance } from '../depot';
import { contexteAvance } from '../juger';
import type { SituationAvance } from '../situation';

interface ChambreLue {
  readonly proposition: string;
  readonly chambre: EtatProposition;
  readonly origine: OrigineProposition;
  readonly tour: number | null;
  readonly voeu: number | null;
  readonly fiche: number;
  readonly intitule: string | null;
  readonly pieces: number | null;
  readonly residence: string;
  readonly adresse: string;
  readonly ville: string;
  readonly surfaceMin: number | null;
  readonly surfaceMax: number | null;
  readonly loyer: number | null;
}

const CHAMBRE = `SELECT p.id AS proposition, p.etat AS chambre, p.origine, p.tour, p.voeu, l.id AS fiche, f.intitule, f.pieces, r.nom AS residence,
    r.adresse, r.ville, l."surfaceMin", l."surfaceMax", coalesce(l."loyerSeulMin", l."loyerMin") AS loyer
  FROM "Proposition" p JOIN "DemandeLogement" d ON d.id = p."demandeId" JOIN "Logement" l ON l.id = p."logementId"
  JOIN "Residence" r ON r.id = l."residenceId" LEFT JOIN "FicheLogement" f ON f."logementId" = l.id
  WHERE p.id = coalesce((SELECT "propositionId" FROM "Avance" WHERE id = $1::uuid), $1::uuid) AND d."personneId" = $2::uuid`;

/** The room behind a proposal of hers, or behind what it asks for. */
async function lireChambre(id: string, personneId: string): Promise<ChambreLue | null> {
  const [lue] = await parLeBassin<ChambreLue>('avance_chambre', CHAMBRE, [id, personneId]);
  return lue ?? null;
}

/** A link or a payment whose hour has passed is shown closed, even before the job that writes it. */
function aLHeure(situation: SituationAvance, contexte: Parameters<typeof deciderAvance>[2]) {
  const passes = deciderAvance(situation.vie, { type: 'expirer' }, contexte);
  return passes.ok ? passes.valeur.reduce(evoluerAvance, situation.vie) : situation.vie;
}

const REFUS_LES = `SELECT donnees->>'remboursement' AS id, "survenuLe" AS le FROM "EvenementAvance"
  WHERE "avanceId" = $1::uuid AND type = 'remboursement_refuse'`;

async function remboursementsDe({ id, remboursements }: SituationAvance) {
  const refuses = remboursements.some(({ etat }) => etat === 'refuse')
    ? await parLeBassin<{ id: string; le: Date }>('avance_refus', REFUS_LES, [id])
    : [];
  return remboursements.map((r) => {
    const le = refuses.find((refus) => refus.id === r.id)?.le;
    return {
      ...{ id: r.id, etat: r.etat, centimes: r.centimes, libelle: motifAvance(r.motif)?.libelle ?? '' },
      raison: r.refus && estRefusRemboursement(r.refus) ? REFUS_REMBOURSEMENT[r.refus] : null,
      refuseLe: le ? jourAParis(le) : null,
    };
  });
}

/** What may be asked of the money, asking the law without doing it. */
function demandeDe(vie: SituationAvance['vie'], contexte: Parameters<typeof deciderAvance>[2]) {
  const peut = (motif: 'desistement' | 'maladie') =>
    deciderAvance(vie, { type: 'demander_remboursement', remboursement: '', motif }, contexte).ok;
  if (peut('desistement')) return 'de_droit';
  return peut('maladie') ? 'exceptionnelle' : null;
}

/**
 * Everything that its student sees of a room offered to her: found by the proposal, or by the deposit. What it asks for is opened when she is
 * the first to look. `gratuite`: it is booked without paying.
 */
export async function montrerProposition(
  id: string,
  personneId: string,
  horloge: Horloge,
): Promise<PropositionMontree | 'gratuite' | null> {
  if (!estUuid(id)) return null;
  const chambre = await lireChambre(id, personneId);
  if (!chambre) return null;
  if (id === chambre.proposition && (await ouvrirAvance(id, horloge.maintenant())) === 'gratuite')
    return 'gratuite';
  const situation = await lireAvance({ par: 'sienne', id, personneId });
  const contexte = situation && contexteAvance(situation, horloge);
  if (!situation || !contexte?.ok) return null;
  const vie = aLHeure(situation, contexte.valeur);
  const { liens, tentatives, echeanceA, regleePar, regleeA } = situation;
  const actif = liens.find((l) => vie.liens[l.id]?.etat === 'actif');
  const dernier = liens.at(-1);
  const carte = tentatives.findLast(({ mode }) => mode === 'carte');
  const { fiche, intitule, pieces, residence, adresse, ville, loyer, surfaceMin, surfaceMax } = chambre;
  return {
    ...{ id, proposition: chambre.proposition, chambre: chambre.chambre, origine: chambre.origine },
    ...{ tour: chambre.tour, voeu: chambre.voeu, genre: situation.genre, annee: situation.annee },
    logement: {
      ...{ fiche, intitule, pieces, residence, adresse, ville, loyer },
      surfaces: surfaceMin !== null && surfaceMax !== null ? { min: surfaceMin, max: surfaceMax } : null,
    },
    etat: etatDAvance(vie),
    centimes: situation.centimes,
    echeanceLe: echeanceA === null ? null : new Date(echeanceA),
    empechement: empechementAvance(vie, contexte.valeur),
    lien: actif
      ? {
          adresse: adresseDuLien(jetonDuLien(actif.id)),
          expireLe: new Date(actif.expireA),
          courriel: actif.courriel,
        }
      : null,
    dernierLien:
      !actif && dernier ? { etat: vie.liens[dernier.id]?.etat ?? dernier.etat, motif: dernier.motif } : null,
    derniereCarte: carte ? (vie.tentatives[carte.id]?.etat ?? carte.etat) : null,
    reglee:
      vie.acquittement && regleePar && regleeA !== null
        ? { le: new Date(regleeA), mode: vie.acquittement.mode, reference: ordreDe(regleePar) }
        : null,
    remboursements: await remboursementsDe(situation),
    demande: demandeDe(vie, contexte.valeur),
    entreeEnVigueur: contexte.valeur.entreeEnVigueur,
  };
}
