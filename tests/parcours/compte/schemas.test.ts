import { describe, expect, it } from 'vitest';
import {
  schemaChangementMotDePasse,
  schemaConnexion,
  schemaDateSimulee,
  schemaIne,
  schemaInscription,
} from '@/lib/parcours/compte/schemas';

const INSCRIPTION = {
  prenom: 'Zoé',
  nom: 'Le Goff-N’Diaye',
  dateNaissance: '14/3/2007',
  email: 'Zoe@exemple.fr',
  motDePasse: 'quatre mots sans lien',
  ine: '',
};

const champsEnFaute = (saisie: Record<string, string>) => {
  const lu = schemaInscription.safeParse(saisie);
  return lu.success ? [] : lu.error.issues.map(({ path }) => path[0]);
};

describe('le formulaire d’inscription', () => {
  it('se lit en entier', () => {
    expect(schemaInscription.parse(INSCRIPTION)).toEqual({
      prenom: 'Zoé',
      nom: 'Le Goff-N’Diaye',
      dateNaissance: '2007-03-14',
      email: 'zoe@exemple.fr',
      motDePasse: 'quatre mots sans lien',
      ine: undefined,
    });
  });

  it('désigne chaque champ qui manque, sauf l’INE', () => {
    expect(champsEnFaute({})).toEqual(['prenom', 'nom', 'dateNaissance', 'email', 'motDePasse']);
  });

  it.each([
    ['prenom', 'Z0é'],
    ['dateNaissance', '30/02/2007'],
    ['dateNaissance', '14/03/1907'],
    ['email', 'zoe'],
    ['motDePasse', 'court'],
    ['ine', '123'],
  ])('désigne %s quand on tape « %s »', (champ, tape) => {
    expect(champsEnFaute({ ...INSCRIPTION, [champ]: tape })).toEqual([champ]);
  });

  it('refuse sa propre adresse comme mot de passe', () => {
    const email = 'zoe.legoff@exemple.fr';
    expect(champsEnFaute({ ...INSCRIPTION, email, motDePasse: email })).toEqual(['motDePasse']);
  });
});

describe('les autres formulaires du compte', () => {
  it('ne jugent pas un mot de passe qui existe déjà', () => {
    expect(schemaConnexion.parse({ email: 'a@b.fr', motDePasse: ' x ' })).toMatchObject({
      motDePasse: ' x ',
    });
    expect(schemaConnexion.safeParse({ email: 'a@b.fr', motDePasse: '' }).success).toBe(false);
  });

  it('jugent le nouveau mot de passe, pas l’actuel', () => {
    const saisie = { motDePasseActuel: 'x', motDePasse: 'quatre mots sans lien' };
    expect(schemaChangementMotDePasse.parse(saisie)).toEqual(saisie);
  });

  it('laissent retirer l’INE', () => {
    expect(schemaIne.parse({ ine: ' ' })).toEqual({ ine: undefined });
  });

  it('bornent la date simulée aux années des barèmes', () => {
    expect(schemaDateSimulee.parse({ jour: '31/05/2026' })).toEqual({ jour: '2026-05-31' });
    expect(schemaDateSimulee.safeParse({ jour: '31/05/1999' }).success).toBe(false);
  });
});
