import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_LOGEMENT_ADAPTE } from '@/lib/domain/logement';
import { base, fermerBase } from '@/lib/server/base';
import { enregistrerReponse } from '@/lib/server/dossier/commandes/enregistrer-reponse';
import { rouvrirDossier } from '@/lib/server/dossier/commandes/rouvrir-dossier';
import type { Titulaire } from '@/lib/server/dossier/ouvrir-parcours';
import { appliquerDemande, jugerDemande } from '@/lib/server/logement/demande';
import { preparerTaches } from '@/lib/server/taches';
import { CAMPAGNE, deposer, personaDe, remplir, semerCommunes } from '../../dossier/outillage';
import { ANNEE, a, audit, cibleDe, nouvelleFiche, offreDe, situationDe } from './outillage';

const JUIN = a('2026-05-20T12:00');

beforeAll(async () => {
  await semerCommunes();
  await preparerTaches();
});
afterAll(() => fermerBase());

const deposee = async (cle: string): Promise<Titulaire> => {
  const titulaire = await remplir(personaDe(cle), JUIN);
  const depose = await deposer(titulaire, JUIN);
  if (!depose.ok) throw new Error(JSON.stringify(depose.refus));
  return titulaire;
};

async function redeposer(
  titulaire: Titulaire,
  cle: string,
  saisie: Readonly<Record<string, string | string[]>>,
) {
  await rouvrirDossier({ personneId: titulaire.id, campagne: CAMPAGNE, horloge: JUIN });
  const brouillon = await base().dossier.findFirstOrThrow({ where: { personneId: titulaire.id } });
  const entrees = brouillon.brouillon as Readonly<Record<string, { readonly version?: number } | undefined>>;
  const fait = await enregistrerReponse({
    ...{ titulaire, cle, saisie, horloge: JUIN, campagne: ANNEE },
    ...{ version: entrees[cle]?.version ?? 0, onglet: crypto.randomUUID(), confirmer: true },
  });
  if (!fait.ok) throw new Error(JSON.stringify(fait.refus));
  return deposer(titulaire, JUIN);
}

describe('la case « un logement » du DSE', () => {
  it('ouvre la demande, classée comme la bourse l’est', async () => {
    const { id: personneId } = await deposee('anais');
    const demande = await situationDe({ personneId });
    const decision = await base().decision.findFirstOrThrow({
      where: { voeu: 1, instantane: { dossier: { personneId } } },
    });
    const { calcul } = decision.resultat as unknown as {
      calcul: { ressourcesRetenues: number; pointsDeCharge: number };
    };
    expect(demande).toMatchObject({
      ...{ voie: 'dse', etat: 'ouverte', outreMer: true, qualites: 0 },
      ...{ rbg: calcul.ressourcesRetenues, points: calcul.pointsDeCharge },
    });
    expect(demande.numero).toMatch(/^LOG-2627-[A-Z2-9]{8}$/);
    expect((await audit({ personneId })).fidele).toBe(true);
  });

  it('n’ouvre rien à qui ne la coche pas', async () => {
    const { id } = await deposee('emma');
    expect(await base().demandeLogement.count({ where: { personneId: id } })).toBe(0);
  });

  it('est relue à chaque dépôt', async () => {
    const titulaire = await deposee('anais');
    expect((await redeposer(titulaire, 'handicap', { cdaph: 'oui' })).ok).toBe(true);
    const { qualites, version, points } = await situationDe({ personneId: titulaire.id });
    expect([qualites, version]).toEqual([A_LOGEMENT_ADAPTE, 1]);
    expect(points).toBeGreaterThan(0);
  });

  it('décochée, retire la demande ; cochée de nouveau, la rouvre', async () => {
    const titulaire = await deposee('anais');
    expect((await redeposer(titulaire, 'aides', { demandes: ['bourse'] })).ok).toBe(true);
    const retiree = await situationDe({ personneId: titulaire.id });
    expect([retiree.etat, retiree.rbg, retiree.outreMer]).toEqual(['retiree', null, false]);
    expect((await redeposer(titulaire, 'aides', { demandes: ['bourse', 'logement'] })).ok).toBe(true);
    const rouverte = await situationDe({ personneId: titulaire.id });
    expect([rouverte.etat, rouverte.outreMer]).toEqual(['ouverte', true]);
    expect((await audit({ personneId: titulaire.id })).types).toEqual([
      ...['demande_ouverte', 'demande_retiree', 'demande_rouverte'],
    ]);
  });

  it('décochée, ne rend pas une chambre déjà réservée', async () => {
    const titulaire = await deposee('anais');
    const qui = { personneId: titulaire.id };
    const offre = offreDe(await nouvelleFiche());
    for (const commande of [
      { type: 'faire_proposition', offre } as const,
      { type: 'reserver', proposition: offre.proposition } as const,
    ]) {
      await appliquerDemande(cibleDe(qui), (situation) =>
        jugerDemande(situation, { commande, acteur: 'systeme', horloge: JUIN, repondre: () => true }),
      );
    }
    expect((await redeposer(titulaire, 'aides', { demandes: ['bourse'] })).ok).toBe(true);
    expect((await situationDe(qui)).etat).toBe('reservee');
  });
});

describe('un DSE pour le logement seul', () => {
  it('est classé lui aussi : un échelon se calcule pour tout demandeur', async () => {
    const titulaire = await deposee('anais');
    const avant = await situationDe({ personneId: titulaire.id });
    expect((await redeposer(titulaire, 'aides', { demandes: ['logement'] })).ok).toBe(true);
    const apres = await situationDe({ personneId: titulaire.id });
    expect([apres.rbg, apres.points]).toEqual([avant.rbg, avant.points]);
    expect(apres.rbg).not.toBeNull();
  });
});
