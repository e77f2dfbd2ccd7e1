import 'server-only';
import { setTimeout as attendre } from 'node:timers/promises';
import { campagneLogement, type PropositionFaite, type RefusDemande } from '@/lib/domain/logement';
import {
  jugerBlocage,
  parametresComplementaires,
  type RefusBlocage,
} from '@/lib/domain/logement/complementaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { minuteAParis } from '../../../adaptateurs/horloge';
import { transaction } from '../../../base';
import { nouvelId } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import {
  appliquerDemande,
  dansLaTransaction,
  jugerDemande,
  lireDemande,
  type SituationDemande,
} from '../../demande';
import { lireFicheConvoitee, listerEchuesDe, prendreChambre } from '../depot';
import { libererEchues } from './liberer-echues';

export interface ABloquer {
  readonly personneId: string;
  readonly annee: string;
  readonly logement: number;
  readonly horloge: Horloge;
}

export interface Blocage {
  readonly proposition: string;
  readonly echeanceA: number;
}

export type RefusDeBlocage =
  | RefusBlocage
  | RefusDemande
  | 'campagne_inconnue'
  | 'fiche_inconnue'
  | 'sans_demande'
  | 'plus_de_chambre';

const ESSAIS = 6;
const PAUSE_MS = 40;

/**
 * Holds a free room of a sheet for the time that the campaign says. Its row is locked, the next client skips it; two holders
 * are what the partial unique index of the base refuses, whatever the code does. Asked twice, the first hold is answered.
 */
export async function bloquerChambre(demande: ABloquer): Promise<Resultat<Blocage, RefusDeBlocage>> {
  const { personneId, annee, logement, horloge } = demande;
  const campagne = campagneLogement(annee);
  const parametres = parametresComplementaires(annee);
  if (!campagne.ok || !parametres.ok) return refus('campagne_inconnue');
  const situation = await lireDemande({ par: 'personne', personneId, annee });
  if (!situation) return refus('sans_demande');
  const le = horloge.maintenant();
  const dejaTenu = tenu(situation, logement, le.getTime());
  if (dejaTenu) return succes(dejaTenu);
  const fiche = await lireFicheConvoitee(logement, annee, le, situation.qualites);
  if (!fiche) return refus('fiche_inconnue');
  const contexte = { campagne: campagne.valeur, minute: minuteAParis(le), maintenant: le.getTime() };
  const jugee = jugerBlocage(fiche, contexte, parametres.valeur);
  if (!jugee.ok) return jugee;
  // Most of those who come too late are answered here, by one read.
  if (fiche.libres === 0) return refus('plus_de_chambre');
  if (fiche.nettes === 0) await libererEchues(logement, annee, horloge);
  const bloquee = await prendre(demande, situation, jugee.valeur);
  if (bloquee.ok || !['secteur_deja_servi', 'propositions_maximum'].includes(bloquee.refus)) return bloquee;
  // The city may only seem taken, by an offer of hers that is over and that nobody is paying for.
  const propositions = await listerEchuesDe(situation.id, le);
  const expirees = await appliquerDemande({ par: 'id', id: situation.id }, (s) =>
    jugerDemande(s, {
      ...{ commande: { type: 'expirer_propositions', propositions }, acteur: 'systeme', horloge },
      repondre: () => true,
    }),
  );
  return expirees.ok ? prendre(demande, situation, jugee.valeur) : bloquee;
}

/** The hold that she already has here: a second click, or a page come back to. */
function tenu({ propositions }: SituationDemande, logement: number, maintenant: number): Blocage | null {
  const la = propositions.find(
    (p) =>
      p.logement === logement &&
      p.origine === 'blocage' &&
      p.etat === 'proposee' &&
      p.echeanceA >= maintenant,
  );
  return la ? { proposition: la.id, echeanceA: la.echeanceA } : null;
}

/** Locks a room and writes the hold in one transaction. A room that others are taking may come back: it is asked for again. */
async function prendre(
  { annee, logement, horloge }: ABloquer,
  { id, qualites }: SituationDemande,
  echeanceA: number,
): Promise<Resultat<Blocage, RefusDeBlocage>> {
  for (let reste = ESSAIS; reste > 0; reste--) {
    const pris = await transaction(async (tx) => {
      const requete = dansLaTransaction(tx);
      const chambre = await prendreChambre(requete, logement, annee, qualites);
      if (!chambre) return null;
      const proposition = nouvelId(horloge.maintenant().getTime());
      const offre: Omit<PropositionFaite, 'type'> = {
        ...{ proposition, chambre: chambre.id, logement, secteur: chambre.secteur },
        ...{ tour: null, voeu: null, echeanceA },
        origine: 'blocage',
      };
      return appliquerDemande(
        { par: 'id', id },
        (situation) =>
          jugerDemande(situation, {
            ...{ commande: { type: 'faire_proposition', offre }, acteur: 'etudiant', horloge },
            repondre: () => ({ proposition, echeanceA }),
          }),
        requete,
      );
    });
    if (pris?.ok) return pris;
    if (pris && pris.refus !== 'chambre_prise')
      return refus(pris.refus === 'introuvable' ? 'sans_demande' : pris.refus);
    const fiche = await lireFicheConvoitee(logement, annee, horloge.maintenant(), qualites);
    if (!fiche || fiche.libres === 0) break;
    await attendre(PAUSE_MS);
  }
  return refus('plus_de_chambre');
}
