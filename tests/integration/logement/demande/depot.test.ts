import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandeDemande } from '@/lib/domain/logement';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base, fermerBase, transaction } from '@/lib/server/base';
import {
  appliquerDemande,
  dansLaTransaction,
  jugerDemande,
  lireDemande,
  type Requete,
} from '@/lib/server/logement/demande';
import { preparerTaches } from '@/lib/server/taches';
import {
  audit,
  cibleDe,
  type Demandeuse,
  demandeuse,
  ECHEANCE,
  MAI,
  nouvelleFiche,
  offreDe,
  RESULTATS,
  situationDe,
} from './outillage';

beforeAll(() => preparerTaches());
afterAll(() => fermerBase());

async function faire(qui: Demandeuse, commande: CommandeDemande, horloge = RESULTATS, requete?: Requete) {
  const fait = await appliquerDemande(
    cibleDe(qui),
    (situation) =>
      jugerDemande(situation, { commande, acteur: 'systeme', horloge, repondre: () => 'fait' as const }),
    requete,
  );
  return fait.ok ? fait.valeur : fait.refus;
}

const proposer = (offre: ReturnType<typeof offreDe>): CommandeDemande => ({
  type: 'faire_proposition',
  offre,
});

describe('une demande s’écrit d’un coup', () => {
  it('de bout en bout, et son journal redit ses lignes', async () => {
    const qui = await demandeuse();
    const [une, deux] = [await nouvelleFiche(), await nouvelleFiche()];
    const offre = offreDe(une, { origine: 'tour', tour: 1, voeu: 2 });
    const autre = offreDe(deux);
    const pas: readonly (readonly [CommandeDemande, typeof MAI])[] = [
      [{ type: 'ecrire_voeux', voeux: [une.logement, deux.logement] }, MAI],
      [{ type: 'ecrire_voeux', voeux: [deux.logement, une.logement] }, MAI],
      [{ type: 'valider_voeux' }, MAI],
      [proposer(offre), RESULTATS],
      [proposer(autre), RESULTATS],
      [{ type: 'reserver', proposition: offre.proposition }, RESULTATS],
      [
        { type: 'expirer_propositions', propositions: [offre.proposition, autre.proposition] },
        horlogeFixe(new Date(ECHEANCE + 1)),
      ],
      [{ type: 'liberer', proposition: offre.proposition }, RESULTATS],
      [{ type: 'retirer' }, RESULTATS],
      [{ type: 'rouvrir' }, RESULTATS],
    ];
    for (const [commande, horloge] of pas) {
      expect(await faire(qui, commande, horloge), commande.type).toBe('fait');
      expect((await audit(qui)).fidele, commande.type).toBe(true);
    }
    const { ligne, types } = await audit(qui);
    expect(types).toEqual([
      ...['demande_ouverte', 'voeux_ecrits', 'voeux_ecrits', 'voeux_valides', 'proposition_faite'],
      ...['proposition_faite', 'proposition_reservee', 'proposition_expiree', 'proposition_liberee'],
      ...['demande_retiree', 'demande_rouverte'],
    ]);
    expect(ligne.propositions.map(({ etat }) => etat).sort()).toEqual(['expiree', 'liberee']);
    expect(ligne.propositions.every(({ closeLe }) => closeLe !== null)).toBe(true);
    const voeux = await base().voeuLogement.findMany({
      where: { demandeId: ligne.id },
      orderBy: { rang: 'asc' },
    });
    expect(voeux.map(({ logementId }) => logementId)).toEqual([deux.logement, une.logement]);
  });

  it('vide son panier', async () => {
    const qui = await demandeuse();
    const { logement } = await nouvelleFiche();
    await faire(qui, { type: 'ecrire_voeux', voeux: [logement] }, MAI);
    expect(await faire(qui, { type: 'ecrire_voeux', voeux: [] }, MAI)).toBe('fait');
    expect((await audit(qui)).fidele).toBe(true);
  });

  it('n’écrit rien de ce qui est refusé', async () => {
    const qui = await demandeuse();
    expect(await faire(qui, { type: 'valider_voeux' }, MAI)).toBe('panier_vide');
    expect((await audit(qui)).types).toEqual(['demande_ouverte']);
  });

  it('ne trouve pas ce qui n’existe pas', async () => {
    const personne = { personneId: randomUUID(), email: '', annee: '2026-2027' } as const;
    expect(await faire(personne, { type: 'retirer' })).toBe('introuvable');
    expect(await lireDemande({ par: 'proposition', proposition: randomUUID() })).toBeNull();
  });

  it('se retrouve par une proposition', async () => {
    const qui = await demandeuse();
    const offre = offreDe(await nouvelleFiche());
    await faire(qui, proposer(offre));
    const trouvee = await lireDemande({ par: 'proposition', proposition: offre.proposition });
    expect(trouvee?.id).toBe((await situationDe(qui)).id);
  });
});

