import { describe, expect, it } from 'vitest';
import {
  type Brouillon,
  parcourir,
  precedente,
  precedenteDansLaTache,
  premiereOuverte,
  progression,
  recapituler,
  statutDesTaches,
  suivante,
  suivanteDansLaTache,
  trouver,
} from '@/lib/parcours/moteur';
import { brouillonDe, CONTEXTE, EXEMPLE } from './exemple';

const marcher = (brouillon: Brouillon) => parcourir(EXEMPLE, brouillon, CONTEXTE);
const statuts = (brouillon: Brouillon) =>
  Object.fromEntries(
    statutDesTaches(EXEMPLE, marcher(brouillon)).map(({ id, statut, entree }) => [id, [statut, entree]]),
  );

const VOUS = { nom: { nom: 'Lina' }, animaux: { en: 'oui' } };
const TOUT = { ...VOUS, nombre: { nombre: '1' }, 'animal-1': { nom: 'Mia' }, 'age-1': { age: '3' } };

describe('les tâches', () => {
  it('au début : la première à faire, les autres impossibles pour l’instant', () => {
    expect(statuts({})).toEqual({
      vous: ['a_faire', 'nom'],
      fin: ['impossible', null],
      animaux: ['impossible', null],
    });
  });

  it('en cours dès qu’une question est répondue, et ouvre sur la première qui manque', () => {
    expect(statuts(brouillonDe({ nom: { nom: 'Lina' } })).vous).toEqual(['en_cours', 'animaux']);
    expect(statuts(brouillonDe({ animaux: { en: 'oui' } })).vous).toEqual(['en_cours', 'nom']);
  });

  it('en cours aussi quand une saisie n’est ni juste ni confirmée', () => {
    expect(statuts(brouillonDe({ nom: { nom: '' } }, false)).vous).toEqual(['en_cours', 'nom']);
  });

  it('terminée, elle libère celles qui l’attendent et rouvre sur sa première question', () => {
    expect(statuts(brouillonDe(VOUS))).toEqual({
      vous: ['termine', 'nom'],
      animaux: ['a_faire', 'nombre'],
      fin: ['impossible', null],
    });
  });

  it('tout est fini : il reste à déposer', () => {
    expect(statuts(brouillonDe(TOUT)).fin).toEqual(['a_faire', null]);
  });

  it('une tâche sans question disparaît et ne bloque rien', () => {
    expect(statuts(brouillonDe({ ...VOUS, animaux: { en: 'non' } }))).toEqual({
      vous: ['termine', 'nom'],
      fin: ['a_faire', null],
    });
  });

  it('une tâche rouverte rend à nouveau impossibles celles qui l’attendent', () => {
    expect(statuts(brouillonDe({ ...TOUT, nom: { nom: '' } }))).toMatchObject({
      vous: ['en_cours', 'nom'],
      animaux: ['impossible', 'nombre'],
      fin: ['impossible', null],
    });
  });
});

describe('la navigation', () => {
  const marche = marcher(brouillonDe(TOUT));

  it('suit le chemin dans les deux sens', () => {
    expect(suivante(marche, 'nom')).toBe('animaux');
    expect(suivante(marche, 'age-1')).toBeNull();
    expect(precedente(marche, 'animal-1')).toBe('nombre');
    expect(precedente(marche, 'nom')).toBeNull();
  });

  it('s’arrête aux bords de la tâche quand on le demande', () => {
    expect(suivanteDansLaTache(marche, 'animaux')).toBeNull();
    expect(suivanteDansLaTache(marche, 'nombre')).toBe('animal-1');
    expect(precedenteDansLaTache(marche, 'nombre')).toBeNull();
    expect(precedenteDansLaTache(marche, 'animal-1')).toBe('nombre');
  });

  it('une clé hors du chemin ne mène nulle part', () => {
    expect(trouver(marche, 'animal-9')).toBeNull();
    expect(suivante(marche, 'animal-9')).toBeNull();
    expect(precedente(marche, 'animal-9')).toBeNull();
    expect(progression(EXEMPLE, marche, 'animal-9')).toBeNull();
  });

  it('dit où l’on en est dans la tâche', () => {
    expect(progression(EXEMPLE, marche, 'animal-1')).toEqual({ tache: 'Animaux', etape: 2, sur: 3 });
  });

  it('donne la première question ouverte', () => {
    expect(premiereOuverte(marche)).toBeNull();
    expect(premiereOuverte(marcher(brouillonDe({ nom: { nom: 'Lina' } })))).toBe('animaux');
  });
});

describe('le récapitulatif', () => {
  it('range les lignes par tâche, avec le lien vers leur question', () => {
    expect(recapituler(EXEMPLE, marcher(brouillonDe(TOUT)))).toEqual([
      {
        tache: 'vous',
        titre: 'Vous',
        lignes: [
          {
            libelle: 'Nom d’usage',
            valeur: 'Lina',
            cle: 'nom',
            titre: 'Comment vous appelez-vous\u202f?',
          },
        ],
      },
      {
        tache: 'animaux',
        titre: 'Animaux',
        lignes: [
          { libelle: 'Animaux', valeur: '1', cle: 'nombre', titre: 'Combien\u202f?' },
          { libelle: 'Animal 1', valeur: 'Mia', cle: 'animal-1', titre: 'Animal 1\u202f?' },
          { libelle: 'Âge 1', valeur: '3', cle: 'age-1', titre: 'Quel âge a Mia\u202f?' },
        ],
      },
    ]);
  });

  it('ne montre pas ce qui n’est pas répondu', () => {
    expect(recapituler(EXEMPLE, marcher({}))).toEqual([]);
  });
});
