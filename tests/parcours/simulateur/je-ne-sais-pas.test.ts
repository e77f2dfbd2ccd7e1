import { describe, expect, it } from 'vitest';
import type { Saisie } from '@/lib/parcours/moteur';
import { aRepondre, marcher, simuler } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from './repondre';

function manquants(cle: string, saisie: Saisie) {
  const marche = marcher({ ...LYCEEN, [cle]: saisie }, CONTEXTE);
  const resultat = simuler(marche, CONTEXTE)?.resultat;
  if (resultat?.type !== 'indetermine') return { resultat, lignes: [], codes: [] };
  const lignes = aRepondre(marche, resultat.faitsManquants, (c) => `/simulateur/${c}`);
  return { resultat, lignes, codes: resultat.faitsManquants.map(({ code }) => code) };
}

describe('« Je ne sais pas »', () => {
  it.each<[string, Saisie, string, string]>([
    ['formation', { lieu: 'jnsp', rythme: 'plein' }, 'etudes.etablissement', 'formation'],
    ['formation', { lieu: 'inconnu', rythme: 'plein' }, 'etudes.etablissement', 'formation'],
    ['formation', { lieu: 'public', rythme: 'jnsp' }, 'etudes.tempsPlein', 'formation'],
    ['emploi', { emplois: 'jnsp' }, 'etudes.inscritFranceTravail', 'emploi'],
    ['naissance', { dateNaissance: '', inconnu: 'oui' }, 'age.dateNaissance', 'naissance'],
    ['nationalite', { groupe: 'jnsp' }, 'nationalite.groupe', 'nationalite'],
    ['situation', { cas: 'jnsp' }, 'charges.handicapCDAPH', 'situation'],
    ['parents', { situation: 'jnsp' }, 'ressources.foyer.parents', 'parents'],
    ['avis-couple', { rbg: '', pasEncore: 'oui' }, 'ressources.foyer.rbgCouple', 'avis-couple'],
    ['enfants', { inconnu: 'oui' }, 'charges.autresEnfants', 'enfants'],
    ['trajet', { inconnu: 'oui' }, 'charges.distanceKm', 'trajet'],
  ])('à « %s » (%o) donne un résultat indéterminé où manque %s', (cle, saisie, code, question) => {
    const { codes, lignes } = manquants(cle, saisie);
    expect(codes).toContain(code);
    expect(lignes.map(({ href }) => href)).toContain(`/simulateur/${question}`);
  });

  it('demande l’année d’études à qui ne la connaît pas', () => {
    const suite = {
      baccalaureat: { bac: 'obtenu' },
      'premiere-demande': { premiere: 'oui' },
      niveau: { niveau: 'jnsp' },
    };
    const marche = marcher({ ...LYCEEN, ...suite }, CONTEXTE);
    const resultat = simuler(marche, CONTEXTE)?.resultat;
    const manque = resultat?.type === 'indetermine' ? resultat.faitsManquants : [];
    expect(aRepondre(marche, manque, (c) => c).map(({ href }) => href)).toEqual(['niveau']);
  });

  it('laisse inconnu ce qui n’a pas de réponse, et rien d’autre', () => {
    const { lignes } = manquants('trajet', { inconnu: 'oui' });
    expect(lignes).toHaveLength(1);
    expect(manquants('formation', { lieu: 'public', rythme: 'jnsp' }).codes).not.toContain(
      'etudes.etablissement',
    );
    expect(manquants('formation', { lieu: 'jnsp', rythme: 'plein' }).codes).not.toContain(
      'etudes.tempsPlein',
    );
  });

  it('compte une page sans réponse comme une seule chose à faire', () => {
    const { codes, lignes } = manquants('emploi', { emplois: 'jnsp' });
    expect(codes.length).toBeGreaterThan(5);
    expect(lignes).toHaveLength(1);
    expect(lignes[0]?.libelle).toMatch(/concerne-t-elle/);
  });

  it('estime tout de même l’échelon quand seule une condition est inconnue', () => {
    const { resultat } = manquants('nationalite', { groupe: 'jnsp' });
    expect(resultat).toMatchObject({ type: 'indetermine', estimation: { echelon: '1' } });
  });

  it('n’accepte pas une réponse et « Je ne sais pas » ensemble', () => {
    const erreurs = (cle: string, saisie: Saisie) =>
      marcher({ ...LYCEEN, [cle]: saisie }, CONTEXTE).etapes.find(({ question }) => question.cle === cle)
        ?.erreurs;
    expect(erreurs('trajet', { ou: 'proche', inconnu: 'oui' })?.[0]).toMatchObject({ champ: 'inconnu' });
    expect(erreurs('situation', { cas: ['aidant', 'jnsp'] })?.[0]).toMatchObject({ champ: 'cas' });
    expect(erreurs('situation', { cas: 'jnsp' })).toEqual([]);
  });
});
