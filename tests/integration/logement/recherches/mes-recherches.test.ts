import { beforeAll, describe, expect, it } from 'vitest';
import {
  arreterParJeton,
  renommerRecherche,
  supprimerRecherche,
} from '@/lib/server/logement/recherches/commandes/modifier';
import { jetonDArret, lireJetonDArret } from '@/lib/server/logement/recherches/jeton';
import { lireParJeton, listerRecherches } from '@/lib/server/logement/recherches/requetes/lister';
import { semerCommunes } from '../../dossier/outillage';
import { nouvelleEtudiante } from '../demande/outillage';
import { chercheuse, garder } from './outillage';

beforeAll(() => semerCommunes(), 60_000);

describe('mes recherches', () => {
  it('gardée deux fois, une recherche ne change que de nom', async () => {
    const { personneId } = await nouvelleEtudiante();
    await garder(personneId, { ou: 'Rennes', page: '3' }, 'Rennes');
    await garder(personneId, { ou: 'Rennes' }, 'Près de la fac');
    expect(await listerRecherches(personneId)).toMatchObject([
      { nom: 'Près de la fac', adresse: '/logement?ou=Rennes', alerteeLe: null },
    ]);
  });

  it('au-delà du maximum, est refusée ; à un lieu inconnu aussi', async () => {
    const { personneId } = await nouvelleEtudiante();
    expect((await garder(personneId, { ou: 'Rennes' }, 'a', 1)).ok).toBe(true);
    expect(await garder(personneId, { ou: 'Brest' }, 'b', 1)).toEqual({
      ok: false,
      refus: 'trop_de_recherches',
    });
    expect((await garder(personneId, { ou: 'Rennes' }, 'c', 1)).ok).toBe(true);
    expect(await garder(personneId, { etudes: 'Trifouillis' })).toEqual({ ok: false, refus: 'lieu_inconnu' });
  });

  it('se renomment et se suppriment par leur étudiante seule', async () => {
    const [ana, ben] = [await chercheuse({ ou: 'Rennes' }), await nouvelleEtudiante()];
    const deBen = { id: ana.recherche, personneId: ben.personneId };
    expect(await renommerRecherche(deBen, 'À moi')).toBe(false);
    expect(await supprimerRecherche(deBen)).toBe(false);
    const sienne = { ...deBen, personneId: ana.personneId };
    expect(await renommerRecherche(sienne, 'Rennes centre')).toBe(true);
    expect((await listerRecherches(ana.personneId))[0]?.nom).toBe('Rennes centre');
    expect(await supprimerRecherche(sienne)).toBe(true);
    expect(await listerRecherches(ana.personneId)).toEqual([]);
  });

  it('s’arrêtent par le lien du courriel, sans session, et seulement par lui', async () => {
    const { recherche, personneId } = await chercheuse({ ou: 'Rennes' });
    const jeton = jetonDArret(recherche);
    expect(lireJetonDArret(jeton)).toBe(recherche);
    for (const faux of [
      '',
      recherche,
      `${recherche}.`,
      `${recherche}.AAAAAAAAAAAAAAAAAAAAAA`,
      `${jeton}.x`,
      `x${jeton}`,
    ])
      expect([faux, await lireParJeton(faux), await arreterParJeton(faux)]).toEqual([faux, null, false]);
    expect(await lireParJeton(jeton)).toMatchObject({ nom: 'Ma recherche' });
    expect(await arreterParJeton(jeton)).toBe(true);
    expect(await listerRecherches(personneId)).toEqual([]);
    expect(await lireParJeton(jeton)).toBe('arretee');
    expect(await arreterParJeton(jeton)).toBe(true);
  });
});
