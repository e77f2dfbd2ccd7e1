import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuestionPosee, type Saisie, trouver, valider } from '@/lib/parcours/moteur';
import {
  decoderSimulation,
  detourner,
  encoderSimulation,
  marcher,
  nettoyer,
  repondre,
  type Saisies,
  versBrouillonDse,
} from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN, poser, QUESTIONS, refus, valeur, voir } from './outils';

const AVEC = QUESTIONS.map(({ id }) => id).filter(
  (id) => id !== 'annee' && id !== 'formation' && id !== 'lettre-t-autre' && !id.startsWith('avis-'),
);
/** How this page says « je ne sais pas »: its own option when one choice stands alone, else a box. */
function inconnue({ champs }: QuestionPosee): Saisie {
  const [seul] = champs;
  return champs.some(({ nom }) => nom === 'inconnu') || !seul ? { inconnu: 'oui' } : { [seul.nom]: 'jnsp' };
}

describe.each(AVEC)('« Je ne sais pas » à « %s »', (cle) => {
  const posee = poser(cle);
  const saisie = inconnue(posee);

  it('est offert une seule fois, en dernier', () => {
    const options = posee.champs.flatMap((champ) => ('options' in champ ? champ.options : []));
    const offerts = [...options, ...posee.champs].filter(({ libelle }) => libelle === 'Je ne sais pas');
    expect(offerts.length).toBeGreaterThanOrEqual(1);
    const dernier = posee.champs.at(-1);
    if ('inconnu' in saisie)
      expect(dernier).toMatchObject({ type: 'case', nom: 'inconnu', facultatif: true });
    else expect(options.at(-1)).toEqual({ valeur: 'jnsp', libelle: 'Je ne sais pas' });
  });

  it('est une réponse sans valeur, qui s’écrit', () => {
    expect(valeur(cle, saisie)).toBeUndefined();
    expect(posee.recapituler(undefined)).toEqual([
      { libelle: posee.champs[0]?.libelle, valeur: 'Je ne sais pas' },
    ]);
  });

  it('ne vaut pas à côté d’une autre réponse', () => {
    const [champ] = posee.champs;
    if (!champ) throw new Error('sans champ');
    const autre = { ...saisie, [champ.nom]: 'inconnu' in saisie ? '3' : ['jnsp', 'x'] };
    const [dit] = refus(cle, autre);
    expect(dit).toMatch(/ : Gardez votre réponse ou «~Je ne sais pas~», pas les deux$/);
    expect(refus(cle, autre)).toHaveLength(1);
  });

  it('vide, n’est pas un « je ne sais pas »', () => {
    const vides: readonly Saisie[] = [{}, { inconnu: '' }, { inconnu: 'non' }, { inconnu: 'jnsppp' }];
    for (const vide of vides) expect(valider(posee, vide).ok).toBe(false);
  });

  it('ne part pas dans le dossier', () => {
    const repris = versBrouillonDse({ [cle]: saisie });
    expect(JSON.stringify(repris)).not.toMatch(/jnsp|inconnu/);
  });
});

describe('les avis d’impôt de la simulation', () => {
  it.each(['avis-couple', 'avis-parent', 'avis-autre-parent', 'avis-etudiant'])(
    '« %s » ne promet rien du Crous',
    (cle) => {
      const { champs } = poser(cle);
      const boite = champs.find(({ nom }) => nom === 'pasEncore');
      expect(voir(boite?.libelle ?? '')).toBe('Je n’ai pas cet avis');
      expect(boite?.aide).toBeUndefined();
      expect(champs).toHaveLength(2);
    },
  );
});

