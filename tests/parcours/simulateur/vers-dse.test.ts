import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluerBourse } from '@/lib/domain/bourse';
import { type ContexteDse, PARCOURS_DSE, versFaits as versFaitsDse } from '@/lib/parcours/dse';
import {
  type Brouillon,
  parcourir,
  type QuestionPosee,
  questionsDe,
  type Saisie,
} from '@/lib/parcours/moteur';
import {
  baremeDe,
  marcher,
  PARCOURS_SIMULATEUR,
  type Saisies,
  simuler,
  versBrouillonDse,
} from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN, repondreAuHasard } from './repondre';
import { tirage } from './tirage';

const PERSONNE = { prenom: 'Lina', nom: 'Martin', ine: '' };

/** What the student still types in the DSE, where the simulation had nothing to say. */
const COMPLEMENTS: Readonly<Record<string, Saisie>> = {
  identite: { ...PERSONNE, dateNaissance: '04/05/2008' },
  'annee-precedente': { annee: 'autre' },
  'voeu-1': { etablissement: 'Université de Rennes', formation: 'Licence de droit' },
  'lieu-voeu-1': { commune: 'Rennes 35000', communeCode: '35238' },
  'pension-versee': { existe: 'non' },
  'revenus-etranger': { existe: 'non' },
  domicile: { lieu: 'france', commune: 'Brest 29200', communeCode: '29019' },
  'grandes-vacances': { apres: 'oui', pupille: 'non', heberge: 'non' },
  compte: { titulaire: 'Lina Martin', iban: 'FR7630006000011234567890189' },
};

const confirmer = (saisie: Saisie) => ({ saisie, confirmee: true, version: 1, le: '' });

function completer(question: QuestionPosee, connue: Saisie | undefined, km: string): Saisie {
  const prenom: Saisie = question.cle.startsWith('enfant-') ? { prenom: 'Sam' } : {};
  const distance: Saisie = question.cle === 'distance-1' ? { km } : {};
  return { ...COMPLEMENTS[question.cle], ...connue, ...prenom, ...distance, ...question.ajouts };
}

/** The DSE as the student would file it from this simulation. */
function deposer(saisies: Saisies, contexte: ContexteDse) {
  const repris = versBrouillonDse(saisies, PERSONNE);
  const brouillon: Record<string, Brouillon[string]> = {};
  const km = saisies.trajet?.ou === 'loin' ? String(saisies.trajet.km) : '0';
  for (;;) {
    const marche = parcourir(PARCOURS_DSE, brouillon, contexte);
    const ouverte = marche.etapes.find(({ etat }) => etat !== 'repondue');
    if (!ouverte) return marche;
    const { question } = ouverte;
    const saisie = completer(question, repris[question.cle], km);
    const lu = question.schema.safeParse(saisie);
    if (!lu.success) throw new Error(`${question.cle} : ${lu.error.message} ${JSON.stringify(saisie)}`);
    brouillon[question.cle] = confirmer(saisie);
  }
}

function lesDeux(saisies: Saisies) {
  const marche = marcher(saisies, CONTEXTE);
  const bareme = baremeDe(marche.reponses);
  const { annee, anneeRevenus } = bareme;
  const personne = { ...PERSONNE, dateNaissance: null, ine: null };
  const contexte: ContexteDse = { ...CONTEXTE, annee, anneeRevenus, personne, distances: {} };
  const dse = versFaitsDse(deposer(saisies, contexte).reponses, 1, contexte);
  return { simulation: simuler(marche, CONTEXTE)?.resultat, dse: evaluerBourse(dse, bareme) };
}

describe('le simulateur et le DSE', () => {
  it('donnent le même résultat pour un lycéen', () => {
    const { simulation, dse } = lesDeux(LYCEEN);
    expect(simulation).toEqual(dse);
    expect(simulation).toMatchObject({ type: 'eligible', echelon: '1', calcul: { pointsDeCharge: 5 } });
  });

  it('donnent le même résultat pour les mêmes faits, quels qu’ils soient', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tirage, (tirer) => {
        const { simulation, dse } = lesDeux(repondreAuHasard(tirer, true));
        expect(simulation).toEqual(dse);
      }),
      { numRuns: 80 },
    );
  });
});

/** What the simulation asks in its own words, or not at all because no fact depends on it. */
const AUTREMENT = [
  ...['aides', 'logement', 'identite', 'annee-precedente', 'nombre-voeux', 'voeu', 'lieu-voeu', 'cadre-voeu'],
  ...['handicap', 'aidant', 'pension-versee', 'baisse-revenus', 'nombre-enfants', 'enfant', 'domicile'],
  ...['distance', 'grandes-vacances', 'compte'],
];

it('reprend toute question du DSE dont un fait dépend, même ajoutée plus tard', () => {
  const ici = new Set<string>(PARCOURS_SIMULATEUR.questions.flatMap(questionsDe).map(({ id }) => id));
  const la = PARCOURS_DSE.questions.flatMap(questionsDe).map(({ id }) => id);
  expect(la.filter((id) => !ici.has(id))).toEqual(AUTREMENT);
});

describe('« Reprendre ces réponses dans mon dossier »', () => {
  it('garde les mots tapés et passe les questions d’une forme à l’autre', () => {
    expect(versBrouillonDse(LYCEEN)).toMatchObject({
      'avis-couple': { rbg: '33 000' },
      parents: { situation: 'maries' },
      'voeu-1': { niveau: 'licence_1' },
      'cadre-voeu-1': { secteur: 'public', rythme: 'plein', statut: 'etudiant' },
      handicap: { cdaph: 'non' },
      'nombre-enfants': { nombre: '2' },
      'enfant-2': { etudes: 'non' },
    });
  });

  it('laisse vide ce que la personne ne savait pas, et le nom que le compte connaît', () => {
    const repris = versBrouillonDse({
      ...LYCEEN,
      parents: { situation: 'jnsp' },
      enfants: { inconnu: 'oui' },
    });
    expect(Object.keys(repris)).not.toContain('parents');
    expect(Object.keys(repris)).not.toContain('nombre-enfants');
    expect(Object.keys(repris)).not.toContain('identite');
    expect(Object.keys(versBrouillonDse({}))).toEqual(['aides']);
  });

  it('ne se brise sur aucun cookie', () => {
    const saisie = fc.dictionary(fc.constantFrom('cas', 'lieu', 'nombre', 'rythme'), fc.string());
    const cles = fc.constantFrom('situation', 'formation', 'enfants', 'niveau', 'naissance');
    fc.assert(
      fc.property(fc.dictionary(cles, saisie), (saisies) => {
        expect(versBrouillonDse(saisies)).toHaveProperty('aides');
      }),
    );
  });
});
