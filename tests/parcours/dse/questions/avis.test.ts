import { describe, expect, it } from 'vitest';
import { motifsExamen, type ReponsesDse } from '@/lib/parcours/dse';
import { CONTEXTE, faits, lignes, poser, quandPosee, refus, valeur, voir } from './outils';

const AVIS = ['avis-couple', 'avis-parent', 'avis-autre-parent', 'avis-etudiant'] as const;
const FORME = 'rbg : Indiquez le montant en euros, sans les centimes, par exemple 33000';
const MANQUE =
  'rbg : Indiquez le revenu brut global, par exemple 33000, ou cochez «~Je n’ai pas encore cet avis~»';
const HORS = 'rbg : Indiquez un montant entre −10~000~000~€ et 10~000~000~€, tel qu’il est écrit sur l’avis';

describe.each(AVIS)('le montant de « %s »', (cle) => {
  it.each([
    ['33 000', 33_000, '33~000~€'],
    ['33\u202f000\u00a0€', 33_000, '33~000~€'],
    ['33000 euros', 33_000, '33~000~€'],
    ['33.000', 33_000, '33~000~€'],
    ['0', 0, '0~€'],
    ['−1 500', -1500, '-1~500~€'],
    ['- 1500 €', -1500, '-1~500~€'],
    ['10000000', 10_000_000, '10~000~000~€'],
  ])('« %s » se lit %i et s’écrit « %s »', (rbg, lu, ecrit) => {
    expect(valeur(cle, { rbg })).toEqual({ rbg: lu, pasEncore: false });
    expect(lignes(cle, { rbg })[0]).toMatch(new RegExp(` : ${ecrit}$`));
  });

  it.each([
    ['', MANQUE],
    ['   ', MANQUE],
    ['€', MANQUE],
    ['33.000,50', FORME],
    ['33 000.0', FORME],
    ['33k', FORME],
    ['33 00', FORME],
    ['+33000', FORME],
    ['٣٣٠٠٠', FORME],
    ['💶', FORME],
    ['\u202e00033', FORME],
    ['10000001', HORS],
    ['-10000001', HORS],
    ['9'.repeat(10_000), HORS],
  ])('« %s » ne passe pas', (rbg, phrase) => {
    expect(refus(cle, { rbg })).toEqual([phrase]);
  });

  it('peut manquer si on le dit, et s’écrit alors en mots', () => {
    for (const rbg of ['', '  '])
      expect(valeur(cle, { rbg, pasEncore: 'oui' })).toEqual({ rbg: undefined, pasEncore: true });
    expect(lignes(cle, { pasEncore: 'oui' })[0]).toMatch(/ : Je n’ai pas encore cet avis$/);
  });

  it('tapé à côté de la case cochée, se lit quand même', () => {
    expect(valeur(cle, { rbg: '12000', pasEncore: 'oui' })).toEqual({ rbg: 12_000, pasEncore: true });
    expect(refus(cle, { rbg: 'douze', pasEncore: 'oui' })).toEqual([FORME]);
  });

  it('montre la ligne de l’avis et nomme les deux années', () => {
    const { aide, pourquoi } = poser(cle);
    expect(aide).toMatchObject({ type: 'avis-impot', ligne: 'Revenu brut global' });
    expect(pourquoi).toContain('reçu en 2025, qui porte sur les revenus de 2024');
    expect(poser(cle, { contexte: { ...CONTEXTE, anneeRevenus: 2023 } }).pourquoi).toContain('reçu en 2024');
  });
});

