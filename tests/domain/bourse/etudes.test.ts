import { describe, expect, it } from 'vitest';
import type { Bareme, Regime } from '@/lib/domain/baremes';
import type { FaitsEtudes } from '@/lib/domain/bourse';
import { AUCUNE_EXCLUSION } from '@/lib/domain/bourse';
import { avecEtudes, BAREME_2025, COMPLET, etat, juger, ligne, manquants, motifs } from './personne';

/** The same year, once a text has settled what to do of a doubtful case. */
const tranche = (regles: Partial<Record<'doctorat' | 'etudesConseilEurope', Regime>>): Bareme => ({
  ...BAREME_2025,
  regles: { ...BAREME_2025.regles, ...regles },
});

describe('formation et établissement (ETU-1)', () => {
  it.each([
    ['université publique', { etablissement: 'public' }, []],
    ['établissement privé habilité', { etablissement: 'prive_habilite' }, []],
    [
      'établissement privé non habilité',
      { etablissement: 'prive_non_habilite' },
      ['FORMATION_NON_HABILITEE'],
    ],
    ['études qui ne sont pas supérieures', { niveau: 'autre' }, ['FORMATION_NON_HABILITEE']],
    ['études à temps partiel', { tempsPlein: false }, ['FORMATION_INITIALE']],
    ['formation continue', { formationContinue: true }, ['FORMATION_INITIALE']],
    ['études hors du Conseil de l’Europe', { lieu: 'autre_pays' }, ['FORMATION_NON_HABILITEE']],
  ] as const)('%s', (_, ecart, codes) => {
    expect(motifs(avecEtudes(ecart))).toEqual(codes);
    expect(etat(avecEtudes(ecart), 'etudes')).toBe(codes.length ? 'non_remplie' : 'remplie');
  });

  it.each(['terminale', 'licence_1', 'licence_2', 'licence_3', 'master_1', 'master_2', 'autre'] as const)(
    'admet l’année %s',
    (anneeEtude) => {
      expect(etat(avecEtudes({ anneeEtude }), 'etudes')).toBe('remplie');
    },
  );

  it('donne tous les motifs à la fois', () => {
    const faits = avecEtudes({
      etablissement: 'prive_non_habilite',
      apprentissage: true,
      inscritFranceTravail: true,
    });
    expect(motifs(faits)).toEqual(['FORMATION_NON_HABILITEE', 'ALTERNANCE', 'FRANCE_TRAVAIL']);
  });
});

describe('exclusions (EXC-1 à EXC-10)', () => {
  it.each([
    ['contrat d’apprentissage', { apprentissage: true }, 'ALTERNANCE', 'EXC-1'],
    ['contrat de professionnalisation', { contratProfessionnalisation: true }, 'ALTERNANCE', 'EXC-1'],
    ['alternance', { alternance: true }, 'ALTERNANCE', 'EXC-1'],
    ['inscription à France Travail', { inscritFranceTravail: true }, 'FRANCE_TRAVAIL', 'EXC-2'],
    ['fonctionnaire stagiaire', { fonctionnaireStagiaire: true }, 'AGENT_PUBLIC', 'EXC-3'],
    ['agent titulaire', { agentPublic: true }, 'AGENT_PUBLIC', 'EXC-3'],
    ['personne retraitée', { retraite: true }, 'FORMATION_INITIALE', 'EXC-4'],
    ['personne détenue', { detenu: true }, 'FORMATION_INITIALE', 'EXC-5'],
    ['interne de médecine', { interneMedecine: true }, 'INTERNAT', 'EXC-6'],
    ['préprofessionnalisation', { preprofessionnalisation: true }, 'CUMUL_INTERDIT', 'EXC-7'],
    ['bourse d’un autre État ou ministère (EXC-9)', { autreBourseEtat: true }, 'CUMUL_INTERDIT', 'EXC-10'],
  ] as const)('%s', (_, ecart, code, regle) => {
    const faits = avecEtudes(ecart);
    expect(motifs(faits)).toEqual([code]);
    const pas = ligne(faits, regle);
    expect(pas?.conclusion).toBe('non remplie');
    expect(pas?.libelle).toMatch(/^[A-ZÀ-Ý].*\.$/);
    expect(pas?.source.length).toBeGreaterThan(5);
  });

  it.each(Object.keys(AUCUNE_EXCLUSION).filter((fait) => !/alternance|apprentissage|contrat/i.test(fait)))(
    'ne conclut pas sans savoir %s',
    (fait) => {
      expect(manquants(avecEtudes({ [fait]: undefined }))).toEqual([`etudes.${fait}`]);
    },
  );

  it('se contente de savoir qu’il n’y a pas d’alternance', () => {
    const faits = avecEtudes({
      alternance: false,
      apprentissage: undefined,
      contratProfessionnalisation: undefined,
    });
    expect(etat(faits, 'etudes')).toBe('remplie');
  });

  it('se contente de savoir qu’il n’y a ni l’un ni l’autre contrat', () => {
    const faits = avecEtudes({ alternance: undefined });
    expect(etat(faits, 'etudes')).toBe('remplie');
  });

  it.each([
    { alternance: undefined, apprentissage: undefined },
    { alternance: undefined, contratProfessionnalisation: undefined },
    { alternance: undefined, apprentissage: undefined, contratProfessionnalisation: undefined },
  ] satisfies FaitsEtudes[])('demande l’alternance quand %o', (ecart) => {
    expect(manquants(avecEtudes(ecart))).toEqual(['etudes.alternance']);
  });

  it('refuse même quand d’autres situations sont inconnues', () => {
    expect(motifs(avecEtudes({ apprentissage: true, retraite: undefined, lieu: undefined }))).toEqual([
      'ALTERNANCE',
    ]);
  });
});

