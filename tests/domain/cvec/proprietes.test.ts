import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandeCvec, EvenementCvec, VieCvec } from '@/lib/domain/cvec';
import {
  ACTION_DE,
  deciderCvec,
  estOuverte,
  etatDe,
  evoluerCvec,
  rejouerCvec,
  transitionCvec,
} from '@/lib/domain/cvec';
import { ANNEE, CENTIMES, CONTEXTE, HEURE, MAINTENANT, NUMERO, vierge } from './outillage';

const PETITS = ['1', '2', '3'] as const;
const tirages = fc.constantFrom('x1', 'x2', 'x3', 'x4', 'x5', 'x6').map((remboursement) => ({
  numero: NUMERO,
  remboursement,
}));
const tentative = fc.constantFrom('c1', 'c2', 't1', 't2', 'e1');
const nom = (lettre: string) => fc.constantFrom(...PETITS.map((n) => `${lettre}${n}`));

const commande: fc.Arbitrary<CommandeCvec> = fc.oneof(
  fc.record({
    type: fc.constant('demarrer_carte' as const),
    tentative: nom('c'),
    centimes: fc.constant(CENTIMES),
  }),
  fc.record({ type: fc.constant('creer_lien' as const), lien: nom('l') }),
  fc.constant<CommandeCvec>({ type: 'annuler_lien' }),
  fc.record({
    type: fc.constant('refuser_lien' as const),
    lien: nom('l'),
    motif: fc.constant('autre' as const),
  }),
  fc.record({
    type: fc.constant('payer_par_lien' as const),
    lien: nom('l'),
    tentative: nom('t'),
    centimes: fc.constant(CENTIMES),
  }),
  fc.record({
    type: fc.constant('emettre_avis' as const),
    tentative: nom('e'),
    centimes: fc.constant(CENTIMES),
    expireA: fc.constant(MAINTENANT + 60 * HEURE),
  }),
  fc.record({
    type: fc.constant('suivre_tentative' as const),
    tentative,
    action: fc.constantFrom('payer', 'payer', 'refuser', 'abandonner', 'mettre_en_attente', 'expirer'),
    tirages,
  }),
  fc.record({
    type: fc.constant('doubler_especes' as const),
    tentative: nom('z'),
    centimes: fc.constant(CENTIMES),
    tirages,
  }),
  fc.constant<CommandeCvec>({ type: 'expirer' }),
  fc.record({ type: fc.constant('exonerer' as const), motif: fc.constant('boursier' as const), tirages }),
  fc.record({
    type: fc.constant('demander_exoneration' as const),
    demande: nom('d'),
    categorie: fc.constantFrom('refugie', 'apatride', 'boursier'),
  }),
  fc.record({ type: fc.constant('accorder_exoneration' as const), demande: nom('d'), tirages }),
  fc.record({
    type: fc.constant('refuser_exoneration' as const),
    demande: nom('d'),
    motif: fc.constant('identite' as const),
  }),
  fc.record({ type: fc.constant('proposer_retrait' as const), demande: nom('w') }),
  fc.record({ type: fc.constant('retirer_exoneration' as const), demande: fc.oneof(nom('w'), nom('d')) }),
  fc.record({
    type: fc.constant('maintenir_exoneration' as const),
    demande: fc.oneof(nom('w'), nom('d')),
    motif: fc.constant('pas_definitive' as const),
  }),
  fc.record({
    type: fc.constant('demander_remboursement' as const),
    remboursement: nom('r'),
    motif: fc.constantFrom('non_assujetti', 'renonciation', 'devenu_boursier'),
  }),
  fc.record({ type: fc.constant('accorder_remboursement' as const), remboursement: nom('r') }),
  fc.record({
    type: fc.constant('refuser_remboursement' as const),
    remboursement: nom('r'),
    motif: fc.constant('hors_droit' as const),
  }),
  fc.constant<CommandeCvec>({ type: 'donner_iban' }),
  fc.record({ type: fc.constant('virer' as const), remboursement: fc.oneof(nom('r'), nom('x')) }),
  fc.record({ type: fc.constant('rejeter_virement' as const), remboursement: fc.oneof(nom('r'), nom('x')) }),
  fc.record({ type: fc.constant('changer_crous' as const), crous: fc.constantFrom('REN', 'LYO') }),
);

/** Identifiers that a journal created: the base gives them once, so a command that gives one again is left out. */
const crees = (journal: readonly EvenementCvec[]): ReadonlySet<string> =>
  new Set(
    journal.flatMap((e) => {
      if (e.type === 'tentative_creee') return [e.tentative];
      if (e.type === 'lien_cree') return [e.lien];
      if (e.type === 'exoneration_demandee' || e.type === 'retrait_propose') return [e.demande];
      return e.type === 'remboursement_ouvert' ? [e.remboursement] : [];
    }),
  );

