import { describe, expect, it } from 'vitest';
import { enregistrerReponse } from '@/lib/server/dossier/commandes/enregistrer-reponse';
import { reprendreSimulation } from '@/lib/server/dossier/commandes/reprendre-simulation';
import { lireDossier } from '@/lib/server/dossier/depot';
import { ANNEE, CAMPAGNE, NOVEMBRE, nouvellePersonne, personaDe } from './outillage';

const SAISIES = { parents: { situation: 'maries' }, 'avis-couple': { rbg: '33000' } };

describe('reprendre une simulation', () => {
  it('remplit un dossier neuf, page à vérifier par page à vérifier', async () => {
    const titulaire = await nouvellePersonne(personaDe('emma'));
    const repris = await reprendreSimulation({
      titulaire,
      campagne: CAMPAGNE,
      saisies: SAISIES,
      horloge: NOVEMBRE,
    });
    expect(repris.ok).toBe(true);
    const brouillon = (await lireDossier(titulaire.id, ANNEE))?.brouillon ?? {};
    expect(brouillon['avis-couple']).toMatchObject({
      saisie: { rbg: '33000' },
      confirmee: false,
      version: 1,
    });
    expect(Object.values(brouillon).every((entree) => !entree.confirmee)).toBe(true);
  });

  it('ne remplace jamais une réponse du dossier', async () => {
    const titulaire = await nouvellePersonne(personaDe('emma'));
    const demande = { titulaire, campagne: CAMPAGNE, saisies: SAISIES, horloge: NOVEMBRE };
    await reprendreSimulation({ ...demande, saisies: { parents: { situation: 'pacses' } } });
    await enregistrerReponse({
      ...{ titulaire, campagne: ANNEE, cle: 'aides', saisie: { demandes: ['logement'] }, version: 1 },
      ...{ onglet: '6f2d0f0e-0000-4000-8000-000000000000', confirmer: true, horloge: NOVEMBRE },
    });
    await reprendreSimulation(demande);
    const brouillon = (await lireDossier(titulaire.id, ANNEE))?.brouillon ?? {};
    expect(brouillon.parents?.saisie).toEqual({ situation: 'pacses' });
    expect(brouillon.aides).toMatchObject({ saisie: { demandes: ['logement'] }, confirmee: true });
    expect(brouillon['avis-couple']?.saisie).toEqual({ rbg: '33000' });
  });
});
