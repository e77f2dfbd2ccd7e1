import { Etapes } from '@/components/ui/Etapes';
import { jourEtHeure } from '@/lib/affichage';
import type { EtatDossier, TypeEvenement } from '@/lib/domain/dossier';
import { EVENEMENTS } from './libelles';

interface ProprietesLaSuite {
  readonly etat: EtatDossier;
  readonly evenements: readonly { readonly type: TypeEvenement; readonly survenuLe: Date }[];
  /** « décembre 2026 »; null when nothing is paid. */
  readonly premierMois: string | null;
}

/** The timeline: what happened, from the journal, then what comes next. */
export function LaSuite({ etat, evenements, premierMois }: ProprietesLaSuite) {
  const passees = evenements.map(({ type, survenuLe }) => ({
    titre: EVENEMENTS[type],
    detail: jourEtHeure(survenuLe),
    etat: 'fait' as const,
  }));
  return <Etapes etapes={[...passees, ...aVenir(etat, premierMois)]} />;
}

function aVenir(etat: EtatDossier, premierMois: string | null) {
  const etapes = {
    brouillon: [{ titre: 'Nouveau dépôt', detail: 'quand vous aurez fini vos modifications' }],
    depose: [],
    en_examen: [
      { titre: 'Réponse du Crous', detail: 'vous la recevez ici et par courriel ; vous n’avez rien à faire' },
    ],
    notifie_conditionnel: [
      { titre: 'Inscription confirmée', detail: 'par votre établissement : remettez-lui votre notification' },
      {
        titre: 'Premier versement',
        detail: premierMois
          ? `droit ouvert à partir de ${premierMois}, mise en paiement le 5 du mois après votre inscription`
          : 'aucun mois ne reste à payer cette année',
      },
    ],
    rejete: [],
  } as const satisfies Record<EtatDossier, readonly { titre: string; detail: string }[]>;
  return etapes[etat].map((etape, rang) => ({
    ...etape,
    etat: rang === 0 ? ('en_cours' as const) : ('a_venir' as const),
  }));
}
