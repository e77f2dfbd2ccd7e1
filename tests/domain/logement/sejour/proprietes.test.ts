import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandeSejour, EvenementSejour } from '@/lib/domain/logement/sejour';
import {
  ACTION_DU_SEJOUR,
  COMPLEMENTS_DOSSIER,
  creneauxDe,
  deciderSejour,
  estComplementDossier,
  estEnCours,
  evoluerSejour,
  rejouerSejour,
  transitionSejour,
} from '@/lib/domain/logement/sejour';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { EMPREINTE, OUVERT, PDF, PHYSIQUE, REGLES, VISALE, vieDe } from './outillage';

const JOURS = 400;
const jour = fc.integer({ min: 0, max: JOURS }).map((n) => ajouterJours('2026-08-01', n));
const creneaux = creneauxDe(REGLES, { du: '2026-09-01', au: '2027-08-31' });
const complements = Object.keys(COMPLEMENTS_DOSSIER).filter(estComplementDossier);
const demande = fc.constantFrom('d1', 'd2');

const commande: fc.Arbitrary<CommandeSejour> = fc.oneof(
  fc.record({
    type: fc.constant('deposer_dossier' as const),
    demande,
    fourni: fc.constantFrom(PHYSIQUE, VISALE),
  }),
  fc.constant({ type: 'donner_scolarite' as const }),
  demande.map((d) => ({ type: 'valider_dossier' as const, demande: d, empreinte: EMPREINTE })),
  fc.record({
    type: fc.constant('demander_complement' as const),
    demande,
    complement: fc.constantFrom(...complements),
  }),
  demande.map((d) => ({ type: 'refuser_dossier' as const, demande: d, motif: 'non_etudiant' as const })),
  fc.constant({ type: 'regler_depot' as const, tentative: 't1', empreinte: EMPREINTE }),
  fc.constant({ type: 'accepter_admission' as const, empreinte: EMPREINTE, pdf: PDF }),
  fc.record({
    type: fc.constant('prendre_rendez_vous' as const),
    rendezVous: fc.uuid(),
    creneau: fc.constantFrom(...creneaux),
  }),
  fc.constant({ type: 'liberer_rendez_vous' as const }),
  fc.integer({ min: 0, max: 2 }).map((libres) => ({ type: 'attendre' as const, libres })),
  fc.constant({ type: 'ne_plus_attendre' as const }),
  jour.map((le) => ({ type: 'constater_entree' as const, le })),
  fc.constantFrom('2027-04-30', '2027-07-31').map((depart) => ({
    ...{ type: 'donner_preavis' as const, depart },
  })),
  jour.map((le) => ({ type: 'constater_sortie' as const, le })),
  fc.constant({ type: 'desister' as const }),
  fc.constant({ type: 'annuler' as const }),
);

/** Commands at growing days, as a year brings them. */
const annee = fc.array(fc.tuple(commande, fc.integer({ min: 0, max: 12 })), { maxLength: 60 });

function mener(suite: readonly (readonly [CommandeSejour, number])[]) {
  let vie = vieDe([OUVERT]);
  let ecoules = 0;
  const journal: EvenementSejour[] = [OUVERT];
  const gestes: { avant: typeof vie; evenements: readonly EvenementSejour[] }[] = [];
  for (const [voulue, jours] of suite) {
    ecoules += jours;
    const contexte = { regles: REGLES, aujourdhui: ajouterJours('2026-08-01', ecoules) };
    const decision = deciderSejour(vie, voulue, contexte);
    if (!decision.ok) continue;
    gestes.push({ avant: vie, evenements: decision.valeur });
    journal.push(...decision.valeur);
    vie = decision.valeur.reduce(evoluerSejour, vie);
  }
  return { vie, journal, gestes };
}

describe('quoi qu’on demande, dans quelque ordre que ce soit', () => {
  it('le journal rejoué rend la même vie, et son rang est son nombre d’événements', () => {
    fc.assert(
      fc.property(annee, (suite) => {
        const { vie, journal } = mener(suite);
        expect(rejouerSejour(journal)).toEqual(vie);
        expect(vie.rang).toBe(journal.length);
      }),
    );
  });

  it('chaque événement est une action que l’état du moment permet', () => {
    fc.assert(
      fc.property(annee, (suite) => {
        for (const { avant, evenements } of mener(suite).gestes) {
          let vie = avant;
          for (const e of evenements) {
            if (e.type === 'sejour_ouvert') throw new Error('rouvert');
            expect(
              transitionSejour(vie.etat, ACTION_DU_SEJOUR[e.type]),
              `${vie.etat} ${e.type}`,
            ).not.toBeNull();
            vie = evoluerSejour(vie, e);
          }
        }
      }),
    );
  });

  it('une fin ne laisse ni heure prise ni attente, et ne se quitte plus', () => {
    fc.assert(
      fc.property(annee, commande, (suite, encore) => {
        const { vie } = mener(suite);
        if (estEnCours(vie.etat)) return;
        expect(vie.rendezVous).toEqual({});
        expect(vie.attente).toBeNull();
        expect(deciderSejour(vie, encore, { regles: REGLES, aujourdhui: '2027-09-01' }).ok).toBe(false);
      }),
    );
  });

  it('personne n’entre sans décision acceptée, ni sans dépôt réglé', () => {
    fc.assert(
      fc.property(annee, (suite) => {
        const { vie } = mener(suite);
        if (vie.entreLe === null) return;
        expect(vie.pdfAccepte).toBe(PDF);
        expect(vie.tentative).toBe('t1');
        expect(vie.entreLe >= vie.debut).toBe(true);
      }),
    );
  });
});
