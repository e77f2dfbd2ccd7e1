import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  A_LOGEMENT_ADAPTE,
  ADAPTE,
  affecter,
  COMPLET,
  CONTINGENT,
  COUPLE,
  EST_COUPLE,
  NON_ADMIS,
  NON_EXAMINE,
  OUVERT,
  ouvrirExplications,
  PROPOSE,
} from '@/lib/domain/logement';
import { dernieresServies, PERSONNE } from '@/lib/domain/logement/affectation';
import type { EssaiGarde, Rangee } from '@/lib/domain/logement/tours';
import { DEJA_SERVI, lotsDuVoeu, raisonsDesVoeux } from '@/lib/domain/logement/tours';
import { arbitraireDuTour, enColonnes, type TourClair } from './outillage';

const MOI: Rangee = { rang: 10, indice: 500, outreMer: false };
const AVANT: Rangee = { rang: 4, indice: 120, outreMer: false };

const essai = (voeu: number, issue: number, reste: Partial<EssaiGarde> = {}): EssaiGarde => ({
  ...{ voeu, issue, chambre: issue === PROPOSE ? 700 + voeu : 0, secteur: `ville ${voeu}` },
  ...{ exigence: OUVERT, derniere: AVANT },
  ...reste,
});
const lire = (...essais: readonly EssaiGarde[]) => raisonsDesVoeux(MOI, essais);
const seule = (e: EssaiGarde) => lire(e)[0]?.raison;

describe('pourquoi un vœu est ou n’est pas répondu, d’après ce que le tour garde', () => {
  it('donne la chambre et le dernier servi', () => {
    expect(lire(essai(1, PROPOSE, { derniere: MOI }))).toEqual([
      { voeu: 1, raison: { type: 'propose', chambre: 701, derniere: { rang: 10, indice: 500 } } },
    ]);
  });

  it('dit le critère qui a décidé : l’indice, l’outre-mer, le tirage, l’établissement', () => {
    const critere = (derniere: Rangee, exigence = OUVERT) => {
      const raison = seule(essai(1, COMPLET, { derniere, exigence }));
      return raison?.type === 'complet' ? raison.critere : null;
    };
    expect(critere(AVANT)).toBe('indice');
    expect(critere({ ...MOI, rang: 9, outreMer: true })).toBe('outre_mer');
    expect(critere({ ...MOI, rang: 9 })).toBe('tirage');
    expect(critere(AVANT, CONTINGENT)).toBe('etablissement');
  });

  it('dit qu’il n’y avait aucune chambre', () => {
    expect(seule(essai(1, COMPLET, { derniere: null }))).toEqual({
      ...{ type: 'complet', derniere: null, critere: null },
    });
  });

  it('dit qu’une chambre est réservée à d’autres, ou que la ville est déjà servie', () => {
    expect(seule(essai(1, NON_ADMIS, { exigence: ADAPTE }))).toEqual({ type: 'reserve' });
    expect(seule(essai(1, DEJA_SERVI))).toEqual({ type: 'deja_servi' });
  });

  it('nomme le vœu mieux placé qui a donné une chambre dans la même ville', () => {
    const ici = { secteur: 'rennes' };
    expect(lire(essai(1, PROPOSE, ici), essai(2, NON_EXAMINE, ici), essai(3, NON_EXAMINE))).toMatchObject([
      { voeu: 1, raison: { type: 'propose' } },
      { voeu: 2, raison: { type: 'non_examine', voeu: 1 } },
      { voeu: 3, raison: { type: 'non_examine', voeu: null } },
    ]);
  });

  it('ne répond qu’une fois par vœu, par le lot qui décide', () => {
    const adapte = { exigence: ADAPTE };
    expect(lire(essai(1, COMPLET, adapte), essai(1, PROPOSE))).toMatchObject([
      { voeu: 1, raison: { type: 'propose' } },
    ]);
    expect(lire(essai(1, COMPLET, { derniere: null, ...adapte }), essai(1, COMPLET))).toMatchObject([
      { voeu: 1, raison: { type: 'complet', derniere: { rang: 4 } } },
    ]);
    expect(lire(essai(1, NON_ADMIS, adapte))).toMatchObject([{ raison: { type: 'reserve' } }]);
  });

  it('suit l’ordre des vœux, quel que soit celui où ils sont gardés', () => {
    const lus = lire(essai(3, COMPLET), essai(1, PROPOSE), essai(2, DEJA_SERVI));
    expect(lus.map(({ voeu }) => voeu)).toEqual([1, 2, 3]);
  });
});

