import { beforeAll, describe, expect, it } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { purgerEtablissements } from '@/lib/server/etablissement';
import { deposerListe } from '@/lib/server/etablissement/commandes/deposer-liste';
import { lireLignes, lireListeDeposee } from '@/lib/server/etablissement/requetes/lire-liste';
import { nouvelEtablissement } from '../agents/outillage';
import { preparer } from '../cvec/outillage';

beforeAll(preparer, 60_000);

const JOUR_MS = 86_400_000;

/** A list handed in during the autumn of a year. */
async function deposee(automne: number) {
  const etablissement = await nouvelEtablissement();
  const { uai, referent } = etablissement;
  const faite = await deposerListe({
    ...{ referent: { id: referent.id, uai }, fichier: 'inscrits.csv' },
    octets: new TextEncoder().encode(`${uai};REN6 ABCDEF 42;MARTIN\n${uai};REN6 ABCDEF 43;DURAND\n`),
    horloge: horlogeFixe(new Date(`${automne}-11-21T11:00:00Z`)),
  });
  if (!faite.ok) throw new Error(faite.refus);
  return { id: faite.valeur.liste, uai };
}

const lignesDe = ({ id }: { readonly id: string }) => lireLignes({ id }, 0, null, 10);

describe('la conservation des listes', () => {
  it('efface les lignes d’une année finie, garde la liste et ses nombres, et les lignes des autres', async () => {
    const [vieille, recente] = [await deposee(2024), await deposee(2026)];
    await purgerEtablissements(new Date());
    expect(await lignesDe(vieille)).toEqual([]);
    expect(await lignesDe(recente)).toHaveLength(2);
    expect(await lireListeDeposee(vieille.id, vieille.uai)).toMatchObject({ lignes: 2, invalides: 2 });
  });

  it('compte le dernier jour : rien ne part ce jour-là, tout est parti le lendemain', async () => {
    const liste = await deposee(2024);
    await purgerEtablissements(new Date('2025-08-31T20:00:00Z'));
    expect(await lignesDe(liste)).toHaveLength(2);
    await purgerEtablissements(new Date('2025-08-31T22:30:00Z'));
    expect(await lignesDe(liste)).toEqual([]);
  });

  it('la base refuse d’effacer avant le terme, et de réécrire à jamais', async () => {
    const [vieille, recente] = [await deposee(2024), await deposee(2026)];
    const ou = { where: { listeId: recente.id } };
    await expect(base().ligneInscrite.deleteMany(ou)).rejects.toThrow();
    for (const listeId of [vieille.id, recente.id]) {
      const ecrire = base().ligneInscrite.updateMany({ where: { listeId }, data: { nom: 'AUTRE' } });
      await expect(ecrire).rejects.toThrow();
    }
    await expect(base().$executeRawUnsafe('TRUNCATE "LigneInscrite"')).rejects.toThrow();
    expect(await lignesDe(recente)).toHaveLength(2);
  });
});

describe('les demandes d’accès', () => {
  it('jamais vérifiées partent après un jour, décidées après un an, en attente jamais', async () => {
    const { uai } = await nouvelEtablissement();
    const maintenant = Date.now();
    const ilYA = (jours: number) => new Date(maintenant - jours * JOUR_MS);
    const creer = (reste: object) =>
      base().demandeDeReferent.create({
        data: {
          ...{ id: crypto.randomUUID(), uai, email: `${crypto.randomUUID()}@ecole.invalid`, motDePasse: 'x' },
          ...{ prenom: 'A', nom: 'B', codeHache: '', creeeLe: ilYA(800), expireLe: ilYA(800), ...reste },
        },
        select: { id: true },
      });
    await creer({});
    await creer({ etat: 'refusee', decideeLe: ilYA(366) });
    const gardees = await Promise.all([
      creer({ expireLe: ilYA(0.5) }),
      creer({ etat: 'agreee', decideeLe: ilYA(364) }),
      creer({ etat: 'deposee', deposeeLe: ilYA(800) }),
    ]);
    await purgerEtablissements(new Date(maintenant));
    const restent = await base().demandeDeReferent.findMany({ where: { uai }, select: { id: true } });
    expect(restent.map(({ id }) => id).sort()).toEqual(gardees.map(({ id }) => id).sort());
  });
});
