import { describe, expect, it } from 'vitest';
import { jugerMaintien } from '@/lib/domain/bourse';
import type { ReponsesDse } from '@/lib/parcours/dse';
import { versFaits } from '@/lib/parcours/dse';
import { CONTEXTE, lignes, poser, quandPosee, refus, titre, valeur } from './outils';

const commune = (code: string) => ({ code, texte: code });
const chez = (code: string): ReponsesDse['domicile'] => ({
  lieu: 'france',
  commune: commune(code),
  pays: undefined,
});
const vers = (...codes: string[]): ReponsesDse['lieu-voeu'] =>
  codes.map((code) => ({ lieu: 'france', commune: commune(code) }));

const ETRANGER = { lieu: 'etranger', commune: undefined, pays: 'Canada, Montréal' } as const;
const FRANCAIS = { nationalite: { groupe: 'france' } } as const;
const REUNION_PARIS: ReponsesDse = { ...FRANCAIS, domicile: chez('97411'), 'lieu-voeu': vers('75056') };
const DANS_L_ARCHIPEL: ReponsesDse = { ...FRANCAIS, domicile: chez('98714'), 'lieu-voeu': vers('98735') };
const AU_CANADA: ReponsesDse = { ...FRANCAIS, domicile: ETRANGER, 'lieu-voeu': vers('75056') };
const ase = (enfance: 'ase_actuelle' | 'ase_ancienne' | 'orphelin'): ReponsesDse => ({
  ...FRANCAIS,
  enfance: { enfance },
});
const REFUGIE: ReponsesDse = { nationalite: { groupe: 'autre' }, protection: { protection: 'refugie' } };

const noms = (reponses: ReponsesDse) => poser('grandes-vacances', { reponses }).champs.map(({ nom }) => nom);

describe('les grandes vacances', () => {
  quandPosee('grandes-vacances', [
    [
      'ne concernent pas une famille de métropole',
      { domicile: chez('35238'), 'lieu-voeu': vers('75056') },
      false,
    ],
    ['ne se demandent pas avant de connaître le domicile', FRANCAIS, false],
    ['se demandent quand la famille est outre-mer et les études en métropole', REUNION_PARIS, true],
    [
      'ne se demandent pas quand les études sont dans la même collectivité',
      { ...REUNION_PARIS, 'lieu-voeu': vers('97416') },
      false,
    ],
    ['se demandent si un seul vœu est loin', { ...REUNION_PARIS, 'lieu-voeu': vers('97416', '75056') }, true],
    ['se demandent dans un archipel', DANS_L_ARCHIPEL, true],
    ['ne se demandent pas dans la même commune', { ...DANS_L_ARCHIPEL, 'lieu-voeu': vers('98714') }, false],
    [
      'se demandent de Wallis à Nouméa',
      { ...FRANCAIS, domicile: chez('98613'), 'lieu-voeu': vers('98818') },
      true,
    ],
    ['se demandent quand les parents vivent à l’étranger', AU_CANADA, true],
    [
      'ne se demandent pas à un étranger dont les parents sont à l’étranger',
      { ...AU_CANADA, nationalite: { groupe: 'autre' } },
      false,
    ],
    ['se demandent à un orphelin', ase('orphelin'), true],
    ['se demandent à qui l’ASE accompagne', ase('ase_actuelle'), true],
    ['se demandent à un ancien de l’ASE', ase('ase_ancienne'), true],
    ['se demandent à un réfugié', REFUGIE, true],
  ]);

  it.each<[string, ReponsesDse, string[]]>([
    ['La Réunion vers Paris', REUNION_PARIS, ['apres']],
    ['l’archipel', DANS_L_ARCHIPEL, ['apres', 'ile']],
    ['le Canada', AU_CANADA, ['apres', 'retour']],
    ['l’ASE', ase('ase_actuelle'), ['apres', 'pupille']],
    ['un ancien de l’ASE', ase('ase_ancienne'), ['apres', 'heberge']],
    ['un orphelin', ase('orphelin'), ['apres']],
    ['un réfugié', REFUGIE, ['apres', 'heberge']],
  ])('ne demandent que ce qui reste à savoir : %s', (_, reponses, champs) => {
    expect(noms(reponses)).toEqual(champs);
    const manquants = refus('grandes-vacances', {}, { reponses }).map((ligne) => ligne.split(' : ')[0]);
    expect(manquants).toEqual(champs);
  });

  it('prennent pour titre la question, quand elle est seule', () => {
    expect(titre('grandes-vacances', { reponses: REUNION_PARIS })).toBe(
      'Vos études dureront-elles après le 1er juillet 2027~?',
    );
    expect(titre('grandes-vacances', { reponses: AU_CANADA })).toBe(
      'Où en serez-vous pendant les grandes vacances~?',
    );
  });

  it('s’écrivent en mots, sans ce qui n’a pas été demandé', () => {
    const reponses = AU_CANADA;
    const saisie = { apres: 'oui', retour: 'lointain', pupille: 'oui' };
    expect(valeur('grandes-vacances', saisie, { reponses })).toEqual({ apres: true, retour: 'lointain' });
    expect(lignes('grandes-vacances', saisie, { reponses })).toEqual([
      'Études après le 1er juillet : Oui',
      'Domicile des parents : Plus loin',
    ]);
    expect(lignes('grandes-vacances', { apres: 'non', ile: 'oui' }, { reponses: DANS_L_ARCHIPEL })).toEqual([
      'Études après le 1er juillet : Non',
      'Études sur une autre île : Oui',
    ]);
  });
});

