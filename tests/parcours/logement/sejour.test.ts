import { describe, expect, it } from 'vitest';
import type { PieceDuDossier } from '@/lib/domain/logement/sejour';
import {
  COMPLEMENTS_DOSSIER,
  PIECES_DU_DOSSIER,
  pieceDuDossier,
  REFUS_DOSSIER,
} from '@/lib/domain/logement/sejour';
import { champsDeDecision, genreInstruit } from '@/lib/parcours/instruction';
import {
  adresseDeResidence,
  CHAMPS_ACCEPTATION,
  CHAMPS_DESISTEMENT,
  CHAMPS_ETAT_DES_LIEUX,
  champsDePiece,
  ENGAGEMENT,
  estRefusSejour,
  nomDeResidence,
  peutRemettre,
  phraseRefusSejour,
  schemaAcceptation,
  schemaDePiece,
  schemaDesistement,
  schemaEtatDesLieux,
  schemaPreavis,
  schemaRendezVous,
} from '@/lib/parcours/logement/sejour';

const LINA = { prenom: 'Lina', nom: 'Moreau' };
const JUIN = { jusquAu: '2026-09-30', aujourdhui: '2026-06-10', dejaDonnee: false, enRetard: false } as const;

const piece = (cle: string): PieceDuDossier => {
  const trouvee = pieceDuDossier(cle);
  if (!trouvee) throw new Error(cle);
  return trouvee;
};
const noms = (cle: string, change: Partial<typeof JUIN> | object = {}) =>
  champsDePiece(piece(cle), { ...JUIN, ...change }).map(({ nom, facultatif }) =>
    facultatif ? `${nom}?` : nom,
  );
type Lu = { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } };
const messages = (lu: Lu) =>
  Object.fromEntries((lu.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));

describe('les champs d’une pièce', () => {
  it.each([
    ['identite', ['piece', 'verso?']],
    ['scolarite', ['piece?', 'plusTard']],
    ['garant', ['garantie']],
    ['cautionnement', ['piece']],
    ['revenus', ['piece', 'deuxieme?', 'troisieme?']],
    ['visale', ['numero', 'piece']],
    ['assurance', ['piece']],
    ['rib', ['titulaire', 'iban']],
    ['reglement', ['accord']],
  ])('« %s » : %j', (cle, attendus) => {
    expect(noms(cle)).toEqual(attendus);
  });

  it('déjà donnée, ne redemande pas de fichier', () => {
    expect(noms('identite', { dejaDonnee: true })).toEqual(['piece?', 'verso?']);
    expect(noms('visale', { dejaDonnee: true })).toEqual(['numero', 'piece?']);
  });

  it.each([
    ['la veille', '2026-09-29', true],
    ['le dernier jour', '2026-09-30', true],
    ['le lendemain', '2026-10-01', false],
  ] as const)('le certificat se remet à plus tard %s : %s', (_, aujourdhui, possible) => {
    expect(noms('scolarite', { aujourdhui })).toEqual(possible ? ['piece?', 'plusTard'] : ['piece']);
    expect(peutRemettre(piece('scolarite'), { ...JUIN, aujourdhui })).toBe(possible);
  });

  it('attendu après le dépôt, il ne se remet plus', () => {
    expect(noms('scolarite', { enRetard: true })).toEqual(['piece']);
    expect(peutRemettre(piece('scolarite'), { ...JUIN, enRetard: true })).toBe(false);
  });

  it('rien d’autre ne se remet à plus tard', () => {
    for (const { cle } of PIECES_DU_DOSSIER.filter(({ cle: c }) => c !== 'scolarite')) {
      expect(peutRemettre(piece(cle), JUIN), cle).toBe(false);
    }
  });
});

describe('ce qu’on écrit', () => {
  const lire = (cle: string, saisie: Readonly<Record<string, string>>) =>
    schemaDePiece(piece(cle), LINA).safeParse(saisie);

  it.each([
    ['V12345678901', 'V12345678901'],
    [' v1234 5678 901 ', 'V12345678901'],
    ['V-123.456', 'V123456'],
  ])('le visa « %s » se lit', (numero, lu) => {
    expect(lire('visale', { numero }).data).toEqual({ numero: lu });
  });

  it.each([
    ['', 'Indiquez le numéro de votre visa'],
    ['12345678', 'une lettre, puis des chiffres'],
    ['VISA', 'une lettre, puis des chiffres'],
    ['V123', 'une lettre, puis des chiffres'],
  ])('le visa « %s » se refuse, et dit la forme qui va', (numero, mots) => {
    expect(messages(lire('visale', { numero })).numero).toContain(mots);
  });

  it('le garant est l’un des deux', () => {
    expect(lire('garant', { garantie: 'physique' }).data).toEqual({ garantie: 'physique' });
    expect(messages(lire('garant', { garantie: 'autre' }))).toEqual({ garantie: 'Choisissez votre garant' });
    expect(messages(lire('garant', {}))).toEqual({ garantie: 'Choisissez votre garant' });
  });

  it('le compte est à son nom, et son IBAN se vérifie', () => {
    const bon = { titulaire: 'Moreau Lina', iban: 'FR76 3000 6000 0112 3456 7890 189' };
    expect(lire('rib', bon).success).toBe(true);
    expect(messages(lire('rib', { ...bon, titulaire: 'Paul Durand' })).titulaire).toContain('à votre nom');
    expect(Object.keys(messages(lire('rib', { ...bon, iban: 'FR76 3000 6000 0112 3456 7890 188' })))).toEqual(
      ['iban'],
    );
  });

  it('le règlement s’accepte, ou ne s’enregistre pas', () => {
    expect(lire('reglement', { accord: 'oui' }).success).toBe(true);
    expect(messages(lire('reglement', {})).accord).toContain('Cochez la case');
  });

  it('un document n’a rien à écrire', () => {
    expect(lire('assurance', { n: 'importe' }).data).toEqual({});
    expect(lire('scolarite', { plusTard: 'oui' }).data).toEqual({ plusTard: 'oui' });
    expect(lire('scolarite', {}).data).toEqual({ plusTard: 'non' });
  });
});

