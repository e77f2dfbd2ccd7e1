import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { preparerEnvoi } from '@/lib/server/courriels';
import { designer } from '@/lib/server/logement/contingents/commandes/designer';
import { rattacherDesignations } from '@/lib/server/logement/contingents/commandes/rattacher';
import { rendreChambres, rendreLesEchus } from '@/lib/server/logement/contingents/commandes/rendre';
import { retirerDesignation } from '@/lib/server/logement/contingents/commandes/retirer';
import {
  lireContingent,
  listerContingents,
} from '@/lib/server/logement/contingents/requetes/lire-contingents';
import { appliquerDemande, jugerDemande } from '@/lib/server/logement/demande';
import { preparerTaches } from '@/lib/server/taches';
import { ANNEE, audit, MAI, nouvelleEtudiante } from '../demande/outillage';
import {
  evenementsDe,
  exigencesDe,
  inconnue,
  nouveauContingent,
  type Prete,
  personne,
  TERME,
} from './outillage';

beforeAll(preparerTaches, 60_000);

const JOUR = 86_400_000;
const par = ({ contingent, uai, acteur }: Prete, horloge = MAI) => ({ contingent, uai, acteur, horloge });

async function lire({ contingent, uai }: Prete, horloge = MAI) {
  const lu = await lireContingent(uai, contingent, horloge);
  if (!lu) throw new Error('contingent absent');
  return lu;
}

const designationDe = async (prete: Prete, rang = 0) => {
  const designation = (await lire(prete)).designations[rang];
  if (!designation) throw new Error('désignation absente');
  return designation;
};

const offresDe = ({ personneId }: { personneId: string }) =>
  base().proposition.findMany({ where: { demande: { personneId } }, orderBy: { faiteLe: 'asc' } });

const repondre = (personneId: string, type: 'refuser_proposition' | 'reserver', proposition: string) =>
  appliquerDemande({ par: 'personne', personneId, annee: ANNEE }, (situation) =>
    jugerDemande(situation, {
      commande: { type, proposition },
      ...{ acteur: type === 'reserver' ? 'systeme' : 'etudiant', horloge: MAI, repondre: () => true },
    }),
  );

describe('un établissement désigne', () => {
  it('quelqu’un qui a un compte : la proposition est là aussitôt, avec dix jours pour répondre', async () => {
    const prete = await nouveauContingent();
    const ana = await nouvelleEtudiante();
    expect(await designer(par(prete), [personne(ana.email)])).toEqual({ ok: true, valeur: 1 });
    const [offre] = await offresDe(ana);
    expect(offre).toMatchObject({
      ...{ origine: 'contingent', etat: 'proposee', chambreId: prete.fiche.chambres[0], tour: null },
      echeanceLe: new Date(MAI.maintenant().getTime() + 10 * JOUR),
    });
    expect((await audit(ana)).fidele).toBe(true);
    expect(await lire(prete)).toMatchObject({ libres: 1, chambres: 2, ouvert: true });
    expect(await evenementsDe(prete)).toEqual([[1, 'designation_faite']]);
  });

  it('ne dit pas s’il y a un compte : la réponse est attendue de la même façon', async () => {
    const prete = await nouveauContingent();
    const ana = await nouvelleEtudiante();
    await designer(par(prete), [personne(ana.email), inconnue()]);
    const [avec, sans] = (await lire(prete)).designations;
    expect({ ...avec, ...{ id: '', email: '', prenom: '' } }).toEqual({
      ...{ ...sans, id: '', email: '', prenom: '' },
    });
    expect(JSON.stringify(await listerContingents(prete.uai, MAI))).not.toContain('proposition');
  });

  it('prévient chacun une seule fois', async () => {
    const prete = await nouveauContingent();
    await designer(par(prete), [inconnue()]);
    const { id } = await designationDe(prete);
    const tache = preparerEnvoi({
      cle: `logement-designation:${id}`,
      destinataire: '',
      courriel: { sujet: '', texte: '' },
    });
    const taches = await base().$queryRaw`select 1 from pgboss.job where id = ${tache.id}::uuid`;
    expect(taches).toHaveLength(1);
  });

  it('quelqu’un qui ouvre son compte ensuite : la proposition l’y attend', async () => {
    const prete = await nouveauContingent();
    const ana = await nouvelleEtudiante();
    await base().personne.update({ where: { id: ana.personneId }, data: { email: `avant-${ana.email}` } });
    await designer(par(prete), [personne(ana.email)]);
    expect(await offresDe(ana)).toEqual([]);
    await base().personne.update({ where: { id: ana.personneId }, data: { email: ana.email } });
    expect(await rattacherDesignations({ contingent: prete.contingent })).toBe(1);
    expect(await rattacherDesignations({ contingent: prete.contingent })).toBe(0);
    expect(await offresDe(ana)).toHaveLength(1);
  });

  it('garde la place de qui tient déjà une chambre dans cette ville, et la lui propose quand elle la quitte', async () => {
    const [prete, ana] = [await nouveauContingent(1), await nouvelleEtudiante()];
    const autre = await nouveauContingent(1);
    await base().chambre.updateMany({
      where: { id: { in: [...autre.fiche.chambres] } },
      data: { secteur: prete.fiche.ville },
    });
    await designer(par(autre), [personne(ana.email)]);
    await designer(par(prete), [personne(ana.email)]);
    const [premiere, ...suite] = await offresDe(ana);
    expect(suite).toEqual([]);
    expect((await lire(prete)).libres).toBe(0);
    await repondre(ana.personneId, 'refuser_proposition', premiere?.id ?? '');
    expect(await rattacherDesignations({ contingent: prete.contingent })).toBe(1);
    expect((await audit(ana)).fidele).toBe(true);
  });

  it('tous ou personne, quand il manque une chambre', async () => {
    const prete = await nouveauContingent(1);
    expect(await designer(par(prete), [inconnue(), inconnue()])).toEqual({
      ok: false,
      refus: 'plus_de_place',
    });
    expect((await lire(prete)).designations).toEqual([]);
  });

  it('jamais plus que de chambres, à dix en même temps', async () => {
    const prete = await nouveauContingent(3);
    const faites = await Promise.all(Array.from({ length: 10 }, () => designer(par(prete), [inconnue()])));
    expect(faites.filter(({ ok }) => ok)).toHaveLength(3);
    expect((await evenementsDe(prete)).map(([rang]) => rang)).toEqual([1, 2, 3]);
  });

  it('seulement dans ses propres chambres', async () => {
    const [prete, autre] = [await nouveauContingent(), await nouveauContingent()];
    const refuse = { ok: false, refus: 'introuvable' };
    expect(await designer({ ...par(prete), uai: autre.uai }, [inconnue()])).toEqual(refuse);
    expect(await lireContingent(autre.uai, prete.contingent, MAI)).toBeNull();
    expect(await lireContingent(prete.uai, 'inconnu', MAI)).toBeNull();
    expect(await listerContingents(autre.uai, MAI)).toHaveLength(1);
  });

  it('tant que l’occupation court : le lendemain, ses chambres ne sont plus montrées', async () => {
    const { uai } = await nouveauContingent();
    const le = (jour: string) => listerContingents(uai, horlogeFixe(new Date(`${jour}T10:00:00Z`)));
    expect(await le('2027-08-31')).toHaveLength(1);
    expect(await le('2027-09-01')).toEqual([]);
  });
});