interface Etape {
  readonly avant: VieCvec;
  readonly evenement: EvenementCvec;
  readonly apres: VieCvec;
}

function jouer(suite: readonly (readonly [CommandeCvec, number])[]) {
  let vie = vierge();
  let heures = 0;
  const journal: EvenementCvec[] = [];
  const etapes: Etape[] = [];
  for (const [c, attente] of suite) {
    heures += attente;
    const decision = deciderCvec(vie, c, { ...CONTEXTE, maintenant: MAINTENANT + heures * HEURE });
    if (!decision.ok) continue;
    const dejaPris = crees(journal);
    if ([...crees(decision.valeur)].some((cle) => dejaPris.has(cle))) continue;
    for (const evenement of decision.valeur) {
      const avant = vie;
      vie = evoluerCvec(vie, evenement);
      journal.push(evenement);
      etapes.push({ avant, evenement, apres: vie });
    }
  }
  return { vie, journal, etapes };
}

const suites = fc.array(fc.tuple(commande, fc.constantFrom(0, 0, 0.4, 10, 50)), { maxLength: 40 });

const tenir = (verifier: (jeu: ReturnType<typeof jouer>) => void) =>
  fc.assert(
    fc.property(suites, (suite) => verifier(jouer(suite))),
    { numRuns: 400 },
  );

describe('une CVEC, quoi qu’on lui demande et dans quelque ordre que ce soit', () => {
  it('se rejoue depuis son journal', () => {
    tenir(({ vie, journal }) => {
      expect(rejouerCvec([{ type: 'cvec_ouverte', annee: ANNEE, crous: 'REN' }, ...journal])).toEqual(vie);
      expect(vie.rang).toBe(journal.length + 1);
    });
  });

  it('ne suit que les arêtes de la table', () => {
    tenir(({ etapes }) => {
      for (const { avant, evenement, apres } of etapes) {
        if (evenement.type === 'cvec_ouverte') continue;
        const [de, vers] = [etatDe(avant), etatDe(apres)];
        const permis = ACTION_DE[evenement.type].flatMap((action) => transitionCvec(de, action)?.vers ?? []);
        expect(permis, `${de} —${evenement.type}→ ${vers}`).toContain(vers);
      }
    });
  });

  it('n’a jamais plus d’une attestation', () => {
    tenir(({ vie, journal }) => {
      let vivantes = 0;
      for (const { type } of journal) {
        if (type === 'cvec_acquittee') vivantes++;
        if (type === 'exoneration_retiree') vivantes--;
        expect([0, 1]).toContain(vivantes);
      }
      expect(vivantes).toBe(vie.acquittement ? 1 : 0);
    });
  });

  it('ne perd ni ne garde d’argent : chaque paiement acquitte l’année ou se rembourse, une fois', () => {
    tenir(({ vie }) => {
      for (const [id, { etat }] of Object.entries(vie.tentatives)) {
        const vivants = Object.values(vie.remboursements).filter(
          (r) => r.tentative === id && r.etat !== 'refuse',
        );
        expect(vivants.length).toBeLessThanOrEqual(1);
        if (etat === 'payee' && vie.acquittement?.tentative !== id) expect(vivants).toHaveLength(1);
        if (etat !== 'payee') expect(vivants).toHaveLength(0);
      }
      if (vie.acquittement?.tentative) {
        expect(vie.tentatives[vie.acquittement.tentative]?.etat).toBe('payee');
      }
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

  it('n’a jamais deux liens ouverts, ni un lien ouvert une fois acquittée', () => {
    tenir(({ vie }) => {
      const actifs = Object.values(vie.liens).filter(({ etat }) => etat === 'actif');
      expect(actifs.length).toBeLessThanOrEqual(vie.acquittement ? 0 : 1);
    });
  });

  it('ne redevient ouverte que par le retrait d’une exonération que personne n’a payée', () => {
    tenir(({ etapes }) => {
      for (const { avant, evenement, apres } of etapes) {
        const rouvre = !estOuverte(etatDe(avant)) && estOuverte(etatDe(apres));
        expect(rouvre).toBe(evenement.type === 'exoneration_retiree');
        if (rouvre) expect(avant.acquittement).toMatchObject({ tentative: null, motif: 'boursier' });
      }
    });
  });

  it('fait quelque chose à chaque événement', () => {
    tenir(({ etapes }) => {
      for (const { avant, evenement, apres } of etapes) {
        if (evenement.type === 'iban_recu') continue;
        expect({ ...apres, rang: 0 }, evenement.type).not.toEqual({ ...avant, rang: 0 });
      }
    });
  });
});

describe('un journal', () => {
  it('ne se rejoue pas sans son ouverture', () => {
    expect(rejouerCvec([])).toBeNull();
    expect(rejouerCvec([{ type: 'crous_change', crous: 'LYO' }])).toBeNull();
  });
});