/** What the base would keep of one request of a played round. */
function gardes(clair: TourClair, demande: number) {
  const tour = enColonnes(clair);
  const attribution = affecter(tour);
  const { classement, issues, chambreDuVoeu } = attribution;
  const dernieres = dernieresServies(tour, attribution);
  const rangee = (d: number): Rangee => ({
    rang: (classement.rang[d] ?? 0) + 1,
    indice: classement.indices[d] ?? 0,
    outreMer: tour.demandes.outreMer[d] === 1,
  });
  const debut = tour.demandes.voeux[demande] ?? 0;
  const essais = (clair.demandes[demande]?.voeux ?? []).map((lot, v): EssaiGarde => {
    const derniere = dernieres[lot] ?? PERSONNE;
    return {
      voeu: v + 1,
      issue: issues[debut + v] ?? 0,
      chambre: chambreDuVoeu[debut + v] ?? 0,
      secteur: String(tour.lots.secteur[lot]),
      exigence: tour.lots.exigence[lot] ?? 0,
      derniere: derniere === PERSONNE ? null : rangee(derniere),
    };
  });
  return {
    dites: ouvrirExplications(tour, attribution)(demande).voeux,
    relues: raisonsDesVoeux(rangee(demande), essais).map(({ raison }) => raison),
  };
}

describe('ce que la base garde d’un tour', () => {
  it('suffit à dire à chacun ce que le tour joué en dit', () => {
    fc.assert(
      fc.property(arbitraireDuTour(2), ({ demandes, ...reste }) => {
        // No published priority: the column exists and says the same of everybody.
        const clair = { ...reste, demandes: demandes.map((d) => ({ ...d, priorite: 0 })) };
        for (const [d] of demandes.entries()) {
          const { dites, relues } = gardes(clair, d);
          // Reserved for others, and not even asked: both are true, the base only kept the second.
          const seulementReserve = (v: number) =>
            dites[v]?.type === 'reserve' && relues[v]?.type === 'non_examine';
          expect(relues).toEqual(dites.map((dite, v) => (seulementReserve(v) ? relues[v] : dite)));
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('les lots qu’un vœu demande', () => {
  const FICHE = [OUVERT, COUPLE, ADAPTE, CONTINGENT];
  const demandes = (qualites: number, nommee = false) =>
    lotsDuVoeu(FICHE, qualites, nommee).map((place) => FICHE[place]);

  it('sont ceux qui sont pour cette demande, le plus particulier d’abord', () => {
    expect(demandes(0)).toEqual([OUVERT]);
    expect(demandes(A_LOGEMENT_ADAPTE)).toEqual([ADAPTE, OUVERT]);
    expect(demandes(EST_COUPLE)).toEqual([COUPLE, OUVERT]);
    expect(demandes(A_LOGEMENT_ADAPTE | EST_COUPLE)).toEqual([ADAPTE, COUPLE, OUVERT]);
    expect(demandes(0, true)).toEqual([CONTINGENT, OUVERT]);
  });

  it('sont le premier de la fiche quand aucun n’est pour elle, pour qu’il le dise', () => {
    expect(lotsDuVoeu([ADAPTE, COUPLE], 0)).toEqual([0]);
    expect(lotsDuVoeu([CONTINGENT], A_LOGEMENT_ADAPTE)).toEqual([0]);
    expect(lotsDuVoeu([], 0)).toEqual([]);
  });

  it('gardent tous les lots ouverts d’une fiche', () => {
    expect(lotsDuVoeu([OUVERT, OUVERT], 0)).toEqual([0, 1]);
  });
});
