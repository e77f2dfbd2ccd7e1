import { describe, expect, it } from 'vitest';
import { Recapitulatif } from '@/components/formulaire/Recapitulatif';
import { Verification } from '@/components/metier/dossier/Verification';
import { campagneCourante, type Phase } from '@/lib/domain/dossier';
import { declareUnChangement, ENGAGEMENTS, PARCOURS_DSE } from '@/lib/parcours/dse';
import { recapituler } from '@/lib/parcours/moteur';
import { PERSONAS } from '@/prisma/personas';
import { contextePour, remplir } from '../../parcours/dse/guichet';
import { arbreDe, entendu, liens, parAttribut, parNom, titres, un } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const campagne = campagneCourante('2026-11-21');
const action = async () => ({ etat: 'initial' }) as const;

function page(cle: string, phase: Phase = 'dans_les_temps') {
  const persona = PERSONAS.find((p) => p.cle === cle);
  if (!persona) throw new Error(cle);
  const { marche } = remplir(persona.saisies, contextePour(persona));
  const sections = recapituler(PARCOURS_DSE, marche);
  const changement = declareUnChangement(marche.reponses);
  const arbre = arbreDe(
    <Verification {...{ campagne, phase, changement, sections, action }} engagements={ENGAGEMENTS} />,
  );
  const tapes = Object.values(persona.saisies).flatMap((saisie) => Object.values(saisie).flat());
  return { arbre, marche, sections, tapes };
}

describe.each(PERSONAS.map(({ cle, situation }) => [cle, situation] as const))(
  'la vérification de %s',
  (cle) => {
    const { arbre, marche, sections, tapes } = page(cle);

    it('tient les règles de toute page', () => {
      tenirLesRegles(arbre, tapes);
    });

    it('relit chaque réponse, et mène à chacune', () => {
      const modifier = liens(arbre).filter(([texte]) => texte.startsWith('Modifier'));
      const attendus = marche.etapes.map(({ question }) => [
        `Modifier\u202f: ${question.titre}`,
        `/dse/2026-2027/${question.cle}?depuis=verification`,
      ]);
      expect(modifier).toEqual(attendus);
      const lignes = sections.flatMap((section) => section.lignes);
      expect(parNom(arbre, 'dt').map(entendu)).toEqual(lignes.map(({ libelle }) => libelle));
      expect(parNom(arbre, 'dd')).toHaveLength(lignes.length);
    });
  },
);

describe('le dépôt', () => {
  it('range les réponses par tâche, puis l’engagement', () => {
    const { arbre, sections } = page('emma');
    expect(titres(arbre)).toEqual([
      'h1 Vérifiez vos réponses, puis déposez votre dossier',
      ...sections.map(({ titre }) => `h2 ${titre}`),
      'h2 Votre engagement',
    ]);
    for (const engagement of ENGAGEMENTS) expect(entendu(arbre)).toContain(engagement);
  });

  it.each<[Phase, readonly string[]]>([
    ['dans_les_temps', ['engagement']],
    ['hors_delai_retroactif', ['engagement']],
    ['hors_delai_sans_retroactivite', ['engagement']],
    ['close', ['engagement']],
  ])('« %s » : les cases %o, jamais cochées d’avance', (phase, noms) => {
    const { arbre } = page('emma', phase);
    tenirLesRegles(arbre);
    const cases = parAttribut(arbre, 'type', 'checkbox');
    expect(cases.map(({ attributs }) => attributs.name)).toEqual(noms);
    for (const boite of cases) expect('checked' in boite.attributs).toBe(false);
    expect(parNom(arbre, 'button').map(entendu)).toEqual(['Déposer mon dossier']);
  });

  it.each([
    ['emma', 'Vous n’avez pas déclaré de baisse durable', 'Déclarer une baisse durable'],
    ['camille', 'Votre dossier sera reçu, et le Crous l’examinera.', 'Revoir cette réponse'],
  ])('après la clôture, dit à %s si son dossier sera reçu, et mène à la question', (cle, phrase, lien) => {
    const { arbre } = page(cle, 'close');
    expect(entendu(arbre)).toContain(phrase);
    const adresse = `/dse/${campagne.annee}/baisse-revenus?depuis=verification`;
    expect(liens(arbre)).toContainEqual([lien, adresse]);
    expect(entendu(page(cle).arbre)).not.toContain(phrase);
  });
});

describe('le récapitulatif figé', () => {
  const ligne = { libelle: 'Comment l’avez-vous mesurée', valeur: 'Par la mer\nou par la route <b>' };

  it('garde les lignes comme elles ont été tapées, sans lien', () => {
    const sections = [
      { titre: 'Domicile', questions: [{ cle: 'd', titre: 'La distance', lignes: [ligne] }] },
    ];
    const arbre = arbreDe(<Recapitulatif sections={sections} />);
    expect(liens(arbre)).toEqual([]);
    expect(un(parNom(arbre, 'dd')).enfants).toEqual([ligne.valeur]);
  });

  it('vide, ne montre rien ; une section vide garde son titre', () => {
    expect(arbreDe(<Recapitulatif sections={[]} />).enfants).toEqual([]);
    const arbre = arbreDe(<Recapitulatif sections={[{ titre: 'Ressources', questions: [] }]} />);
    expect(titres(arbre)).toEqual(['h2 Ressources']);
  });

  it('montre d’abord ce qui a été tapé quand deux pages ont le même libellé', () => {
    const questions = ['a', 'b'].map((cle) => ({ cle, titre: cle, lignes: [ligne], modifier: `/${cle}` }));
    const arbre = arbreDe(<Recapitulatif sections={[{ titre: 'X', questions }]} />);
    expect(liens(arbre)).toEqual([
      ['Modifier\u202f: a', '/a'],
      ['Modifier\u202f: b', '/b'],
    ]);
  });
});
