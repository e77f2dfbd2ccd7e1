import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandeDemande } from '@/lib/domain/logement';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base, fermerBase, transaction } from '@/lib/server/base';
import {
  appliquerDemande,
  dansLaTransaction,
  jugerDemande,
  lireDemande,
} from '@/lib/server/logement/demande';
import { preparerTaches } from '@/lib/server/taches';
import {
  audit,
  cibleDe,
  type Demandeuse,
  demandeuse,
  ECHEANCE,
  type Fiche,
  MAI,
  nouvelleFiche,
  offreDe,
  RESULTATS,
} from './outillage';

beforeAll(() => preparerTaches());
afterAll(() => fermerBase());

/** One thing that somebody does, at some hour, alone or inside a transaction that may be cancelled. */
interface Geste {
  readonly qui: number;
  readonly quoi:
    | 'voeux'
    | 'valider'
    | 'proposer'
    | 'refuser'
    | 'expirer'
    | 'reserver'
    | 'tard'
    | 'liberer'
    | 'retirer'
    | 'rouvrir';
  readonly ou: number;
  readonly chambre: number;
  readonly heure: 'mai' | 'resultats' | 'apres';
  readonly dans: 'seul' | 'transaction' | 'annulee';
}

const geste: fc.Arbitrary<Geste> = fc.record({
  qui: fc.nat(4),
  quoi: fc.constantFrom(
    ...(['voeux', 'valider', 'proposer', 'proposer', 'proposer', 'proposer', 'refuser', 'expirer'] as const),
    ...(['reserver', 'reserver', 'tard', 'liberer', 'retirer', 'rouvrir', 'rouvrir'] as const),
  ),
  ou: fc.nat(2),
  chambre: fc.nat(1),
  heure: fc.constantFrom('mai', 'resultats', 'apres'),
  dans: fc.constantFrom('seul', 'seul', 'transaction', 'annulee'),
});

const HEURES = { mai: MAI, resultats: RESULTATS, apres: horlogeFixe(new Date(ECHEANCE + 60_000)) } as const;

interface Scene {
  readonly gens: readonly Demandeuse[];
  readonly fiches: readonly Fiche[];
}

const exiger = <T>(valeur: T | undefined): T => {
  if (valeur === undefined) throw new Error('scène incomplète');
  return valeur;
};

/** The command of a gesture, on a proposal that its author has, when it needs one. */
async function commandeDe(
  { gens, fiches }: Scene,
  { qui, quoi, ou, chambre }: Geste,
): Promise<CommandeDemande> {
  const fiche = exiger(fiches[ou]);
  const situation = await lireDemande(cibleDe(exiger(gens[qui])));
  const ids = Object.keys(situation?.vie.propositions ?? {});
  const proposition = ids[(ou + chambre) % Math.max(1, ids.length)] ?? randomUUID();
  switch (quoi) {
    case 'voeux':
      return { type: 'ecrire_voeux', voeux: fiches.slice(0, ou + 1).map(({ logement }) => logement) };
    case 'valider':
      return { type: 'valider_voeux' };
    case 'proposer':
      return {
        type: 'faire_proposition',
        offre: offreDe(fiche, { chambre: exiger(fiche.chambres[chambre]) }),
      };
    case 'refuser':
      return { type: 'refuser_proposition', proposition };
    case 'expirer':
      return { type: 'expirer_propositions', propositions: ids };
    case 'tard':
      return { type: 'reserver', proposition, tardive: true };
    case 'reserver':
    case 'liberer':
      return { type: quoi, proposition };
    case 'retirer':
    case 'rouvrir':
      return { type: quoi };
  }
}

async function faire(scene: Scene, g: Geste): Promise<void> {
  const qui = exiger(scene.gens[g.qui]);
  const commande = await commandeDe(scene, g);
  const horloge = HEURES[g.heure];
  const appliquer = (requete?: Parameters<typeof appliquerDemande>[2]) =>
    appliquerDemande(
      cibleDe(qui),
      (s) => jugerDemande(s, { commande, acteur: 'systeme', horloge, repondre: () => true }),
      requete,
    );
  if (g.dans === 'seul') return void (await appliquer());
  await transaction(async (tx) => {
    await appliquer(dansLaTransaction(tx));
    if (g.dans === 'annulee') throw new Error('annulée');
  }).catch((erreur: unknown) => {
    if (!(erreur instanceof Error) || erreur.message !== 'annulée') throw erreur;
  });
}

/** What the base promises, whatever was thrown at it. */
async function constater({ gens, fiches }: Scene): Promise<void> {
  for (const qui of gens) expect((await audit(qui)).fidele).toBe(true);
  const vivantes = await base().proposition.findMany({
    where: {
      logementId: { in: fiches.map(({ logement }) => logement) },
      etat: { in: ['proposee', 'reservee'] },
    },
  });
  const chambres = vivantes.map(({ chambreId }) => chambreId);
  expect(new Set(chambres).size, 'un seul tenant par chambre').toBe(chambres.length);
  const villes = vivantes.map(({ demandeId, secteur }) => `${demandeId} ${secteur}`);
  expect(new Set(villes).size, 'une seule chambre par ville').toBe(villes.length);
}

describe('une tempête de gestes', () => {
  it.each([1, 2, 3])('laisse la base telle que ses journaux la disent (graine %s)', async (seed) => {
    const scene: Scene = {
      gens: await Promise.all(Array.from({ length: 5 }, () => demandeuse())),
      fiches: await Promise.all(Array.from({ length: 3 }, () => nouvelleFiche(2))),
    };
    const gestes = fc.sample(geste, { seed, numRuns: 120 });
    for (let i = 0; i < gestes.length; i += 10) {
      await Promise.all(gestes.slice(i, i + 10).map((g) => faire(scene, g)));
    }
    await constater(scene);
    const evenements = await base().evenementLogement.count({
      where: { demande: { personneId: { in: scene.gens.map(({ personneId }) => personneId) } } },
    });
    expect(evenements, 'il s’est passé quelque chose').toBeGreaterThan(15);
  });
});
