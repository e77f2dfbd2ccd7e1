import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { dechiffrer } from '@/lib/server/cvec';
import { admission } from '@/lib/server/documents';
import { lireDecision } from '@/lib/server/logement/sejour/requetes/lire-decision';
import { montrerPiece, montrerSejour } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import {
  lireFichierAccepte,
  produireDecision,
} from '@/lib/server/logement/sejour/requetes/produire-decision';
import {
  AOUT,
  accepter,
  admise,
  audit,
  deposee,
  etudiante,
  JUIN,
  ouverte,
  preparer,
  remplie,
} from './outillage';

beforeAll(preparer);

const sha = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex');

describe('la décision d’admission', () => {
  it('dit le logement, les dates, la redevance, et que ce n’est pas un bail', async () => {
    const qui = await admise();
    const lue = await lireDecision(qui.sejour, qui.personneId);
    if (!lue) throw new Error('décision absente');
    const { titre, entete, blocs } = admission(lue.contenu, null);
    expect(titre).toBe('Décision d’admission en résidence 2026-2027');
    expect(entete.join()).toContain('Crous de Rennes-Bretagne');
    const texte = JSON.stringify(blocs).replace(/[\u00a0\u202f]/g, ' ');
    for (const mots of [
      'Lina Moreau',
      '14 mars 2007',
      'Les Tilleuls',
      '1er septembre 2026',
      '31 août 2027',
      '350 € par mois',
      'n’est pas un bail',
      'précaire et révocable',
      'strictement personnel',
      'sous-location est interdite',
      '1 mois civil complet',
    ]) {
      expect(texte).toContain(mots);
    }
    expect(texte).not.toContain('Acceptée électroniquement');
  });

  it('n’est lue que par sa titulaire', async () => {
    const [qui, autre] = [await admise(), await etudiante()];
    expect(await lireDecision(qui.sejour, autre.personneId)).toBeNull();
    expect(await produireDecision(qui.sejour, autre.personneId)).toBeNull();
    expect(await lireFichierAccepte(qui.sejour, autre.personneId)).toBeNull();
    expect(await montrerSejour(qui.sejour, autre.personneId, AOUT)).toBeNull();
    for (const id of ['', 'x', "'; --"]) {
      expect(await lireDecision(id, qui.personneId)).toBeNull();
      expect(await lireFichierAccepte(id, qui.personneId)).toBeNull();
      expect(await montrerSejour(id, qui.personneId, AOUT)).toBeNull();
      expect(await montrerPiece(id, qui.personneId, 'identite')).toBeNull();
    }
  });

  it('se dessine en PDF avant comme après', async () => {
    const qui = await admise();
    const avant = await produireDecision(qui.sejour, qui.personneId);
    expect(avant?.pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(avant?.nom).toMatch(/^ADM-2627-[0-9A-F]{8}\.pdf$/);
    expect(await lireFichierAccepte(qui.sejour, qui.personneId)).toBeNull();
  });
});

describe('l’acceptation électronique', () => {
  it('garde qui, quand, quels mots, et le fichier même, sous son empreinte', async () => {
    const qui = await admise();
    expect(await accepter(qui)).toMatchObject({ ok: true });
    const garde = await base().acceptationAdmission.findUniqueOrThrow({ where: { sejourId: qui.sejour } });
    expect(garde).toMatchObject({
      personneId: qui.personneId,
      nom: 'Lina Moreau',
      accepteeLe: JUIN.maintenant(),
    });
    expect(sha(dechiffrer(garde.pdfScelle))).toBe(garde.pdfEmpreinte);
    const accepte = await lireFichierAccepte(qui.sejour, qui.personneId);
    expect(accepte && sha(accepte.pdf)).toBe(garde.pdfEmpreinte);
    const { fidele, vie, types } = await audit(qui);
    expect([fidele, vie.pdfAccepte]).toEqual([true, garde.pdfEmpreinte]);
    expect(types.at(-1)).toBe('admission_acceptee');
  });

  it('scellé, le fichier ne se lit pas dans la base', async () => {
    const qui = await admise();
    await accepter(qui);
    const { pdfScelle } = await base().acceptationAdmission.findUniqueOrThrow({
      where: { sejourId: qui.sejour },
    });
    expect(Buffer.from(pdfScelle).includes('%PDF')).toBe(false);
  });

  it('se relit avec son tampon', async () => {
    const qui = await admise();
    await accepter(qui);
    const lue = await lireDecision(qui.sejour, qui.personneId);
    const document = lue && admission(lue.contenu, lue.acceptation);
    const texte = JSON.stringify(document?.blocs);
    expect(texte).toContain('Acceptée électroniquement');
    expect(texte).toContain(lue?.acceptation?.pdfEmpreinte);
    expect(texte).toContain('J’ai lu la décision et je l’accepte.');
  });

  it('ne vaut que pour la décision qu’on a lue', async () => {
    const qui = await admise();
    expect(await accepter(qui, 'f'.repeat(64))).toMatchObject({ refus: 'autre_decision' });
    expect(await base().acceptationAdmission.count({ where: { sejourId: qui.sejour } })).toBe(0);
  });

  it('pressée trois fois, n’accepte qu’une fois', async () => {
    const qui = await admise();
    const faits = await Promise.all([accepter(qui), accepter(qui), accepter(qui)]);
    expect(faits.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await audit(qui)).fidele).toBe(true);
  });

  it('sans décision, n’accepte rien', async () => {
    expect(await accepter(await deposee())).toMatchObject({ refus: 'hors_etat' });
  });
});

describe('ce que lit l’étudiante', () => {
  it('au début : ce qui manque, et ce qu’elle peut faire', async () => {
    const qui = await ouverte();
    const montre = await montrerSejour(qui.sejour, qui.personneId, JUIN);
    expect(montre).toMatchObject({ complet: false, crous: 'Crous de Rennes-Bretagne', departs: [] });
    expect(montre?.pieces.filter(({ donnee }) => donnee)).toEqual([]);
    expect(montre?.actions).toEqual(['desister', 'deposer_dossier']);
  });

  it('rempli : tout y est, le certificat remis à plus tard se voit', async () => {
    const qui = await remplie();
    const montre = await montrerSejour(qui.sejour, qui.personneId, JUIN);
    expect(montre?.complet).toBe(true);
    expect(montre?.pieces.find(({ cle }) => cle === 'scolarite')).toMatchObject({
      plusTard: true,
      donnee: true,
    });
    expect(montre?.pieces.find(({ cle }) => cle === 'identite')?.fichiers).toEqual(['scan.pdf']);
  });

  it('une page par pièce, de celles que demande son garant', async () => {
    const qui = await remplie();
    const page = (cle: string) => montrerPiece(qui.sejour, qui.personneId, cle);
    expect(await page('visale')).toMatchObject({
      saisie: { numero: 'V12345678901' },
      fichiers: ['scan.pdf'],
    });
    expect(await page('cautionnement')).toBeNull();
    expect(await page('inconnue')).toBeNull();
    expect(await page('rib')).toMatchObject({ saisie: {} });
  });

  it('déposé, seule la page du certificat reste ouverte', async () => {
    const qui = await deposee();
    const page = (cle: string) => montrerPiece(qui.sejour, qui.personneId, cle);
    expect(await page('identite')).toBeNull();
    expect(await page('scolarite')).toMatchObject({ enRetard: true });
  });
});
