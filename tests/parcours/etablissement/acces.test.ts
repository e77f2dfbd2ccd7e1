import { describe, expect, it } from 'vitest';
import { REFUS_REFERENT } from '@/lib/domain/etablissement';
import { AGREER, champsDAgrement, schemaAcces, schemaRetrait } from '@/lib/parcours/etablissement';

const SAISIE = {
  ...{ uai: ' 0359901x ', prenom: 'Anaïs', nom: 'Le Bris', email: 'Anais@Ecole.fr' },
  motDePasse: 'nuage violon tortue granit',
};
const erreursDe = (saisie: object) =>
  schemaAcces
    .safeParse({ ...SAISIE, ...saisie })
    .error?.issues.map(({ path, message }) => [path[0], message.replace(/\s/g, ' ')]);

describe('la demande d’accès d’un établissement', () => {
  it('lit l’UAI et l’adresse sous la forme qu’ils gardent', () => {
    expect(schemaAcces.parse(SAISIE)).toMatchObject({ uai: '0359901X', email: 'anais@ecole.fr' });
  });

  it.each([
    ['', 'Écrivez l’UAI de l’établissement'],
    ['0359901', 'Écrivez l’UAI de l’établissement'],
    ['0359901Y', 'Vérifiez l’UAI'],
    ['<script>', 'Écrivez l’UAI de l’établissement'],
  ])('dit ce qui ne va pas dans l’UAI « %s »', (uai, attendu) => {
    expect(erreursDe({ uai })).toEqual([['uai', expect.stringContaining(attendu)]]);
  });

  it('demande tout à la fois ce qui manque', () => {
    const vide = { uai: '', prenom: '', nom: '', email: '', motDePasse: '' };
    expect(erreursDe(vide)?.map(([champ]) => champ)).toEqual(Object.keys(vide));
  });

  it('refuse un mot de passe court, ou qui est l’adresse', () => {
    expect(erreursDe({ motDePasse: 'court' })).toHaveLength(1);
    expect(erreursDe({ motDePasse: 'anais@ecole.fr' })).toHaveLength(1);
  });
});

describe('la décision du Crous', () => {
  const valeurs = (placeLibre: boolean) => {
    const [choix] = champsDAgrement(placeLibre);
    return choix?.type === 'choix' ? choix.options.map(({ valeur }) => valeur) : [];
  };

  it('n’offre d’agréer que lorsqu’une place est libre', () => {
    expect(valeurs(true)).toEqual([AGREER, ...Object.keys(REFUS_REFERENT)]);
    expect(valeurs(false)).toEqual(Object.keys(REFUS_REFERENT));
  });

  it('un retrait se fonde sur une phrase entière', () => {
    expect(schemaRetrait.safeParse({ motivation: 'Elle a quitté l’établissement.' }).success).toBe(true);
    for (const motivation of ['', 'parti', 'x'.repeat(501)]) {
      expect(schemaRetrait.safeParse({ motivation }).success, motivation).toBe(false);
    }
  });
});
