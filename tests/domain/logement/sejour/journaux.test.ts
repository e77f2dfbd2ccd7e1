import { describe, expect, it } from 'vitest';
import type { CommandeSejour, EtatSejour, EvenementSejour, VieSejour } from '@/lib/domain/logement/sejour';
import {
  COMPLEMENTS_DOSSIER,
  deciderSejour,
  estComplementDossier,
  estRefusDossier,
  evoluerSejour,
  PIECES_DU_DOSSIER,
  pieceDuComplement,
  piecesDemandees,
  REFUS_DOSSIER,
} from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { EMPREINTE, le, OUVERT, PDF, PHYSIQUE, VISALE, vieDe, vieEn } from './outillage';

type Geste = readonly [jour: DateCivile, commande: CommandeSejour];

/** Plays gestures one after the other, each of which must be allowed; what they wrote. */
function jouer(vie: VieSejour, gestes: readonly Geste[]) {
  const ecrits: EvenementSejour[] = [];
  let apres = vie;
  for (const [jour, commande] of gestes) {
    const decision = deciderSejour(apres, commande, le(jour));
    if (!decision.ok) throw new Error(`${commande.type} le ${jour} : ${decision.refus}`);
    ecrits.push(...decision.valeur);
    apres = decision.valeur.reduce(evoluerSejour, apres);
  }
  return { apres, types: ecrits.map(({ type }) => type) };
}

const DEPOSER = { type: 'deposer_dossier', demande: 'd1', fourni: VISALE } as const;
const VALIDER = { type: 'valider_dossier', demande: 'd1', empreinte: EMPREINTE } as const;
const REGLER = { type: 'regler_depot', tentative: 't1', empreinte: EMPREINTE } as const;
const ACCEPTER = { type: 'accepter_admission', empreinte: EMPREINTE, pdf: PDF } as const;
const prendre = (creneau: string, rendezVous = 'r1') =>
  ({ type: 'prendre_rendez_vous', rendezVous, creneau }) as const;

const JUSQU_A_L_ACCEPTATION: readonly Geste[] = [
  ['2026-06-15', DEPOSER],
  ['2026-06-20', VALIDER],
  ['2026-06-21', REGLER],
  ['2026-06-22', ACCEPTER],
];
const JUSQU_A_L_ENTREE: readonly Geste[] = [
  ...JUSQU_A_L_ACCEPTATION,
  ['2026-07-01', prendre('2026-09-01T09:30')],
  ['2026-09-01', { type: 'constater_entree', le: '2026-09-01' }],
];

