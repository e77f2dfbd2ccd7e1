import { describe, expect, it } from 'vitest';
import { LienIllisible } from '@/components/metier/bourse/partage/LienIllisible';
import { PartagerResultat } from '@/components/metier/bourse/partage/PartagerResultat';
import { SimulationPartagee } from '@/components/metier/bourse/partage/SimulationPartagee';
import { marcher, type Saisies, simuler } from '@/lib/parcours/simulateur';
import {
  GROUPES,
  type Groupe,
  groupesDe,
  lirePartage,
  preparerPartage,
} from '@/lib/parcours/simulateur/partage';
import { CONTEXTE, LYCEEN } from '../../parcours/simulateur/repondre';
import { arbreDe, entendu, liens, parAttribut, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const TOUS = GROUPES.map(({ cle }) => cle);
const CALCUL: readonly Groupe[] = ['ressources', 'fratrie', 'distance', 'situation'];

function preparer(saisies: Saisies, groupes: readonly Groupe[]) {
  const marche = marcher({ ...LYCEEN, ...saisies }, CONTEXTE);
  const simulation = simuler(marche, CONTEXTE);
  if (!simulation) throw new Error('simulation inachevée');
  return { marche, partage: preparerPartage(marche, simulation, new Set(groupes), CONTEXTE) };
}

function choisir(groupes: readonly Groupe[], saisies: Saisies = {}, pret = true) {
  const { marche, partage } = preparer(saisies, groupes);
  const adresse = partage.type === 'pret' ? `https://exemple.fr/p?r=${partage.code}` : undefined;
  return arbreDe(
    <PartagerResultat
      groupes={groupesDe(marche)}
      choisis={new Set(groupes)}
      partage={pret ? partage : null}
      adresse={adresse}
    />,
  );
}

function ouvrir(groupes: readonly Groupe[], saisies: Saisies = {}, changer = (code: string) => code) {
  const { partage } = preparer(saisies, groupes);
  if (partage.type !== 'pret') throw new Error(partage.type);
  const lu = lirePartage(changer(partage.code), CONTEXTE);
  if (!lu.ok) throw new Error(lu.refus);
  return arbreDe(<SimulationPartagee partage={lu.valeur} />);
}

describe('choisir ce que l’on partage', () => {
  it('montre chaque réponse avant qu’elle parte, et rien n’est coché d’avance', () => {
    const arbre = choisir([], {}, false);
    tenirLesRegles(arbre);
    const cases = parAttribut(arbre, 'name', 'montrer');
    expect(cases.map(({ attributs }) => attributs.value)).toEqual(TOUS);
    expect(cases.some(({ attributs }) => 'checked' in attributs)).toBe(false);
    expect(entendu(arbre)).toContain('Revenu brut global de vos parents\u202f: 33\u202f000\u202f€');
    expect(titres(arbre)).toEqual(['h1 Partager mon résultat']);
    expect(parNom(arbre, 'form')[0]?.attributs).toMatchObject({
      method: 'get',
      action: '/simulateur/partager',
    });
  });

  it.each<[string, readonly Groupe[], string]>([
    ['rien', [], 'La personne verra l’année et le résultat, marqué «\u202fcommuniqué, non vérifié\u202f».'],
    ['la distance', ['distance'], 'Elles ne suffisent pas à refaire le calcul'],
    ['ce qui calcule', CALCUL, 'le résultat recalculé sous ses yeux'],
  ])('avec %s, dit ce que l’autre verra', (_, groupes, phrase) => {
    const arbre = choisir(groupes);
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain(phrase);
    expect(parAttribut(arbre, 'id', 'adresse-partagee')[0]?.attributs).toMatchObject({
      value: expect.stringMatching(/^https:\/\/exemple\.fr\/p\?r=1~2026-2027~a1/),
    });
    expect(liens(arbre).map(([texte]) => texte)).toContain('Voir ce que montre ce lien');
  });

  it('dit la case qui manque', () => {
    const arbre = choisir(['ressources'], {
      situation: { cas: 'enfance' },
      enfance: { enfance: 'orphelin' },
      'avis-etudiant': { rbg: '0' },
    });
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain('Cochez aussi\u202f: «\u202fVotre situation personnelle\u202f».');
    expect(parAttribut(arbre, 'id', 'adresse-partagee')).toEqual([]);
  });

  it('dit qu’un lien serait trop long', () => {
    const { marche } = preparer({}, []);
    const arbre = arbreDe(
      <PartagerResultat
        groupes={groupesDe(marche)}
        choisis={new Set(TOUS)}
        partage={{ type: 'trop_long' }}
        adresse={undefined}
      />,
    );
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain('Cochez moins de réponses');
  });
});

describe('ouvrir un lien partagé', () => {
  it('sans réponse : communiqué, non vérifié', () => {
    const arbre = ouvrir([]);
    tenirLesRegles(arbre);
    expect(titres(arbre)).toEqual(['h1 Échelon communiqué, non vérifié\u202f: 1']);
    expect(entendu(arbre)).toContain('Résultat communiqué, non vérifié');
    expect(entendu(arbre)).toContain('2\u202f163\u202f€');
  });

  it('avec tout : recalculé', () => {
    const arbre = ouvrir(TOUS);
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toBe('h1 Échelon estimé, recalculé\u202f: 1');
    expect(titres(arbre)).toContain('h2 Les ressources de la famille');
    expect(entendu(arbre)).not.toContain('non vérifié\u202f');
  });

  it('avec ce qui calcule : sous réserve, et dit de quoi', () => {
    const arbre = ouvrir(CALCUL);
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toBe('h1 Échelon recalculé, sous réserve\u202f: 1');
    expect(titres(arbre).at(-1)).toBe('h2 Ce dont le résultat dépend encore');
    expect(entendu(arbre)).toContain(
      'Ces réponses n’ont pas été partagées\u202f: les études, la nationalité et l’âge.',
    );
  });

  it('avec une réponse inconnue : le dit', () => {
    const arbre = ouvrir(TOUS, { nationalite: { groupe: 'jnsp' } });
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain('Certaines réponses sont «\u202fJe ne sais pas\u202f».');
  });

  it('d’un cas que le Crous examine : le dit, et à qui la phrase s’adresse', () => {
    const arbre = ouvrir(TOUS, {
      formation: { lieu: 'etranger', rythme: 'plein' },
      'formation-etranger': { pays: 'conseil_europe', secteur: 'public' },
    });
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toMatch(/Examen par le Crous.*«\u202fVous\u202f» est ici la personne/);
  });

  it('modifié : le dit, et ne retient que le calcul', () => {
    const arbre = ouvrir(TOUS, {}, (code) => code.replace('~a1', '~a7'));
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toBe('h1 Échelon estimé, recalculé\u202f: 1');
    expect(entendu(arbre)).toContain('Le lien annonçait autre chose');
  });

  it('d’un refus : le dit sans échelon, recalculé ou non', () => {
    const refuse: Saisies = { 'avis-couple': { rbg: '900000' } };
    expect(titres(ouvrir([], refuse))).toEqual(['h1 Réponse communiquée, non vérifiée\u202f: pas de bourse']);
    const arbre = ouvrir(TOUS, refuse);
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toBe('h1 Ces réponses ne donnent pas de bourse');
    expect(titres(arbre)).toContain('h2 Pourquoi la réponse est non');
  });

  it('d’une simulation sans réponse : le dit', () => {
    expect(titres(ouvrir([], { 'avis-couple': { rbg: '', pasEncore: 'oui' } }))).toEqual([
      'h1 Cette simulation ne permet pas encore de conclure',
    ]);
  });

  it('coupé : le dit simplement, avec une issue', () => {
    const arbre = arbreDe(<LienIllisible />);
    tenirLesRegles(arbre);
    expect(titres(arbre)).toEqual(['h1 Ce lien ne se lit pas']);
    expect(liens(arbre)).toEqual([['Faire ma propre simulation', '/simulateur']]);
  });
});
