import { describe, expect, it } from 'vitest';
import type { EvenementSejour } from '@/lib/domain/logement/sejour';
import {
  deciderSejour,
  dernierJourDuSejour,
  evoluerSejour,
  genreDuMoment,
  rejouerSejour,
} from '@/lib/domain/logement/sejour';
import {
  AOUT,
  apres,
  EMPREINTE,
  issue,
  JOURNAUX,
  le,
  MARS,
  OUVERT,
  PDF,
  PHYSIQUE,
  VISALE,
  vieDe,
  vieEn,
} from './outillage';

describe('le dossier', () => {
  it('se dépose entier, avec son garant', () => {
    const vie = apres(vieEn('ouvert'), { type: 'deposer_dossier', demande: 'd1', fourni: PHYSIQUE }, AOUT);
    expect(vie).toMatchObject({ etat: 'dossier_depose', demande: 'd1', garantie: 'physique', rang: 2 });
    expect(vie.scolariteDifferee).toBe(false);
  });

  it.each([
    ['sans garant', { ...PHYSIQUE, garantie: null }],
    ['sans assurance', { ...PHYSIQUE, donnees: PHYSIQUE.donnees.filter((cle) => cle !== 'assurance') }],
    ['sans rien', { garantie: null, scolariteDifferee: true, donnees: [] }],
  ] as const)('ne se dépose pas %s', (_, fourni) => {
    expect(issue(vieEn('ouvert'), { type: 'deposer_dossier', demande: 'd1', fourni }, AOUT)).toBe(
      'refus : dossier_incomplet',
    );
  });

  it('un certificat remis à plus tard se donne ensuite, une fois, sans rien changer d’autre', () => {
    const depose = apres(vieEn('ouvert'), { type: 'deposer_dossier', demande: 'd1', fourni: VISALE }, AOUT);
    expect(depose.scolariteDifferee).toBe(true);
    const donnee = apres(depose, { type: 'donner_scolarite' }, AOUT);
    expect(donnee).toEqual({ ...depose, scolariteDifferee: false, rang: depose.rang + 1 });
    expect(issue(donnee, { type: 'donner_scolarite' }, AOUT)).toBe('refus : deja_donnee');
  });

  it('un certificat donné n’est pas remis à plus tard, même si l’on avait coché', () => {
    const fourni = { ...PHYSIQUE, scolariteDifferee: true };
    const vie = apres(vieEn('ouvert'), { type: 'deposer_dossier', demande: 'd1', fourni }, AOUT);
    expect(vie.scolariteDifferee).toBe(false);
  });

  it('à compléter, il se dépose de nouveau sous une autre demande', () => {
    const vie = vieEn('a_completer');
    expect(vie.complement).toBe('completer_visale');
    const encore = apres(vie, { type: 'deposer_dossier', demande: 'd2', fourni: VISALE }, AOUT);
    expect(encore).toMatchObject({ etat: 'dossier_depose', demande: 'd2', complement: null });
    expect(issue(encore, { type: 'valider_dossier', demande: 'd1', empreinte: EMPREINTE }, AOUT)).toBe(
      'refus : demande_inconnue',
    );
    expect(issue(encore, { type: 'valider_dossier', demande: 'd2', empreinte: EMPREINTE }, AOUT)).toBe(
      'dossier_valide',
    );
  });

  it('refusé, il met fin au séjour', () => {
    const commande = { type: 'refuser_dossier', demande: 'd1', motif: 'document_falsifie' } as const;
    expect(apres(vieEn('dossier_depose'), commande, AOUT).etat).toBe('annule');
  });
});

describe('le dépôt de garantie et la décision', () => {
  it('le dépôt réglé, la décision part d’elle-même', () => {
    const regle = { type: 'regler_depot', tentative: 't1', empreinte: EMPREINTE } as const;
    const vie = apres(vieEn('dossier_valide'), regle, AOUT);
    expect(vie).toMatchObject({ etat: 'admission_emise', tentative: 't1', admission: EMPREINTE });
  });

  it('sans dépôt à payer, la décision part avec la validation', () => {
    const sansDepot = { ...vieEn('dossier_depose'), depot: 0 };
    const valider = { type: 'valider_dossier', demande: 'd1', empreinte: EMPREINTE } as const;
    expect(issue(sansDepot, valider, AOUT)).toBe('dossier_valide + admission_emise');
    expect(apres(sansDepot, valider, AOUT)).toMatchObject({ etat: 'admission_emise', tentative: null });
  });

  it('ne s’accepte que telle qu’on l’a lue', () => {
    const vie = vieEn('admission_emise');
    const autre = { type: 'accepter_admission', empreinte: 'c'.repeat(64), pdf: PDF } as const;
    expect(issue(vie, autre, AOUT)).toBe('refus : autre_decision');
    const acceptee = apres(vie, { ...autre, empreinte: EMPREINTE }, AOUT);
    expect(acceptee).toMatchObject({ etat: 'admission_acceptee', pdfAccepte: PDF });
    expect(issue(acceptee, { ...autre, empreinte: EMPREINTE }, AOUT)).toBe('refus : hors_etat');
  });
});