describe('une année ordinaire', () => {
  it('va du logement réservé au logement rendu, sans rien perdre', () => {
    const { apres, types } = jouer(vieDe([OUVERT]), [
      ...JUSQU_A_L_ENTREE,
      ['2026-09-25', { type: 'donner_scolarite' }],
      ['2027-08-20', prendre('2027-08-31T09:30', 'r2')],
      ['2027-08-31', { type: 'constater_sortie', le: '2027-08-31' }],
    ]);
    expect(types).toEqual([
      'dossier_depose',
      'dossier_valide',
      'depot_regle',
      'admission_emise',
      'admission_acceptee',
      'rendez_vous_pris',
      'entree_constatee',
      'scolarite_donnee',
      'rendez_vous_pris',
      'sortie_constatee',
    ]);
    expect(apres).toMatchObject({
      ...{ etat: 'parti', rang: 11, entreLe: '2026-09-01', partiLe: '2027-08-31' },
      ...{ garantie: 'visale', tentative: 't1', admission: EMPREINTE, pdfAccepte: PDF, preavis: null },
    });
  });

  it('un départ en cours d’année passe par un préavis, et s’arrête à son jour', () => {
    const { apres, types } = jouer(vieDe([OUVERT]), [
      ...JUSQU_A_L_ENTREE,
      ['2027-01-31', { type: 'donner_preavis', depart: '2027-02-28' }],
      ['2027-02-10', prendre('2027-02-26T14:00', 'r2')],
      ['2027-02-26', { type: 'constater_sortie', le: '2027-02-26' }],
    ]);
    expect(types.slice(-3)).toEqual(['preavis_donne', 'rendez_vous_pris', 'sortie_constatee']);
    expect(apres).toMatchObject({
      preavis: { recuLe: '2027-01-31', depart: '2027-02-28' },
      partiLe: '2027-02-26',
    });
  });

  it('un dossier renvoyé trois fois se dépose trois fois', () => {
    const refaire = (demande: string): readonly Geste[] => [
      ['2026-06-16', { type: 'demander_complement', demande, complement: 'completer_identite' }],
      ['2026-06-17', { type: 'deposer_dossier', demande: `${demande}+`, fourni: PHYSIQUE }],
    ];
    const { apres } = jouer(vieDe([OUVERT]), [
      ['2026-06-15', DEPOSER],
      ...refaire('d1'),
      ...refaire('d1+'),
      ...refaire('d1++'),
    ]);
    expect(apres).toMatchObject({ etat: 'dossier_depose', demande: 'd1+++', garantie: 'physique' });
    expect(apres.complement).toBeNull();
  });

  it('une attente, puis une heure donnée par le portail, puis une autre préférée', () => {
    const { apres, types } = jouer(vieDe([OUVERT]), [
      ...JUSQU_A_L_ACCEPTATION,
      ['2026-08-01', { type: 'attendre', libres: 0 }],
      ['2026-08-02', prendre('2026-09-03T10:00')],
      ['2026-08-03', prendre('2026-09-04T10:00', 'r2')],
    ]);
    expect(types.slice(-4)).toEqual([
      'attente_ouverte',
      'rendez_vous_pris',
      'rendez_vous_libere',
      'rendez_vous_pris',
    ]);
    expect(apres.rendezVous).toEqual({ entree: { id: 'r2', creneau: '2026-09-04T10:00' } });
    expect(apres.attente).toBeNull();
  });
});

describe('chaque réponse d’un agent', () => {
  it.each(Object.keys(COMPLEMENTS_DOSSIER).filter(estComplementDossier))(
    '« %s » renvoie le dossier sans rendre le logement',
    (complement) => {
      const commande = { type: 'demander_complement', demande: 'd1', complement } as const;
      const { apres, types } = jouer(vieEn('dossier_depose'), [['2026-06-20', commande]]);
      expect(types).toEqual(['complement_demande']);
      expect(apres).toMatchObject({ etat: 'a_completer', complement });
      expect(PIECES_DU_DOSSIER.some(({ cle }) => cle === pieceDuComplement(complement))).toBe(true);
    },
  );

  it.each(Object.keys(REFUS_DOSSIER).filter(estRefusDossier))('« %s » met fin au séjour', (motif) => {
    const commande = { type: 'refuser_dossier', demande: 'd1', motif } as const;
    const { apres, types } = jouer(vieEn('dossier_depose'), [['2026-06-20', commande]]);
    expect(types).toEqual(['dossier_refuse']);
    expect(apres.etat).toBe('annule');
  });

  it('une pièce qui n’est pas demandée ne se fait pas refaire à la place d’une autre', () => {
    const visale = piecesDemandees('visale').map(({ cle }) => cle);
    const refaisables = Object.keys(COMPLEMENTS_DOSSIER).filter(estComplementDossier).map(pieceDuComplement);
    expect(refaisables.filter((cle) => !visale.includes(cle))).toEqual(['cautionnement', 'revenus']);
  });
});

