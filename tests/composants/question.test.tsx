import { describe, expect, it } from 'vitest';
import type { EtatFormulaire, QuestionAffichee } from '@/components/formulaire/etat';
import { enQuestionAffichee, listeDeSaisie, saisieDe, texteDeSaisie } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Issue } from '@/components/formulaire/Issue';
import { Question } from '@/components/formulaire/Question';
import { erreursParChamp } from '@/components/formulaire/useFormulaire';
import type { QuestionPosee } from '@/lib/parcours/moteur/types';
import { balise, htmlDe, texteDe } from './rendu';

const REVENU: QuestionAffichee = {
  cle: 'revenu',
  titre: 'Quel est le revenu brut global\u202f?',
  pourquoi: 'La bourse en dépend.',
  champs: [
    { type: 'euros', nom: 'rbg', libelle: 'Revenu brut global' },
    { type: 'case', nom: 'pasEncore', libelle: 'Je n’ai pas encore cet avis' },
  ],
  aide: { type: 'avis-impot', titre: 'Où\u202f?', ligne: 'Revenu brut global', valeur: '33\u202f000' },
};
const PROPRIETES = {
  question: REVENU,
  action: async (etat: EtatFormulaire) => etat,
  initial: {},
  retour: '/dse',
};
const ERREURS = [{ champ: 'rbg', message: 'Indiquez le montant' }];

describe('la page d’une question', () => {
  it('a un seul h1, qui est la question', () => {
    expect(htmlDe(<Question {...PROPRIETES} />).match(/<h1[^>]*>[^<]*/g)).toHaveLength(1);
    expect(htmlDe(<Question {...PROPRIETES} />)).toMatch(/<h1>Quel est le revenu brut global/);
  });

  it('dit d’où l’on vient, où l’on en est, et le dit en mots', () => {
    const progression = { libelle: 'Ressources', rang: 4, total: 9 };
    const page = <Question {...PROPRIETES} progression={progression} />;
    expect(htmlDe(page)).toContain('href="/dse"');
    expect(texteDe(page)).toContain('Ressources · étape 4 sur 9');
  });

  it('renvoie sa version et sa vue, pour que deux onglets ne s’écrasent pas', () => {
    const html = htmlDe(<Question {...PROPRIETES} version={7} onglet="vue-1" />);
    expect(balise(html, 'name="version"')).toContain('value="7"');
    expect(balise(html, 'name="onglet"')).toContain('value="vue-1"');
  });

  it('montre l’heure du dernier enregistrement, à Paris, sans JavaScript', () => {
    const page = <Question {...PROPRIETES} enregistreLe="2026-11-21T13:32:00Z" />;
    expect(texteDe(page)).toContain('Enregistré à 14\u00a0h\u00a032');
  });

  it('n’offre de revenir plus tard que si c’est possible', () => {
    expect(htmlDe(<Question {...PROPRIETES} />)).not.toContain('plus-tard');
    const bouton = balise(htmlDe(<Question {...PROPRIETES} plusTard />), 'value="plus-tard"');
    expect(bouton).toContain('name="intention"');
  });

  it('a son titre d’onglet, précédé d’« Erreur » quand il y en a une', () => {
    expect(htmlDe(<Question {...PROPRIETES} />)).toContain('<title>Quel est');
    const page = <Question {...PROPRIETES} erreurs={ERREURS} />;
    expect(htmlDe(page)).toContain('<title>Erreur\u202f: Quel est');
  });

  it('résume les erreurs en haut, chacune menant à son champ, avec les mêmes mots au champ', () => {
    const html = htmlDe(<Question {...PROPRIETES} erreurs={ERREURS} />);
    expect(html.indexOf('Il y a un problème')).toBeLessThan(html.indexOf('<h1'));
    expect(html).toContain('href="#champ-rbg"');
    expect(html.match(/Indiquez le montant/g)).toHaveLength(2);
  });

  it('ne porte aucun style en ligne, que la politique de sécurité refuserait', () => {
    expect(htmlDe(<Question {...PROPRIETES} erreurs={ERREURS} plusTard />)).not.toMatch(/ style=|<style/);
  });

  it('donne la question pour légende à un champ de choix seul', () => {
    const options = [{ valeur: 'oui', libelle: 'Oui' }];
    const question = { ...REVENU, champs: [{ type: 'choix', nom: 'c', libelle: 'C', options }] } as const;
    expect(htmlDe(<Question {...PROPRIETES} question={question} />)).toMatch(/<legend[^>]*><h1/);
  });
});

