import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CommandeAvance,
  ContexteAvance,
  EvenementAvance,
  VieAvance,
} from '@/lib/domain/logement/avance';
import {
  ACTION_D_AVANCE,
  avanceOuverte,
  deciderAvance,
  etatDAvance,
  evoluerAvance,
  MOTIFS_EXCEPTIONNELS,
  rejouerAvance,
  transitionAvance,
} from '@/lib/domain/logement/avance';
import { CENTIMES, CONTEXTE, DEPOT, ECHEANCE, HEURE, MAINTENANT, OUVERTURE } from './outillage';

const nom = (lettre: string) => fc.constantFrom('1', '2', '3').map((n) => `${lettre}${n}`);
const constante = <T>(valeur: T) => fc.constant(valeur);

const commande: fc.Arbitrary<CommandeAvance> = fc.oneof(
  fc.record({
    ...{ type: constante('demarrer_carte' as const), tentative: nom('c'), centimes: constante(CENTIMES) },
  }),
  fc.record({ type: constante('creer_lien' as const), lien: nom('l') }),
  constante<CommandeAvance>({ type: 'annuler_lien' }),
  fc.record({
    ...{ type: constante('refuser_lien' as const), lien: nom('l'), motif: constante('autre' as const) },
  }),
  fc.record({
    ...{ type: constante('payer_par_lien' as const), lien: nom('l'), tentative: nom('t') },
    centimes: constante(CENTIMES),
  }),
  fc.record({
    type: constante('suivre_tentative' as const),
    tentative: fc.oneof(nom('c'), nom('t')),
    action: fc.constantFrom('payer', 'payer', 'refuser', 'abandonner', 'mettre_en_attente', 'expirer'),
    tirages: fc.record({ remboursement: fc.constantFrom('x1', 'x2', 'x3', 'x4', 'x5', 'x6') }),
  }),
  constante<CommandeAvance>({ type: 'expirer' }),
  constante<CommandeAvance>({ type: 'clore' }),
  fc.record({
    type: constante('demander_remboursement' as const),
    remboursement: nom('r'),
    motif: fc.constantFrom('desistement' as const, ...MOTIFS_EXCEPTIONNELS.map(({ cle }) => cle)),
  }),
  fc.record({ type: constante('rendre' as const), remboursement: nom('r') }),
  fc.record({ type: constante('accorder_remboursement' as const), remboursement: nom('r') }),
  fc.record({
    ...{ type: constante('refuser_remboursement' as const), remboursement: nom('r') },
    motif: constante('hors_droit' as const),
  }),
  constante<CommandeAvance>({ type: 'donner_iban' }),
  fc.record({ type: constante('virer' as const), remboursement: fc.oneof(nom('r'), nom('x')) }),
  fc.record({ type: constante('rejeter_virement' as const), remboursement: fc.oneof(nom('r'), nom('x')) }),
);

/** Identifiers that a journal created: the base gives them once, so a command that gives one again is left out. */
const crees = (journal: readonly EvenementAvance[]): ReadonlySet<string> =>
  new Set(
    journal.flatMap((e) => {
      if (e.type === 'tentative_creee') return [e.tentative];
      if (e.type === 'lien_cree') return [e.lien];
      return e.type === 'remboursement_ouvert' ? [e.remboursement] : [];
    }),
  );

interface Etape {
  readonly avant: VieAvance;
  readonly evenement: EvenementAvance;
  readonly apres: VieAvance;
  readonly contexte: ContexteAvance;
}

interface Coup {
  readonly commande: CommandeAvance;
  readonly attente: number;
  readonly chambreTenue: boolean;
}

function jouer(ouverture: typeof OUVERTURE, coups: readonly Coup[]) {
  let vie = avanceOuverte(ouverture);
  let maintenant = MAINTENANT;
  const journal: EvenementAvance[] = [];
  const etapes: Etape[] = [];
  for (const { commande: c, attente, chambreTenue } of coups) {
    maintenant += attente * HEURE;
    const aujourdhui = maintenant > MAINTENANT + 200 * HEURE ? '2026-09-10' : '2026-06-10';
    const contexte: ContexteAvance = { ...CONTEXTE, maintenant, aujourdhui, chambreTenue };
    const decision = deciderAvance(vie, c, contexte);
    if (!decision.ok) continue;
    const dejaPris = crees(journal);
    if ([...crees(decision.valeur)].some((cle) => dejaPris.has(cle))) continue;
    for (const evenement of decision.valeur) {
      const avant = vie;
      vie = evoluerAvance(vie, evenement);
      journal.push(evenement);
      etapes.push({ avant, evenement, apres: vie, contexte });
    }
  }
  return { ouverture, vie, journal, etapes };
}

