import { createPublicKey, verify } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { composerNumero } from '@/lib/domain/cvec';
import { empreinteDe } from '@/lib/server/attestation';
import { deBase32 } from '@/lib/server/attestation/base32';
import { lireCles } from '@/lib/server/attestation/requetes/lire-cles';
import { type AttestationCvec, attestation, dessiner } from '@/lib/server/documents';
import { dessinerLaPage, type Image, lireLeCode, tacher } from './lecteur-de-code';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DATABASE_URL ??= 'postgresql://essai@localhost/essai';
process.env.DEMONSTRATION ??= '1';

const LEA: AttestationCvec = {
  numero: composerNumero('REN', '2026-2027', { lettres: 123_456_789, chiffres: 42 }),
  annee: '2026-2027',
  code: '75',
  motif: null,
  emiseLe: '2026-11-21',
  crous: 'Crous de Rennes-Bretagne',
  personne: {
    nom: 'Lefèvre-Quéméner',
    nomUsage: null,
    prenom: 'Léa Rose',
    dateNaissance: '2007-03-14',
    ine: '123456789AB',
  },
  verifierA: 'http://localhost:3000/verifier',
};

async function texteDe(faits: AttestationCvec): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await dessiner(attestation(faits))));
  expect(document.numPages).toBe(1);
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

/** As a controller without network would: the code, the key that was published, and node:crypto. */
async function verifierHorsLigne(lu: string): Promise<boolean> {
  const coupe = lu.lastIndexOf('.');
  const { keys } = await lireCles().json();
  const cle = createPublicKey({ key: keys[0], format: 'jwk' });
  const signature = deBase32(lu.slice(coupe + 1)) ?? Buffer.alloc(0);
  return verify(null, Buffer.from(lu.slice(0, coupe)), cle, signature);
}

describe('l’attestation CVEC en PDF', () => {
  it('dit le numéro, l’identité, l’INE, l’année, le montant et la date, en texte sélectionnable', async () => {
    const texte = await texteDe(LEA);
    for (const mot of [
      'Attestation CVEC 2026-2027',
      `Numéro ${LEA.numero}`,
      'Lefèvre-Quéméner',
      'Léa Rose',
      '14 mars 2007',
      '123456789AB',
      '105 €',
      'Valide, payée',
      'Établie le 21 novembre 2026 par le Crous de Rennes-Bretagne',
      'L. 841-5',
      'http://localhost:3000/verifier',
      'aucune valeur officielle',
    ])
      expect(texte).toContain(mot);
  });

  it('dit l’exonération et son texte à la place du montant', async () => {
    const texte = await texteDe({ ...LEA, code: '73', motif: 'refugie' });
    expect(texte).toContain('Exonération');
    expect(texte).toContain('Réfugié');
    expect(texte).toContain('Valide après exonération');
    expect(texte).not.toContain('105 €');
  });

  it('dit le montant de son année, le nom d’usage, et l’INE qui manque', async () => {
    const personne = { ...LEA.personne, nomUsage: 'Durand', ine: null };
    const texte = await texteDe({ ...LEA, annee: '2023-2024', code: '98', personne });
    expect(texte).toContain('100 €');
    expect(texte).toContain('Nom d’usage Durand');
    expect(texte).toContain('Non communiqué');
    expect(texte).toContain('Valide, remboursée');
  });

  it('est étiquetée, en français, avec un titre, sa police, et ce que dit le code pour qui ne le voit pas', async () => {
    const pdf = (await dessiner(attestation(LEA))).toString('latin1');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toMatch(/\/Lang \(fr-FR\)/);
    expect(pdf).toContain('/FontFile2');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toMatch(/\/S \/Figure/);
    expect(pdf).toContain('/Alt');
    expect(pdf, 'le code est fait de traits, pas d’une image').not.toContain('/Subtype /Image');
  });
});

describe('le code imprimé sur l’attestation', () => {
  let image: Image;
  beforeAll(async () => {
    image = await dessinerLaPage(await dessiner(attestation(LEA)), 2);
  });

  it('se lit sur les pixels de la page, par un autre logiciel, et se vérifie hors ligne', async () => {
    const lu = lireLeCode(image) ?? '';
    expect(await verifierHorsLigne(lu)).toBe(true);
    const [, , numero, annee, code, , lettres, empreinte] = lu.split('.');
    expect([numero, annee, code, lettres]).toEqual([LEA.numero.replaceAll(' ', ''), '2026', '75', 'LEFEV']);
    expect(empreinte).toBe(empreinteDe(LEA.numero, LEA.personne));
  });

  it('dont on change le contenu se dénonce', async () => {
    const lu = lireLeCode(image) ?? '';
    const autreAnnee = lu.replace('.2026.', '.2027.');
    expect(autreAnnee).not.toBe(lu);
    expect(await verifierHorsLigne(autreAnnee)).toBe(false);
    expect(await verifierHorsLigne(lu.replace('.LEFEV.', '.DURAN.'))).toBe(false);
  });

  it('recopié sur l’attestation d’une autre ne dit pas son identité', () => {
    const [, , , , , , , empreinte] = (lireLeCode(image) ?? '').split('.');
    const autre = { nom: 'Lefèvre', prenom: 'Paul', dateNaissance: '2006-01-02' } as const;
    expect(empreinteDe(LEA.numero, autre)).not.toBe(empreinte);
  });

  it.each([1.5, 3])('se lit encore à l’échelle %d', async (echelle) => {
    expect(lireLeCode(await dessinerLaPage(await dessiner(attestation(LEA)), echelle))).toBe(
      lireLeCode(image),
    );
  });

  it('se lit malgré une tache, jusqu’à un certain point', () => {
    expect(lireLeCode(tacher(image, 0.2))).toBe(lireLeCode(image));
    expect(lireLeCode(tacher(image, 0.6))).toBeNull();
  });
});
