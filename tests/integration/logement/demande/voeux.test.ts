import { describe, expect, it } from 'vitest';
import type { GesteDePanier } from '@/lib/parcours/logement/demande';
import { base } from '@/lib/server/base';
import { demanderSeule } from '@/lib/server/logement/demande/commandes/demander-seule';
import { rappelerLogement } from '@/lib/server/logement/demande/commandes/rappeler';
import { changerDAvis, modifierVoeux, validerVoeux } from '@/lib/server/logement/demande/commandes/voeux';
import { lesDemandables } from '@/lib/server/logement/demande/requetes/demandables';
import {
  montrerDemande,
  nommerLogement,
  resumerDemande,
} from '@/lib/server/logement/demande/requetes/montrer-demande';
import { baseDuFichier } from '../../base-du-fichier';
import {
  ANNEE,
  a,
  audit,
  type Demandeuse,
  demandeuse,
  MAI,
  nouvelleEtudiante,
  nouvelleFiche,
} from './outillage';

// The reminders are counted, and go to everybody.
baseDuFichier();

const dit = (fait: Awaited<ReturnType<typeof modifierVoeux>>) => (fait.ok ? fait.valeur : fait.refus);

async function geste(
  { personneId }: Pick<Demandeuse, 'personneId'>,
  fait: GesteDePanier,
  logement: number,
  { version = null, horloge = MAI }: { version?: number | null; horloge?: typeof MAI } = {},
) {
  return dit(await modifierVoeux({ personneId, annee: ANNEE, horloge, geste: fait, logement, version }));
}

async function valider({ personneId }: Pick<Demandeuse, 'personneId'>, version: number, horloge = MAI) {
  const fait = await validerVoeux({ personneId, annee: ANNEE, horloge, version });
  return fait.ok ? fait.valeur : fait.refus;
}

const vue = async ({ personneId }: Pick<Demandeuse, 'personneId'>, horloge = MAI) => {
  const demande = await montrerDemande(personneId, ANNEE, horloge);
  if (!demande) throw new Error('demande absente');
  return demande;
};
const ordre = async (qui: Pick<Demandeuse, 'personneId'>) =>
  (await vue(qui)).voeux.map(({ logement }) => logement.id);
const fiches = async (n: number) =>
  Promise.all(Array.from({ length: n }, async () => (await nouvelleFiche()).logement));

describe('mes vœux', () => {
  it('s’ajoutent, se montent, se descendent et s’ôtent', async () => {
    const qui = await demandeuse();
    const [un = 0, deux = 0, trois = 0] = await fiches(3);
    for (const [i, logement] of [un, deux, trois].entries())
      expect(await geste(qui, 'ajouter', logement)).toBe(i + 1);
    expect(await geste(qui, 'monter', trois)).toBe(2);
    expect(await ordre(qui)).toEqual([un, trois, deux]);
    expect(await geste(qui, 'descendre', un)).toBe(2);
    expect(await geste(qui, 'oter', trois)).toBe(0);
    expect(await ordre(qui)).toEqual([un, deux]);
    expect((await audit(qui)).fidele).toBe(true);
  });

  it('ne sont jamais plus de quatre', async () => {
    const qui = await demandeuse();
    const cinq = await fiches(5);
    const faits = [];
    for (const logement of cinq) faits.push(await geste(qui, 'ajouter', logement));
    expect(faits).toEqual([1, 2, 3, 4, 'trop_de_voeux']);
  });

  it('ajoutés de quatre fiches à la fois y sont tous les quatre', async () => {
    const qui = await demandeuse();
    const quatre = await fiches(4);
    await Promise.all(quatre.map((logement) => geste(qui, 'ajouter', logement)));
    expect([...(await ordre(qui))].sort()).toEqual([...quatre].sort());
    expect((await audit(qui)).fidele).toBe(true);
  });

  it('ne connaissent que les logements du catalogue', async () => {
    expect(await geste(await demandeuse(), 'ajouter', 999_999_999)).toBe('logement_inconnu');
    expect(await nommerLogement(999_999_999)).toBeNull();
  });

  it('ne connaissent pas une fiche sans chambre cette année', async () => {
    const { logement } = await nouvelleFiche(0);
    expect(await geste(await demandeuse(), 'ajouter', logement)).toBe('logement_inconnu');
    const avec = (await nouvelleFiche()).logement;
    expect([...(await lesDemandables(ANNEE, [logement, avec]))]).toEqual([avec]);
    expect((await lesDemandables('2025-2026', [avec])).size).toBe(0);
    expect((await lesDemandables(ANNEE, [])).size).toBe(0);
  });

  it('sans demande, ne s’écrivent pas', async () => {
    const [logement = 0] = await fiches(1);
    expect(await geste(await nouvelleEtudiante(), 'ajouter', logement)).toBe('introuvable');
  });
});

describe('deux onglets', () => {
  it('celui qui montre l’ancienne liste le lit, et ne change rien', async () => {
    const qui = await demandeuse();
    const [un = 0, deux = 0] = await fiches(2);
    await geste(qui, 'ajouter', un);
    await geste(qui, 'ajouter', deux);
    const { version } = await vue(qui);
    expect(await geste(qui, 'monter', deux, { version })).toBe(1);
    expect(await geste(qui, 'oter', un, { version })).toBe('page_depassee');
    expect(await valider(qui, version)).toBe('page_depassee');
    expect(await ordre(qui)).toEqual([deux, un]);
  });

  it('deux validations à la fois n’en font qu’une', async () => {
    const qui = await demandeuse();
    const [un = 0] = await fiches(1);
    await geste(qui, 'ajouter', un);
    const { version } = await vue(qui);
    const faites = await Promise.all([valider(qui, version), valider(qui, version)]);
    expect([...faites].sort()).toEqual(['page_depassee', 'valides']);
    expect((await audit(qui)).types.filter((type) => type === 'voeux_valides')).toHaveLength(1);
  });
});

