import type { ContingentConvenu, Convention, DesignationSuivie } from '@/lib/domain/logement/contingents';

export const MAINTENANT = Date.UTC(2026, 5, 10, 8);
/** 23:59 in Paris, the last day to name somebody. */
export const TERME = Date.UTC(2027, 5, 30, 21, 59);

export const convention = (modifs: Partial<Convention> = {}): Convention => ({
  ...{ annee: '2026-2027', chambres: 4, debut: '2026-09-01', fin: '2027-08-31' },
  ...{ designationAvant: '2027-06-30', designationAvantA: TERME },
  ...modifs,
});

export const nommee = (id: string, reste: Partial<DesignationSuivie> = {}): DesignationSuivie => ({
  ...{ id, email: `${id}@exemple.fr`, echeanceA: TERME, retiree: false, proposition: null },
  ...reste,
});

/** What `convention()` opened, with as many rooms still lent as agreed. */
export const convenu = (modifs: Partial<ContingentConvenu> = {}): ContingentConvenu => ({
  ...{ chambres: 4, convenues: 4, designations: [], designationAvantA: TERME },
  ...{ debut: '2026-09-01', fin: '2027-08-31' },
  ...modifs,
});