describe('le maintien que ces réponses donnent (e.3)', () => {
  const RIEN = { apres: true, retour: undefined, pupille: undefined, heberge: undefined, ile: undefined };
  type Ete = NonNullable<ReponsesDse['grandes-vacances']>;

  function etat(reponses: ReponsesDse, ete: Partial<Ete> = {}, rang = 1) {
    const faits = versFaits({ ...reponses, 'grandes-vacances': { ...RIEN, ...ete } }, rang, CONTEXTE);
    return faits.maintien && jugerMaintien(faits.maintien).etat;
  }

  it('ne dit rien à qui la page n’a pas été posée', () => {
    expect(versFaits(REUNION_PARIS, 1, CONTEXTE).maintien).toBeUndefined();
  });

  it.each<[string, ReponsesDse, Partial<Ete>, string]>([
    ['outre-mer vers la métropole', REUNION_PARIS, {}, 'remplie'],
    ['mais année finie avant juillet', REUNION_PARIS, { apres: false }, 'non_remplie'],
    ['une autre île de l’archipel', DANS_L_ARCHIPEL, { ile: true }, 'remplie'],
    ['la même île', DANS_L_ARCHIPEL, { ile: false }, 'non_remplie'],
    ['parents au Canada', AU_CANADA, { retour: 'lointain' }, 'remplie'],
    ['parents au Maroc', AU_CANADA, { retour: 'proche' }, 'non_remplie'],
    ['pupille de l’État', ase('ase_actuelle'), { pupille: true }, 'remplie'],
    ['orphelin', ase('orphelin'), {}, 'remplie'],
    ['ancien de l’ASE sans toit l’été', ase('ase_ancienne'), { heberge: false }, 'remplie'],
    ['réfugié sans toit l’été', REFUGIE, { heberge: false }, 'indeterminee'],
  ])('%s', (_, reponses, ete, attendu) => {
    expect(etat(reponses, ete)).toBe(attendu);
  });

  it('un Européen dont les parents vivent loin reste à examiner : la Suisse n’est pas dans l’EEE', () => {
    const europeen = { ...AU_CANADA, nationalite: { groupe: 'ue_eee_suisse' } } as const;
    expect(etat(europeen, { retour: 'lointain' })).toBe('indeterminee');
  });

  it('se juge vœu par vœu', () => {
    const deux = { ...REUNION_PARIS, 'lieu-voeu': vers('97416', '75056') };
    expect([etat(deux, {}, 1), etat(deux, {}, 2)]).toEqual(['non_remplie', 'remplie']);
  });
});
