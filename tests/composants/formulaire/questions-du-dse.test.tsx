import { describe, expect, it } from 'vitest';
import { enQuestionAffichee } from '@/components/formulaire/etat';
import { Question } from '@/components/formulaire/Question';
import { PARCOURS_DSE, type ReponsesDse } from '@/lib/parcours/dse';
import { type QuestionPosee, questionsDe, valider } from '@/lib/parcours/moteur';
import { PARCOURS_SIMULATEUR } from '@/lib/parcours/simulateur';
import { CONTEXTE } from '../../parcours/dse/guichet';
import {
  arbreDe,
  descriptionDe,
  type Element,
  entendu,
  nomDe,
  parAttribut,
  parNom,
  titres,
  un,
} from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const REPONSES: ReponsesDse = {
  'nombre-voeux': { nombre: '1' },
  voeu: [{ etablissement: 'Lycée', formation: 'BTS', niveau: 'licence_1' }],
  'nombre-enfants': { nombre: 1 },
};
const DU_DSE = PARCOURS_DSE.questions
  .flatMap(questionsDe)
  .map((q) => q.poser({ reponses: REPONSES, rang: 1, contexte: CONTEXTE }))
  .map((posee) => [`dse/${posee.cle}`, posee] as const);
const DU_SIMULATEUR = PARCOURS_SIMULATEUR.questions
  .flatMap(questionsDe)
  .map((q) => q.poser({ reponses: {}, rang: 1, contexte: { aujourdhui: '2026-11-21' } }))
  .map((posee) => [`simulateur/${posee.cle}`, posee] as const);

const action = async () => ({ etat: 'initial' }) as const;
const page = (posee: QuestionPosee, enErreur: boolean) => {
  const lu = valider(posee, {});
  return arbreDe(
    <Question
      {...{ question: enQuestionAffichee(posee), action, retour: '/dse', plusTard: true }}
      initial={{ ...posee.initiale }}
      progression={{ libelle: 'Vous', rang: 2, total: 9 }}
      erreurs={enErreur && !lu.ok ? lu.refus : []}
    />,
  );
};

/** The controls of a field: one, or one an option. */
const controles = (arbre: Element, nom: string) => parAttribut(arbre, 'name', nom);
const groupeDe = (arbre: Element, nom: string) =>
  un(parNom(arbre, 'fieldset').filter((f) => parAttribut(f, 'name', nom).length > 0));

describe.each([...DU_DSE, ...DU_SIMULATEUR])('la page « %s »', (_, posee) => {
  it('tient les règles de toute page, sans erreur puis avec', () => {
    tenirLesRegles(page(posee, false));
    tenirLesRegles(page(posee, true));
  });

  it('a pour seul h1 la question, qui est aussi le titre de l’onglet', () => {
    const arbre = page(posee, false);
    expect(titres(arbre).filter((t) => t.startsWith('h1'))).toEqual([
      `h1 ${posee.titre.replace(/ +/g, ' ')}`,
    ]);
    expect(entendu(un(parNom(arbre, 'title')))).toBe(`${posee.titre} – Guichet étudiant`);
  });

  it('nomme chaque contrôle par son libellé, et chaque groupe par sa légende', () => {
    const arbre = page(posee, false);
    const { champs } = posee;
    const [seul, ...autres] = champs;
    for (const champ of champs) {
      const enTitre =
        champ === seul && autres.length === 0 && ['choix', 'choix-multiple'].includes(champ.type);
      const attendu = enTitre ? posee.titre : champ.libelle;
      if (champ.type === 'choix' || champ.type === 'choix-multiple') {
        expect(nomDe(arbre, groupeDe(arbre, champ.nom))).toContain(attendu);
        const noms = controles(arbre, champ.nom).map((c) => nomDe(arbre, c));
        expect(noms).toHaveLength(champ.options.length);
        for (const [i, { libelle }] of champ.options.entries()) expect(noms[i]).toContain(libelle);
      } else expect(nomDe(arbre, un(controles(arbre, champ.nom)))).toContain(attendu);
    }
  });

  it('fait lire l’aide de chaque champ avec lui', () => {
    const arbre = page(posee, false);
    for (const { nom, aide, type } of posee.champs) {
      if (!aide) continue;
      const groupe = type === 'choix' || type === 'choix-multiple';
      const porteur = groupe ? groupeDe(arbre, nom) : un(controles(arbre, nom));
      expect(descriptionDe(arbre, porteur)).toContain(aide);
    }
  });

  it('en erreur, dit la phrase en haut et au champ, et y mène', () => {
    const lu = valider(posee, {});
    const arbre = page(posee, true);
    const resume = un(parAttribut(arbre, 'role', 'alert'));
    for (const { champ, message } of lu.ok ? [] : lu.refus) {
      const lien = un(parNom(resume, 'a').filter(({ attributs }) => attributs.href === `#champ-${champ}`));
      expect(entendu(lien)).toBe(message);
      const cible = un(parAttribut(arbre, 'id', `champ-${champ}`));
      expect(cible.attributs.name).toBe(champ);
      const groupe = parNom(arbre, 'fieldset').find((f) => parAttribut(f, 'name', champ).length > 0);
      expect(descriptionDe(arbre, groupe ?? cible)).toContain(`Erreur\u202f: ${message}`);
      if (!groupe) expect(cible.attributs['aria-invalid']).toBe('true');
    }
    expect(entendu(un(parNom(arbre, 'title')))).toMatch(/^Erreur\u202f: /);
  });

  it('laisse le formulaire partir sans JavaScript, avec deux sorties', () => {
    const arbre = page(posee, false);
    const formulaire = un(parNom(arbre, 'form'));
    expect(parNom(formulaire, 'button').map((b) => [entendu(b), b.attributs.type])).toEqual([
      ['Continuer', 'submit'],
      ['Enregistrer et revenir plus tard', 'submit'],
    ]);
    for (const nom of ['required', 'pattern', 'min', 'max', 'step', 'maxlength'])
      expect(parAttribut(formulaire, nom)).toEqual([]);
  });
});
