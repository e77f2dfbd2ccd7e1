import { describe, expect, it } from 'vitest';
import type { BilanReevaluation } from '@/lib/server/dossier/commandes/reevaluer-campagne';
import { progression, raconter } from '@/scripts/reevaluer/raconter';

const BILAN: BilanReevaluation = {
  ...{ version: 2, aFaire: 1_300, examines: 1_300, relus: 0, auCrous: 40, aPrevenir: 250 },
  effets: { inchangee: 1_040, echelon_monte: 200, accordee: 50, examen: 10 },
};
/** Plain spaces, to compare words. */
const dire = (bilan: Partial<BilanReevaluation> = {}, aBlanc = false) =>
  raconter({ ...BILAN, ...bilan }, aBlanc).map((ligne) => ligne.replace(/[\u00a0\u202f]/g, ' '));

describe('le compte rendu d’une réévaluation', () => {
  it('dit combien de dossiers, combien changent et comment', () => {
    expect(dire()).toEqual([
      '1 300 dossiers examinés par la version 2 du barème :',
      '  1 040 inchangés',
      '  50 refus devenus accords',
      '  200 échelons plus hauts',
      '  10 envoyés à l’examen par le Crous',
      '40 à l’examen par le Crous, 250 courriels à envoyer.',
    ]);
  });

  it('compte chaque dossier une fois', () => {
    const effets = { ...BILAN.effets, echelon_baisse: 3, montant: 4, refusee: 5, raisons: 6 };
    const comptes = dire({ effets }).flatMap((ligne) => /^ {2}([\d ]+) \p{L}/u.exec(ligne)?.[1] ?? []);
    const somme = comptes.reduce((n, texte) => n + Number(texte.replaceAll(' ', '')), 0);
    expect(somme).toBe(Object.values(effets).reduce((n, combien) => n + combien, 0));
  });

  it('dit qu’il n’y a rien à faire', () => {
    expect(dire({ aFaire: 0, examines: 0, effets: {} })).toEqual([
      'Rien à faire : tout est déjà examiné par ce barème (version 2).',
    ]);
  });

  it('dit ce qu’il a fallu relire, et qu’à blanc rien n’est écrit', () => {
    expect(dire({ relus: 3 })).toContain('3 relus, parce que leur étudiant les changeait au même moment.');
    expect(dire({}, true).at(-1)).toBe('À blanc : rien n’a été écrit.');
    expect(dire({}, true)).toContain('40 à l’examen par le Crous, 250 courriels à écrire.');
  });
});

describe('l’avancement', () => {
  const suivre = (ecran: boolean, ...examines: number[]) => {
    const mots: string[] = [];
    const avancer = progression(ecran, (mot) => mots.push(mot));
    for (const n of examines) avancer({ ...BILAN, examines: n });
    return mots.map((mot) => mot.replace(/[\u00a0\u202f]/g, ' '));
  };

  it('se récrit sur place à l’écran', () => {
    expect(suivre(true, 100, 650)).toEqual(['\r  100 sur 1 300 (8 %) ', '\r  650 sur 1 300 (50 %) ']);
  });

  it('dans un fichier, dit la première et la dernière page, et rien de trop entre elles', () => {
    expect(suivre(false, 100, 200, 300, 1_300)).toEqual([
      '  100 sur 1 300 (8 %)\n',
      '  1 300 sur 1 300 (100 %)\n',
    ]);
  });
});
