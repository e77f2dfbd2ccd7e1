import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { etape, faits, lignes, poser, refus, valeur, voir } from './outils';

describe('l’année universitaire', () => {
  const annees = listerBaremes();

  it('propose la plus récente d’abord, et dit laquelle est provisoire', () => {
    const [champ] = poser('annee').champs;
    const options = champ && 'options' in champ ? champ.options : [];
    expect(options.map(({ valeur: v }) => v)).toEqual(annees.map(({ annee }) => annee));
    for (const { annee, statut } of annees)
      expect(options.find(({ valeur: v }) => v === annee)?.libelle).toBe(
        statut === 'provisoire' ? `${annee} (barème provisoire)` : annee,
      );
    expect(poser('annee').initiale).toEqual({ annee: annees[0]?.annee });
  });

  it.each(['1999-2000', '2026', '', 'jnsp', '2026-2027 (barème provisoire)', '__proto__'])(
    'refuse « %s »',
    (annee) => {
      expect(refus('annee', { annee })).toEqual(['annee : Choisissez une année dans la liste']);
    },
  );

  it('choisit les mots des pages qui suivent', () => {
    const titre = (cle: string, annee: '2022-2023' | '2026-2027') =>
      voir(poser(cle, { annee: { annee } }).titre);
    expect(titre('niveau', '2022-2023')).toBe('En quelle année d’études serez-vous en 2022-2023~?');
    expect(titre('formation', '2026-2027')).toBe('Où et comment étudierez-vous en 2026-2027~?');
  });

  it('s’écrit sans le mot « provisoire »', () => {
    expect(lignes('annee', { annee: '2026-2027' })).toEqual(['Année universitaire : 2026-2027']);
  });
});

describe('le niveau', () => {
  it.each([
    ['terminale', 'Première année, juste après la terminale', 'licence_1'],
    ['licence_1', 'Première année après le bac', 'licence_1'],
    ['licence_2', 'Deuxième année après le bac', 'licence_2'],
    ['licence_3', 'Troisième année après le bac', 'licence_3'],
    ['master_1', 'Quatrième année après le bac (master 1)', 'master_1'],
    ['master_2', 'Cinquième année après le bac (master 2)', 'master_2'],
    ['doctorat_1', 'Doctorat', 'doctorat_1'],
    ['autre', 'Une autre année', 'autre'],
  ])('« %s » s’écrit « %s » et donne le fait %s', (niveau, mots, fait) => {
    expect(lignes('niveau', { niveau })).toEqual([`Année d’études : ${mots}`]);
    expect(faits({ niveau: { niveau } }).etudes?.anneeEtude).toBe(fait);
  });

  it('inconnu ne donne aucun fait, et s’écrit', () => {
    expect(valeur('niveau', { niveau: 'jnsp' })).toBeUndefined();
    expect(lignes('niveau', { niveau: 'jnsp' })).toEqual(['Année d’études : Je ne sais pas']);
    expect(faits({ niveau: { niveau: 'jnsp' } }).etudes?.anneeEtude).toBeUndefined();
  });

  it('vide, dit quoi choisir', () => {
    expect(refus('niveau', {})).toEqual(['niveau : Choisissez votre année d’études, ou «~Je ne sais pas~»']);
  });

  it.each([
    ['baccalaureat', false],
    ['premiere-demande', false],
    ['bourses-recues', false],
  ])('en terminale, « %s » est posée : %s', (cle, posee) => {
    expect(etape(cle, {}) !== null).toBe(posee);
    if (cle !== 'bourses-recues') expect(etape(cle, { niveau: { niveau: 'licence_2' } })).not.toBeNull();
  });

  it('au-delà, une bourse déjà reçue ouvre ses trois pages', () => {
    const saisies = { niveau: { niveau: 'licence_3' }, 'premiere-demande': { premiere: 'non' } };
    for (const cle of ['bourses-recues', 'progression', 'difficultes']) {
      expect(etape(cle, saisies)).not.toBeNull();
      expect(etape(cle, { ...saisies, 'premiere-demande': { premiere: 'oui' } })).toBeNull();
      expect(etape(cle, { ...saisies, 'premiere-demande': { premiere: 'jnsp' } })).toBeNull();
    }
  });
});