describe('deux personnes pour une chambre', () => {
  it('la première l’a, la seconde le lit', async () => {
    const fiche = await nouvelleFiche();
    const [une, autre] = [await demandeuse(), await demandeuse()];
    expect(await faire(une, proposer(offreDe(fiche)))).toBe('fait');
    expect(await faire(autre, proposer(offreDe(fiche)))).toBe('chambre_prise');
    expect((await audit(autre)).types).toEqual(['demande_ouverte']);
  });

  it('vingt à la fois : une seule', async () => {
    const fiche = await nouvelleFiche();
    const toutes = await Promise.all(Array.from({ length: 20 }, () => demandeuse()));
    const reponses = await Promise.all(toutes.map((qui) => faire(qui, proposer(offreDe(fiche)))));
    expect(reponses.filter((r) => r === 'fait')).toHaveLength(1);
    expect(reponses.filter((r) => r === 'chambre_prise')).toHaveLength(19);
    for (const qui of toutes) expect((await audit(qui)).fidele).toBe(true);
  });

  it('rendue, elle va à une autre', async () => {
    const fiche = await nouvelleFiche();
    const [une, autre] = [await demandeuse(), await demandeuse()];
    const offre = offreDe(fiche);
    await faire(une, proposer(offre));
    await faire(une, { type: 'refuser_proposition', proposition: offre.proposition });
    expect(await faire(autre, proposer(offreDe(fiche)))).toBe('fait');
  });
});

describe('une personne et deux onglets', () => {
  it('une seule chambre par ville, même à dix à la fois', async () => {
    const qui = await demandeuse();
    const fiche = await nouvelleFiche(10);
    const reponses = await Promise.all(
      fiche.chambres.map((chambre) => faire(qui, proposer(offreDe(fiche, { chambre })))),
    );
    expect(reponses.filter((r) => r === 'fait')).toHaveLength(1);
    expect(reponses.filter((r) => r === 'secteur_deja_servi')).toHaveLength(9);
    expect((await audit(qui)).fidele).toBe(true);
  });

  it('quatre villes en tout, même à huit à la fois', async () => {
    const qui = await demandeuse();
    const fiches = await Promise.all(Array.from({ length: 8 }, () => nouvelleFiche()));
    const reponses = await Promise.all(fiches.map((fiche) => faire(qui, proposer(offreDe(fiche)))));
    expect(reponses.filter((r) => r === 'fait')).toHaveLength(4);
    expect(reponses.filter((r) => r === 'propositions_maximum')).toHaveLength(4);
  });
});

describe('dans la transaction de quelqu’un d’autre', () => {
  it('une chambre prise ne la fait pas tomber', async () => {
    const fiche = await nouvelleFiche();
    const [une, autre] = [await demandeuse(), await demandeuse()];
    await faire(une, proposer(offreDe(fiche)));
    const reponse = await transaction(async (tx) => {
      const lue = await faire(autre, proposer(offreDe(fiche)), RESULTATS, dansLaTransaction(tx));
      await tx.personne.update({ where: { id: autre.personneId }, data: { nomUsage: 'Vue' } });
      return lue;
    });
    expect(reponse).toBe('chambre_prise');
    const { nomUsage } = await base().personne.findUniqueOrThrow({ where: { id: autre.personneId } });
    expect(nomUsage).toBe('Vue');
  });

  it('tout s’écrit, ou rien', async () => {
    const fiche = await nouvelleFiche();
    const qui = await demandeuse();
    await expect(
      transaction(async (tx) => {
        expect(await faire(qui, proposer(offreDe(fiche)), RESULTATS, dansLaTransaction(tx))).toBe('fait');
        throw new Error('plus loin');
      }),
    ).rejects.toThrow('plus loin');
    expect((await audit(qui)).types).toEqual(['demande_ouverte']);
  });
});

describe('l’avance arrive en retard', () => {
  const APRES = horlogeFixe(new Date(ECHEANCE + 60_000));
  const expiree = async () => {
    const qui = await demandeuse();
    const fiche = await nouvelleFiche();
    const offre = offreDe(fiche);
    await faire(qui, proposer(offre));
    await faire(qui, { type: 'expirer_propositions', propositions: [offre.proposition] }, APRES);
    return {
      qui,
      fiche,
      reserver: { type: 'reserver', proposition: offre.proposition, tardive: true },
    } as const;
  };

  it('la chambre est encore libre : elle est réservée', async () => {
    const { qui, reserver } = await expiree();
    expect(await faire(qui, reserver, APRES)).toBe('fait');
    const { fidele, ligne } = await audit(qui);
    expect([fidele, ligne.propositions[0]?.etat, ligne.propositions[0]?.closeLe]).toEqual([
      ...[true, 'reservee', null],
    ]);
  });

  it.each(['seule', 'dans une transaction'])(
    'la chambre est à une autre : rien n’est écrit (%s)',
    async (ou) => {
      const { qui, fiche, reserver } = await expiree();
      const suivante = offreDe(fiche, { echeanceA: ECHEANCE + 9e6 });
      expect(await faire(await demandeuse(), proposer(suivante), APRES)).toBe('fait');
      const reponse =
        ou === 'seule'
          ? await faire(qui, reserver, APRES)
          : await transaction(async (tx) => {
              const lue = await faire(qui, reserver, APRES, dansLaTransaction(tx));
              // The transaction is alive: it still reads.
              await tx.personne.findUniqueOrThrow({ where: { id: qui.personneId } });
              return lue;
            });
      expect(reponse).toBe('chambre_prise');
      const { fidele, ligne } = await audit(qui);
      expect([fidele, ligne.etat]).toEqual([true, 'ouverte']);
    },
  );
});
