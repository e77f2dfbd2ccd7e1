import { describe, expect, it } from 'vitest';
import { lireRecherche } from '@/lib/parcours/logement';
import {
  annonceParDefaut,
  champsDAnnonce,
  champsDInscription,
  estRefusComplementaire,
  type LogementDeFenetre,
  PHRASES_COMPLEMENTAIRES,
  saisieDesVoeux,
  schemaAnnonce,
  schemaInscription,
  schemaMode,
  voeuxDe,
} from '@/lib/parcours/logement/complementaire';
import { CHAMPS_NOM, nomPropose, schemaNom } from '@/lib/parcours/logement/recherches';
import type { Saisie } from '@/lib/parcours/moteur/types';

const logement = (id: number): LogementDeFenetre => ({
  ...{ id, intitule: 'T1', pieces: 1, residence: 'Les Lices', ville: 'Rennes', loyers: null },
  ...{ adapte: false, libres: 2 },
});

function erreurs(schema: typeof schemaInscription | typeof schemaAnnonce | typeof schemaNom, saisie: Saisie) {
  const lu = schema.safeParse(saisie);
  return lu.success ? {} : Object.fromEntries(lu.error.issues.map((i) => [String(i.path[0]), i.message]));
}

describe('les choix d’une inscription', () => {
  it('sont autant de listes que de vœux, la première obligatoire', () => {
    const champs = champsDInscription([logement(1), logement(2), logement(3)], 4, ({ id }) => `fiche ${id}`);
    expect(champs.map(({ libelle }) => libelle)).toEqual([
      'Premier choix',
      'Deuxième choix',
      'Troisième choix',
    ]);
    expect(champs.map(({ facultatif = false }) => facultatif)).toEqual([false, true, true]);
    const [premier, second] = champs;
    expect(premier?.type === 'liste' && premier.options.map(({ valeur }) => valeur)).toEqual(['1', '2', '3']);
    expect(second?.type === 'liste' && second.options[0]).toEqual({ valeur: '', libelle: 'Aucun' });
  });

  it('ne dépassent ni le maximum, ni les logements de la fenêtre', () => {
    const tous = [1, 2, 3, 4, 5, 6].map(logement);
    expect(champsDInscription(tous, 4, String)).toHaveLength(4);
    expect(champsDInscription(tous, 2, String)).toHaveLength(2);
    expect(champsDInscription([logement(1)], 4, String)).toHaveLength(1);
  });

  it('se lisent dans l’ordre, sans trou', () => {
    const lu = schemaInscription.parse({ 'choix-1': '13', 'choix-2': '', 'choix-3': '7' });
    expect(voeuxDe(lu)).toEqual([13, 7]);
  });

  it('relus puis reposés, restent les mêmes', () => {
    const voeux = [13, 7, 9];
    expect(voeuxDe(schemaInscription.parse(saisieDesVoeux(voeux)))).toEqual(voeux);
  });

  it.each([
    ['rien', {}, 'choix-1', 'Choisissez au moins un logement'],
    [
      'un premier choix vide',
      { 'choix-1': '', 'choix-2': '3' },
      'choix-1',
      'Choisissez au moins un logement',
    ],
    ['un mot', { 'choix-1': 'abc' }, 'choix-1', 'Choisissez un logement de la liste'],
    [
      'un nombre énorme',
      { 'choix-1': '1', 'choix-2': '9999999999' },
      'choix-2',
      'Choisissez un logement de la liste',
    ],
    ['un nombre négatif', { 'choix-1': '-4' }, 'choix-1', 'Choisissez un logement de la liste'],
  ])('refusent %s', (_, saisie, champ, message) => {
    expect(erreurs(schemaInscription, saisie)[champ]).toBe(message);
  });
});

