import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaitManquant } from '@/lib/domain/bourse';
import { aRepondre, marcher, questionDuFait, simuler } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN, repondreAuHasard } from './repondre';
import { tirage } from './tirage';

const manquant = (code: string): FaitManquant => ({ code, libelle: code, raison: 'manquant' });

describe('ce qui manque', () => {
  it('mène toujours à une question du chemin, quelles que soient les réponses', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tirage, (tirer) => {
        const marche = marcher(repondreAuHasard(tirer, false), CONTEXTE);
        const resultat = simuler(marche, CONTEXTE)?.resultat;
        if (resultat?.type !== 'indetermine') return;
        const perdus = resultat.faitsManquants
          .filter(({ raison }) => raison === 'manquant')
          .filter(({ code }) => !questionDuFait(marche, code));
        expect(perdus.map(({ code }) => code)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ['age.dateNaissance', 'naissance'],
    ['age.handicapCDAPH', 'situation'],
    ['diplome.baccalaureat', 'niveau'],
    ['etudes.lieu', 'formation'],
    ['etudes.retraite', 'emploi'],
    ['nationalite.titreSejour', 'nationalite'],
    ['ressources.foyer.rbgCouple', 'avis-couple'],
    ['ressources.foyer.etudiantAChargeDe', 'parents'],
    ['charges.autresEnfantsSup', 'enfants'],
  ])('renvoie %s à la question « %s » sur le chemin d’un lycéen', (code, cle) => {
    expect(questionDuFait(marcher(LYCEEN, CONTEXTE), code)?.question.cle).toBe(cle);
  });

  it('ne renvoie nulle part ce qu’aucune question ne dit', () => {
    const marche = marcher(LYCEEN, CONTEXTE);
    expect(questionDuFait(marche, 'inconnu.de.tous')).toBeNull();
    expect(aRepondre(marche, [manquant('inconnu.de.tous')], (cle) => cle)).toEqual([
      manquant('inconnu.de.tous'),
    ]);
  });

  it('garde une ligne par examen du Crous, sans lien', () => {
    const examen = { code: 'FOY-11', libelle: 'Décès', raison: 'examen_crous' } as const;
    const lignes = aRepondre(
      marcher(LYCEEN, CONTEXTE),
      [examen, manquant('charges.distanceKm')],
      (cle) => cle,
    );
    expect(lignes[0]).toEqual(examen);
    expect(lignes[1]).toMatchObject({ href: 'trajet' });
  });
});