describe('le cookie', { timeout: 20_000 }, () => {
  const avec = (n: number): Saisies => ({ annee: { annee: '2026-2027' }, niveau: { niveau: 'x'.repeat(n) } });

  it.each([199, 200])('relit une réponse de %i signes', (n) => {
    expect(decoderSimulation(encoderSimulation(avec(n)) ?? '')).toEqual(avec(n));
  });

  it('oublie une réponse de 201 signes, et garde les autres', () => {
    expect(decoderSimulation(encoderSimulation(avec(201)) ?? '')).toEqual({ annee: { annee: '2026-2027' } });
  });

  it('tient à l’octet près dans sa taille', () => {
    const pleines = (n: number) => Object.fromEntries([['a', { b: 'é'.repeat(n) }]]);
    const tailles = [1290, 1300, 1310].map((n) => encoderSimulation(pleines(n))?.length ?? 0);
    for (const taille of tailles) expect(taille).toBeLessThanOrEqual(3500);
    expect(encoderSimulation(pleines(1311))).toBeNull();
  });

  it('relit ce que les gens écrivent : accents, emoji, droite à gauche', () => {
    const saisies: Saisies = { annee: { a: 'é\u202f€ 🦊 الرباط \u202e' }, b: { cas: ['ä', '', '"', '\\'] } };
    expect(decoderSimulation(encoderSimulation(saisies) ?? '')).toEqual(saisies);
  });

  it('abîmé d’un seul signe, ne casse rien', () => {
    const code = encoderSimulation(LYCEEN) ?? '';
    fc.assert(
      fc.property(
        fc.nat({ max: code.length - 1 }),
        fc.constantFrom('A', '-', '=', '%', 'é', '\u0000'),
        (i, signe) => {
          const lues = decoderSimulation(code.slice(0, i) + signe + code.slice(i + 1));
          expect(marcher(lues, CONTEXTE).etapes.length).toBeGreaterThan(5);
        },
      ),
    );
  });

  it('ne garde que les champs de la page, sans les vides', () => {
    expect(nettoyer({ a: '  ', b: ' x ', c: [], d: ['', 'y'] })).toEqual({ b: 'x', d: ['', 'y'] });
    const lu = repondre(LYCEEN, 'trajet', { ou: ' proche ', km: '', inconnu: '', intrus: 'x' }, CONTEXTE);
    expect(lu.ok && decoderSimulation(lu.valeur.cookie).trajet).toEqual({ ou: 'proche' });
  });

  it('dit quand une réponse acceptée ne tient pas', () => {
    const blancs = ' '.repeat(4000);
    expect(repondre(LYCEEN, 'situation', { cas: ['handicap', ...Array(900).fill('zz')] }, CONTEXTE)).toEqual({
      ok: false,
      refus: { type: 'trop_long' },
    });
    expect(repondre(LYCEEN, 'trajet', { ou: `${blancs}proche` }, CONTEXTE).ok).toBe(true);
  });
});

describe('les détours', () => {
  const jusqua = (cle: string): Saisies => {
    const cles = Object.keys(LYCEEN);
    return Object.fromEntries(Object.entries(LYCEEN).slice(0, cles.indexOf(cle)));
  };

  it.each(Object.keys(LYCEEN))(
    'arrêté à « %s » : tout ce qui précède s’ouvre, rien de ce qui suit',
    (arret) => {
      const marche = marcher(jusqua(arret), CONTEXTE);
      const cles = Object.keys(LYCEEN);
      for (const cle of cles) {
        const apres = cles.indexOf(cle) > cles.indexOf(arret);
        expect(detourner(marche, cle)).toBe(apres ? arret : null);
      }
      expect(detourner(marche, '__proto__')).toBe(arret);
    },
  );

  it('une réponse devenue fausse rouvre sa page avant le résultat', () => {
    const marche = marcher({ ...LYCEEN, 'avis-couple': { rbg: 'beaucoup' } }, CONTEXTE);
    expect(detourner(marche, 'resultat')).toBe('avis-couple');
    expect(trouver(marche, 'avis-couple')?.erreurs).toHaveLength(1);
  });

  it('une année qui n’existe plus ramène au début', () => {
    const marche = marcher({ ...LYCEEN, annee: { annee: '1999-2000' } }, CONTEXTE);
    expect(detourner(marche, 'trajet')).toBe('annee');
  });
});