describe('l’annonce d’une fenêtre', () => {
  const juste = {
    ...{ titre: 'Rennes, novembre', fiches: '12, 15 ;31', jour: '24/11/2026', heure: '9h30' },
    ...{ minutes: '10', delai: '48' },
  };

  it('se lit comme un agent l’écrit', () => {
    expect(schemaAnnonce.parse(juste)).toEqual({
      ...{ titre: 'Rennes, novembre', fiches: [12, 15, 31], jour: '2026-11-24', heure: '09:30' },
      ...{ minutes: 10, delai: 48 },
    });
  });

  it('propose la durée et le délai de la campagne, qui sont dans ses listes', () => {
    const proposee = annonceParDefaut({ minutes: 10, delaiHeures: 48 });
    for (const [nom, valeur] of Object.entries({ minutes: proposee.minutes, delai: proposee.delai })) {
      const champ = champsDAnnonce.find((c) => c.nom === nom);
      expect(champ?.type === 'liste' && champ.options.some((o) => o.valeur === valeur), nom).toBe(true);
    }
    const saisie = { ...juste, ...proposee };
    expect(schemaAnnonce.parse(saisie).heure).toBe('10:00');
  });

  it.each([
    ['un nom trop court', { titre: 'a' }, 'titre'],
    ['un nom trop long', { titre: 'a'.repeat(81) }, 'titre'],
    ['aucune fiche', { fiches: '' }, 'fiches'],
    ['une adresse au lieu d’un numéro', { fiches: 'https://exemple.fr/logement/12' }, 'fiches'],
    ['un jour qui n’existe pas', { jour: '31/02/2026' }, 'jour'],
    ['une heure qui n’existe pas', { heure: '25:00' }, 'heure'],
    ['une heure en mots', { heure: 'midi' }, 'heure'],
    ['aucune durée', { minutes: '' }, 'minutes'],
    ['un délai en mots', { delai: 'deux jours' }, 'delai'],
  ])('refuse %s', (_, faux, champ) => {
    expect(Object.keys(erreurs(schemaAnnonce, { ...juste, ...faux }))).toEqual([champ]);
  });

  it('accepte les deux modes, et rien d’autre', () => {
    expect(schemaMode.parse({ mode: 'blocage' })).toEqual({ mode: 'blocage' });
    expect(schemaMode.parse({ mode: 'fenetre' })).toEqual({ mode: 'fenetre' });
    expect(schemaMode.safeParse({ mode: 'tirage' }).success).toBe(false);
    expect(schemaMode.safeParse({}).success).toBe(false);
  });
});

describe('les refus', () => {
  it('se disent en une phrase qui finit, et qui ne blâme pas', () => {
    for (const [raison, phrase] of Object.entries(PHRASES_COMPLEMENTAIRES)) {
      expect(estRefusComplementaire(raison), raison).toBe(true);
      expect(phrase, raison).toMatch(/^[A-ZÀÉ].*\.$/);
      expect(phrase, raison).not.toMatch(/invalide|erreur|interdit/i);
    }
    for (const ailleurs of ['secteur_deja_servi', 'toString', ''])
      expect(estRefusComplementaire(ailleurs)).toBe(false);
  });
});

describe('le nom d’une recherche', () => {
  const proposer = (parametres: Record<string, string>) => nomPropose(lireRecherche(parametres).criteres);

  it.each([
    [{}, 'Partout en France'],
    [{ ou: 'Rennes' }, 'Rennes'],
    [{ etudes: 'Rennes' }, 'Autour de Rennes'],
    [
      { ou: 'Brest', loyer: '400', surface: '18', adapte: 'oui' },
      'Brest, 400 € au plus, 18 m² au moins, logement adapté',
    ],
    [{ ou: 'Brest', mode: 'couple' }, 'Brest, en couple'],
    [{ ou: 'Brest', mode: 'colocation' }, 'Brest, en colocation'],
    [{ ou: 'Brest', mode: 'seul' }, 'Brest'],
  ])('%j : « %s »', (parametres, nom) => {
    expect(proposer(parametres)).toBe(nom);
  });

  it('tient toujours dans son champ', () => {
    const long = proposer({ ou: 'a'.repeat(80), loyer: '400' });
    expect(schemaNom.safeParse({ nom: long }).success).toBe(true);
  });

  it('est demandé, et court', () => {
    expect(CHAMPS_NOM).toHaveLength(1);
    expect(erreurs(schemaNom, { nom: '  ' })).toEqual({ nom: 'Donnez un nom à cette recherche' });
    expect(erreurs(schemaNom, { nom: 'a'.repeat(61) }).nom).toContain('60 caractères');
    expect(schemaNom.parse({ nom: ' Près de la fac ' })).toEqual({ nom: 'Près de la fac' });
  });
});
