import { describe, expect, it } from 'vitest';
import { baremePour } from '@/lib/domain/baremes';
import { AUCUNE_EXCLUSION, evaluerBourse, type FaitsBourse, totalVerse } from '@/lib/domain/bourse';
import type { Collectivite } from '@/lib/domain/noyau/collectivite';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ouvertureDe } from '@/lib/parcours/ouverture';

const lu = baremePour('2025-2026');
if (!lu.ok) throw new Error('barème absent');
const bareme = lu.valeur;

/** A scholar of échelon 1: 216,30 € a month. */
const BOURSIER = {
  annee: '2025-2026',
  age: { dateNaissance: '2007-05-04' },
  diplome: { baccalaureat: 'obtenu', premiereAnnee: true },
  etudes: {
    ...{ anneeEtude: 'licence_1', niveau: 'superieur', etablissement: 'public', lieu: 'france' },
    ...{ tempsPlein: true, ...AUCUNE_EXCLUSION },
  },
  nationalite: { groupe: 'france' },
  droits: { droitsUtilises: 0 },
  ressources: { mode: 'total', revenuBrutGlobal: 33_000 },
  charges: { mode: 'total', pointsDeCharge: 5 },
} as const satisfies FaitsBourse;

const REFUSE: FaitsBourse = { ...BOURSIER, ressources: { mode: 'total', revenuBrutGlobal: 140_000 } };
const INDECIS: FaitsBourse = { ...BOURSIER, nationalite: {} };

function ouvrir(changements: Partial<FaitsBourse> = {}, jour?: DateCivile, lieu?: Collectivite) {
  const faits = { ...BOURSIER, ...changements };
  const dates = jour ? { depotDse: jour, piecesCompletes: jour } : {};
  return ouvertureDe({ faits, resultat: evaluerBourse(faits, bareme), bareme, lieu, dates });
}

const codes = (liste: readonly { readonly code: string }[]) => liste.map(({ code }) => code);

describe('ce que la bourse ouvre', () => {
  it('un dossier à temps est payé dix fois, de septembre à juin', () => {
    const { annee, maintien, pacifique } = ouvrir();
    expect(annee?.versements).toHaveLength(10);
    expect(annee?.versements[0]).toMatchObject({ mois: '2025-09', jour: '2025-09-05', montant: 216.3 });
    expect(annee?.total).toBe(2163);
    expect([maintien, pacifique]).toEqual([null, false]);
  });

  it('un dossier complet en novembre l’est depuis décembre (TAR-2)', () => {
    const { annee } = ouvrir({}, '2025-11-21');
    expect(annee?.versements.map(({ mois }) => mois)[0]).toBe('2025-12');
    expect(annee?.total).toBe(1514.1);
  });

  it('un dossier complet en juin ne l’est plus', () => {
    expect(ouvrir({}, '2026-06-10').annee?.versements).toEqual([]);
  });

  it('le maintien ajoute juillet et août', () => {
    const maintien = {
      etudesApresLe1erJuillet: true,
      residenceParents: 'outre_mer',
      lieuEtudes: 'metropole',
    } as const;
    const ouverture = ouvrir({ maintien });
    expect(ouverture.maintien?.etat).toBe('remplie');
    expect(ouverture.annee?.versements.at(-1)?.mois).toBe('2026-08');
    expect(ouverture.annee?.versements).toHaveLength(12);
  });

  it.each<[Collectivite | undefined, number, boolean]>([
    [undefined, 216.3, false],
    ['metropole', 216.3, false],
    ['la_reunion', 246.3, false],
    ['polynesie', 246.3, true],
    ['nouvelle_caledonie', 246.3, true],
    ['wallis_et_futuna', 246.3, true],
  ])('des études en « %s » : %d € par mois, en francs Pacifique : %s', (lieu, mensuel, pacifique) => {
    const ouverture = ouvrir({}, undefined, lieu);
    expect(ouverture.annee?.montants.mensuel).toBe(mensuel);
    expect(ouverture.pacifique).toBe(pacifique);
  });

  it('la somme des versements est le total annoncé', () => {
    const { annee } = ouvrir({}, undefined, 'la_reunion');
    expect(annee && totalVerse(annee.versements)).toBe(annee?.total);
    expect(annee?.total).toBe(annee?.montants.annuel);
  });

  it.each<[DateCivile, DateCivile | null]>([
    ['2025-05-20', '2025-08-29'],
    ['2025-08-24', '2025-08-29'],
    ['2025-08-25', null],
    ['2025-11-21', null],
  ])('complet le %s, septembre peut être versé d’avance : %s (PAY-2)', (jour, attendu) => {
    expect(ouvrir({}, jour).anticipation).toBe(attendu);
  });

  it('les exonérations suivent le statut de l’établissement', () => {
    expect(codes(ouvrir().exonerations)).toContain('DROITS_INSCRIPTION');
    const prive = ouvrir({ etudes: { ...BOURSIER.etudes, etablissement: 'prive_habilite' } });
    expect(codes(prive.exonerations)).not.toContain('DROITS_INSCRIPTION');
    expect(codes(prive.exonerations)).toContain('CVEC');
  });

  it('rien n’est payé ni exonéré sans bourse certaine', () => {
    for (const faits of [REFUSE, INDECIS]) {
      const { annee, exonerations, anticipation } = ouvrir(faits);
      expect([annee, exonerations, anticipation]).toEqual([null, [], null]);
    }
  });

  it('un boursier peut demander une aide ponctuelle, pas une aide annuelle', () => {
    expect(codes(ouvrir().aides)).toContain('ASAP');
    expect(codes(ouvrir().aides)).not.toContain('ASAA');
    expect(codes(ouvrir(REFUSE).aides)).toEqual(expect.arrayContaining(['ASAP', 'ASAA']));
    expect(codes(ouvrir(REFUSE).aides)).not.toContain('MER');
  });

  it('la mobilité en master ne se propose qu’à qui entre en master', () => {
    const master = { ...BOURSIER.etudes, anneeEtude: 'master_1' } as const;
    const droits = { droitsUtilises: 3, passageAnneeSuperieure: true } as const;
    expect(codes(ouvrir({ etudes: master, droits }).aides)).toContain('AMM');
    expect(codes(ouvrir().aides)).not.toContain('AMM');
  });
});