describe('un avis qui manque', () => {
  const manque: NonNullable<ReponsesDse['avis-couple']> = { rbg: undefined, pasEncore: true };
  const dire = (reponses: ReponsesDse) => motifsExamen(reponses, CONTEXTE).map(voir);
  const phrase = (deQui: string) => [
    `L’avis d’impôt ${deQui} sur les revenus de 2024 manque. Envoyez-le dès que vous l’avez.`,
  ];

  it.each<[string, ReponsesDse]>([
    ['de vos parents', { parents: { situation: 'maries' }, 'avis-couple': manque }],
    ['de votre tuteur', { parents: { situation: 'tuteur' }, 'avis-couple': manque }],
    ['du parent dont vous dépendez', { parents: { situation: 'separes' }, 'avis-parent': manque }],
    ['de votre parent', { parents: { situation: 'deces' }, 'avis-parent': manque }],
    ['de votre premier parent', { parents: { situation: 'non_maries_ensemble' }, 'avis-parent': manque }],
    [
      'de votre second parent',
      { parents: { situation: 'non_maries_ensemble' }, 'avis-autre-parent': manque },
    ],
    ['de votre autre parent', { parents: { situation: 'separes' }, 'avis-autre-parent': manque }],
    ['à votre nom', { 'avis-etudiant': manque }],
    ['de votre couple', { 'situation-familiale': { statut: 'marie', enfants: 0 }, 'avis-etudiant': manque }],
  ])('se réclame dans les mots de sa page : « %s »', (deQui, reponses) => {
    expect(dire(reponses)).toEqual(phrase(deQui));
  });

  it('ne se réclame pas quand le montant est là', () => {
    expect(dire({ parents: { situation: 'maries' }, 'avis-couple': { rbg: 0, pasEncore: true } })).toEqual(
      [],
    );
  });

  it('laisse son fait inconnu', () => {
    const saisies = { parents: { situation: 'maries' }, 'avis-couple': { rbg: '', pasEncore: 'oui' } };
    const { ressources } = faits(saisies);
    expect(ressources?.mode === 'foyer' && ressources.foyer?.rbgCouple).toBeUndefined();
  });
});

const MONTANTS = [
  {
    cle: 'revenus-etranger',
    libelle: 'Revenus à l’étranger ou outre-mer',
    question: 'y a-t-il d’autres revenus que ceux de ces avis',
    exemple: 'Indiquez le montant de l’année en euros, par exemple 8000',
    fait: 'revenusEtranger',
  },
  {
    cle: 'pension-versee',
    libelle: 'Pension alimentaire versée (non déduite)',
    question: 'une pension alimentaire est-elle versée',
    exemple: 'Indiquez le montant de l’année en euros, par exemple 2400',
    fait: 'pensionVersee',
  },
] as const;

describe.each(MONTANTS)('« $libelle »', ({ cle, libelle, question, exemple, fait }) => {
  quandPosee(cle, [
    ['se demande à qui dépend de ses parents', {}, true],
    ['pas à un orphelin', { enfance: { enfance: 'orphelin' } }, false],
  ]);

  it.each([
    [{ existe: 'non' }, 0, 'Non'],
    [{ existe: 'non', montant: '500' }, 0, 'Non'],
    [{ existe: 'non', montant: 'illisible' }, 0, 'Non'],
    [{ existe: 'oui', montant: '1' }, 1, '1~€ par an'],
    [{ existe: 'oui', montant: '2 400 €' }, 2400, '2~400~€ par an'],
  ])('%o vaut %i et s’écrit « %s »', (saisie, montant, ecrit) => {
    expect(valeur(cle, saisie)).toEqual({ montant });
    expect(lignes(cle, saisie)).toEqual([`${libelle} : ${ecrit}`]);
    const { ressources } = faits({ [cle]: saisie });
    expect(ressources?.mode === 'foyer' && ressources.foyer?.[fait]).toBe(montant);
  });

  it.each([
    [{}, `existe : Répondez oui ou non~: ${question}~?`],
    [{ existe: 'peut-être', montant: '3' }, `existe : Répondez oui ou non~: ${question}~?`],
    [{ existe: 'oui' }, `montant : ${exemple}`],
    [{ existe: 'oui', montant: '-1' }, 'montant : Indiquez un montant sans signe moins, par exemple 1200'],
    [{ existe: 'oui', montant: '2400,00' }, FORME.replace('rbg', 'montant')],
  ])('%o se refuse', (saisie, phrase) => {
    expect(refus(cle, saisie)).toEqual([phrase]);
  });
});
