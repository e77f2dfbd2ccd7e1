import 'server-only';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus } from '@/lib/domain/noyau/resultat';
import { apresGeste, type GesteDePanier, type RefusDemandeMontre } from '@/lib/parcours/logement/demande';
import type { Horloge } from '../../../ports/horloge';
import { appliquerDemande } from '../depot';
import { jugerDemande } from '../juger';
import { lesDemandables } from '../requetes/demandables';
import type { SituationDemande } from '../situation';

interface DeLEtudiant {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly horloge: Horloge;
}

/**
 * One gesture on the basket. `version` is that of the page which shows it; to add, none is needed: it goes last whatever the others did.
 * Answers the place of the wish, from 1.
 */
export async function modifierVoeux(
  demande: DeLEtudiant & {
    readonly geste: GesteDePanier;
    readonly logement: number;
    readonly version: number | null;
  },
): Promise<Resultat<number, RefusDemandeMontre>> {
  const { personneId, annee, horloge, geste, logement, version } = demande;
  if (geste === 'ajouter' && !(await lesDemandables(annee, [logement])).has(logement)) {
    return refus('logement_inconnu');
  }
  return appliquerDemande<number, RefusDemandeMontre>(
    { par: 'personne', personneId, annee },
    (situation: SituationDemande) => {
      if (version !== null && version !== situation.version) return refus('page_depassee' as const);
      const voeux = apresGeste(situation.vie.voeux, geste, logement);
      return jugerDemande(situation, {
        commande: { type: 'ecrire_voeux', voeux },
        acteur: 'etudiant',
        horloge,
        repondre: () => voeux.indexOf(logement) + 1,
      });
    },
  );
}

/** Confirms for the round of the moment the basket that the page showed, and no other. */
export const validerVoeux = ({
  personneId,
  annee,
  horloge,
  version,
}: DeLEtudiant & { readonly version: number }): Promise<Resultat<'valides', RefusDemandeMontre>> =>
  appliquerDemande<'valides', RefusDemandeMontre>({ par: 'personne', personneId, annee }, (situation) =>
    version === situation.version
      ? jugerDemande(situation, {
          commande: { type: 'valider_voeux' },
          acteur: 'etudiant',
          horloge,
          repondre: () => 'valides' as const,
        })
      : refus('page_depassee' as const),
  );

/** Withdraws the request, or opens it again. */
export const changerDAvis = ({
  personneId,
  annee,
  horloge,
  type,
}: DeLEtudiant & { readonly type: 'retirer' | 'rouvrir' }): Promise<Resultat<'fait', RefusDemandeMontre>> =>
  appliquerDemande<'fait', RefusDemandeMontre>({ par: 'personne', personneId, annee }, (situation) =>
    jugerDemande(situation, {
      commande: { type },
      acteur: 'etudiant',
      horloge,
      repondre: () => 'fait' as const,
    }),
  );
