import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandeDemande, ContexteDemande, EvenementLogement } from '@/lib/domain/logement';
import {
  ACTION_DE_LOGEMENT,
  deciderDemande,
  etatDeDemande,
  evoluerDemande,
  propositionsVivantes,
  rejouerDemande,
  transitionDemande,
} from '@/lib/domain/logement';
import {
  a,
  CAMPAGNE,
  EXPIRER,
  liberer,
  proposer,
  RETIRER,
  ROUVRIR,
  refuser,
  reserver,
  reserverTard,
  VALIDER,
  vierge,
  voeux,
} from './outillage';

const HEURES: readonly ContexteDemande[] = [
  a('2026-05-20T12:00'),
  a('2026-06-08T11:00'),
  a('2026-06-09T10:00'),
  a('2026-06-12T14:00'),
  a('2026-06-30T10:00'),
  a('2026-07-07T10:00'),
];
const VILLES = ['rennes', 'brest', 'lyon', 'lille', 'metz', 'nancy'] as const;
const nom = fc.integer({ min: 0, max: 7 }).map((n) => `p${n}`);

const commande: fc.Arbitrary<CommandeDemande> = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 }).map((liste) => voeux(...liste)),
  fc.constantFrom(VALIDER, EXPIRER, RETIRER, ROUVRIR),
  { arbitrary: nom.map(refuser), weight: 1 },
  { arbitrary: nom.map(reserver), weight: 2 },
  nom.map(reserverTard),
  nom.map(liberer),
  {
    arbitrary: fc
      .tuple(nom, fc.constantFrom(...VILLES), fc.integer({ min: 0, max: 30 }))
      .map(([cle, ville, jours]) =>
        proposer(cle, ville, { echeanceA: Date.parse('2026-05-30T23:59:00Z') + jours * 86_400_000 }),
      ),
    weight: 5,
  },
);
const histoire = fc.array(fc.tuple(commande, fc.constantFrom(...HEURES)), { maxLength: 40 });

const OUVERTE = { type: 'demande_ouverte', annee: '2026-2027', voie: 'dse' } as const;

/** Runs what is accepted, leaves the rest, and looks at every event on its way. */
function vivre(
  pas: readonly (readonly [CommandeDemande, ContexteDemande])[],
  voir: (avant: ReturnType<typeof vierge>, e: EvenementLogement, c: CommandeDemande) => void = () => {},
) {
  let vie = vierge();
  const journal: EvenementLogement[] = [OUVERTE];
  for (const [c, contexte] of pas) {
    const decision = deciderDemande(vie, c, contexte);
    if (!decision.ok) continue;
    for (const e of decision.valeur) {
      voir(vie, e, c);
      vie = evoluerDemande(vie, e);
      journal.push(e);
    }
  }
  return { vie, journal };
}

describe('quelle que soit l’histoire', () => {
  it('le journal rejoué redonne la vie, et son rang compte ses événements', () => {
    fc.assert(
      fc.property(histoire, (pas) => {
        const { vie, journal } = vivre(pas);
        expect(rejouerDemande(journal)).toEqual(vie);
        expect(vie.rang).toBe(journal.length);
      }),
    );
  });

  it('chaque événement est une action que l’état du moment permet, et mène où la table le dit', () => {
    fc.assert(
      fc.property(histoire, (pas) => {
        vivre(pas, (avant, e) => {
          if (e.type === 'demande_ouverte') throw new Error('ouverte deux fois');
          const transition = transitionDemande(etatDeDemande(avant), ACTION_DE_LOGEMENT[e.type]);
          expect(transition, `${etatDeDemande(avant)} → ${e.type}`).not.toBeNull();
          expect(transition?.vers).toContain(etatDeDemande(evoluerDemande(avant, e)));
        });
      }),
    );
  });

  it('jamais deux chambres vivantes dans une ville, ni plus que la campagne n’en permet', () => {
    fc.assert(
      fc.property(histoire, (pas) => {
        const { vie } = vivre(pas);
        const villes = propositionsVivantes(vie).map(([, { secteur }]) => secteur);
        expect(new Set(villes).size).toBe(villes.length);
        expect(villes.length).toBeLessThanOrEqual(CAMPAGNE.propositionsMaximum);
      }),
    );
  });

  it('une chambre réservée ne se perd qu’en la libérant', () => {
    fc.assert(
      fc.property(histoire, (pas) => {
        vivre(pas, (avant, e) => {
          const apres = evoluerDemande(avant, e);
          for (const [cle, { etat }] of Object.entries(avant.propositions)) {
            if (etat !== 'reservee' || apres.propositions[cle]?.etat === 'reservee') continue;
            expect(e).toEqual({ type: 'proposition_liberee', proposition: cle });
          }
        });
      }),
    );
  });

  it('rien n’est proposé ni écrit à qui s’est retiré', () => {
    fc.assert(
      fc.property(histoire, (pas) => {
        vivre(pas, (avant, e) => {
          if (avant.retiree) expect(e.type).toBe('demande_rouverte');
        });
      }),
    );
  });

  it('une commande refusée deux fois l’est pour la même raison, et une acceptée ne change pas ce qu’on lui donne', () => {
    fc.assert(
      fc.property(histoire, commande, fc.constantFrom(...HEURES), (pas, c, contexte) => {
        const { vie } = vivre(pas);
        const copie = structuredClone(vie);
        const premiere = deciderDemande(vie, c, contexte);
        expect(deciderDemande(vie, c, contexte)).toEqual(premiere);
        expect(vie).toEqual(copie);
      }),
    );
  });

  it('un tour validé a des vœux', () => {
    fc.assert(
      fc.property(histoire, (pas) => {
        const { vie } = vivre(pas);
        if (vie.tourValide !== null) expect(vie.voeux.length).toBeGreaterThan(0);
        expect(vie.voeux.length).toBeLessThanOrEqual(CAMPAGNE.voeuxMaximum);
      }),
    );
  });
});
