import { describe, expect, it } from 'vitest';
import type { CommandeDemande, OrigineProposition, VieDemande } from '@/lib/domain/logement';
import { propositionsVivantes } from '@/lib/domain/logement';
import {
  a,
  CAMPAGNE,
  COMPLEMENTAIRE,
  derouler,
  ECHEANCE,
  EXPIRER,
  liberer,
  offre,
  proposer,
  RESULTATS,
  RETIRER,
  refuser,
  repondre,
  reserver,
  reserverTard,
  vierge,
} from './outillage';
import { SCENES } from './scenes';

const VILLES = ['rennes', 'brest', 'lyon', 'lille', 'metz'];
const servie = (nombre: number): VieDemande =>
  derouler(
    VILLES.slice(0, nombre).map((ville, i) => [proposer(`p${i}`, ville, { chambre: i }), RESULTATS] as const),
  ).vie;

describe('une chambre est proposée', () => {
  it.each<OrigineProposition>(['tour', 'blocage', 'fenetre', 'contingent', 'renouvellement'])(
    'd’où qu’elle vienne : %s',
    (origine) => {
      const tour = origine === 'tour' ? 2 : null;
      const { journal, vie } = derouler([[proposer('p1', 'rennes', { origine, tour }), RESULTATS]]);
      expect(journal).toEqual([{ type: 'proposition_faite', ...offre('p1', 'rennes', { origine, tour }) }]);
      expect(vie.propositions.p1).toEqual({
        ...{ etat: 'proposee', chambre: 11, logement: 1, secteur: 'rennes' },
        ...{ origine, tour, echeanceA: ECHEANCE },
      });
    },
  );

  it.each([1, 2, 3])('jusqu’à quatre, de villes différentes : la suivante après %s', (nombre) => {
    expect(repondre(servie(nombre), proposer('n', 'nancy'), RESULTATS)).toEqual(['proposition_faite']);
  });

  it('jamais la cinquième', () => {
    expect(repondre(servie(4), proposer('n', 'nancy'), RESULTATS)).toBe('propositions_maximum');
  });

  it('autant que le dit la campagne', () => {
    const deux = { ...RESULTATS, campagne: { ...CAMPAGNE, propositionsMaximum: 2 } };
    expect(repondre(servie(1), proposer('n', 'nancy'), deux)).toEqual(['proposition_faite']);
    expect(repondre(servie(2), proposer('n', 'nancy'), deux)).toBe('propositions_maximum');
  });

  it.each(['rennes', 'brest', 'lyon', 'lille'])('une seule par ville : %s', (ville) => {
    expect(repondre(servie(4), proposer('n', ville), RESULTATS)).toBe('secteur_deja_servi');
  });

  it.each([
    ['refusée', [refuser('p0')]],
    ['expirée', [EXPIRER]],
    ['libérée', [reserver('p0'), liberer('p0')]],
  ] as const)('de nouveau dans la ville dont une est %s', (_nom, suite: readonly CommandeDemande[]) => {
    const plusTard = a('2026-06-12T08:00');
    const { vie } = derouler(
      suite.map((commande) => [commande, plusTard] as const),
      servie(1),
    );
    const autre = proposer('n', 'rennes', { echeanceA: plusTard.maintenant + 1 });
    expect(repondre(vie, autre, plusTard)).toEqual(['proposition_faite']);
  });

  it('jamais deux fois sous le même nom, même close', () => {
    expect(repondre(SCENES.refusee, proposer('p1', 'metz'), RESULTATS)).toBe('proposition_existante');
  });

  it.each([
    [-1, 'echeance_passee'],
    [0, 'echeance_passee'],
    [1, ['proposition_faite']],
  ] as const)('avec une échéance à %s ms de maintenant', (ecart, attendu) => {
    const echeanceA = RESULTATS.maintenant + ecart;
    expect(repondre(vierge(), proposer('p1', 'rennes', { echeanceA }), RESULTATS)).toEqual(attendu);
  });

  it('hors des tours aussi : la phase ne compte pas', () => {
    const blocage = proposer('p1', 'rennes', {
      ...{ origine: 'blocage', tour: null, voeu: null, echeanceA: COMPLEMENTAIRE.maintenant + 900_000 },
    });
    expect(repondre(vierge(), blocage, COMPLEMENTAIRE)).toEqual(['proposition_faite']);
  });
});

