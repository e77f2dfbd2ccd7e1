import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import {
  type AdmissionADessiner,
  admission,
  dessiner,
  type TamponDAcceptation,
} from '@/lib/server/documents';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DATABASE_URL ??= 'postgresql://essai@localhost/essai';
process.env.DEMONSTRATION ??= '1';

const LINA: AdmissionADessiner = {
  ...{ numero: 'ADM-2627-0A1B2C3D', annee: '2026-2027', crous: 'REN' },
  ...{ prenom: 'Lina', nom: 'Lefèvre-Quéméner', dateNaissance: '2007-03-14' },
  ...{ residence: 'Résidence Kergoat', adresse: '3 rue des Lices, 35000 Rennes' },
  ...{ chambre: 'B12', logement: 'T1', debut: '2026-09-01', fin: '2027-08-31' },
  ...{ loyer: 35_000, depot: 35_000, preavisEnMois: 1, emiseA: Date.parse('2026-06-21T08:00:00Z') },
};

const TAMPON: TamponDAcceptation = {
  ...{ nom: 'Lina Lefèvre-Quéméner', engagement: 'J’ai lu la décision et je l’accepte.' },
  ...{
    accepteeLe: new Date('2026-06-22T08:30:00Z'),
    empreinte: 'a'.repeat(64),
    pdfEmpreinte: 'b'.repeat(64),
  },
};

async function lire(faits: AdmissionADessiner, tampon: TamponDAcceptation | null = null) {
  const octets = await dessiner(admission(faits, tampon));
  const document = await getDocumentProxy(new Uint8Array(octets));
  const { text } = await extractText(document, { mergePages: true });
  return { document, octets, texte: text.replace(/\s+/g, ' ') };
}

describe('la décision d’admission en PDF', () => {
  it('dit qui, quel logement, quels jours et quel prix, en texte sélectionnable', async () => {
    const { texte } = await lire(LINA);
    for (const mots of [
      'Décision d’admission en résidence 2026-2027',
      'Numéro ADM-2627-0A1B2C3D',
      'Crous de Rennes-Bretagne, le 21 juin 2026',
      'Lina Lefèvre-Quéméner',
      '14 mars 2007',
      'Résidence Kergoat',
      '3 rue des Lices, 35000 Rennes',
      'B12, T1',
      '1er septembre 2026',
      '31 août 2027',
      '350 € par mois',
    ]) {
      expect(texte).toContain(mots);
    }
  });

  it('dit que ce n’est pas un bail, et à quelles conditions on l’occupe', async () => {
    const { texte } = await lire(LINA);
    for (const mots of [
      'n’est pas un bail',
      'précaire et révocable',
      'strictement personnel',
      'la sous-location est interdite',
      'préavis de 1 mois civil complet',
      'règlement intérieur',
    ]) {
      expect(texte).toContain(mots);
    }
  });

  it('a un titre, une langue et une structure, pour les lecteurs d’écran', async () => {
    const { document, octets } = await lire(LINA);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Décision d’admission en résidence 2026-2027' });
    const brut = octets.toString('latin1');
    expect(brut).toContain('/Marked true');
    expect(brut).toContain('/Lang (fr-FR)');
    expect(brut).toContain('/FontFile2');
  });

  it('tient sur une page, tampon compris', async () => {
    expect((await lire(LINA)).document.numPages).toBe(1);
    expect((await lire(LINA, TAMPON)).document.numPages).toBeLessThanOrEqual(2);
  });

  it('n’est tamponnée qu’une fois acceptée', async () => {
    expect((await lire(LINA)).texte).not.toContain('Acceptée électroniquement');
    const { texte } = await lire(LINA, TAMPON);
    expect(texte).toContain('Acceptée électroniquement');
    expect(texte).toContain('lundi 22 juin 2026 à 10 h 30');
    expect(texte).toContain(TAMPON.engagement);
    expect(texte.replace(/ /g, '')).toContain(TAMPON.pdfEmpreinte);
    expect(texte.replace(/ /g, '')).toContain(TAMPON.empreinte);
  });

  it.each([
    ['sans loyer connu', { loyer: null }, 'Celle de la résidence'],
    ['sans dépôt', { depot: 0 }, 'Aucun'],
    ['sans nom de logement', { logement: null }, 'B12'],
    ['d’un Crous qu’on ne connaît pas', { crous: 'NAT' }, 'Crous, le 21 juin 2026'],
    ['avec deux mois de préavis', { preavisEnMois: 2 }, '2 mois civils complets'],
  ] as const)('%s', async (_, change, mots) => {
    expect((await lire({ ...LINA, ...change })).texte).toContain(mots);
  });
});