describe('la clôture, lundi à 10 heures', () => {
  const AVANT = a('2026-06-08T09:59');
  const APRES = a('2026-06-08T10:00');

  it('ferme les vœux à la minute', async () => {
    const qui = await demandeuse();
    const [un = 0, deux = 0] = await fiches(2);
    expect(await geste(qui, 'ajouter', un, { horloge: AVANT })).toBe(1);
    expect(await geste(qui, 'ajouter', deux, { horloge: APRES })).toBe('voeux_fermes');
    expect(await valider(qui, (await vue(qui)).version, APRES)).toBe('voeux_fermes');
    expect(await valider(qui, (await vue(qui)).version, AVANT)).toBe('valides');
    expect((await vue(qui)).tourValide).toBe(1);
  });

  it('les garde pour le tour suivant, à valider de nouveau', async () => {
    const qui = await demandeuse();
    const [un = 0] = await fiches(1);
    await geste(qui, 'ajouter', un);
    await valider(qui, (await vue(qui)).version);
    const vendredi = a('2026-06-12T09:00');
    expect(await ordre(qui)).toEqual([un]);
    expect(await valider(qui, (await vue(qui)).version, vendredi)).toBe('valides');
    expect((await vue(qui)).tourValide).toBe(2);
  });
});

describe('le rappel du jour où les vœux rouvrent', () => {
  const rappels = async () => {
    const [ligne] = await base().$queryRawUnsafe<{ n: number }[]>(
      "SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'envoyer-courriel'",
    );
    return ligne?.n ?? 0;
  };

  it('part à qui a des vœux non validés, une fois', async () => {
    const [avec, sans, validee, retiree] = [
      await demandeuse(),
      await demandeuse(),
      await demandeuse(),
      await demandeuse(),
    ];
    const [un = 0] = await fiches(1);
    for (const qui of [avec, validee, retiree]) await geste(qui, 'ajouter', un);
    const vendredi = a('2026-06-12T10:07');
    await valider(validee, (await vue(validee)).version, vendredi);
    await changerDAvis({ personneId: retiree.personneId, annee: ANNEE, horloge: MAI, type: 'retirer' });
    const avant = await rappels();
    const { voeux } = await rappelerLogement(vendredi);
    expect(voeux).toBeGreaterThanOrEqual(1);
    expect((await rappels()) - avant).toBe(voeux);
    await rappelerLogement(a('2026-06-13T10:07'));
    expect((await rappels()) - avant).toBe(voeux);
    expect((await vue(sans)).voeux).toEqual([]);
  });

  it.each(['2026-06-10T10:07', '2026-06-15T11:00', '2026-11-21T10:07'] as const)(
    'ne part pas le %s',
    async (minute) => {
      expect((await rappelerLogement(a(minute))).voeux).toBe(0);
    },
  );
});

describe('changer d’avis', () => {
  it('retirer, puis rouvrir, garde les vœux', async () => {
    const qui = await demandeuse();
    const [un = 0] = await fiches(1);
    await geste(qui, 'ajouter', un);
    const changer = (type: 'retirer' | 'rouvrir') =>
      changerDAvis({ personneId: qui.personneId, annee: ANNEE, horloge: MAI, type });
    expect((await changer('retirer')).ok).toBe(true);
    expect(await geste(qui, 'oter', un)).toBe('demande_retiree');
    expect(await resumerDemande(qui.personneId, ANNEE)).toEqual({ etat: 'retiree', offres: 0 });
    expect((await changer('rouvrir')).ok).toBe(true);
    expect(await ordre(qui)).toEqual([un]);
  });
});

describe('une demande sans dossier social étudiant', () => {
  const NOVEMBRE = a('2026-11-21T12:00');
  const seule = async (personneId: string, horloge = NOVEMBRE, couple = false) => {
    const fait = await demanderSeule({ personneId, annee: ANNEE, couple, horloge });
    return fait.ok ? fait.valeur : fait.refus;
  };

  it('s’ouvre avec la phase complémentaire, une fois', async () => {
    const { personneId } = await nouvelleEtudiante();
    expect(await seule(personneId, a('2026-07-07T09:59'))).toBe('pas_encore');
    expect(await resumerDemande(personneId, ANNEE)).toBeNull();
    expect(await seule(personneId, a('2026-07-07T10:00'))).toBe('ouverte');
    expect(await seule(personneId)).toBe('deja');
    expect(await vue({ personneId })).toMatchObject({ voie: 'seule', classee: false, etat: 'ouverte' });
  });

  it('dix clics font une demande', async () => {
    const { personneId } = await nouvelleEtudiante();
    const faites = await Promise.all(Array.from({ length: 10 }, () => seule(personneId)));
    expect(faites.filter((fait) => fait === 'ouverte')).toHaveLength(1);
  });

  it('dit si l’on vit en couple', async () => {
    const { personneId } = await nouvelleEtudiante();
    await seule(personneId, NOVEMBRE, true);
    const { qualites } = await base().demandeLogement.findFirstOrThrow({ where: { personneId } });
    expect(qualites).toBe(2);
  });
});
