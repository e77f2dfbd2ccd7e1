import { describe, expect, it } from 'vitest';
import { Champ } from '@/components/formulaire/Champ';
import type { Saisie } from '@/components/formulaire/etat';
import { idDe } from '@/components/ui/champs/Enveloppe';
import type { Champ as DescriptionChamp } from '@/lib/parcours/moteur/types';
import { balise, htmlDe, texteDe } from './rendu';

const OPTIONS = [
  { valeur: 'oui', libelle: 'Oui', aide: 'Même une partie de l’année' },
  { valeur: 'non', libelle: 'Non' },
];
const COMMUN = { nom: 'x', libelle: 'Libellé', aide: 'Aide du champ' };

const CHAMPS: readonly DescriptionChamp[] = [
  { ...COMMUN, type: 'choix', options: OPTIONS },
  { ...COMMUN, type: 'liste', options: OPTIONS },
  { ...COMMUN, type: 'choix-multiple', options: OPTIONS },
  { ...COMMUN, type: 'case' },
  { ...COMMUN, type: 'texte' },
  { ...COMMUN, type: 'texte-long' },
  { ...COMMUN, type: 'nombre', suffixe: 'km' },
  { ...COMMUN, type: 'euros' },
  { ...COMMUN, type: 'date' },
  { ...COMMUN, type: 'commune' },
];
const ERREUR = 'Écrivez la forme qui marche';

const rendre = (champ: DescriptionChamp, saisie: Saisie = {}, erreur?: string) =>
  htmlDe(<Champ champ={champ} saisie={saisie} erreur={erreur} />);

describe.each(CHAMPS.map((champ) => [champ.type, champ] as const))('le champ « %s »', (type, champ) => {
  const groupe = type === 'choix' || type === 'choix-multiple';

  it('porte le nom que le serveur attend et l’ancre du résumé des erreurs', () => {
    const controle = balise(rendre(champ), `id="${idDe('x')}"`);
    expect(controle).toContain('name="x"');
  });

  it('dit son libellé', () => {
    const html = rendre(champ);
    if (groupe) expect(html).toMatch(/<legend[^>]*>Libellé/);
    else if (type === 'case') expect(html).toMatch(/<label.*Libellé.*<\/label>/);
    else expect(html).toMatch(new RegExp(`<label for="${idDe('x')}"[^>]*>Libellé`));
  });

  it('montre son aide', () => {
    expect(texteDe(<Champ champ={champ} saisie={{}} />)).toContain('Aide du champ');
  });

  it('relie son erreur, en mots et pas en couleur seule', () => {
    const html = rendre(champ, {}, ERREUR);
    expect(html).toContain(`<span class="sr-only">Erreur\u202f: </span>${ERREUR}`);
    const relie = groupe ? balise(html, 'aria-describedby') : balise(html, `id="${idDe('x')}"`);
    expect(relie).toContain(`${idDe('x')}-erreur`);
    if (!groupe) expect(relie).toContain('aria-invalid="true"');
  });

  it('n’est pas en erreur quand il n’y en a pas', () => {
    const html = rendre(champ);
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('-erreur');
  });

  it('ne laisse pas le navigateur refuser une saisie à sa place', () => {
    expect(rendre(champ)).not.toMatch(/ (required|pattern|min|max|step|maxlength)=/i);
  });
});

describe('ce qui a été tapé', () => {
  it.each(['texte', 'nombre', 'euros', 'date', 'commune'] as const)(
    'revient tel quel dans « %s »',
    (type) => {
      const champ = { ...COMMUN, type, suffixe: 'km' } as DescriptionChamp;
      expect(balise(rendre(champ, { x: ' 33.000,50 "?' }), 'name="x"')).toContain(
        'value=" 33.000,50 &quot;?"',
      );
    },
  );

  it('revient tel quel dans un texte long', () => {
    expect(rendre({ ...COMMUN, type: 'texte-long' }, { x: 'a\n<b>' })).toContain('>a\n&lt;b&gt;</textarea>');
  });

  it('revient coché', () => {
    const choix = rendre({ ...COMMUN, type: 'choix', options: OPTIONS }, { x: 'non' });
    expect(balise(choix, 'value="non"')).toContain('checked=""');
    expect(balise(choix, 'value="oui"')).not.toContain('checked=""');
    const plusieurs = rendre({ ...COMMUN, type: 'choix-multiple', options: OPTIONS }, { x: ['oui', 'non'] });
    expect(plusieurs.match(/checked=""/g)).toHaveLength(2);
    expect(rendre({ ...COMMUN, type: 'case' }, { x: 'oui' })).toContain('checked=""');
  });

  it('revient choisi dans une liste, et rien n’est choisi d’avance', () => {
    const liste = { ...COMMUN, type: 'liste', options: OPTIONS } as const;
    expect(balise(rendre(liste, { x: 'non' }), 'value="non"')).toContain('selected');
    expect(balise(rendre(liste), 'value=""')).toContain('selected');
  });
});

describe('un champ seul sur sa page', () => {
  const question = { titre: 'Vos parents sont-ils séparés\u202f?', pourquoi: 'Cela dit quel avis compte.' };

  it('prend la question pour légende, et la raison pour aide', () => {
    const champ: DescriptionChamp = { nom: 'x', libelle: 'Séparation', type: 'choix', options: OPTIONS };
    const html = htmlDe(<Champ champ={champ} saisie={{}} question={question} />);
    expect(html).toMatch(/<legend[^>]*><h1[^>]*>Vos parents sont-ils séparés\u202f\?<\/h1><\/legend>/);
    expect(balise(html, 'aria-describedby')).toContain(`${idDe('x')}-aide`);
    expect(html).toContain('<p>Cela dit quel avis compte.</p>');
  });

  it('prend la question pour libellé quand c’est un texte', () => {
    const champ: DescriptionChamp = { nom: 'x', libelle: question.titre, type: 'euros' };
    const html = htmlDe(<Champ champ={champ} saisie={{}} question={question} />);
    expect(html).toMatch(/<h1[^>]*><label for="champ-x"/);
  });
});

it('un champ facultatif le dit', () => {
  const champ: DescriptionChamp = { nom: 'x', libelle: 'INE', type: 'texte', facultatif: true };
  expect(texteDe(<Champ champ={champ} saisie={{}} />)).toBe('INE (facultatif)');
});
