import { describe, expect, it } from 'vitest';
import { DecisionVoeu } from '@/components/metier/dossier/DecisionVoeu';
import type { CodeMotif, Echelon, ResultatBourse } from '@/lib/domain/bourse/resultat';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Ouverture } from '@/lib/parcours/ouverture';
import { arbreDe, entendu, parNom, titres } from '../outillage/arbre';
import { BAREME, evaluer, foyer, ORDINAIRE, ouvrir } from '../outillage/dossiers';
import { tenirLesRegles } from '../outillage/regles';

const page = (
  resultat: ResultatBourse,
  ouverture: Ouverture | null = resultat.type === 'eligible' ? ouvrir() : null,
  seul = true,
) =>
  arbreDe(
    <DecisionVoeu
      rang={2}
      libelle="Licence de droit, Rennes"
      {...{ resultat, ouverture, seul }}
      notifie={resultat.type === 'eligible'}
    />,
  );

describe('une bourse accordée', () => {
  it('répond, dit quand, pourquoi, et ce qui changerait', () => {
    const arbre = page(evaluer());
    tenirLesRegles(arbre);
    expect(titres(arbre)).toEqual([
      'h2 Vœu 2\u202f: Licence de droit, Rennes',
      'h3 Votre échelon\u202f: 1',
      'h3 Quand la bourse est versée',
      'h3 Pourquoi cette réponse',
      'h3 Ce qui changerait votre échelon',
    ]);
    expect(entendu(arbre)).toContain(
      'Votre droit est ouvert à partir de décembre 2025\u202f: 7\u00a0versements cette année, soit 1\u202f514,10\u202f€.',
    );
    expect(entendu(arbre)).toContain('droits d’inscription et CVEC offerts');
  });

  it('nomme sa section par le vœu', () => {
    expect(page(evaluer()).enfants[0]).toMatchObject({
      nom: 'section',
      attributs: { 'aria-labelledby': 'voeu-2' },
    });
  });

  it.each<[DateCivile, string]>([
    ['2026-05-04', '1\u00a0versement cette année, soit 216,30\u202f€'],
    ['2025-05-04', '10\u00a0versements cette année, soit 2\u202f163\u202f€'],
  ])('complet le %s, compte %s', (jour, attendu) => {
    expect(entendu(page(evaluer(), ouvrir({}, {}, jour)))).toContain(attendu);
  });

  it('sans mois à payer, n’annonce aucun versement', () => {
    const arbre = page(evaluer(), ouvrir({}, {}, '2026-06-10'));
    expect(entendu(arbre)).not.toContain('Votre droit est ouvert');
    expect(titres(arbre)).not.toContain('h3 Quand la bourse est versée');
    expect(entendu(arbre)).toContain('par an');
  });

  it('dans un établissement privé, ne promet que la CVEC', () => {
    const prive = { etudes: { ...ORDINAIRE.etudes, etablissement: 'prive_habilite' } } as const;
    const texte = entendu(page(evaluer(prive), ouvrir(prive)));
    expect(texte).toContain('CVEC offerte');
    expect(texte).not.toContain('droits d’inscription et CVEC offerts');
  });

  it('montre l’échéancier d’un vœu seul, et plie celui d’un vœu parmi d’autres', () => {
    const ouverts = (seul: boolean) =>
      parNom(page(evaluer(), ouvrir(), seul), 'details').map(({ attributs }) => 'open' in attributs);
    expect(ouverts(true)[0]).toBe(true);
    expect(ouverts(false)[0]).toBe(false);
  });

  it.each(BAREME.echelons.map((echelon, i) => [echelon, BAREME.plafonds[5]?.[i] ?? 0] as const))(
    'à l’échelon %s (%i € avec 5 points), écrit son nom et ses montants',
    (echelon: Echelon, plafond) => {
      const resultat = evaluer(foyer(plafond));
      const arbre = page(resultat);
      tenirLesRegles(arbre);
      expect(titres(arbre)[1]).toBe(`h3 Votre échelon\u202f: ${echelon === '0bis' ? '0\u00a0bis' : echelon}`);
      expect(resultat).toMatchObject({ type: 'eligible', echelon });
    },
  );

  it('à l’échelon le plus haut, ne promet pas mieux', () => {
    expect(entendu(page(evaluer(foyer(0))))).toContain('Vous avez déjà l’échelon le plus élevé.');
  });
});

