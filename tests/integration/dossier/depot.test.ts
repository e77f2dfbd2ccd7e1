import { beforeAll, describe, expect, it } from 'vitest';
import { baremePour } from '@/lib/domain/baremes';
import { evaluerBourse } from '@/lib/domain/bourse';
import type { EvenementDossier } from '@/lib/domain/dossier';
import { rejouer } from '@/lib/domain/dossier';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { deposerDossier } from '@/lib/server/dossier/commandes/deposer-dossier';
import { rouvrirDossier } from '@/lib/server/dossier/commandes/rouvrir-dossier';
import { empreinteDe } from '@/lib/server/dossier/instantane';
import { lireSuivi } from '@/lib/server/dossier/requetes/lire-suivi';
import { identifiantStable } from '@/lib/server/taches/identifiant';
import { PERSONAS } from '@/prisma/personas';
import {
  CAMPAGNE,
  deposer,
  NOVEMBRE,
  nouvellePersonne,
  personaDe,
  remplir,
  semerCommunes,
} from './outillage';

beforeAll(semerCommunes, 60_000);

const journalDe = async (personneId: string) => {
  const dossier = await base().dossier.findFirstOrThrow({
    where: { personneId },
    include: { evenements: true },
  });
  const evenements = dossier.evenements
    .sort((a, b) => a.rang - b.rang)
    .map((e) => ({ type: e.type, ...Object(e.donnees) }) as EvenementDossier);
  return { dossier, evenements };
};

describe('le dépôt', () => {
  it.each(PERSONAS.map((p) => [p.cle, p] as const))(
    'décide comme prévu le dossier de %s',
    async (_cle, persona) => {
      const titulaire = await remplir(persona);
      const depot = await deposer(titulaire);
      if (!depot.ok) throw new Error(depot.refus.type);
      const suivi = await lireSuivi(depot.valeur.numero, titulaire.id);
      const resultats = suivi?.depot.decisions.map(({ resultat }) => resultat) ?? [];
      const { attendu } = persona;
      expect(resultats[0]?.type).toBe(attendu.type);
      const echelons = resultats.map((r) => (r.type === 'eligible' ? r.echelon : null));
      if (attendu.type === 'eligible') expect(echelons).toEqual(attendu.parVoeu ?? [attendu.echelon]);
      if (attendu.type === 'non_eligible') {
        const motifs = resultats.flatMap((r) => (r.type === 'non_eligible' ? r.motifs : []));
        expect(motifs.map((m) => m.code)).toContain(attendu.motif);
      }
      if (attendu.type === 'indetermine') expect(suivi?.etat).toBe('en_examen');
    },
  );

  it('fait un seul dossier quand on presse dix fois « Déposer »', async () => {
    const titulaire = await remplir(personaDe('emma'));
    const depots = await Promise.all(Array.from({ length: 10 }, () => deposer(titulaire)));
    const numeros = depots.map((d) =>
      d.ok ? d.valeur.numero : d.refus.type === 'deja_depose' ? d.refus.numero : null,
    );
    expect(depots.filter((d) => d.ok)).toHaveLength(1);
    expect(new Set(numeros).size).toBe(1);
    const { dossier } = await journalDe(titulaire.id);
    expect(await base().instantane.count({ where: { dossierId: dossier.id } })).toBe(1);
  });

  it('écrit un journal qui, rejoué, redonne la ligne', async () => {
    const titulaire = await remplir(personaDe('emma'));
    await deposer(titulaire);
    await rouvrirDossier({ personneId: titulaire.id, campagne: CAMPAGNE, horloge: NOVEMBRE });
    await deposer(titulaire);
    const { dossier, evenements } = await journalDe(titulaire.id);
    const vie = rejouer(evenements);
    expect(vie).toEqual({ etat: dossier.etat, rang: dossier.version, numero: dossier.numero, depots: 2 });
  });

  it('fige de quoi recalculer la décision, sous une empreinte vérifiable', async () => {
    const titulaire = await remplir(personaDe('sarah'));
    const depot = await deposer(titulaire);
    if (!depot.ok) throw new Error(depot.refus.type);
    const suivi = await lireSuivi(depot.valeur.numero, titulaire.id);
    if (!suivi) throw new Error('suivi absent');
    const { contenu, empreinte, decisions } = suivi.depot;
    expect(empreinteDe(contenu)).toBe(empreinte);
    const bareme = baremePour(contenu.bareme.annee);
    if (!bareme.ok) throw new Error('barème absent');
    for (const { faits, resultat } of decisions) {
      expect(JSON.parse(JSON.stringify(evaluerBourse(faits, bareme.valeur)))).toEqual(resultat);
    }
  });

  it('met en file l’accusé et la réponse, une seule fois chacun', async () => {
    const titulaire = await remplir(personaDe('emma'));
    await Promise.all([deposer(titulaire), deposer(titulaire)]);
    const { dossier } = await journalDe(titulaire.id);
    const cles = ['accuse-depot', 'reponse-dossier'].map((nom) => `${nom}:${dossier.id}:1`);
    const taches = await base().$queryRaw<{ id: string }[]>`
      select id from pgboss.job where name = 'envoyer-courriel' and id = any(${cles.map(tacheDe)}::uuid[])`;
    expect(taches).toHaveLength(2);
  });
});

