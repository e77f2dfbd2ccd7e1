import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaitsBourse, FaitsComplements } from '@/lib/domain/bourse';
import { evaluerBourse, evaluerComplements } from '@/lib/domain/bourse';
import { baremes, faitsComplets } from './arbitraires';

/** Euros of each aid by the sentences of the corpus (g), for people who told everything; `null`: someone must decide. */
type Lecture = Readonly<Record<'MER' | 'AMI' | 'AMM' | 'AMP', number | null>>;

const MONTANTS_MERITE = (annee: string): number => (annee < '2015' ? 1_800 : 900);

function merite(dits: FaitsComplements, annee: string): number {
  if (!dits.mentionTB || (dits.aidesMeriteDejaPercues ?? 0) >= 3) return 0;
  if (dits.redoublement && !dits.redoublementMedical) return 0;
  return MONTANTS_MERITE(annee);
}

function mobiliteInternationale({ moisEtranger = 0 }: FaitsComplements, annee: string): number {
  const [minimum, maximum] = annee < '2024' ? [2, 9] : [1, 10];
  return moisEtranger < minimum ? 0 : 400 * Math.min(moisEtranger, maximum);
}

function mobiliteParcoursup(faits: FaitsBourse, dits: FaitsComplements, annee: string): number | null {
  const etude = faits.etudes?.anneeEtude;
  const premiere =
    etude === 'autre' ? faits.diplome?.premiereAnnee : etude === 'terminale' || etude === 'licence_1';
  if (annee < '2019' || !dits.bourseLycee || !premiere) return 0;
  if (dits.sortieAcademie) return 500;
  return annee < '2020' ? 0 : null;
}

function lire(faits: FaitsBourse, dits: FaitsComplements, boursier: boolean, annee: string): Lecture {
  const habilite = faits.etudes?.etablissement !== 'prive_non_habilite';
  const enMaster = faits.etudes?.anneeEtude === 'master_1' && dits.sortieRegionAcademique;
  const asaa = faits.autresAides?.includes('asaa');
  const suit = boursier || asaa;
  return {
    MER: suit ? merite(dits, annee) : 0,
    AMI: suit && habilite ? mobiliteInternationale(dits, annee) : 0,
    AMM: suit && enMaster && annee >= '2017' ? 1_000 : 0,
    AMP: mobiliteParcoursup(faits, dits, annee),
  };
}

const ouiNon = fc.boolean();
const complements = fc.record({
  mentionTB: ouiNon,
  aidesMeriteDejaPercues: fc.nat(4),
  redoublement: ouiNon,
  redoublementMedical: ouiNon,
  moisEtranger: fc.nat(12),
  bourseLycee: ouiNon,
  sortieAcademie: ouiNon,
  sortieRegionAcademique: ouiNon,
});

describe('les compléments et une seconde lecture de la loi, indépendante', () => {
  it('accordent les mêmes montants aux mêmes personnes', () => {
    fc.assert(
      fc.property(faitsComplets, complements, baremes, (personne, dits, bareme) => {
        const faits: FaitsBourse = { ...personne, complements: dits };
        const resultat = evaluerBourse(faits, bareme);
        const sur = resultat.type !== 'indetermine' || faits.autresAides?.includes('asaa');
        fc.pre(sur === true && faits.etudes?.anneeEtude !== undefined);
        const attendu = lire(faits, dits, resultat.type === 'eligible', bareme.annee);
        const evalues = evaluerComplements(faits, resultat, bareme);
        for (const code of ['MER', 'AMI', 'AMM', 'AMP'] as const) {
          const { etat, montant } = evalues[code];
          if (attendu[code] === null) expect(etat, code).toBe('a_preciser');
          else if (attendu[code] === 0) expect(['exclue', 'inexistante', 'a_preciser'], code).toContain(etat);
          else
            expect([etat === 'acquise' || etat === 'possible', montant?.total], code).toEqual([
              true,
              attendu[code],
            ]);
        }
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('ne laissent à préciser que ce que l’année d’études ne dit pas', () => {
    fc.assert(
      fc.property(faitsComplets, complements, baremes, (personne, dits, bareme) => {
        const faits: FaitsBourse = { ...personne, complements: dits };
        const resultat = evaluerBourse(faits, bareme);
        fc.pre(resultat.type === 'eligible');
        const { MER, AMI, AMM } = evaluerComplements(faits, resultat, bareme);
        expect(['acquise', 'exclue']).toContain(MER.etat);
        expect(['possible', 'exclue']).toContain(AMI.etat);
        if (faits.etudes?.anneeEtude !== 'autre') expect(AMM.etat).not.toBe('a_preciser');
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
