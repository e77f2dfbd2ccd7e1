import { describe, expect, it } from 'vitest';
import { estTitulaire } from '@/lib/parcours/dse/depot/titulaire';
import { remplirPour, type Saisies } from './guichet';
import { saisiesDe } from './scenarios';

const messages = (cle: string, changements: Saisies) => {
  const { arret, erreurs } = remplirPour(saisiesDe(cle, changements));
  return { arret, messages: erreurs.map(({ champ, message }) => `${champ} : ${message}`) };
};

describe('les vœux', () => {
  const deuxVoeux = (voeu2: Record<string, string>) =>
    messages('lucas', { 'voeu-2': { niveau: 'licence_1', ...voeu2 } });

  it('refusent deux fois la même formation, même écrite autrement', () => {
    const { arret, messages: lus } = deuxVoeux({
      etablissement: 'UNIVERSITE  DE BREST',
      formation: 'licence de Droit.',
    });
    expect(arret).toBe('voeu-2');
    expect(lus).toEqual([expect.stringMatching(/^formation : Cette formation est déjà votre vœu 1/)]);
  });

  it('acceptent la même formation ailleurs', () => {
    expect(deuxVoeux({ etablissement: 'Université de Paris', formation: 'Licence de droit' }).arret).not.toBe(
      'voeu-2',
    );
  });

  it('demandent la commune dans la liste quand la formation est en France', () => {
    const { messages: lus } = messages('emma', { 'lieu-voeu-1': { lieu: 'france', commune: 'Nulle-Part' } });
    expect(lus).toEqual([expect.stringMatching(/^commune : Choisissez la commune dans la liste/)]);
  });

  it('n’ont pas besoin d’une commune à l’étranger', () => {
    const { arret } = messages('emma', { 'lieu-voeu-1': { lieu: 'conseil_europe', commune: '' } });
    expect(arret).toBe('distance-1');
  });
});

describe('les avis d’impôt', () => {
  it('acceptent « Je n’ai pas encore cet avis »', () => {
    expect(messages('emma', { 'avis-couple': { rbg: '', pasEncore: 'oui' } }).arret).toBeNull();
  });

  it('refusent les centimes avec la phrase qui convient', () => {
    expect(messages('emma', { 'avis-couple': { rbg: '33.000,50' } }).messages).toEqual([
      'rbg : Indiquez le montant en euros, sans les centimes, par exemple 33000',
    ]);
  });

  it('sans montant, rappellent la case à cocher', () => {
    expect(messages('emma', { 'avis-couple': { rbg: '' } }).messages).toEqual([
      expect.stringContaining('Je n’ai pas encore cet avis'),
    ]);
  });
});

describe('les situations', () => {
  it('« Aucune de ces situations » ne se coche pas avec une autre', () => {
    expect(messages('emma', { emploi: { emplois: ['retraite', 'aucune'] } }).messages).toEqual([
      expect.stringMatching(/^emplois : Cochez soit vos situations/),
    ]);
  });

  it('les années de bourse en licence ne dépassent pas le total', () => {
    expect(messages('sarah', { 'bourses-recues': { total: '1', licence: '2' } }).messages).toEqual([
      expect.stringMatching(/^licence : Indiquez un nombre d’années au plus égal/),
    ]);
  });

  it('une date de naissance dans le futur demande de vérifier l’année', () => {
    const identite = { prenom: 'Emma', nom: 'Petit', dateNaissance: '14/09/2027', ine: '' };
    expect(messages('emma', { identite }).messages).toEqual([
      expect.stringMatching(/^dateNaissance : Vérifiez l’année/),
    ]);
  });

  it('un revenu à l’étranger demande son montant', () => {
    expect(messages('emma', { 'revenus-etranger': { existe: 'oui', montant: '' } }).messages).toEqual([
      expect.stringMatching(/^montant : Indiquez le montant de l’année/),
    ]);
  });
});

describe('le compte bancaire', () => {
  it.each([
    ['PETIT Emma', true],
    ['MLLE EMMA PETIT', true],
    ['M. OU MME PETIT EMMA ET PAUL', true],
    ['Petit', false],
    ['Petitjean Emma', false],
    ['Martin Emma', false],
  ])('titulaire « %s » : %s', (titulaire, attendu) => {
    expect(estTitulaire(titulaire, { prenom: 'Emma', nom: 'Petit' })).toBe(attendu);
  });

  it.each([
    ['LE GOFF LUCAS', 'Lucas', 'Le Goff'],
    ['Legoux-Ômer Zoe', 'Zoé', 'Legoux Ômer'],
    ['OCONNOR SEAN', 'Seán', 'OConnor'],
    ['JEAN DOEUF', 'Jean-Marc', 'Dœuf'],
  ])('« %s » est bien %s %s, sans accents, casse ni ordre', (titulaire, prenom, nom) => {
    expect(estTitulaire(titulaire, { prenom, nom })).toBe(true);
  });

  it('refuse le compte d’une autre personne', () => {
    const compte = { titulaire: 'Jean Martin', iban: 'FR7630006000011234567890189' };
    expect(messages('emma', { compte }).messages).toEqual([
      'titulaire : Le compte doit être à votre nom\u202f: écrivez le titulaire comme sur le RIB, par exemple «\u202fPetit Emma\u202f»',
    ]);
  });

  it('peut venir plus tard', () => {
    expect(messages('emma', { compte: { titulaire: '', iban: '', plusTard: 'oui' } }).arret).toBeNull();
  });
});