describe('ce que change un événement, et rien d’autre', () => {
  const CAS: readonly (readonly [EtatSejour, EvenementSejour, Partial<VieSejour>])[] = [
    ['dossier_depose', { type: 'dossier_valide', demande: 'd1' }, { etat: 'dossier_valide' }],
    ['dossier_depose', { type: 'scolarite_donnee' }, { scolariteDifferee: false }],
    [
      'dossier_depose',
      { type: 'complement_demande', demande: 'd1', complement: 'completer_assurance' },
      { etat: 'a_completer', complement: 'completer_assurance' },
    ],
    ['dossier_depose', { type: 'dossier_refuse', demande: 'd1', motif: 'non_etudiant' }, { etat: 'annule' }],
    ['dossier_valide', { type: 'depot_regle', tentative: 't9' }, { tentative: 't9' }],
    [
      'dossier_valide',
      { type: 'admission_emise', empreinte: EMPREINTE },
      { etat: 'admission_emise', admission: EMPREINTE },
    ],
    [
      'admission_emise',
      { type: 'admission_acceptee', empreinte: EMPREINTE, pdf: PDF },
      { etat: 'admission_acceptee', pdfAccepte: PDF },
    ],
    ['admission_acceptee', { type: 'attente_ouverte', genre: 'entree' }, { attente: 'entree' }],
    [
      'cles',
      { type: 'rendez_vous_libere', rendezVous: 'r1', genre: 'entree' },
      { etat: 'admission_acceptee', rendezVous: {} },
    ],
    [
      'cles',
      { type: 'entree_constatee', le: '2026-09-02' },
      { etat: 'entre', entreLe: '2026-09-02', rendezVous: {} },
    ],
    [
      'entre',
      { type: 'preavis_donne', recuLe: '2027-01-05', depart: '2027-02-28' },
      { etat: 'preavis', preavis: { recuLe: '2027-01-05', depart: '2027-02-28' } },
    ],
    [
      'entre',
      { type: 'rendez_vous_pris', rendezVous: 'r3', genre: 'sortie', creneau: '2027-08-30T09:30' },
      { rendezVous: { sortie: { id: 'r3', creneau: '2027-08-30T09:30' } } },
    ],
    ['preavis', { type: 'sortie_constatee', le: '2027-04-30' }, { etat: 'parti', partiLe: '2027-04-30' }],
    ['ouvert', { type: 'sejour_desiste' }, { etat: 'desiste' }],
    ['ouvert', { type: 'sejour_annule' }, { etat: 'annule' }],
  ];

  it.each(CAS)('en « %s », %j', (etat, evenement, change) => {
    const vie = vieEn(etat);
    expect(evoluerSejour(vie, evenement)).toEqual({ ...vie, ...change, rang: vie.rang + 1 });
  });
});

describe('une heure à l’entrée et une au départ', () => {
  it('ne se confondent pas : rendre l’une laisse l’autre', () => {
    const vie: VieSejour = {
      ...vieEn('entre'),
      rendezVous: {
        entree: { id: 'r1', creneau: '2026-09-01T09:30' },
        sortie: { id: 'r2', creneau: '2027-08-31T09:30' },
      },
    };
    const { apres } = jouer(vie, [['2027-08-25', { type: 'liberer_rendez_vous' }]]);
    expect(apres.rendezVous).toEqual({ entree: { id: 'r1', creneau: '2026-09-01T09:30' } });
  });

  it('se prend la veille au plus tard, jamais le jour même', () => {
    const prise = (jour: DateCivile) =>
      deciderSejour(vieEn('admission_acceptee'), prendre('2026-09-02T09:30'), le(jour)).ok;
    expect(prise('2026-08-31')).toBe(true);
    expect(prise('2026-09-01')).toBe(true);
    expect(prise('2026-09-02')).toBe(false);
    expect(prise('2026-09-03')).toBe(false);
  });
});

describe('avant que la décision soit acceptée', () => {
  it.each(['ouvert', 'dossier_depose', 'a_completer', 'dossier_valide', 'admission_emise'] as const)(
    'en « %s », personne n’entre, quel que soit le jour',
    (etat) => {
      for (const jour of ['2026-09-01', '2026-12-01', '2027-08-31'] as const) {
        expect(deciderSejour(vieEn(etat), { type: 'constater_entree', le: jour }, le(jour)).ok).toBe(false);
      }
    },
  );
});
