import { describe, expect, it } from 'vitest';
import {
  caseCochee,
  choix,
  choixMultiple,
  commune,
  facultatif,
  iban,
  ine,
  type Lecteur,
  libelleDe,
  lireSi,
  nomPropre,
  ouiNon,
  texte,
  texteLong,
  verifier,
} from '@/lib/parcours/moteur';

const lire = <T>(lecteur: Lecteur<T>, brut: string | readonly string[] | undefined, saisie = {}) => {
  const lu = lecteur(brut, saisie);
  return lu.ok ? lu.valeur : { refus: lu.refus };
};

const OPTIONS = [
  { valeur: 'a', libelle: 'Première' },
  { valeur: 'b', libelle: 'Deuxième' },
  { valeur: 'aucune', libelle: 'Aucune' },
] as const;

describe('un choix', () => {
  it('se lit par sa valeur et se relit par son libellé', () => {
    expect(lire(choix(OPTIONS, 'Choisissez'), 'b')).toBe('b');
    expect(libelleDe(OPTIONS, 'b')).toBe('Deuxième');
  });

  it('refuse une valeur que personne ne propose', () => {
    expect(lire(choix(OPTIONS, 'Choisissez'), 'c')).toEqual({ refus: 'Choisissez' });
    expect(lire(choix(OPTIONS, 'Choisissez'), undefined)).toEqual({ refus: 'Choisissez' });
  });

  it('plusieurs cases gardent l’ordre des options et oublient les intruses', () => {
    const cases = choixMultiple(OPTIONS, 'Cochez');
    expect(lire(cases, ['b', 'a', 'z'])).toEqual(['a', 'b']);
    expect(lire(cases, 'b')).toEqual(['b']);
    expect(lire(cases, [])).toEqual({ refus: 'Cochez' });
    expect(lire(cases, undefined)).toEqual({ refus: 'Cochez' });
  });

  it('« Aucune » ne va avec aucune autre', () => {
    const cases = choixMultiple(OPTIONS, 'Cochez', { valeur: 'aucune', message: 'Cochez l’un ou l’autre' });
    expect(lire(cases, ['a', 'aucune'])).toEqual({ refus: 'Cochez l’un ou l’autre' });
    expect(lire(cases, ['aucune'])).toEqual(['aucune']);
    expect(lire(cases, ['a', 'b'])).toEqual(['a', 'b']);
  });

  it('oui, non, case cochée', () => {
    expect(lire(ouiNon('Répondez'), 'oui')).toBe(true);
    expect(lire(ouiNon('Répondez'), 'non')).toBe(false);
    expect(lire(ouiNon('Répondez'), '')).toEqual({ refus: 'Répondez' });
    expect(lire(caseCochee, 'oui')).toBe(true);
    expect(lire(caseCochee, undefined)).toBe(false);
  });
});

describe('un nom', () => {
  it.each(['Lina', 'Le Goff', 'D’Ornano', "O'Connor", 'Jean-Éloi', 'Nguyễn', 'Müller', 'Ó Briain', 'Łukasz'])(
    '« %s » est accepté',
    (nom) => {
      expect(lire(nomPropre('Indiquez'), nom)).toBe(nom);
    },
  );

  it.each(['Lina2', '<b>', '-Lina', 'a@b'])('« %s » rappelle ce qui compose un nom', (nom) => {
    expect(lire(nomPropre('Indiquez'), nom)).toEqual({ refus: expect.stringMatching(/^Écrivez le nom/) });
  });

  it('met en forme composée et réduit les espaces', () => {
    expect(lire(nomPropre('Indiquez'), '  Zoe\u0301   Anne ')).toBe('Zoé Anne');
    expect(lire(nomPropre('Indiquez'), '   ')).toEqual({ refus: 'Indiquez' });
  });
});

