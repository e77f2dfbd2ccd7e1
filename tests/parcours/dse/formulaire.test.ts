import { describe, expect, it } from 'vitest';
import { entreeDeclaree, type QuestionPosee, type Saisie, valider } from '@/lib/parcours/moteur';
import { lireSaisie } from '@/lib/server/actions/saisie';
import { PERSONAS } from '@/prisma/personas';
import { completer, contextePour, remplir } from './guichet';

/** What a browser sends for an entry: one pair a box, nothing for a box left empty. */
function envoyer({ champs }: QuestionPosee, saisie: Saisie): FormData {
  const donnees = new FormData();
  donnees.append('$ACTION_REF_1', '');
  for (const { nom, type } of champs) {
    const tape = saisie[nom];
    if (typeof tape === 'object') for (const valeur of tape) donnees.append(nom, valeur);
    else if (tape !== undefined) donnees.append(nom, tape);
    else if (type !== 'case' && type !== 'choix' && type !== 'choix-multiple') donnees.append(nom, '');
  }
  return donnees;
}

describe('du formulaire à la valeur', () => {
  it.each(PERSONAS)('ce que $prenom tape revient entier, et se lit pareil', (persona) => {
    const { marche } = remplir(persona.saisies, contextePour(persona));
    for (const { question, valeur } of marche.etapes) {
      const tapee = persona.saisies[question.cle] ?? {};
      const recue = entreeDeclaree(lireSaisie(envoyer(question, tapee)), question.champs);
      expect(recue).toMatchObject(tapee);
      expect(valider(question, completer(question, recue))).toEqual({ ok: true, valeur });
    }
  });
});