describe('l’échéance', () => {
  it.each([
    [-1, 'sans_effet'],
    [0, 'sans_effet'],
    [1, ['proposition_expiree']],
  ] as const)('à %s ms d’elle', (ecart, attendu) => {
    const heure = { ...RESULTATS, maintenant: ECHEANCE + ecart };
    expect(repondre(SCENES.proposee, EXPIRER, heure)).toEqual(attendu);
  });

  it('ne ferme que ce qui est échu, et en une fois', () => {
    const heure = { ...RESULTATS, maintenant: ECHEANCE + 1 };
    const { vie } = derouler([[proposer('p3', 'lyon', { echeanceA: ECHEANCE + 9 }), RESULTATS]], SCENES.deux);
    expect(repondre(vie, EXPIRER, heure)).toEqual(['proposition_expiree', 'proposition_expiree']);
    const apres = derouler([[EXPIRER, heure]], vie).vie;
    expect(propositionsVivantes(apres).map(([cle]) => cle)).toEqual(['p3']);
  });

  it('laisse celle que quelqu’un est en train de payer', () => {
    const heure = { ...RESULTATS, maintenant: ECHEANCE + 1 };
    const { vie } = derouler([[{ ...EXPIRER, propositions: ['p2'] }, heure]], SCENES.deux);
    expect(propositionsVivantes(vie).map(([cle]) => cle)).toEqual(['p1']);
    expect(repondre(SCENES.deux, { ...EXPIRER, propositions: [] }, heure)).toBe('sans_effet');
  });

  it('ne touche pas à une chambre réservée', () => {
    const heure = { ...RESULTATS, maintenant: ECHEANCE + 1 };
    const { vie } = derouler([[EXPIRER, heure]], SCENES.reservee);
    expect([vie.propositions.p1?.etat, vie.propositions.p2?.etat]).toEqual(['reservee', 'expiree']);
  });
});

describe('l’avance réglée', () => {
  const APRES = { ...RESULTATS, maintenant: ECHEANCE + 60_000 };

  it('en retard, réserve ce que personne n’a encore rendu', () => {
    expect(repondre(SCENES.proposee, reserver('p1'), APRES)).toEqual(['proposition_reservee']);
  });

  it('ne reprend une proposition expirée que si on le demande', () => {
    expect(repondre(SCENES.expiree, reserver('p1'), APRES)).toBe('proposition_close');
    expect(repondre(SCENES.expiree, reserverTard('p1'), APRES)).toEqual(['proposition_reservee']);
  });

  it('ne reprend pas quand la ville est servie autrement', () => {
    const { vie } = derouler(
      [[proposer('p9', 'rennes', { echeanceA: APRES.maintenant + 1 }), APRES]],
      SCENES.expiree,
    );
    expect(repondre(vie, reserverTard('p1'), APRES)).toBe('secteur_deja_servi');
  });

  it('ne reprend jamais ce que l’étudiant a refusé ou rendu', () => {
    expect(repondre(SCENES.refusee, reserverTard('p1'), APRES)).toBe('proposition_close');
    expect(repondre(SCENES.liberee, reserverTard('p1'), APRES)).toBe('proposition_close');
  });

  it('ne se compte qu’une fois', () => {
    expect(repondre(SCENES.reservee, reserver('p1'), RESULTATS)).toBe('deja_reservee');
  });

  it('laisse les autres villes ouvertes', () => {
    expect(SCENES.reservee.propositions.p2?.etat).toBe('proposee');
    expect(repondre(SCENES.reservee, reserver('p2'), RESULTATS)).toEqual(['proposition_reservee']);
  });
});

describe('retirer sa demande', () => {
  it('refuse tout ce qui est proposé', () => {
    const { vie } = derouler([[RETIRER, RESULTATS]], SCENES.deux);
    expect(Object.values(vie.propositions).map(({ etat }) => etat)).toEqual(['refusee', 'refusee']);
  });

  it('demande de rendre d’abord la chambre réservée', () => {
    expect(repondre(SCENES.reservee, RETIRER, RESULTATS)).toBe('chambre_reservee');
    const { vie } = derouler([[liberer('p1'), RESULTATS]], SCENES.reservee);
    expect(repondre(vie, RETIRER, RESULTATS)).toEqual(['proposition_refusee', 'demande_retiree']);
  });
});