describe('un texte', () => {
  it('tient sur une ligne et ne dépasse pas sa longueur', () => {
    expect(lire(texte('Indiquez', 10), ' un\n deux ')).toBe('un deux');
    expect(lire(texte('Indiquez', 10), 'x'.repeat(11))).toEqual({ refus: 'Écrivez au plus 10 caractères' });
  });

  it('long, il garde ses lignes', () => {
    expect(lire(texteLong('Indiquez'), 'un\r\ndeux')).toBe('un\ndeux');
    expect(lire(texteLong('Indiquez'), '')).toEqual({ refus: 'Indiquez' });
    expect(lire(texteLong('Indiquez', 3), 'quatre')).toEqual({ refus: 'Écrivez au plus 3 caractères' });
  });
});

describe('une commune', () => {
  const lecteur = commune('ville', 'Indiquez la ville');

  it('se lit avec le code que le serveur a trouvé', () => {
    expect(lire(lecteur, 'Rennes 35000', { villeCode: '35238' })).toEqual({
      texte: 'Rennes 35000',
      code: '35238',
    });
    expect(lire(lecteur, 'Ajaccio', { villeCode: '2A004' })).toEqual({ texte: 'Ajaccio', code: '2A004' });
  });

  it('sans code, dit comment l’écrire', () => {
    const refus = { refus: expect.stringMatching(/^Choisissez la commune dans la liste/) };
    expect(lire(lecteur, 'Rennes')).toEqual(refus);
    expect(lire(lecteur, 'Rennes', { villeCode: 'DROP' })).toEqual(refus);
    expect(lire(lecteur, '', { villeCode: '35238' })).toEqual({ refus: 'Indiquez la ville' });
  });
});

describe('les identifiants', () => {
  it.each(['120890045HB', '1208 9004 5hb', '1234567890K', '1234A56789B'])(
    'l’INE « %s » est accepté',
    (tape) => {
      expect(lire(ine, tape)).toMatch(/^[\dA-Z]{11}$/);
    },
  );

  it('un INE mal formé montre la forme qui convient', () => {
    expect(lire(ine, '12089')).toEqual({ refus: expect.stringContaining('par exemple 120890045HB') });
  });

  it('un IBAN se lit avec ou sans espaces', () => {
    expect(lire(iban('Indiquez'), 'fr76 3000 6000 0112 3456 7890 189')).toBe('FR7630006000011234567890189');
  });

  it.each([
    ['', 'Indiquez'],
    ['FR76', 'Écrivez l’IBAN en entier'],
    ['FR7630006000011234567890188', 'Vérifiez l’IBAN'],
    ['US64SVBKUS6S3300958879', 'Indiquez un compte de la zone SEPA'],
  ])('l’IBAN « %s » dit quoi faire', (tape, debut) => {
    expect(lire(iban('Indiquez'), tape)).toEqual({ refus: expect.stringMatching(new RegExp(`^${debut}`)) });
  });
});

describe('les lecteurs composés', () => {
  it('un champ facultatif vide ne vaut rien, rempli il est lu', () => {
    expect(lire(facultatif(ine), '  ')).toBeUndefined();
    expect(lire(facultatif(ine), 'x')).toEqual({ refus: expect.any(String) });
  });

  it('un champ sous condition n’est lu que si elle tient', () => {
    const lecteur = lireSi((saisie) => saisie.juste === 'non', texte('Indiquez'));
    expect(lire(lecteur, '', { juste: 'oui' })).toBeUndefined();
    expect(lire(lecteur, '', { juste: 'non' })).toEqual({ refus: 'Indiquez' });
  });

  it('une condition de plus porte sa phrase', () => {
    const lecteur = verifier(texte('Indiquez'), (lu) => lu === 'oui', 'Écrivez oui');
    expect(lire(lecteur, 'oui')).toBe('oui');
    expect(lire(lecteur, 'non')).toEqual({ refus: 'Écrivez oui' });
    expect(lire(lecteur, '')).toEqual({ refus: 'Indiquez' });
  });
});
