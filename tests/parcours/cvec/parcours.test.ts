import { describe, expect, it } from 'vitest';
import { SITUATIONS_CVEC } from '@/lib/domain/cvec';
import { marcherCvec, repondreCvec, type SaisiesCvec } from '@/lib/parcours/cvec';
import { trouver } from '@/lib/parcours/moteur';

const RENNES = { commune: 'Rennes 35000', communeCode: '35238' };
const cles = (saisies: SaisiesCvec) => marcherCvec(saisies).etapes.map(({ question }) => question.cle);

describe('le chemin de la contribution', () => {
  it('commence par la situation, seule', () => {
    expect(cles({})).toEqual(['situation']);
  });

  it.each(SITUATIONS_CVEC.map(({ cle, assujetti }) => [cle, assujetti] as const))(
    '« %s » demande la ville : %s',
    (situation, assujetti) => {
      expect(cles({ situation: { situation } })).toEqual(assujetti ? ['situation', 'ville'] : ['situation']);
    },
  );

  it('propose toutes les situations, dans l’ordre des pages officielles', () => {
    const [champ] = trouver(marcherCvec({}), 'situation')?.question.champs ?? [];
    expect(champ).toMatchObject({ type: 'choix' });
    expect(champ && 'options' in champ && champ.options.map(({ valeur }) => valeur)).toEqual(
      SITUATIONS_CVEC.map(({ cle }) => cle),
    );
  });

  it('donne la situation et la commune une fois répondues', () => {
    const { reponses } = marcherCvec({ situation: { situation: 'apprentissage' }, ville: RENNES });
    expect(reponses.situation?.situation.cle).toBe('apprentissage');
    expect(reponses.ville?.commune.code).toBe('35238');
  });
});

describe('une réponse', () => {
  it('acceptée, mène à la suivante', () => {
    const suite = repondreCvec({}, 'situation', { situation: 'initiale', autre: 'x' });
    expect(suite).toEqual({
      ok: true,
      valeur: { saisies: { situation: { situation: 'initiale' } }, ouverte: 'ville' },
    });
  });

  it('qui dit « non concerné » finit le chemin', () => {
    expect(repondreCvec({}, 'situation', { situation: 'hdr' })).toMatchObject({
      valeur: { ouverte: null },
    });
  });

  it('garde le code que le serveur a trouvé pour la ville', () => {
    const suite = repondreCvec(
      { situation: { situation: 'initiale' } },
      'ville',
      { commune: 'Rennes 35000', communeCode: '99999' },
      { communeCode: '35238' },
    );
    expect(suite).toMatchObject({ valeur: { saisies: { ville: RENNES }, ouverte: null } });
  });

  it.each([
    ['situation', {}, 'Choisissez votre situation'],
    ['situation', { situation: 'astronaute' }, 'Choisissez votre situation'],
    ['ville', { commune: '' }, 'Indiquez la commune de votre établissement'],
    ['ville', { commune: 'Nulle-Part' }, 'Choisissez la commune dans la liste'],
  ])('à « %s » (%o) se fait dire la forme qui marche', (cle, saisie, message) => {
    const refusee = repondreCvec({ situation: { situation: 'initiale' } }, cle, saisie);
    expect(refusee).toMatchObject({ ok: false, refus: { type: 'saisie_invalide' } });
    expect(JSON.stringify(refusee)).toContain(message);
  });

  it('dans un territoire sans Crous, dit à qui s’adresser', () => {
    const saisie = { commune: 'Papeete 98714' };
    const refusee = repondreCvec({ situation: { situation: 'initiale' } }, 'ville', saisie, {
      communeCode: '98735',
    });
    expect(JSON.stringify(refusee)).toContain('Aucun Crous ne gère');
  });

  it('à une question qui n’est pas posée ne compte pas', () => {
    for (const [saisies, cle] of [
      [{}, 'ville'],
      [{ situation: { situation: 'lycee' } }, 'ville'],
      [{}, 'inconnue'],
    ] as const)
      expect(repondreCvec(saisies, cle, RENNES)).toEqual({ ok: false, refus: { type: 'hors_chemin' } });
  });
});
