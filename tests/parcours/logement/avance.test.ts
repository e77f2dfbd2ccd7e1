import { describe, expect, it } from 'vitest';
import { MOTIFS_EXCEPTIONNELS } from '@/lib/domain/logement/avance';
import { genreInstruit } from '@/lib/parcours/instruction';
import {
  adresseDeLaProposition,
  CHAMPS_RENDRE,
  phraseRefusAvance,
  schemaCompteAvance,
  schemaRendre,
} from '@/lib/parcours/logement/avance';

const ANA = { prenom: 'Ana', nom: 'Silva', nomUsage: null };

describe('la demande exceptionnelle', () => {
  it('offre les raisons de la loi, chacune avec sa pièce', () => {
    const [motif, piece] = CHAMPS_RENDRE;
    expect(motif).toMatchObject({ type: 'choix', nom: 'motif' });
    const options = motif?.type === 'choix' ? motif.options : [];
    expect(options.map(({ valeur }) => valeur)).toEqual(MOTIFS_EXCEPTIONNELS.map(({ cle }) => cle));
    for (const { aide } of options) expect(aide).toMatch(/^À joindre\u202f: \S/);
    expect(piece).toMatchObject({ nom: 'piece' });
  });

  it.each(MOTIFS_EXCEPTIONNELS.map(({ cle }) => cle))('lit la raison « %s »', (motif) => {
    expect(schemaRendre.safeParse({ motif })).toMatchObject({ success: true, data: { motif } });
  });

  it.each(['', 'desistement', 'double_paiement', 'caprice'])('ne lit pas « %s »', (motif) => {
    const lu = schemaRendre.safeParse({ motif });
    expect(lu.success).toBe(false);
    expect(JSON.stringify(lu.error?.issues)).toContain('Choisissez la raison de votre demande');
  });
});

describe('le compte', () => {
  it('est le sien, en zone SEPA', () => {
    const schema = schemaCompteAvance(ANA);
    const iban = 'FR76 3000 6000 0112 3456 7890 189';
    expect(schema.safeParse({ titulaire: 'Ana Silva', iban }).success).toBe(true);
    expect(schema.safeParse({ titulaire: 'Ana Silva', iban: 'FR76' }).success).toBe(false);
    expect(schema.safeParse({ titulaire: 'Paul Durand', iban }).success).toBe(false);
  });
});

describe('ce qui ne se peut pas', () => {
  it.each([
    ['echeance_passee', 'proposé à quelqu’un d’autre'],
    ['chambre_rendue', 'rien à payer'],
    ['deja_acquittee', 'reçu'],
    ['sans_droit', 'raison exceptionnelle'],
    ['introuvable', 'votre compte'],
    ['paiement_indisponible', 'Revenez plus tard'],
  ] as const)('%s se dit en une phrase, avec la suite', (raison, mot) => {
    expect(phraseRefusAvance(raison)).toContain(mot);
    expect(phraseRefusAvance(raison)).toMatch(/\.$/);
    expect(phraseRefusAvance(raison)).not.toMatch(/ [:;?!]/);
  });
});

describe('les adresses', () => {
  it('mènent à la proposition et à ses suites', () => {
    expect(adresseDeLaProposition('abc')).toBe('/logement/demande/proposition/abc');
    expect(adresseDeLaProposition('abc', '/tiers')).toBe('/logement/demande/proposition/abc/tiers');
  });
});

describe('ce que lit l’agent', () => {
  const genre = genreInstruit('remboursement_avance');

  it('décrit chaque raison, sa pièce et sa règle', () => {
    for (const { cle, libelle, pieces } of MOTIFS_EXCEPTIONNELS) {
      expect(genre.decrire(cle)).toMatchObject({ libelle, pieces });
      expect(genre.decrire(cle).regle).toContain('à titre exceptionnel');
    }
    expect(genre.decrire('inconnue')).toMatchObject({ libelle: 'inconnue', pieces: [] });
  });

  it('dit ce qui suit un accord et un refus', () => {
    expect(genre.effet).toContain('virement');
    expect(genre.suiteDuRefus).toContain('deux mois');
    expect(Object.keys(genre.refus).length).toBeGreaterThan(0);
  });
});
