import { describe, expect, it } from 'vitest';
import { type QuestionPosee, questionsDe, valider } from '@/lib/parcours/moteur';
import { marcher, PARCOURS_SIMULATEUR, type Saisies } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from './repondre';

/** Every question, as it stands for a lycéen, whether the path asks it of him or not. */
const { reponses } = marcher(LYCEEN, CONTEXTE);
const questions = PARCOURS_SIMULATEUR.questions
  .flatMap(questionsDe)
  .map((question) => question.poser({ reponses, rang: 1, contexte: CONTEXTE }));
const parCle = (cle: string): QuestionPosee => {
  const trouvee = questions.find((question) => question.cle === cle);
  if (!trouvee) throw new Error(`pas de question ${cle}`);
  return trouvee;
};
const textes = (question: QuestionPosee): readonly string[] => [
  question.titre,
  question.pourquoi ?? '',
  ...question.champs.flatMap((champ) => [
    champ.libelle,
    champ.aide ?? '',
    ...('options' in champ ? champ.options.flatMap(({ libelle, aide }) => [libelle, aide ?? '']) : []),
  ]),
];
const message = (cle: string, saisie: Saisies[string]): string | null => {
  const lu = valider(parCle(cle), saisie);
  return lu.ok ? null : (lu.refus[0]?.message ?? '');
};

describe.each(questions.map((question) => [question.cle, question] as const))(
  'la question « %s »',
  (cle, question) => {
    it('est une question, en bon français, qui dit pourquoi elle est posée', () => {
      expect(question.titre).toMatch(/\u202f\?$/);
      expect(question.pourquoi?.length).toBeGreaterThan(20);
      for (const texte of textes(question)) {
        expect(texte).not.toMatch(/ [;:?!€%»]|« |'|!/);
      }
    });

    it('permet « Je ne sais pas », sauf l’année', () => {
      const permis = /^(Je ne sais pas|Je n’ai pas cet avis)/;
      expect(textes(question).some((texte) => permis.test(texte))).toBe(cle !== 'annee');
    });

    it('dit, quand rien n’est répondu, la forme qui convient', () => {
      const lu = valider(question, {});
      const dits = lu.ok ? [] : lu.refus.map(({ message: dit }) => dit);
      expect(dits.length).toBeGreaterThan(0);
      for (const dit of dits) expect(dit).toMatch(/^(Choisissez|Cochez|Indiquez|Répondez|Dites)/);
    });
  },
);

describe('les mots de la distance', () => {
  it('montrent les tranches du barème', () => {
    const { aide } = parCle('trajet');
    const paragraphes = aide?.type === 'texte' ? aide.paragraphes.join(' ') : '';
    expect(paragraphes.replace(/\s/g, ' ')).toContain('De 30 à 249 km : 1 point.');
    expect(paragraphes.replace(/\s/g, ' ')).toContain('13 000 km et plus : 4 points.');
  });

  it('lisent la distance comme on l’écrit', () => {
    expect(valider(parCle('trajet'), { ou: 'loin', km: '249,5 km' })).toMatchObject({
      valeur: { km: 249.5 },
    });
    expect(valider(parCle('trajet'), { ou: 'proche', km: '120' })).toMatchObject({ valeur: { km: 0 } });
    expect(message('trajet', { ou: 'loin', km: 'loin' })).toBe(
      'Indiquez la distance en kilomètres, par exemple 120',
    );
  });

  it('parlent du domicile de l’étudiant quand seules ses ressources comptent', () => {
    const seul: Saisies = { ...LYCEEN, situation: { cas: 'enfance' }, enfance: { enfance: 'orphelin' } };
    const { etapes } = marcher(seul, CONTEXTE);
    const titre = (cle: string) => etapes.find(({ question }) => question.cle === cle)?.question.titre;
    expect(titre('trajet')).toBe('Étudierez-vous loin de chez vous\u202f?');
    expect(titre('parents')).toBeUndefined();
  });
});

describe('les autres réponses', () => {
  it('se lisent ou se corrigent avec une phrase', () => {
    expect(message('naissance', { dateNaissance: '31/02/2008' })).toMatch(/^Ce jour n’existe pas/);
    expect(message('naissance', { dateNaissance: '04/05/2030' })).toMatch(/^Vérifiez l’année/);
    expect(message('enfants', { nombre: 'deux', superieur: '0' })).toMatch(/^Indiquez un nombre d’enfants/);
    expect(message('situation', { cas: ['couple', 'aucune'] })).toMatch(/^Cochez soit/);
    expect(message('formation', { lieu: 'public', rythme: 'plein' })).toBeNull();
    expect(message('formation-etranger', { pays: 'conseil_europe', secteur: 'public' })).toBeNull();
  });

  it('annoncent l’avis d’impôt de la bonne année', () => {
    const avis = (annee: string) => {
      const { etapes } = marcher({ ...LYCEEN, annee: { annee } }, CONTEXTE);
      return etapes.find(({ question }) => question.cle === 'avis-couple')?.question.pourquoi;
    };
    expect(avis('2026-2027')).toMatch(/reçu en 2025, qui porte sur les revenus de 2024/);
    expect(avis('2022-2023')).toMatch(/reçu en 2021, qui porte sur les revenus de 2020/);
  });
});
