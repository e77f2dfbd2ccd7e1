import {
  type Brouillon,
  definisseur,
  entier,
  facultatif,
  nomPropre,
  ouiNon,
  type Parcours,
  type Repetee,
  schemaDe,
} from '@/lib/parcours/moteur';

/** A small form that has every shape of the engine: a condition, a repetition, a block, tasks that wait. */
export interface Carte {
  nom: { readonly nom: string; readonly surnom: string | undefined };
  animaux: { readonly en: boolean };
  nombre: { readonly nombre: number };
  animal: Repetee<{ readonly nom: string }>;
  age: Repetee<{ readonly age: number }>;
}

export interface Contexte {
  readonly prenom: string;
}

const definir = definisseur<Carte, Contexte>();
const nombre = (reponses: { nombre?: { nombre: number } }) => reponses.nombre?.nombre ?? 0;

const nom = definir({
  id: 'nom',
  tache: 'vous',
  poser: ({ contexte }) => ({
    titre: 'Comment vous appelez-vous ?',
    pourquoi: 'Pour vous répondre : « merci ».',
    champs: [
      { type: 'texte', nom: 'nom', libelle: 'Nom' },
      { type: 'texte', nom: 'surnom', libelle: "L'autre nom", facultatif: true },
    ],
    aide: { type: 'texte', titre: 'Quel nom ?', paragraphes: ["Celui de l'acte."] },
    initiale: { nom: contexte.prenom },
    schema: schemaDe({ nom: nomPropre('Indiquez votre nom'), surnom: facultatif(nomPropre('')) }, (lu) =>
      lu.nom === lu.surnom ? { champ: 'surnom', message: 'Écrivez un autre nom que le premier' } : null,
    ),
    recapituler: (lu) => [{ libelle: "Nom d'usage", valeur: lu.nom }],
  }),
});

const animaux = definir({
  id: 'animaux',
  tache: 'vous',
  poser: () => ({
    titre: 'Avez-vous des animaux ?',
    champs: [{ type: 'case', nom: 'en', libelle: 'Oui' }],
    schema: schemaDe({ en: ouiNon('Répondez oui ou non') }),
    recapituler: () => [],
  }),
});

const combien = definir({
  id: 'nombre',
  tache: 'animaux',
  posee: (reponses) => reponses.animaux?.en === true,
  poser: () => ({
    titre: 'Combien ?',
    champs: [{ type: 'nombre', nom: 'nombre', libelle: 'Animaux', suffixe: '' }],
    schema: schemaDe({ nombre: entier({ min: 0, max: 999, message: 'Indiquez un nombre' }) }),
    recapituler: (lu) => [{ libelle: 'Animaux', valeur: String(lu.nombre) }],
  }),
});

const animal = definir({
  id: 'animal',
  tache: 'animaux',
  repetitions: nombre,
  poser: ({ rang, reponses }) => ({
    titre: `Animal ${rang} ?`,
    champs: [{ type: 'texte', nom: 'nom', libelle: 'Nom' }],
    schema: schemaDe({ nom: nomPropre('Indiquez son nom') }, (lu) =>
      (reponses.animal ?? []).slice(0, rang - 1).some((autre) => autre?.nom === lu.nom)
        ? { champ: 'nom', message: 'Ce nom est déjà donné' }
        : null,
    ),
    recapituler: (lu) => [{ libelle: `Animal ${rang}`, valeur: lu.nom }],
  }),
});

const age = definir({
  id: 'age',
  tache: 'animaux',
  repetitions: nombre,
  poser: ({ rang, reponses }) => ({
    titre: `Quel âge a ${reponses.animal?.[rang - 1]?.nom ?? 'cet animal'} ?`,
    champs: [{ type: 'nombre', nom: 'age', libelle: 'Âge', suffixe: 'ans' }],
    schema: schemaDe({ age: entier({ min: 0, max: 99, message: 'Indiquez un âge' }) }),
    recapituler: (lu) => [{ libelle: `Âge ${rang}`, valeur: String(lu.age) }],
  }),
});

export const EXEMPLE: Parcours<Carte, Contexte> = {
  version: 'exemple-1',
  questions: [nom, animaux, combien, [animal, age]],
  groupes: [
    { titre: 'Vous', taches: [{ id: 'vous', titre: 'Vous' }] },
    { titre: 'Eux', taches: [{ id: 'animaux', titre: 'Animaux', attend: ['vous'] }] },
    { titre: 'Fin', taches: [{ id: 'fin', titre: 'Déposer', action: true, attend: ['vous', 'animaux'] }] },
  ],
};

export const CONTEXTE: Contexte = { prenom: 'Lina' };

/** A draft of confirmed entries. */
export const brouillonDe = (saisies: Record<string, Record<string, string>>, confirmee = true): Brouillon =>
  Object.fromEntries(
    Object.entries(saisies).map(([cle, saisie]) => [
      cle,
      { saisie, confirmee, version: 1, le: '2026-11-21T10:00:00.000Z' },
    ]),
  );
