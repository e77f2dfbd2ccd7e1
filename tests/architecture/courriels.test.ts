import { describe, expect, it } from 'vitest';
import { ecartA, ecartDuFichier, tenir } from './outils/ecarts';
import { lireTexte, listerFichiers, sources } from './outils/sources';
import { courrielsDe, uni } from './regles/courriels';

const courriels = sources('lib/server/courriels').flatMap(courrielsDe);
const fiche = (nom: string) => `docs/mails/${nom}.md`;
const fiches = new Set(listerFichiers('docs/mails'));

describe('les courriels', () => {
  it('ont chacun leur fiche, et chaque fiche son courriel', () => {
    expect(courriels.length).toBeGreaterThan(0);
    const attendues = new Set(courriels.map(({ nom }) => fiche(nom)));
    tenir([
      ...courriels
        .filter(({ nom }) => !fiches.has(fiche(nom)))
        .map((c) => ecartA(c.source, c.noeud, 'n’a pas de fiche', `Écrivez ${fiche(c.nom)}.`)),
      ...[...fiches]
        .filter((f) => !attendues.has(f))
        .map((f) => ecartDuFichier(f, 'ne décrit aucun courriel', 'Supprimez cette fiche ou renommez-la.')),
    ]);
  });

  it.each(courriels.filter(({ nom }) => fiches.has(fiche(nom))).map((c) => [c.nom, c] as const))(
    '« %s » dit sa fiche mot pour mot, et la fiche dit quand il part et à qui',
    (nom, courriel) => {
      const texte = lireTexte(fiche(nom));
      for (const titre of ['## Quand', '## À qui', '## Objet', '## Texte']) expect(texte).toContain(titre);
      const dit = uni(texte);
      const absents = courriel.morceaux.filter((morceau) => !dit.includes(morceau));
      tenir(
        absents.map((m) =>
          ecartDuFichier(fiche(nom), `ne dit pas « ${m} »`, 'Recopiez le texte du courriel.'),
        ),
      );
    },
  );
});