describe('ce que répond le serveur', () => {
  const saisie = { rbg: 'abc' };
  const dire = (etat: EtatFormulaire) => texteDe(<Issue etat={etat} coupure={null} />);

  it.each([
    [{ etat: 'initial' }, ''],
    [{ etat: 'refus', message: 'Le dossier est clos.', saisie }, 'Le dossier est clos.'],
    [{ etat: 'trop_de_tentatives', message: 'Attendez 5 minutes.', saisie }, 'Attendez 5 minutes.'],
    [{ etat: 'panne', reference: 'AB12', saisie }, 'AB12'],
    [{ etat: 'saisie_invalide', erreurs: ERREURS, saisie }, 'Il y a un problème'],
  ] as const)('%o se dit', (etat, attendu) => {
    expect(dire(etat)).toContain(attendu);
  });

  it('donne la sortie d’un refus dans un nouvel onglet, pour ne pas perdre la page', () => {
    const lien = { href: '/connexion', texte: 'Me reconnecter' };
    const html = htmlDe(<Issue etat={{ etat: 'refus', message: 'Session', saisie, lien }} coupure={null} />);
    expect(balise(html, 'href="/connexion"')).toContain('target="_blank"');
  });

  it('parle d’abord de la coupure, qui est plus récente', () => {
    const etat = { etat: 'saisie_invalide', erreurs: ERREURS, saisie } as const;
    const texte = texteDe(<Issue etat={etat} coupure="hors_ligne" />);
    expect(texte).toContain('Vous n’êtes plus connecté à internet');
    expect(texte).not.toContain('Il y a un problème');
  });

  it('range les erreurs par champ, celles du serveur avant celles qu’on savait', () => {
    expect(erreursParChamp({ etat: 'initial' }, ERREURS)).toEqual({ rbg: 'Indiquez le montant' });
    const etat = { etat: 'saisie_invalide', erreurs: [{ champ: 'x', message: 'm' }], saisie } as const;
    expect(erreursParChamp(etat, ERREURS)).toEqual({ x: 'm' });
    expect(erreursParChamp({ etat: 'panne', reference: '', saisie }, ERREURS)).toEqual({});
  });

  it('rend ce qui a été tapé plutôt que ce qui était gardé', () => {
    expect(saisieDe({ etat: 'initial' }, { rbg: '1' })).toEqual({ rbg: '1' });
    expect(saisieDe({ etat: 'panne', reference: '', saisie }, { rbg: '1' })).toEqual(saisie);
  });
});

describe('une saisie', () => {
  it('se lit comme un texte ou comme une liste, quoi que le navigateur ait envoyé', () => {
    expect(texteDeSaisie({ a: ['x', 'y'] }, 'a')).toBe('x');
    expect(texteDeSaisie({}, 'a')).toBe('');
    expect(listeDeSaisie({ a: 'x' }, 'a')).toEqual(['x']);
    expect(listeDeSaisie({}, 'a')).toEqual([]);
  });

  it('ne fait passer au navigateur ni schéma ni fonction', () => {
    const posee = { ...REVENU, tache: 't', schema: {}, recapituler: () => [] } as unknown as QuestionPosee;
    expect(JSON.parse(JSON.stringify(enQuestionAffichee(posee)))).toEqual(REVENU);
  });
});

describe('un petit formulaire', () => {
  it('ne remet jamais un mot de passe dans la page', () => {
    const champ = {
      type: 'mot-de-passe',
      nom: 'motDePasse',
      libelle: 'Mot de passe',
      autoComplete: 'current-password',
    } as const;
    const initial = { motDePasse: 'secret-de-lina' };
    const html = htmlDe(
      <FormulaireSimple champs={[champ]} action={PROPRIETES.action} bouton="Entrer" initial={initial} />,
    );
    expect(html).not.toContain('secret-de-lina');
    expect(balise(html, 'type="password"')).toContain('autoComplete="current-password"');
  });

  it('peut n’être qu’un bouton, et porter une valeur cachée', () => {
    const champs = [{ type: 'cache', nom: 'retour', valeur: '/dse' }] as const;
    const html = htmlDe(<FormulaireSimple champs={champs} action={PROPRIETES.action} bouton="Rouvrir" />);
    expect(balise(html, 'name="retour"')).toContain('value="/dse"');
    expect(html).not.toContain('<title>');
  });
});
