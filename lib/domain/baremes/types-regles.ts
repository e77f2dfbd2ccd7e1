/** What to do of a case that no official text we could read settles (mark [C]). */
export type Regime = 'admis' | 'exclu' | 'examen';

/** A supplementary right (f.4): how many, and whether the fact decides by itself or is judged by the Crous. */
export interface DroitSupplementaire {
  readonly regle: 'DRS-1' | 'DRS-2' | 'DRS-3' | 'DRS-4' | 'DRS-5' | 'DRS-6' | 'DRS-7' | 'DRS-8';
  readonly droits: number;
  readonly regime: 'admis' | 'examen';
}

/** Parameters of the conditions, which the yearly arrêtés do not carry. */
export interface Regles {
  /** AGE-1: strictly under this age on 1 September, in years. */
  readonly ageMaximum: number;
  /** NAT-4: years of domicile and of tax household in France. */
  readonly sejourAns: number;
  /** NAT-2 (iv): years of regular residence that exempt an EU national from the other conditions. */
  readonly residenceUEAns: number;
  readonly droits: {
    /** DRO-1. */
    readonly total: number;
    /** DRO-2. */
    readonly licence: number;
    /** f.2, from the most demanding: from this right on, so many ECTS credits validated. */
    readonly progression: readonly { readonly droit: number; readonly credits: number }[];
  };
  /** f.4. */
  readonly droitsSupplementaires: readonly DroitSupplementaire[];
  /** AUT-1: part of the net Smic that the couple must earn each month. */
  readonly partDuSmic: number;
  /** NAT-8: the « Passerelle » diplomas of refugees open the right. */
  readonly passerelle: boolean;
  /** NAT-7: which rule the British follow. */
  readonly royaumeUni: 'europe' | 'autre';
  /** AUT-7: net monthly Smic, euros; `null` while the month of reference is not known. */
  readonly smicNetMensuel: number | null;
  /** ETU-4. */
  readonly doctorat: Regime;
  /** ETU-2. */
  readonly etudesConseilEurope: Regime;
  /** EXC-8. */
  readonly miseANiveauLinguistique: Regime;
  /** k: half-time assistant d'éducation. */
  readonly aedMiTemps: Regime;
  /** PTS-13: how a sibling in work-study in higher education counts. */
  readonly fratrieAlternance: 'etudiant' | 'enfant' | 'examen';
  /** DIM-3: factors that bring an income of year n-1, of the present year, back to the year of reference; `null`: unknown. */
  readonly indiceCoutDeLaVie: { readonly anneeSuivante: number; readonly anneeEnCours: number } | null;
  /** e.4: whether the overseas complement is also paid on the two months of the maintien; `null`: no text says so. */
  readonly complementOutreMerMaintien: boolean | null;
}
