import type { MotifDeRefus } from '@/lib/domain/paiement';

interface TitreEtTexte {
  readonly titre: string;
  readonly texte: string;
}

/** Why a payer's page shows no form. */
export type RaisonDeFermeture =
  | 'lien_inconnu'
  | 'lien_expire'
  | 'lien_ferme'
  | 'deja_acquittee'
  | 'echeance_passee'
  | 'chambre_rendue'
  | 'refuse';

/** Everything that a payer reads, in one language. */
export interface TextesPayeur {
  readonly langue: 'fr' | 'en';
  /** @param qui « Lina M. » */
  readonly titre: (qui: string) => string;
  /** @param quoi the year of a contribution, the room of an advance */
  readonly intro: (montant: string, quoi: string) => string;
  readonly quoi: string;
  readonly pour: string;
  readonly annee: string;
  readonly logement: string;
  readonly montant: string;
  readonly jusqua: string;
  readonly enCours: string;
  readonly accord: {
    readonly titre: string;
    readonly courriel: string;
    readonly aide: string;
    readonly illisible: string;
    readonly bouton: string;
  };
  readonly refus: {
    readonly titre: string;
    readonly question: string;
    readonly motifs: Readonly<Record<MotifDeRefus, string>>;
    readonly manque: string;
    readonly bouton: string;
  };
  readonly mefiance: string;
  readonly banque: TitreEtTexte & { readonly bouton: string; readonly annuler: string };
  readonly retour: {
    readonly onglet: string;
    readonly nouvelles: Readonly<
      Record<'payee' | 'attente' | 'refusee' | 'abandonnee' | 'inconnue', TitreEtTexte>
    >;
    readonly reference: string;
    readonly actualiser: string;
  };
  readonly fermes: Readonly<Record<RaisonDeFermeture, TitreEtTexte>>;
  /** Title of the summary of errors. */
  readonly probleme: string;
  readonly echecs: { readonly trop: string; readonly indisponible: string };
  /** Said in the other language. */
  readonly autreLangue: string;
}
