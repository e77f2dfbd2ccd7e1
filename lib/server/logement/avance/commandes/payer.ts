import 'server-only';
import { eurosDeCentimes } from '@/lib/affichage';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { avanceLienAPayer } from '../../../courriels';
import {
  adresseDuLien,
  formulaireBancaire,
  hacherJetonDuLien,
  jetonDuLien,
  nomCourt,
  nouvelId,
  peutPayerParCarte,
  reprendre,
} from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import type { FormulaireBancaire } from '../../../ports/paiement';
import { appliquerAvance } from '../depot';
import { jugerAvance, type RefusDAvance } from '../juger';
import { QUOI } from '../messages';
import { nomDuLogement } from '../situation';

export interface DeLEtudiant {
  readonly avance: string;
  readonly personneId: string;
  readonly horloge: Horloge;
}

export interface AvanceDemarree {
  readonly tentative: string;
  readonly formulaire: FormulaireBancaire;
}

export type RefusDePayer = RefusDAvance | 'introuvable' | 'paiement_indisponible';

export const RETOUR_AVANCE = '/logement/demande/retour';

const sienne = ({ avance, personneId }: DeLEtudiant) => ({ par: 'sienne', id: avance, personneId }) as const;

/** Begins a card payment of the student's. Asked twice with the same key (a double click), it is one payment. */
export async function demarrerAvance(
  demande: DeLEtudiant & { readonly cle: string },
): Promise<Resultat<AvanceDemarree, RefusDePayer>> {
  const { cle, horloge } = demande;
  if (!peutPayerParCarte()) return refus('paiement_indisponible');
  const le = horloge.maintenant();
  const ou = { langue: 'fr', retour: RETOUR_AVANCE } as const;
  return appliquerAvance(sienne(demande), (situation) => {
    const deja = reprendre(situation, cle, ou);
    if (deja) return succes({ geste: null, repondre: () => deja });
    const { centimes } = situation;
    const tentative = nouvelId(le.getTime());
    return jugerAvance<AvanceDemarree>(situation, {
      commande: { type: 'demarrer_carte', tentative, centimes },
      ...{ acteur: 'etudiant', horloge, details: { cle } },
      repondre: ({ transaction }) => ({
        tentative,
        formulaire: formulaireBancaire({ ...ou, tentative, centimes, le, transaction: transaction ?? '' }),
      }),
    });
  });
}

/** A link to give to whoever pays; a new one kills the old one. With an address, it is sent as well. */
export async function creerLienDAvance(
  demande: DeLEtudiant & { readonly courriel?: string },
): Promise<Resultat<{ readonly adresse: string }, RefusDePayer>> {
  const { horloge, courriel } = demande;
  if (!peutPayerParCarte()) return refus('paiement_indisponible');
  return appliquerAvance(sienne(demande), (situation) => {
    const lien = nouvelId(horloge.maintenant().getTime());
    const jeton = jetonDuLien(lien);
    const adresse = adresseDuLien(jeton);
    const envoi = courriel && {
      cle: `avance-lien:${lien}`,
      destinataire: courriel,
      courriel: avanceLienAPayer({
        ...{ pour: nomCourt(situation), quoi: QUOI[situation.genre], logement: nomDuLogement(situation) },
        ...{ montant: eurosDeCentimes(situation.centimes), lien: adresse },
      }),
    };
    return jugerAvance(situation, {
      commande: { type: 'creer_lien', lien },
      ...{ acteur: 'etudiant', horloge },
      details: { lien: { jetonHache: hacherJetonDuLien(jeton), courriel: courriel ?? null } },
      envois: envoi ? [envoi] : [],
      repondre: () => ({ adresse }),
    });
  });
}

export const annulerLienDAvance = (demande: DeLEtudiant): Promise<Resultat<'annule', RefusDePayer>> =>
  appliquerAvance(sienne(demande), (situation) =>
    jugerAvance(situation, {
      commande: { type: 'annuler_lien' },
      ...{ acteur: 'etudiant', horloge: demande.horloge, repondre: () => 'annule' as const },
    }),
  );
