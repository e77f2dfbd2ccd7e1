import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { lirePersonnes } from '@/lib/server/logement/contingents/lire-personnes';

const LINA = { prenom: 'Lina', nom: 'Martin', email: 'lina.martin@exemple.fr' };
const lire = (...lignes: readonly string[]) => lirePersonnes(Buffer.from(lignes.join('\r\n')));

describe('le fichier des étudiants désignés', () => {
  it('se lit avec ou sans titres de colonnes', () => {
    const attendu = { ok: true, valeur: [LINA] };
    expect(lire('Prénom;Nom;Adresse', 'Lina;Martin;lina.martin@exemple.fr')).toEqual(attendu);
    expect(lire('Lina;Martin;lina.martin@exemple.fr')).toEqual(attendu);
    expect(lire('Lina,Martin,lina.martin@exemple.fr', '')).toEqual(attendu);
  });

  it('dit la première ligne à corriger, et ce qu’elle doit contenir', () => {
    expect(lire('Prénom;Nom;Adresse', 'Lina;Martin;lina.martin@exemple.fr', 'Paul;Durand;paul')).toEqual({
      ok: false,
      refus: { rang: 3, message: expect.stringContaining('adresse électronique') },
    });
  });

  it('refuse un fichier vide, un classeur, et ce qui n’est pas du texte', () => {
    expect(lire('')).toEqual({ ok: false, refus: 'vide' });
    expect(lire('Prénom;Nom;Adresse')).toEqual({ ok: false, refus: 'vide' });
    expect(lirePersonnes(Buffer.from([0x50, 0x4b, 3, 4, 9]))).toEqual({ ok: false, refus: 'classeur' });
    expect(lirePersonnes(Buffer.from('a\0b'))).toEqual({ ok: false, refus: 'pas_du_texte' });
  });

  it('refuse plus de cinq cents lignes', () => {
    const lignes = Array.from({ length: 501 }, (_, i) => `Lina;Martin;lina${i}@exemple.fr`);
    expect(lire(...lignes.slice(1)).ok).toBe(true);
    expect(lire(...lignes)).toEqual({ ok: false, refus: 'trop_de_lignes' });
  });
});
