import { describe, expect, it } from 'vitest';
import { CONTEXTE, faits, lignes, poser, refus, toujoursPosee, valeur } from './outils';

const PAR_CASE = [
  ['france_travail', 'inscritFranceTravail', 'Inscrit à France Travail comme demandeur d’emploi'],
  ['stagiaire', 'fonctionnaireStagiaire', 'Fonctionnaire stagiaire'],
  ['agent_public', 'agentPublic', 'Agent public titulaire'],
  ['retraite', 'retraite', 'Retraité'],
  ['detenu', 'detenu', 'Détenu, sans régime de semi-liberté'],
  ['interne', 'interneMedecine', 'Interne en médecine'],
  ['preprofessionnalisation', 'preprofessionnalisation', 'En préprofessionnalisation rémunérée'],
  ['autre_bourse', 'autreBourseEtat', 'Boursier d’un autre ministère ou d’un gouvernement étranger'],
] as const;
const FAITS = PAR_CASE.map(([, fait]) => fait);

describe('les situations qui ne se cumulent pas avec une bourse', () => {
  toujoursPosee('emploi');

  it('regardent l’année de la bourse', () => {
    expect(poser('emploi').pourquoi).toContain('l’année 2026-2027');
    const contexte = { ...CONTEXTE, annee: '2025-2026' } as const;
    expect(poser('emploi', { contexte }).pourquoi).toContain('l’année 2025-2026');
  });

  it.each(PAR_CASE)('« %s » donne le seul fait %s', (situation, fait, mots) => {
    const etudes = faits({ emploi: { emplois: situation } }).etudes;
    for (const autre of FAITS) expect(etudes?.[autre]).toBe(autre === fait);
    expect(lignes('emploi', { emplois: situation })).toEqual([`Situations particulières : ${mots}`]);
  });

  it('« Aucune » nie tout ; sans réponse, rien n’est su', () => {
    const aucune = faits({ emploi: { emplois: ['aucune'] } }).etudes;
    const rien = faits({}).etudes;
    for (const fait of FAITS) {
      expect(aucune?.[fait]).toBe(false);
      expect(rien?.[fait]).toBeUndefined();
    }
  });

  it('se cochent à plusieurs, dans l’ordre de la page', () => {
    const saisie = { emplois: ['interne', 'france_travail'] };
    expect(valeur('emploi', saisie)).toEqual({ emplois: ['france_travail', 'interne'] });
    expect(lignes('emploi', saisie)).toEqual([
      'Situations particulières : Inscrit à France Travail comme demandeur d’emploi, Interne en médecine',
    ]);
  });

  it('ne vont pas avec « Aucune », quel que soit l’ordre envoyé', () => {
    const phrase = 'emplois : Cochez soit vos situations, soit «~Aucune de ces situations~»';
    expect(refus('emploi', { emplois: ['retraite', 'aucune'] })).toEqual([phrase]);
    expect(refus('emploi', { emplois: ['aucune', 'retraite'] })).toEqual([phrase]);
    expect(refus('emploi', { emplois: ['aucune', 'inventee'] })).toEqual([]);
    expect(refus('emploi', { emplois: ['aucune', 'aucune'] })).toEqual([]);
  });

  it.each([[[]], [''], ['inventee'], [['AUCUNE', ' aucune']], [['constructor']]])(
    '%o ne répond pas',
    (emplois) => {
      expect(refus('emploi', { emplois })).toEqual([
        'emplois : Cochez les situations qui vous concernent, ou «~Aucune de ces situations~»',
      ]);
    },
  );

  it('rassurent qui a un emploi étudiant', () => {
    const { aide } = poser('emploi');
    expect(aide?.type === 'texte' ? aide.paragraphes.join(' ') : '').toMatch(
      /emploi étudiant.*n’empêchent pas/,
    );
  });
});
