import 'server-only';
import { euros } from '@/lib/affichage';
import type { RefusCvec } from '@/lib/domain/cvec';
import { montantCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { enEuros } from '@/lib/domain/noyau/centimes';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus } from '@/lib/domain/noyau/resultat';
import { cvecLienAPayer } from '../../courriels';
import {
  adresseDuLien,
  hacherJetonDuLien,
  jetonDuLien,
  nomCourt,
  nouvelId,
  peutPayerParCarte,
} from '../../du';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger } from '../juger';
import type { RefusDePaiement } from './demarrer-paiement';

interface DeLEtudiant {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly horloge: Horloge;
}

/** A link to give to whoever pays; a new one kills the old one. With an address, it is sent as well. */
export async function creerLien(
  demande: DeLEtudiant & { readonly courriel?: string },
): Promise<Resultat<{ readonly adresse: string }, RefusDePaiement>> {
  const { personneId, annee, horloge, courriel } = demande;
  const centimes = montantCvec(annee);
  if (centimes === null) return refus('hors_campagne');
  if (!peutPayerParCarte()) return refus('paiement_indisponible');
  return appliquer({ par: 'personne', personneId, annee }, (situation) => {
    const lien = nouvelId(horloge.maintenant().getTime());
    const jeton = jetonDuLien(lien);
    const adresse = adresseDuLien(jeton);
    const envoi = courriel && {
      cle: `cvec-lien:${lien}`,
      destinataire: courriel,
      courriel: cvecLienAPayer({
        pour: nomCourt(situation),
        annee,
        montant: euros(enEuros(centimes)),
        lien: adresse,
      }),
    };
    return juger(situation, {
      commande: { type: 'creer_lien', lien },
      acteur: 'etudiant',
      horloge,
      details: { lien: { jetonHache: hacherJetonDuLien(jeton), courriel: courriel ?? null } },
      envois: envoi ? [envoi] : [],
      repondre: () => ({ adresse }),
    });
  });
}

export function annulerLien({
  personneId,
  annee,
  horloge,
}: DeLEtudiant): Promise<Resultat<'annule', RefusCvec | 'introuvable'>> {
  return appliquer({ par: 'personne', personneId, annee }, (situation) =>
    juger(situation, {
      commande: { type: 'annuler_lien' },
      acteur: 'etudiant',
      horloge,
      repondre: () => 'annule' as const,
    }),
  );
}