describe('les clés', () => {
  const prendre = (creneau: string, rendezVous = 'r9') =>
    ({ type: 'prendre_rendez_vous', rendezVous, creneau }) as const;

  it('une heure se prend, se déplace et se rend', () => {
    const prise = apres(vieEn('admission_acceptee'), prendre('2026-09-02T10:00'), AOUT);
    expect(prise).toMatchObject({ etat: 'cles', rendezVous: { entree: { creneau: '2026-09-02T10:00' } } });
    const deplacee = apres(prise, prendre('2026-09-03T14:00', 'r10'), AOUT);
    expect(deplacee.rendezVous).toEqual({ entree: { id: 'r10', creneau: '2026-09-03T14:00' } });
    const rendue = apres(deplacee, { type: 'liberer_rendez_vous' }, AOUT);
    expect(rendue).toMatchObject({ etat: 'admission_acceptee', rendezVous: {} });
  });

  it.each([
    ['la même heure', '2026-09-01T09:30'],
    ['une heure avant le séjour', '2026-08-31T09:30'],
    ['une heure au-delà de l’horizon', '2026-09-16T09:30'],
    ['un dimanche', '2026-09-06T09:30'],
    ['n’importe quoi', 'x'],
  ])('ne prend pas %s', (_, creneau) => {
    expect(issue(vieEn('cles'), prendre(creneau), AOUT)).toBe('refus : creneau_inconnu');
  });

  it('on attend quand tout est pris, et une heure prise met fin à l’attente', () => {
    const vie = vieEn('admission_acceptee');
    expect(issue(vie, { type: 'attendre', libres: 1 }, AOUT)).toBe('refus : encore_libre');
    const attend = apres(vie, { type: 'attendre', libres: 0 }, AOUT);
    expect(attend).toMatchObject({ etat: 'admission_acceptee', attente: 'entree' });
    expect(issue(attend, { type: 'attendre', libres: 0 }, AOUT)).toBe('refus : deja_en_attente');
    expect(apres(attend, prendre('2026-09-02T10:00'), AOUT)).toMatchObject({ etat: 'cles', attente: null });
    expect(apres(attend, { type: 'ne_plus_attendre' }, AOUT).attente).toBeNull();
    expect(issue(attend, { type: 'desister' }, AOUT)).toBe('attente_fermee + sejour_desiste');
  });

  it('l’entrée constatée efface les rendez-vous et l’attente', () => {
    const vie = apres(vieEn('cles'), { type: 'constater_entree', le: '2026-09-01' }, le('2026-09-01'));
    expect(vie).toMatchObject({ etat: 'entre', entreLe: '2026-09-01', rendezVous: {}, attente: null });
    expect(genreDuMoment(vie)).toBe('sortie');
    expect(genreDuMoment(vieEn('cles'))).toBe('entree');
  });
});

describe('le départ', () => {
  it('avec un préavis, avance le dernier jour du séjour', () => {
    const vie = vieEn('entre');
    expect(dernierJourDuSejour(vie)).toBe('2027-08-31');
    const parti = apres(vie, { type: 'donner_preavis', depart: '2027-04-30' }, MARS);
    expect(parti).toMatchObject({ etat: 'preavis', preavis: { recuLe: '2027-03-15', depart: '2027-04-30' } });
    expect(dernierJourDuSejour(parti)).toBe('2027-04-30');
  });

  it('prend rendez-vous dans les derniers jours, jamais après', () => {
    const vie = vieEn('preavis');
    const prendre = (creneau: string) =>
      issue(vie, { type: 'prendre_rendez_vous', rendezVous: 'r5', creneau }, MARS);
    expect(prendre('2027-04-30T09:30')).toBe('rendez_vous_pris');
    expect(prendre('2027-04-16T09:30')).toBe('rendez_vous_pris');
    expect(prendre('2027-04-15T09:30')).toBe('refus : creneau_inconnu');
    expect(prendre('2027-05-03T09:30')).toBe('refus : creneau_inconnu');
  });

  it('un préavis rend l’heure qui tombe après le départ', () => {
    const prise: EvenementSejour = {
      ...{ type: 'rendez_vous_pris', rendezVous: 'r7', genre: 'sortie', creneau: '2027-08-30T09:30' },
    };
    const vie = vieDe([...JOURNAUX.entre, prise]);
    const donner = { type: 'donner_preavis', depart: '2027-04-30' } as const;
    expect(issue(vie, donner, MARS)).toBe('rendez_vous_libere + preavis_donne');
    expect(apres(vie, donner, MARS)).toMatchObject({ etat: 'preavis', rendezVous: {} });
  });

  it('la sortie constatée finit tout', () => {
    const vie = apres(vieEn('preavis'), { type: 'constater_sortie', le: '2027-04-30' }, le('2027-04-30'));
    expect(vie).toMatchObject({ etat: 'parti', partiLe: '2027-04-30', rendezVous: {} });
  });
});

describe('le journal', () => {
  it('commence par l’ouverture, ou ne dit rien', () => {
    expect(rejouerSejour([])).toBeNull();
    expect(rejouerSejour([{ type: 'scolarite_donnee' }])).toBeNull();
    expect(rejouerSejour([OUVERT])?.rang).toBe(1);
  });

  it('compte un rang par événement', () => {
    for (const journal of Object.values(JOURNAUX)) expect(vieDe(journal).rang).toBe(journal.length);
  });

  it('rouvert, repart de zéro', () => {
    expect(evoluerSejour(vieEn('cles'), OUVERT)).toEqual(vieEn('ouvert'));
  });

  it('un refus n’écrit rien', () => {
    expect(deciderSejour(vieEn('parti'), { type: 'desister' }, MARS)).toEqual({
      ok: false,
      refus: 'hors_etat',
    });
  });
});
