import { describe, expect, it } from 'vitest';
import {
  CHAMPS_DESIGNATION,
  CHAMPS_RESTITUTION,
  schemaDesignation,
  schemaRestitution,
} from '@/lib/parcours/logement/designation';

const LINA = { prenom: 'Lina', nom: 'Martin', email: 'lina.martin@exemple.fr' };

describe('désigner un étudiant', () => {
  it('lit un nom et une adresse, en minuscules', () => {
    expect(schemaDesignation.parse({ ...LINA, email: ' Lina.Martin@Exemple.FR ' })).toEqual(LINA);
  });

  it.each([
    ['prenom', '', 'Écrivez le prénom de la personne'],
    ['nom', ' ', 'Écrivez le nom de la personne'],
    ['email', '', 'Écrivez l’adresse électronique de cette personne, par exemple lina.martin@exemple.fr'],
    [
      'email',
      'lina@',
      'Écrivez l’adresse électronique de cette personne, par exemple lina.martin@exemple.fr',
    ],
  ])('dit au champ %s ce qui manque', (nom, valeur, message) => {
    const lu = schemaDesignation.safeParse({ ...LINA, [nom]: valeur });
    expect(lu.error?.issues.map((i) => [i.path[0], i.message])).toEqual([
      [nom, expect.stringContaining(message)],
    ]);
  });

  it('demande les champs qu’il lit, et rien d’autre', () => {
    expect(CHAMPS_DESIGNATION.map(({ nom }) => nom)).toEqual(Object.keys(LINA));
    expect(CHAMPS_RESTITUTION.map(({ nom }) => nom)).toEqual(['nombre']);
  });
});

describe('rendre des chambres', () => {
  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['9999', 9999],
  ])('lit « %s »', (brut, attendu) => {
    expect(schemaRestitution.parse({ nombre: brut })).toEqual({ nombre: attendu });
  });

  it.each(['', '0', '-1', '1,5', 'deux', '10000', '1e3'])(
    'refuse « %s » en disant la forme attendue',
    (nombre) => {
      expect(schemaRestitution.safeParse({ nombre }).error?.issues[0]?.message).toContain('par exemple 2');
    },
  );
});
