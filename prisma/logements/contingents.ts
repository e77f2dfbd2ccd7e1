/** Rooms that a Crous lends to a fictitious institution: the first ones of a sheet of the demonstration. */
export interface ContingentFictif {
  readonly id: string;
  readonly uai: string;
  readonly annee: string;
  /** Key of the sheet. */
  readonly logement: string;
  readonly chambres: number;
  /** Civil days of the occupation. */
  readonly debut: string;
  readonly fin: string;
  /** ISO instant. */
  readonly designationAvant: string;
}

/** Long terms: the demonstration is visited all the year. */
export const CONTINGENTS_FICTIFS: readonly ContingentFictif[] = [
  {
    ...{ id: '0d000000-0000-4000-8000-000000000001', uai: '0359901X', annee: '2026-2027' },
    ...{ logement: 'fictif 1 chambre', chambres: 4 },
    ...{ debut: '2026-09-01', fin: '2027-08-31', designationAvant: '2027-06-30T21:59:00Z' },
  },
];