describe('la formation', () => {
  it.each([
    ['public', 'Dans un établissement public', 'public'],
    ['prive_habilite', 'Dans un établissement privé habilité à recevoir des boursiers', 'prive_habilite'],
    ['prive_non_habilite', 'Dans un établissement privé non habilité', 'prive_non_habilite'],
    ['inconnu', 'Dans un établissement privé, je ne sais pas s’il est habilité', undefined],
    ['etranger', 'À l’étranger', undefined],
    ['jnsp', 'Je ne sais pas', undefined],
  ])('lieu « %s » s’écrit « %s » et donne l’établissement %s', (lieu, mots, fait) => {
    const saisie = { lieu, rythme: 'plein' };
    expect(lignes('formation', saisie)).toEqual([
      `Lieu des études : ${mots}`,
      'Rythme des études : À temps plein',
    ]);
    expect(faits({ formation: saisie }).etudes?.etablissement).toBe(fait);
  });

  it.each([
    ['plein', 'À temps plein'],
    ['partiel', 'À temps partiel'],
    ['apprentissage', 'En apprentissage'],
    ['professionnalisation', 'En contrat de professionnalisation'],
    ['formation_continue', 'En formation continue'],
    ['jnsp', 'Je ne sais pas'],
  ])('rythme « %s » s’écrit « %s »', (rythme, mots) => {
    expect(lignes('formation', { lieu: 'public', rythme })[1]).toBe(`Rythme des études : ${mots}`);
  });

  it('sait le lieu sans le rythme, et le rythme sans le lieu', () => {
    expect(faits({ formation: { lieu: 'public', rythme: 'jnsp' } }).etudes).toMatchObject({
      etablissement: 'public',
      lieu: 'france',
      tempsPlein: undefined,
      alternance: undefined,
      formationContinue: undefined,
    });
    expect(faits({ formation: { lieu: 'jnsp', rythme: 'apprentissage' } }).etudes).toMatchObject({
      etablissement: undefined,
      lieu: undefined,
      tempsPlein: true,
      apprentissage: true,
    });
  });

  it('se refuse champ par champ', () => {
    expect(refus('formation', { lieu: 'lune' })).toEqual([
      'lieu : Choisissez où vous étudierez, ou «~Je ne sais pas~»',
      'rythme : Choisissez comment vous étudierez, ou «~Je ne sais pas~»',
    ]);
  });
});

describe('la formation à l’étranger', () => {
  const dehors = { formation: { lieu: 'etranger', rythme: 'plein' } };

  it.each([
    ['public', false],
    ['inconnu', false],
    ['jnsp', false],
    ['etranger', true],
  ])('après le lieu « %s », se demande : %s', (lieu, posee) => {
    expect(etape('formation-etranger', { formation: { lieu, rythme: 'plein' } }) !== null).toBe(posee);
  });

  it.each([
    ['conseil_europe', 'Dans un autre pays d’Europe'],
    ['autre_pays', 'Dans un autre pays du monde'],
  ])('« %s » s’écrit « %s » et donne le lieu', (pays, mots) => {
    const saisie = { pays, secteur: 'prive_habilite' };
    expect(lignes('formation-etranger', saisie)).toEqual([
      `Pays des études : ${mots}`,
      'Établissement : Privé, habilité à recevoir des boursiers français',
    ]);
    expect(faits({ ...dehors, 'formation-etranger': saisie }).etudes).toMatchObject({
      lieu: pays,
      etablissement: 'prive_habilite',
    });
  });

  it('inconnue, laisse le rythme connu', () => {
    const saisie = { inconnu: 'oui' };
    expect(lignes('formation-etranger', saisie)).toEqual(['Pays des études : Je ne sais pas']);
    expect(faits({ ...dehors, 'formation-etranger': saisie }).etudes).toMatchObject({
      lieu: undefined,
      etablissement: undefined,
      tempsPlein: true,
    });
  });

  it('veut deux réponses', () => {
    expect(refus('formation-etranger', {})).toEqual([
      'pays : Choisissez le pays de vos études',
      'secteur : Dites si l’établissement est public ou privé, ou «~Je ne sais pas~»',
    ]);
  });
});