describe('accepter la décision', () => {
  const lire = (saisie: Readonly<Record<string, string>>) => schemaAcceptation(LINA).safeParse(saisie);

  it('veut la case et son propre nom', () => {
    expect(lire({ accord: 'oui', nom: 'Lina Moreau' }).success).toBe(true);
    expect(lire({ accord: 'oui', nom: 'MOREAU lina' }).success).toBe(true);
    expect(Object.keys(messages(lire({})))).toEqual(['accord', 'nom']);
    expect(messages(lire({ accord: 'oui', nom: 'Paul Durand' })).nom).toContain('Lina Moreau');
  });

  it('fait lire la phrase qui est gardée', () => {
    expect(CHAMPS_ACCEPTATION[0]?.libelle).toBe(ENGAGEMENT);
    expect(ENGAGEMENT).toContain('n’est pas un bail');
  });
});

describe('les autres formulaires', () => {
  it('disent ce qui manque', () => {
    expect(messages(schemaPreavis.safeParse({}))).toEqual({ depart: 'Choisissez votre dernier jour' });
    expect(messages(schemaRendezVous.safeParse({}))).toEqual({ creneau: 'Choisissez une heure' });
    expect(messages(schemaDesistement.safeParse({})).confirme).toContain('Cochez la case');
    expect(messages(schemaEtatDesLieux.safeParse({})).le).toContain('Indiquez le jour');
    expect(CHAMPS_DESISTEMENT).toHaveLength(1);
  });

  it('l’état des lieux prend un jour, et des observations s’il y en a', () => {
    expect(schemaEtatDesLieux.safeParse({ le: '01/09/2026' }).data).toEqual({
      le: '2026-09-01',
      observations: undefined,
    });
    expect(schemaEtatDesLieux.safeParse({ le: '01/09/2026', observations: 'Une lampe' }).data).toEqual({
      le: '2026-09-01',
      observations: 'Une lampe',
    });
    expect(CHAMPS_ETAT_DES_LIEUX.map(({ nom }) => nom)).toEqual(['le', 'observations']);
  });
});

describe('les refus', () => {
  it.each([
    'hors_etat',
    'creneau_pris',
    'depart_impossible',
    'dossier_incomplet',
    'autre_decision',
    'introuvable',
  ] as const)('« %s » se dit en une phrase qui dit quoi faire ou pourquoi', (raison) => {
    expect(estRefusSejour(raison)).toBe(true);
    expect(phraseRefusSejour(raison)).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('ne sont pas n’importe quoi', () => {
    expect(estRefusSejour('toString')).toBe(false);
    expect(estRefusSejour('')).toBe(false);
  });
});

describe('le nom d’une résidence', () => {
  it.each([
    ['Résidence Kergoat', 'Kergoat'],
    ['Résidence universitaire Patton', 'Patton'],
    ['résidence Les Lices', 'Les Lices'],
    ['Les Tilleuls', 'Les Tilleuls'],
    ['Résidence', 'Résidence'],
  ])('« %s » se dit « la résidence %s »', (nom, attendu) => {
    expect(nomDeResidence(nom)).toBe(attendu);
  });
});

describe('le dossier locatif dans la file des agents', () => {
  const genre = genreInstruit('dossier_locatif');

  it.each([
    ['visale', 'Garant : Visale', 'Visa Visale', 'Acte de cautionnement'],
    ['physique', 'Garant : une personne', 'Acte de cautionnement', 'Visa Visale'],
  ])('« %s » dit les pièces à y trouver', (categorie, libelle, avec, sans) => {
    const decrite = genre.decrire(categorie);
    expect(decrite.libelle.replace(/\u202f/g, ' ')).toBe(libelle);
    expect(decrite.pieces).toContain(avec);
    expect(decrite.pieces).not.toContain(sans);
    expect(decrite.pieces).toContain('Pièce d’identité');
    expect(decrite.pieces).not.toContain('Compte bancaire');
  });

  it('une catégorie inconnue se montre telle quelle', () => {
    expect(genre.decrire('autre').libelle).toBe('autre');
  });

  it('offre de valider, de faire refaire chaque pièce, ou de refuser', () => {
    const [decision] = champsDeDecision('dossier_locatif');
    const options = decision && 'options' in decision ? decision.options.map(({ valeur }) => valeur) : [];
    expect(options).toEqual(['accorder', ...Object.keys(COMPLEMENTS_DOSSIER), ...Object.keys(REFUS_DOSSIER)]);
  });
});

describe('l’adresse d’une résidence', () => {
  it.each([
    ['3 rue des Lices', '35000', 'Rennes', '3 rue des Lices, 35000 Rennes'],
    ['3 rue des Lices, 35000 Rennes', '35000', 'Rennes', '3 rue des Lices, 35000 Rennes'],
    ['3 rue des Lices 35000 RENNES', '35000', 'Rennes', '3 rue des Lices 35000 RENNES'],
    ['3 rue des Lices, Rennes', '35000', 'Rennes', '3 rue des Lices, Rennes, 35000'],
    ['3 rue des Lices', null, 'Rennes', '3 rue des Lices, Rennes'],
    ['', '35000', 'Rennes', '35000 Rennes'],
  ])('« %s », %s, %s : « %s »', (adresse, codePostal, ville, attendu) => {
    expect(adresseDeResidence({ adresse, codePostal, ville })).toBe(attendu);
  });
});