const coups = fc.array(
  fc.record({
    commande,
    attente: fc.constantFrom(0, 0, 0, 0.4, 10, 50),
    chambreTenue: fc.constantFrom(true, true, true, false),
  }),
  { maxLength: 40 },
);

const tenir = (verifier: (jeu: ReturnType<typeof jouer>) => void) =>
  fc.assert(
    fc.property(fc.constantFrom(OUVERTURE, OUVERTURE, DEPOT), coups, (ouverture, suite) =>
      verifier(jouer(ouverture, suite)),
    ),
    { numRuns: 400 },
  );

describe('une avance, quoi qu’on lui demande et dans quelque ordre que ce soit', () => {
  it('se rejoue depuis son journal', () => {
    tenir(({ ouverture, vie, journal }) => {
      expect(rejouerAvance([ouverture, ...journal])).toEqual(vie);
      expect(vie.rang).toBe(journal.length + 1);
    });
  });

  it('ne suit que les arêtes de la table', () => {
    tenir(({ etapes }) => {
      for (const { avant, evenement, apres } of etapes) {
        if (evenement.type === 'avance_ouverte') continue;
        const [de, vers] = [etatDAvance(avant), etatDAvance(apres)];
        const actions = ACTION_D_AVANCE[evenement.type];
        const permis = actions.flatMap((action) => transitionAvance(de, action)?.vers ?? []);
        expect(permis, `${de} —${evenement.type}→ ${vers}`).toContain(vers);
      }
    });
  });

  it('ne se règle jamais deux fois', () => {
    tenir(({ vie, journal }) => {
      const reglements = journal.filter(({ type }) => type === 'avance_reglee');
      expect(reglements.length).toBe(vie.acquittement ? 1 : 0);
    });
  });

  it('ne perd ni ne garde d’argent : chaque paiement la règle ou se rembourse, une fois', () => {
    tenir(({ vie }) => {
      for (const [id, { etat }] of Object.entries(vie.tentatives)) {
        const vivants = Object.values(vie.remboursements).filter(
          (r) => r.tentative === id && r.etat !== 'refuse',
        );
        expect(vivants.length).toBeLessThanOrEqual(1);
        if (etat === 'payee' && vie.acquittement?.tentative !== id) expect(vivants).toHaveLength(1);
        if (etat !== 'payee') expect(vivants).toHaveLength(0);
      }
      if (vie.acquittement) expect(vie.tentatives[vie.acquittement.tentative]?.etat).toBe('payee');
    });
  });

  it('ne rend jamais plus qu’il n’est entré', () => {
    tenir(({ vie }) => {
      const encaisse = Object.values(vie.tentatives).filter(({ etat }) => etat === 'payee').length * CENTIMES;
      const rendu = Object.values(vie.remboursements)
        .filter(({ etat }) => etat === 'vire')
        .reduce((somme, { centimes }) => somme + centimes, 0);
      expect(rendu).toBeLessThanOrEqual(encaisse);
    });
  });

  it('ne commence aucun paiement sans logement, ni après l’échéance d’une avance', () => {
    tenir(({ ouverture, etapes }) => {
      for (const { evenement, contexte, avant } of etapes) {
        if (evenement.type !== 'tentative_creee' && evenement.type !== 'lien_cree') continue;
        expect(contexte.chambreTenue).toBe(true);
        expect(avant.close || avant.acquittement !== null).toBe(false);
        if (ouverture.genre === 'avance') expect(contexte.maintenant).toBeLessThanOrEqual(ECHEANCE);
        if (ouverture.genre === 'avance' && evenement.type === 'lien_cree')
          expect(evenement.expireA).toBeLessThanOrEqual(ECHEANCE);
      }
    });
  });

  it('ne se règle que pour un logement tenu, et rend tout de suite le reste', () => {
    tenir(({ etapes }) => {
      for (const { evenement, contexte } of etapes) {
        if (evenement.type === 'avance_reglee') expect(contexte.chambreTenue).toBe(true);
        if (evenement.type === 'remboursement_ouvert' && evenement.motif === 'chambre_rendue')
          expect(contexte.chambreTenue).toBe(false);
      }
    });
  });

  it('n’a jamais deux liens ouverts, ni un lien ouvert une fois réglée ou close', () => {
    tenir(({ vie }) => {
      const actifs = Object.values(vie.liens).filter(({ etat }) => etat === 'actif');
      expect(actifs.length).toBeLessThanOrEqual(vie.acquittement || vie.close ? 0 : 1);
    });
  });

  it('n’examine que ce que la loi n’accorde pas d’elle-même', () => {
    tenir(({ journal }) => {
      for (const e of journal) {
        if (e.type !== 'remboursement_ouvert') continue;
        const exceptionnel = MOTIFS_EXCEPTIONNELS.some(({ cle }) => cle === e.motif);
        expect(e.etat === 'demande', e.motif).toBe(exceptionnel);
      }
    });
  });
});
