import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { produireDocument } from '@/lib/server/documents/requetes/produire-document';
import type { Titulaire } from '@/lib/server/dossier/ouvrir-parcours';
import { PERSONAS } from '@/prisma/personas';
import { deposer, nouvellePersonne, personaDe, remplir, semerCommunes } from '../dossier/outillage';

async function depose(cle: string): Promise<{ titulaire: Titulaire; numero: string }> {
  const titulaire = await remplir(personaDe(cle));
  const depot = await deposer(titulaire);
  if (!depot.ok) throw new Error(depot.refus.type);
  return { titulaire, numero: depot.valeur.numero };
}

async function lire(pdf: Buffer | null) {
  if (!pdf) throw new Error('document absent');
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  const { info } = await document.getMetadata();
  return {
    texte: text.replace(/\s+/g, ' '),
    info: info as Record<string, unknown>,
    brut: pdf.toString('latin1'),
  };
}

describe('les documents du dossier', () => {
  beforeAll(semerCommunes, 60_000);

  it('donne une notification étiquetée, en français, au texte sélectionnable', async () => {
    const { titulaire, numero } = await depose('emma');
    const { texte, info, brut } = await lire(
      await produireDocument(titulaire.id, numero, 'notification.pdf'),
    );
    expect(texte).toContain('Notification conditionnelle de bourse 2026-2027');
    expect(texte).toContain('Échelon 1 : 2 163 € pour une année entière');
    expect(texte).toContain('à partir de décembre 2026 : 7 versements cette année, soit 1 514,10 €');
    expect(texte).toContain('vendredi 4 décembre 2026, bourse de décembre 2026 216,30 €');
    expect(texte).toContain('vendredi 4 juin 2027, bourse de juin 2027');
    expect(texte).toContain('23 850 €');
    expect(texte).toContain(numero);
    expect(texte).toContain('jusqu’au 21 janvier 2027');
    expect(info.Title).toBe('Notification conditionnelle de bourse 2026-2027');
    expect(brut).toContain('/Marked true');
    expect(brut).toMatch(/\/Lang \(fr-FR\)/);
    expect(brut).toContain('/FontFile2');
  });

  it('écrit chaque ligne d’un tableau sur sa page, même quand il en prend deux', async () => {
    const { titulaire, numero } = await depose('anais');
    const pdf = await produireDocument(titulaire.id, numero, 'notification.pdf');
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])));
    expect(totalPages).toBe(2);
    const [premiere = '', seconde = ''] = text.map((page) => page.replace(/\s+/g, ' '));
    expect(premiere).toMatch(
      /Vos versements vendredi 4 décembre 2026.* Pourquoi cette réponse Études supérieures en formation initiale/,
    );
    expect(seconde).toContain('Revenu brut global retenu');
    expect(seconde).toContain('Recours gracieux');
    expect(seconde).not.toContain('Pourquoi cette réponse');
  });

  it('dit à un étudiant de Papeete ses montants en francs Pacifique, complément compris', async () => {
    const { titulaire, numero } = await depose('teva');
    const { texte } = await lire(await produireDocument(titulaire.id, numero, 'notification.pdf'));
    expect(texte).toContain('outre-mer, 30 € par mois : 4 887 € pour une année entière, soit 583 174 XPF');
    expect(texte).toContain('488,70 € (58 317 XPF)');
  });

  it('dit à une étudiante de La Réunion que sa bourse continue l’été', async () => {
    const { titulaire, numero } = await depose('anais');
    const { texte } = await lire(await produireDocument(titulaire.id, numero, 'notification.pdf'));
    expect(texte).toContain('versée aussi en juillet et en août');
    expect(texte).toContain('bourse maintenue en août 2027');
  });

  it('dit le motif d’un rejet, son texte et les recours', async () => {
    const refuse = PERSONAS.find(
      ({ attendu }) => attendu.type === 'non_eligible' && attendu.motif === 'HORS_BAREME',
    );
    const { titulaire, numero } = await depose(refuse?.cle ?? '');
    const { texte } = await lire(await produireDocument(titulaire.id, numero, 'notification.pdf'));
    expect(texte).toContain('Décision de rejet');
    expect(texte).toContain('Recours gracieux');
    expect(texte).toContain('tribunal administratif');
  });

  it('reprend dans le récapitulatif chaque réponse et l’engagement', async () => {
    const { titulaire, numero } = await depose('sarah');
    const { texte } = await lire(await produireDocument(titulaire.id, numero, 'recapitulatif.pdf'));
    for (const mot of [
      'Sarah',
      'Cohen',
      'David',
      'Marseille 13001',
      'Lille 59000',
      '45 000',
      'Je certifie',
    ]) {
      expect(texte).toContain(mot);
    }
  });

  it('ne se donne ni à un autre ni sous un nom inconnu', async () => {
    const { titulaire, numero } = await depose('emma');
    const autre = await nouvellePersonne(personaDe('emma'));
    expect(await produireDocument(autre.id, numero, 'notification.pdf')).toBeNull();
    expect(await produireDocument(titulaire.id, numero, 'constructor')).toBeNull();
    expect(await produireDocument(titulaire.id, 'DSE-2627-ZZZZZZZZ', 'notification.pdf')).toBeNull();
  });
});