describe('études dans un État du Conseil de l’Europe (ETU-2)', () => {
  const faits = avecEtudes({ lieu: 'conseil_europe' });

  it('sont examinées par le Crous, avec une estimation', () => {
    expect(manquants(faits)).toEqual(['ETU-2*']);
    expect(juger(faits)).toMatchObject({ type: 'indetermine', estimation: { echelon: '1' } });
  });

  it('suivent le paramètre du barème dès qu’un texte tranche', () => {
    expect(juger(faits, tranche({ etudesConseilEurope: 'admis' })).type).toBe('eligible');
    expect(motifs(faits, tranche({ etudesConseilEurope: 'exclu' }))).toEqual(['FORMATION_NON_HABILITEE']);
  });
});

describe('doctorat (ETU-4)', () => {
  it.each(['doctorat_1', 'doctorat_2', 'doctorat_3'] as const)(
    '%s est examiné par le Crous',
    (anneeEtude) => {
      expect(manquants(avecEtudes({ anneeEtude }))).toEqual(['ETU-4*']);
      expect(ligne(avecEtudes({ anneeEtude }), 'ETU-4')?.conclusion).toBe('examen par le Crous');
    },
  );

  it('suit le paramètre du barème dès qu’un texte tranche', () => {
    const faits = avecEtudes({ anneeEtude: 'doctorat_1' });
    expect(juger(faits, tranche({ doctorat: 'admis' })).type).toBe('eligible');
    expect(motifs(faits, tranche({ doctorat: 'exclu' }))).toEqual(['DOCTORAT']);
  });

  it('ne touche pas au master', () => {
    expect(juger(avecEtudes({ anneeEtude: 'master_2' }), tranche({ doctorat: 'exclu' })).type).toBe(
      'eligible',
    );
  });
});

describe('études : ce qui manque', () => {
  it.each(['niveau', 'etablissement', 'tempsPlein', 'lieu'])('demande %s', (champ) => {
    expect(manquants(avecEtudes({ [champ]: undefined }))).toEqual([`etudes.${champ}`]);
  });

  it('ne pose qu’une question quand tout le groupe manque', () => {
    expect(manquants({ ...COMPLET, etudes: undefined })).toEqual(['etudes']);
  });

  it('n’exclut ni pour un emploi étudiant ni pour un service civique, qui ne sont pas des faits du moteur', () => {
    expect(Object.keys(AUCUNE_EXCLUSION).join()).not.toMatch(/job|emploi|service/i);
  });
});