/** Id of the job that sends a mail, from the key of the mail. */
const tacheDe = (cle: string): string =>
  identifiantStable(`envoyer-courriel:${identifiantStable(`courriel:${cle}`)}`);

describe('ce que le dépôt refuse', () => {
  it('un dossier incomplet', async () => {
    const titulaire = await remplir({ ...personaDe('emma'), saisies: { aides: { demandes: ['bourse'] } } });
    expect(await deposer(titulaire)).toEqual({ ok: false, refus: { type: 'incomplet' } });
  });

  it('un dossier sans engagement', async () => {
    const titulaire = await remplir(personaDe('emma'));
    const sans = { titulaire, campagne: CAMPAGNE, engagement: false, horloge: NOVEMBRE };
    expect(await deposerDossier(sans)).toEqual({ ok: false, refus: { type: 'engagement_manquant' } });
  });

  it('un dossier après la clôture, sauf changement durable, alors examiné', async () => {
    const titulaire = await remplir(personaDe('emma'));
    const horloge = horlogeFixe(new Date('2027-01-10T10:00:00Z'));
    expect(await deposer(titulaire, horloge)).toEqual({ ok: false, refus: { type: 'campagne_close' } });
    const change = await remplir(personaDe('camille'));
    const depot = await deposer(change, horloge);
    if (!depot.ok) throw new Error(depot.refus.type);
    const suivi = await lireSuivi(depot.valeur.numero, change.id);
    expect(suivi?.etat).toBe('en_examen');
    expect(suivi?.depot.contenu).toMatchObject({ phase: 'close', premierMois: '2027-02', mensualites: 5 });
    expect(suivi?.depot.contenu.motifsExamen).toContainEqual(
      expect.stringContaining('La campagne est close'),
    );
  });

  it('après la clôture, rien ne se décide sans le Crous, même quand la baisse ne change rien', async () => {
    const sansBaisse = { evenement: 'chomage', le: '', suivante: '40 000', enCours: '' };
    const emma = personaDe('emma');
    const saisies = { ...emma.saisies, 'baisse-revenus': { baisse: 'oui' }, changement: sansBaisse };
    const [enTemps, apres] = [await remplir({ ...emma, saisies }), await remplir({ ...emma, saisies })];
    const horloge = horlogeFixe(new Date('2027-01-10T10:00:00Z'));
    const [depot, tardif] = [await deposer(enTemps), await deposer(apres, horloge)];
    if (!depot.ok || !tardif.ok) throw new Error('refusé');
    expect((await lireSuivi(depot.valeur.numero, enTemps.id))?.etat).toBe('notifie_conditionnel');
    expect((await lireSuivi(tardif.valeur.numero, apres.id))?.etat).toBe('en_examen');
  });

  it('le suivi d’un autre', async () => {
    const titulaire = await remplir(personaDe('emma'));
    const depot = await deposer(titulaire);
    if (!depot.ok) throw new Error(depot.refus.type);
    const autre = await nouvellePersonne(personaDe('emma'));
    expect(await lireSuivi(depot.valeur.numero, autre.id)).toBeNull();
  });
});

describe('le journal', () => {
  it.each([
    ['EvenementDossier', `UPDATE "EvenementDossier" SET type = 'autre'`],
    ['EvenementDossier', `DELETE FROM "EvenementDossier"`],
    ['Instantane', `UPDATE "Instantane" SET empreinte = ''`],
    ['Decision', `DELETE FROM "Decision"`],
    ['Decision', `TRUNCATE "Decision"`],
  ])('refuse de réécrire la table %s (%s)', async (table, sql) => {
    await expect(base().$executeRawUnsafe(sql)).rejects.toThrow(table);
  });
});
