import { describe, expect, it } from 'vitest';
import type { CampagneLogement, Minute } from '@/lib/domain/logement';
import { CAMPAGNES_LOGEMENT, campagneLogement, phaseLogement } from '@/lib/domain/logement';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { lireDateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours, jourDeSemaine } from '@/lib/domain/noyau/jours';

const CAMPAGNES: readonly CampagneLogement[] = CAMPAGNES_LOGEMENT;
const jour = (minute: Minute): DateCivile => minute.slice(0, 10) as DateCivile;
const pour = (annee: string): CampagneLogement => {
  const campagne = campagneLogement(annee);
  if (!campagne.ok) throw new Error(annee);
  return campagne.valeur;
};

describe.each(CAMPAGNES)('la campagne $annee', (campagne) => {
  const { tours, ouvertureDesVoeux, complementaire, renouvellement, repris, sources, annee } = campagne;

  it('dit d’où viennent ses dates, et lesquelles sont reprises d’une autre année', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(repris).size).toBe(repris.length);
  });

  it('suit son cours : renouvellement, vœux, tours, phase complémentaire, rentrée', () => {
    const suite = [
      renouvellement.debut,
      renouvellement.fin,
      ouvertureDesVoeux,
      ...tours.flatMap(({ cloture, resultats, echeance }) => [cloture, resultats, echeance]),
      complementaire,
      campagne.entreeEnVigueur,
    ];
    expect(suite).toEqual(suite.toSorted());
    expect(new Set(suite).size).toBe(suite.length);
    expect(campagne.entreeEnVigueur).toBe(`${annee.slice(0, 4)}-09-01`);
  });

  it('ne nomme que des jours qui existent', () => {
    for (const date of [
      renouvellement.debut,
      renouvellement.fin,
      jour(ouvertureDesVoeux),
      jour(complementaire),
    ])
      expect(lireDateCivile(date)).toBe(date);
  });

  it('a quatre tours d’une semaine : lundi 10 h, mardi, jeudi 23 h 59', () => {
    expect(tours.map(({ numero }) => numero)).toEqual([1, 2, 3, 4]);
    for (const { cloture, resultats, echeance } of tours) {
      expect([cloture, resultats, echeance].map((minute) => jourDeSemaine(jour(minute)))).toEqual([1, 2, 4]);
      expect(cloture.slice(11)).toBe('10:00');
      expect(echeance.slice(11)).toBe('23:59');
    }
    for (const [i, { cloture }] of tours.slice(1).entries())
      expect(jour(cloture)).toBe(ajouterJours(jour(tours[i]?.cloture ?? cloture), 7));
  });

  it('laisse à chacun deux jours pleins pour payer', () => {
    for (const { resultats, echeance } of tours)
      expect(ajouterJours(jour(resultats), 2)).toBe(jour(echeance));
  });

  it('ne promet pas plus de propositions que de vœux, et demande une avance', () => {
    expect(campagne.propositionsMaximum).toBeLessThanOrEqual(campagne.voeuxMaximum);
    expect(campagne.avance).toBe(10_000);
  });

  it('est dans une phase et une seule à chaque minute qui compte', () => {
    const [premier] = tours;
    if (!premier) throw new Error('aucun tour');
    const phase = (instant: Minute) => phaseLogement(campagne, instant).type;
    expect(phase(`${jour(ouvertureDesVoeux)}T09:59`)).toBe('pas_ouverte');
    expect(phase(ouvertureDesVoeux)).toBe('voeux');
    expect(phase(`${jour(premier.cloture)}T09:59`)).toBe('voeux');
    expect(phase(premier.cloture)).toBe('affectation');
    expect(phase(`${jour(premier.resultats)}T09:59`)).toBe('affectation');
    expect(phase(premier.resultats)).toBe('reponses');
    expect(phase(premier.echeance)).toBe('reponses');
    expect(phase(`${ajouterJours(jour(premier.echeance), 1)}T00:00`)).toBe('voeux');
    expect(phase(`${ajouterJours(jour(tours.at(-1)?.echeance ?? complementaire), 1)}T00:00`)).toBe(
      'entre_deux',
    );
    expect(phase(complementaire)).toBe('complementaire');
    expect(phase(`${campagne.entreeEnVigueur}T00:00`)).toBe('complementaire');
  });

  it('dit quel tour on prépare, et lequel on attend', () => {
    for (const [i, tour] of tours.entries()) {
      expect(phaseLogement(campagne, tour.cloture)).toEqual({ type: 'affectation', tour });
      expect(phaseLogement(campagne, tour.resultats)).toEqual({ type: 'reponses', tour });
      const suivant = tours[i + 1];
      const lendemain: Minute = `${ajouterJours(jour(tour.echeance), 1)}T08:00`;
      expect(phaseLogement(campagne, lendemain)).toEqual(
        suivant ? { type: 'voeux', tour: suivant } : { type: 'entre_deux', ouverture: complementaire },
      );
    }
  });
});

describe('les campagnes', () => {
  it('se suivent, une par année', () => {
    const annees = CAMPAGNES.map(({ annee }) => annee);
    expect(annees).toEqual(annees.toSorted());
    expect(new Set(annees).size).toBe(annees.length);
  });

  it('reprennent le calendrier publié de 2022 et celui de 2025', () => {
    expect(pour('2022-2023').tours.map(({ cloture }) => cloture)).toEqual([
      '2022-06-13T10:00',
      '2022-06-20T10:00',
      '2022-06-27T10:00',
      '2022-07-04T10:00',
    ]);
    expect(pour('2025-2026').tours.map(({ resultats }) => jour(resultats))).toEqual([
      '2025-06-10',
      '2025-06-17',
      '2025-06-24',
      '2025-07-01',
    ]);
    expect(jour(pour('2025-2026').complementaire)).toBe('2025-07-08');
  });

  it('refusent une année dont rien n’est connu', () => {
    expect(campagneLogement('2031-2032')).toEqual({ ok: false, refus: 'campagne_inconnue' });
    expect(campagneLogement('')).toEqual({ ok: false, refus: 'campagne_inconnue' });
  });
});
