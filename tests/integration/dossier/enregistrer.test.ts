import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Saisie } from '@/lib/parcours/moteur';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { enregistrerReponse } from '@/lib/server/dossier/commandes/enregistrer-reponse';
import { ouvrirDossier } from '@/lib/server/dossier/commandes/ouvrir-dossier';
import { lireDossier } from '@/lib/server/dossier/depot';
import {
  ANNEE,
  CAMPAGNE,
  deposer,
  NOVEMBRE,
  nouvellePersonne,
  personaDe,
  remplir,
  semerCommunes,
} from './outillage';

beforeAll(semerCommunes, 60_000);

const ouvrir = async () => {
  const titulaire = await nouvellePersonne(personaDe('emma'));
  await ouvrirDossier({ personneId: titulaire.id, campagne: CAMPAGNE, horloge: NOVEMBRE });
  const ecrire = (
    saisie: Saisie,
    options: { version?: number; onglet?: string; confirmer?: boolean; cle?: string } = {},
  ) =>
    enregistrerReponse({
      ...{ titulaire, campagne: ANNEE, cle: 'aides', saisie, version: 0, horloge: NOVEMBRE },
      ...{ onglet: randomUUID(), confirmer: true, ...options },
    });
  const entree = async (cle = 'aides') => (await lireDossier(titulaire.id, ANNEE))?.brouillon[cle];
  return { titulaire, ecrire, entree };
};

describe('enregistrer une réponse', () => {
  it('garde ce qui est tapé, même faux, et dit quel champ corriger', async () => {
    const { ecrire, entree } = await ouvrir();
    await ecrire({ demandes: ['bourse'] });
    const resultat = await ecrire(
      { prenom: 'Lina', nom: '', dateNaissance: 'hier', ine: '12' },
      { cle: 'identite' },
    );
    expect(resultat).toMatchObject({ ok: false, refus: { type: 'saisie_invalide', version: 1 } });
    expect(await entree('identite')).toMatchObject({
      confirmee: false,
      saisie: { prenom: 'Lina', nom: '', dateNaissance: 'hier', ine: '12' },
    });
  });

  it('n’écrase jamais en silence ce qu’un autre onglet a écrit', async () => {
    const { ecrire, entree } = await ouvrir();
    await ecrire({ demandes: ['bourse'] });
    const second = await ecrire({ demandes: ['logement'] }, { version: 0 });
    expect(second).toMatchObject({
      ok: false,
      refus: { type: 'conflit', entree: { version: 1, saisie: { demandes: ['bourse'] } } },
    });
    const voulu = await ecrire({ demandes: ['logement'] }, { version: 1 });
    expect(voulu).toMatchObject({ ok: true, valeur: { version: 2 } });
    expect(await entree()).toMatchObject({ saisie: { demandes: ['logement'] }, confirmee: true });
  });

  it('accepte deux fois la même saisie : une réponse perdue en route n’est pas un conflit', async () => {
    const { ecrire } = await ouvrir();
    await ecrire({ demandes: ['bourse'] });
    expect(await ecrire({ demandes: ['bourse'] }, { version: 0 })).toMatchObject({ ok: true });
  });

  it('laisse « Continuer » passer devant un enregistrement automatique de la même page', async () => {
    const { ecrire, entree } = await ouvrir();
    const onglet = randomUUID();
    await ecrire({ demandes: [] }, { onglet, confirmer: false });
    expect(await ecrire({ demandes: ['bourse'] }, { onglet, version: 0 })).toMatchObject({ ok: true });
    const tardif = await ecrire({ demandes: [] }, { onglet, version: 1, confirmer: false });
    expect(tardif).toMatchObject({ ok: false, refus: { type: 'conflit' } });
    expect(await entree()).toMatchObject({ confirmee: true, saisie: { demandes: ['bourse'] } });
  });

  it('n’écrit qu’une fois quand dix onglets partent de la même version', async () => {
    const { ecrire, entree } = await ouvrir();
    await ecrire({ demandes: ['bourse'] });
    const saisies = Array.from({ length: 10 }, (_, i) => ({
      prenom: `Lina ${i}`,
      nom: 'M',
      dateNaissance: '',
      ine: '',
    }));
    const issues = await Promise.all(saisies.map((s) => ecrire(s, { cle: 'identite', confirmer: false })));
    expect(issues.filter((i) => i.ok)).toHaveLength(1);
    expect((await entree('identite'))?.version).toBe(1);
  });

  it('ne garde que les champs de la question, et jamais un code de commune venu du navigateur', async () => {
    const { ecrire, entree } = await ouvrir();
    await ecrire({ demandes: ['logement'], intrus: 'x', __proto__: 'y' });
    expect(Object.keys((await entree())?.saisie ?? {})).toEqual(['demandes']);
    await ecrire({ ville: 'Nullepart', villeCode: '35238' }, { cle: 'logement' });
    expect((await entree('logement'))?.saisie).toEqual({ ville: 'Nullepart' });
  });

  it('reconnaît une commune à son nom et son code postal, et nomme les homonymes', async () => {
    const { ecrire, entree } = await ouvrir();
    await ecrire({ demandes: ['logement'] });
    const homonymes = await ecrire({ ville: 'saint denis' }, { cle: 'logement' });
    if (homonymes.ok || homonymes.refus.type !== 'saisie_invalide') throw new Error('acceptée');
    expect(homonymes.refus.erreurs[0]?.message).toContain('code postal');
    expect(await ecrire({ ville: 'RENNES 35000' }, { cle: 'logement', version: 1 })).toMatchObject({
      ok: true,
    });
    expect((await entree('logement'))?.saisie).toEqual({ ville: 'Rennes 35000', villeCode: '35238' });
  });

  it('refuse la question d’un autre chemin, et tout dossier qui n’est pas ouvert', async () => {
    const { ecrire } = await ouvrir();
    expect(await ecrire({}, { cle: 'enfant-7' })).toMatchObject({ refus: { type: 'hors_parcours' } });
    const titulaire = await nouvellePersonne(personaDe('emma'));
    const sans = await enregistrerReponse({
      ...{ titulaire, campagne: ANNEE, cle: 'aides', saisie: {}, version: 0, horloge: NOVEMBRE },
      ...{ onglet: randomUUID(), confirmer: true },
    });
    expect(sans).toMatchObject({ refus: { type: 'introuvable' } });
  });

  it('ne change plus rien une fois le dossier déposé', async () => {
    const titulaire = await remplir(personaDe('emma'));
    await deposer(titulaire);
    const tardive = await enregistrerReponse({
      ...{
        titulaire,
        campagne: ANNEE,
        cle: 'aides',
        saisie: { demandes: [] },
        version: 1,
        horloge: NOVEMBRE,
      },
      ...{ onglet: randomUUID(), confirmer: false },
    });
    expect(tardive).toMatchObject({ ok: false, refus: { type: 'verrouille' } });
  });

  it('n’ouvre pas de dossier avant l’ouverture de la campagne', async () => {
    const titulaire = await nouvellePersonne(personaDe('emma'));
    const horloge = horlogeFixe(new Date('2026-02-01T10:00:00Z'));
    expect(await ouvrirDossier({ personneId: titulaire.id, campagne: CAMPAGNE, horloge })).toEqual({
      ok: false,
      refus: 'pas_ouverte',
    });
  });
});
