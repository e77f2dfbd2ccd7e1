import { describe, expect, it } from 'vitest';
import { GENRES } from '@/lib/parcours/instruction';
import { instructionDocumentDemande } from '@/lib/server/courriels';

const LIEN = 'https://guichet.exemple.fr/demandes/01890000-0000-7000-8000-000000000000';

describe.each(Object.values(GENRES).map(({ libelle }) => libelle))(
  'le courriel qui demande un document (%s)',
  (demande) => {
    const { sujet, texte } = instructionDocumentDemande({
      ...{
        prenom: 'Lina',
        demande,
        phrase: 'Le verso manque.',
        avant: 'dimanche 6 décembre 2026',
        lien: LIEN,
      },
    });

    it('dit quoi, pour quoi, jusqu’à quand et où', () => {
      for (const mot of [demande, 'Le verso manque.', 'dimanche 6 décembre 2026', `\n${LIEN}\n`])
        expect(texte).toContain(mot);
    });

    it('salue, signe, et s’écrit comme les autres', () => {
      expect(texte.startsWith('Bonjour Lina,\n\n')).toBe(true);
      expect(sujet).toMatch(/^\S.{5,69}$/u);
      expect(texte).not.toMatch(/ [;:?!»%]|!/u);
      expect(`${sujet}${texte}`).not.toContain("'");
    });
  },
);