describe('il retire un nom', () => {
  it('et la proposition se ferme avec lui', async () => {
    const [prete, ana] = [await nouveauContingent(1), await nouvelleEtudiante()];
    await designer(par(prete), [personne(ana.email)]);
    const { id } = await designationDe(prete);
    expect((await retirerDesignation(par(prete), id)).ok).toBe(true);
    expect((await offresDe(ana)).map(({ etat }) => etat)).toEqual(['refusee']);
    expect(await lire(prete)).toMatchObject({ libres: 1, designations: [{ etat: 'retiree' }] });
    expect((await audit(ana)).ligne.evenements.at(-1)?.acteur).toBe('etablissement');
  });

  it('mais pas à quelqu’un qui a réservé', async () => {
    const [prete, ana] = [await nouveauContingent(1), await nouvelleEtudiante()];
    await designer(par(prete), [personne(ana.email)]);
    const [offre] = await offresDe(ana);
    await repondre(ana.personneId, 'reserver', offre?.id ?? '');
    const { id, etat } = await designationDe(prete);
    expect(etat).toBe('acceptee');
    expect(await retirerDesignation(par(prete), id)).toEqual({ ok: false, refus: 'deja_repondu' });
  });

  it('et ne retire rien d’inconnu', async () => {
    const prete = await nouveauContingent(1);
    expect(await retirerDesignation(par(prete), randomUUID())).toEqual({
      ok: false,
      refus: 'designation_inconnue',
    });
  });
});

describe('les chambres rendues', () => {
  it('reviennent à tous, et pas celles qui sont promises', async () => {
    const prete = await nouveauContingent(3);
    await designer(par(prete), [inconnue()]);
    expect(await rendreChambres(par(prete), 3)).toEqual({ ok: false, refus: 'plus_de_place' });
    expect((await rendreChambres(par(prete), 2)).ok).toBe(true);
    expect(await exigencesDe(prete)).toEqual([3, 0, 0]);
    expect(await lire(prete)).toMatchObject({ chambres: 1, libres: 0 });
  });

  it('restent des chambres adaptées quand elles le sont', async () => {
    const prete = await nouveauContingent(1);
    await base().logement.update({ where: { id: prete.fiche.logement }, data: { adapte: true } });
    await rendreChambres(par(prete), 1);
    expect(await exigencesDe(prete)).toEqual([1]);
  });

  it('reviennent d’elles-mêmes après le terme, sauf celles qui sont prises', async () => {
    const [prete, ana] = [await nouveauContingent(3), await nouvelleEtudiante()];
    await designer(par(prete), [personne(ana.email), inconnue()]);
    const [offre] = await offresDe(ana);
    await repondre(ana.personneId, 'reserver', offre?.id ?? '');
    await rendreLesEchus(horlogeFixe(TERME));
    expect(await exigencesDe(prete)).toEqual([3, 3, 3]);
    const apres = horlogeFixe(new Date(TERME.getTime() + 1));
    await rendreLesEchus(apres);
    await rendreLesEchus(apres);
    expect((await exigencesDe(prete)).filter((exigence) => exigence === 3)).toHaveLength(1);
    expect(await evenementsDe(prete)).toHaveLength(3);
    expect(await designer(par(prete, apres), [inconnue()])).toEqual({ ok: false, refus: 'terme_passe' });
  });
});

describe('le journal d’un contingent', () => {
  it('ne se réécrit pas', async () => {
    const prete = await nouveauContingent(1);
    await designer(par(prete), [inconnue()]);
    const effacer = base().evenementContingent.deleteMany({ where: { contingentId: prete.contingent } });
    await expect(effacer).rejects.toThrow();
  });

  it('ne porte aucun nom', async () => {
    const prete = await nouveauContingent(1);
    const zoe = inconnue();
    await designer(par(prete), [zoe]);
    const journal = await base().evenementContingent.findMany({ where: { contingentId: prete.contingent } });
    expect(JSON.stringify(journal)).not.toContain(zoe.email);
    expect(JSON.stringify(journal)).not.toContain(zoe.nom);
  });
});
