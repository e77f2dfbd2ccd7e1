import { describe, expect, it } from 'vitest';
import { CONTEXTE, faits, lignes, ouiOuNon, refus, titre, toujoursPosee, unChoix, valeur } from './outils';

describe('l’année qui précède', () => {
  toujoursPosee('annee-precedente');
  unChoix('annee-precedente', {
    champ: 'annee',
    libelle: 'Année 2025-2026',
    phrase: 'Choisissez ce que vous faites cette année-là',
    options: [
      ['terminale', 'Je suis, ou j’étais, en terminale'],
      ['superieur', 'Je fais, ou je faisais, des études supérieures'],
      ['autre', 'Autre chose'],
    ],
  });

  it.each([
    ['2026-2027', '2025-2026'],
    ['2025-2026', '2024-2025'],
  ] as const)('pour la bourse de %s, est %s', (annee, avant) => {
    expect(titre('annee-precedente', { contexte: { ...CONTEXTE, annee } })).toBe(
      `Que faites-vous pendant l’année ${avant}~?`,
    );
  });
});

describe('le baccalauréat', () => {
  toujoursPosee('baccalaureat');
  unChoix('baccalaureat', {
    champ: 'bac',
    libelle: 'Baccalauréat',
    phrase: 'Choisissez la réponse qui correspond à votre situation',
    options: [
      ['obtenu', 'Oui, j’ai le baccalauréat'],
      ['en_cours', 'Pas encore, je le prépare'],
      ['equivalence', 'J’ai un titre admis à la place du baccalauréat'],
      ['aucun', 'Non'],
    ],
  });

  it.each(['obtenu', 'en_cours', 'equivalence', 'aucun'])('« %s » est un fait', (bac) => {
    expect(faits({ baccalaureat: { bac } }).diplome?.baccalaureat).toBe(bac);
  });
});

describe('le cadre d’un vœu', () => {
  const PUBLIC = { secteur: 'public', rythme: 'plein', statut: 'etudiant' };
  const etudes = (changement: Record<string, string>) =>
    faits({ 'nombre-voeux': { nombre: '1' }, 'cadre-voeu-1': { ...PUBLIC, ...changement } }).etudes;

  it('veut trois réponses', () => {
    expect(refus('cadre-voeu', {})).toEqual([
      'secteur : Dites si l’établissement est public ou privé, ou «~Je ne sais pas~»',
      'rythme : Choisissez temps plein ou temps partiel',
      'statut : Choisissez votre statut pendant cette formation',
    ]);
    expect(refus('cadre-voeu', { ...PUBLIC, rythme: 'nocturne' })).toEqual([
      'rythme : Choisissez temps plein ou temps partiel',
    ]);
  });

  it.each([
    ['public', 'public', 'Public'],
    ['prive_habilite', 'prive_habilite', 'Privé, habilité à recevoir des boursiers'],
    ['prive_non_habilite', 'prive_non_habilite', 'Privé, non habilité à recevoir des boursiers'],
    ['inconnu', undefined, 'Je ne sais pas'],
  ])('secteur « %s » : le fait %s, écrit « %s »', (secteur, fait, mots) => {
    expect(etudes({ secteur })?.etablissement).toBe(fait);
    expect(lignes('cadre-voeu', { ...PUBLIC, secteur })[0]).toBe(`Vœu 1~: établissement : ${mots}`);
  });

  it.each([
    [
      'etudiant',
      {
        alternance: false,
        apprentissage: false,
        contratProfessionnalisation: false,
        formationContinue: false,
      },
    ],
    [
      'apprentissage',
      { alternance: true, apprentissage: true, contratProfessionnalisation: false, formationContinue: false },
    ],
    [
      'professionnalisation',
      { alternance: true, apprentissage: false, contratProfessionnalisation: true, formationContinue: false },
    ],
    [
      'formation_continue',
      {
        alternance: false,
        apprentissage: false,
        contratProfessionnalisation: false,
        formationContinue: true,
      },
    ],
  ])('statut « %s » donne %o', (statut, attendus) => {
    expect(etudes({ statut })).toMatchObject(attendus);
  });

  it.each([
    ['plein', true, 'Temps plein, apprenti'],
    ['partiel', false, 'Temps partiel, apprenti'],
  ])('rythme « %s » : temps plein %s', (rythme, tempsPlein, mots) => {
    expect(etudes({ rythme })?.tempsPlein).toBe(tempsPlein);
    expect(lignes('cadre-voeu', { ...PUBLIC, rythme, statut: 'apprentissage' })[1]).toBe(
      `Vœu 1~: études : ${mots}`,
    );
  });

  it('numérote ses lignes et son titre par vœu', () => {
    expect(titre('cadre-voeu', { rang: 3 })).toBe('Comment suivrez-vous la formation du vœu 3~?');
    expect(lignes('cadre-voeu', PUBLIC, { rang: 3 }).map((l) => l.slice(0, 5))).toEqual(['Vœu 3', 'Vœu 3']);
  });
});

describe('le handicap et l’aide à un proche', () => {
  toujoursPosee('handicap');
  toujoursPosee('aidant');
  ouiOuNon(
    'handicap',
    'cdaph',
    'Handicap reconnu par la CDAPH',
    'Répondez oui ou non~: la CDAPH a-t-elle reconnu votre handicap~?',
  );
  ouiOuNon('aidant', 'aidant', 'Étudiant aidant d’un proche', 'Répondez oui ou non~: aidez-vous un proche~?');

  it('comptent pour les points, et le handicap aussi pour l’âge', () => {
    const lus = faits({ handicap: { cdaph: 'oui' }, aidant: { aidant: 'non' } });
    expect(lus.age?.handicapCDAPH).toBe(true);
    expect(lus.charges).toMatchObject({ handicapCDAPH: true, etudiantAidant: false });
    expect(faits({}).charges).toMatchObject({ handicapCDAPH: undefined, etudiantAidant: undefined });
  });

  it('ne confondent pas leurs champs', () => {
    expect(refus('handicap', { aidant: 'oui' })).toHaveLength(1);
    expect(valeur('aidant', { aidant: 'oui', cdaph: 'non' })).toEqual({ aidant: true });
  });
});