describe('une bourse refusée', () => {
  it('par les revenus : la raison, son texte, et l’écart', () => {
    const arbre = page(evaluer(foyer(140_000)));
    tenirLesRegles(arbre);
    expect(titres(arbre).slice(1)).toEqual([
      'h3 Pourquoi la réponse est non',
      'h3 Pourquoi cette réponse',
      'h3 Ce qui changerait votre échelon',
    ]);
    expect(entendu(arbre)).toMatch(/Avec 85\u202f431\u202f€ de moins, vous auriez l’échelon\u00a00\u00a0bis/);
    expect(entendu(arbre)).not.toContain('Votre droit est ouvert');
  });

  const refuses: readonly (readonly [CodeMotif, ResultatBourse])[] = [
    ['HORS_BAREME', evaluer(foyer(140_000))],
    [
      'AGE',
      evaluer({
        age: {
          dateNaissance: '1990-05-04',
          premiereDemande: true,
          handicapCDAPH: false,
          enfantsEleves: 0,
          serviceCiviqueMois: 0,
        },
      }),
    ],
    ['DIPLOME', evaluer({ diplome: { baccalaureat: 'aucun', premiereAnnee: true } })],
    ['ALTERNANCE', evaluer({ etudes: { ...ORDINAIRE.etudes, alternance: true, apprentissage: true } })],
    [
      'FORMATION_NON_HABILITEE',
      evaluer({ etudes: { ...ORDINAIRE.etudes, etablissement: 'prive_non_habilite' } }),
    ],
    ['FRANCE_TRAVAIL', evaluer({ etudes: { ...ORDINAIRE.etudes, inscritFranceTravail: true } })],
    ['AGENT_PUBLIC', evaluer({ etudes: { ...ORDINAIRE.etudes, agentPublic: true } })],
    [
      'SEJOUR_2_ANS',
      evaluer({
        nationalite: {
          groupe: 'autre',
          statutProtection: 'aucun',
          titreSejour: true,
          domicileFranceAns: 1,
          foyerFiscalFranceAns: 1,
        },
      }),
    ],
    [
      'PROGRESSION',
      evaluer({
        droits: {
          cursus: 'licence',
          droitsUtilises: 2,
          droitsUtilisesLicence: 2,
          creditsValides: 0,
          passageAnneeSuperieure: false,
          situationParticuliere: false,
        },
      }),
    ],
    ['INTERNAT', evaluer({ etudes: { ...ORDINAIRE.etudes, interneMedecine: true } })],
    ['CUMUL_INTERDIT', evaluer({ etudes: { ...ORDINAIRE.etudes, autreBourseEtat: true } })],
    ['DROITS_EPUISES', evaluer({ droits: { droitsUtilises: 7, situationParticuliere: false } })],
  ];

  it.each(refuses)('pour %s : en phrases, avec leur texte', (code, resultat) => {
    expect(resultat.type === 'non_eligible' && resultat.motifs.map((motif) => motif.code)).toContain(code);
    const arbre = page(resultat);
    tenirLesRegles(arbre);
    expect(titres(arbre)[1]).toBe('h3 Pourquoi la réponse est non');
    for (const { libelle } of resultat.type === 'non_eligible' ? resultat.motifs : [])
      expect(entendu(arbre).replace(/\s/gu, ' ')).toContain(
        libelle.replaceAll("'", '’').replace(/\s/gu, ' '),
      );
    expect(entendu(arbre)).not.toContain(code);
  });

  it('dit toutes les raisons, pas seulement la première', () => {
    const resultat = evaluer({ ...foyer(140_000), diplome: { baccalaureat: 'aucun', premiereAnnee: true } });
    expect(resultat.type === 'non_eligible' ? resultat.motifs.length : 0).toBeGreaterThan(1);
    expect(entendu(page(resultat))).toMatch(/baccalauréat/i);
  });
});

describe('une réponse qui attend', () => {
  it('dit ce qui manque et l’échelon estimé, sous réserve', () => {
    const arbre = page(evaluer({ nationalite: {} }));
    tenirLesRegles(arbre);
    expect(titres(arbre)[1]).toBe('h3 Ce qui demande un examen');
    expect(entendu(arbre)).toContain('Estimation, sous réserve de cet examen\u202f: échelon 1.');
    expect(entendu(arbre)).not.toContain('Ce qui changerait');
  });

  it('n’estime rien quand les revenus manquent', () => {
    const arbre = page(evaluer(foyer(undefined)));
    tenirLesRegles(arbre);
    expect(entendu(arbre)).not.toContain('Estimation');
    expect(entendu(arbre)).not.toContain('€ par an');
  });

  it('n’estime rien au-dessus du barème', () => {
    expect(entendu(page(evaluer({ ...foyer(140_000), nationalite: {} })))).not.toContain('Estimation');
  });
});
