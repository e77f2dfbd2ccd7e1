import { describe, expect, it } from 'vitest';
import { CATEGORIES_EXONERATION, MOTIFS_REMBOURSEMENT } from '@/lib/domain/cvec';
import {
  CHAMPS_COMPTE,
  CHAMPS_EXONERATION,
  CHAMPS_LIEN,
  CHAMPS_REMBOURSEMENT,
  estRefusPiece,
  phraseRefusCvec,
  REFUS_PIECE,
  type RefusCvecMontre,
  schemaCompte,
  schemaExoneration,
  schemaLien,
  schemaRemboursement,
} from '@/lib/parcours/cvec';
import { francais } from '@/lib/parcours/moteur';

const LINA = { prenom: 'Lina', nom: 'Martin' };
const COMPTE = { titulaire: 'Martin Lina', iban: 'FR76 3000 6000 0112 3456 7890 189' };
const optionsDe = (champ: object | undefined): readonly string[] =>
  champ && 'options' in champ && Array.isArray(champ.options)
    ? champ.options.map(({ valeur }: { valeur: string }) => valeur)
    : [];
const messages = (lu: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries((lu.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));

describe('demander une exonération', () => {
  it('ne propose que ce qui se demande, avec le document attendu', () => {
    const demandables = CATEGORIES_EXONERATION.filter(({ voie }) => voie !== 'automatique');
    expect(optionsDe(CHAMPS_EXONERATION[0])).toEqual(demandables.map(({ cle }) => cle));
    expect(JSON.stringify(CHAMPS_EXONERATION)).toContain('Notification de la bourse régionale');
  });

  it('dit que la loi ne cite pas l’apatride ni la protection temporaire', () => {
    const [champ] = CHAMPS_EXONERATION;
    const aides = champ && 'options' in champ ? champ.options : [];
    const hors = aides.filter(({ aide }) => aide?.includes('La loi ne cite pas')).map(({ valeur }) => valeur);
    expect(hors).toEqual(['protection_temporaire', 'apatride']);
  });

  it.each(CATEGORIES_EXONERATION.map(({ cle, voie }) => [cle, voie] as const))(
    '« %s » (%s) se lit selon sa voie',
    (categorie, voie) => {
      expect(schemaExoneration.safeParse({ categorie }).success).toBe(voie !== 'automatique');
    },
  );

  it.each([{}, { categorie: '' }, { categorie: 'toString' }])('%o demande de choisir', (saisie) => {
    expect(messages(schemaExoneration.safeParse(saisie))).toEqual({
      categorie: 'Choisissez votre situation',
    });
  });
});

describe('demander un remboursement', () => {
  it('ne propose que les motifs qui se demandent', () => {
    const demandables = MOTIFS_REMBOURSEMENT.filter(({ voie }) => voie === 'demande');
    expect(optionsDe(CHAMPS_REMBOURSEMENT[0])).toEqual(demandables.map(({ cle }) => cle));
  });

  it('lit le motif, le titulaire et l’IBAN', () => {
    const lu = schemaRemboursement(LINA).safeParse({ motif: 'non_assujetti', ...COMPTE });
    expect(lu.data).toEqual({
      motif: 'non_assujetti',
      titulaire: 'Martin Lina',
      iban: 'FR7630006000011234567890189',
    });
  });

  it.each(['renonciation', 'devenu_boursier', 'x', ''])('refuse le motif « %s »', (motif) => {
    expect(messages(schemaRemboursement(LINA).safeParse({ motif, ...COMPTE }))).toEqual({
      motif: 'Choisissez la raison de votre demande',
    });
  });

  it.each([
    [{ ...COMPTE, titulaire: '' }, 'titulaire', 'Indiquez le titulaire'],
    [{ ...COMPTE, titulaire: 'Paul Durand' }, 'titulaire', 'Le compte doit être à votre nom'],
    [{ ...COMPTE, iban: '' }, 'iban', 'Indiquez l’IBAN'],
    [{ ...COMPTE, iban: 'FR76 3000' }, 'iban', 'Écrivez l’IBAN en entier'],
    [{ ...COMPTE, iban: 'FR76 3000 6000 0112 3456 7890 188' }, 'iban', 'Vérifiez l’IBAN'],
  ])('le compte %o : erreur à « %s »', (saisie, champ, debut) => {
    expect(messages(schemaCompte(LINA).safeParse(saisie))[champ]).toContain(debut);
  });
});

describe('donner un lien', () => {
  it('se fait avec ou sans adresse', () => {
    expect(schemaLien.safeParse({ courriel: '' }).data).toEqual({ courriel: undefined });
    expect(schemaLien.safeParse({ courriel: ' Mere@Exemple.FR ' }).data).toEqual({
      courriel: 'mere@exemple.fr',
    });
    expect(schemaLien.safeParse({ courriel: 'mère' }).success).toBe(false);
  });
});

describe('les phrases', () => {
  const toutes = [
    ...Object.values(REFUS_PIECE),
    ...(
      ['hors_campagne', 'deja_acquittee', 'introuvable', 'paiement_indisponible', 'sans_crous'] as const
    ).map((raison: RefusCvecMontre) => phraseRefusCvec(raison)),
    ...[...CHAMPS_COMPTE, ...CHAMPS_EXONERATION, ...CHAMPS_REMBOURSEMENT, ...CHAMPS_LIEN].flatMap(
      ({ libelle, aide }) => [libelle, aide ?? ''],
    ),
  ];

  it.each(toutes)('« %s » a ses espaces', (phrase) => {
    expect(francais(phrase)).toBe(phrase);
  });

  it('reconnaissent un refus de document', () => {
    expect(estRefusPiece('type_refuse')).toBe(true);
    expect(estRefusPiece('deja_demandee')).toBe(false);
    expect(estRefusPiece('toString')).toBe(false);
  });
});
