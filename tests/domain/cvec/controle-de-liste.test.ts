import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttestationControlee,
  constaterLigne,
  estConstat,
  type LigneDInscrit,
  lireLigneDInscrit,
  MOTIFS_DE_LIGNE,
  type MotifDeLigne,
} from '@/lib/domain/cvec';
import { lireUai } from '@/lib/domain/noyau/uai';

const LETTRES = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const uaiDe = (n: number) => `${String(n).padStart(7, '0')}${LETTRES[n % 23]}`;
const SIEN = uaiDe(350001);
const COMPOSANTE = uaiDe(350002);
const ETRANGER = uaiDe(690001);
const CADRE = { annee: '2026-2027', uais: new Set([SIEN, COMPOSANTE]) } as const;

const ligne = (reste: Partial<LigneDInscrit> = {}): LigneDInscrit => ({
  uai: SIEN,
  numero: 'REN6 ABCDEF 42',
  nom: 'MARTIN',
  prenom: 'Lina',
  ...reste,
});

const attestation = (reste: Partial<AttestationControlee> = {}): AttestationControlee => ({
  annee: '2026-2027',
  nom: 'Martin',
  nomUsage: null,
  prenom: 'Lina',
  ...reste,
});

describe('ce qu’une ligne de liste dit d’elle-même', () => {
  it('les UAI des exemples ont la bonne lettre', () => {
    for (const uai of [SIEN, COMPOSANTE, ETRANGER]) expect(lireUai(uai).ok).toBe(true);
  });

  it.each([
    ['l’établissement lui-même', ligne()],
    ['une de ses composantes', ligne({ uai: COMPOSANTE })],
    ['un UAI en minuscules et avec une espace', ligne({ uai: ` ${SIEN.toLowerCase()} ` })],
    ['un numéro sans espaces', ligne({ numero: 'ren6abcdef42' })],
    ['un numéro avec des espaces insécables', ligne({ numero: 'REN6\u00a0ABCDEF\u202f42' })],
  ])('donne le numéro à chercher : %s', (_, lue) => {
    expect(lireLigneDInscrit(lue, CADRE)).toBe('REN6 ABCDEF 42');
  });

  it.each<[string, Partial<LigneDInscrit>, MotifDeLigne]>([
    ['un UAI trop court', { uai: '35000' }, 'uai_illisible'],
    [
      'un UAI à la mauvaise lettre',
      { uai: `${SIEN.slice(0, 7)}${SIEN[7] === 'A' ? 'B' : 'A'}` },
      'uai_illisible',
    ],
    ['un UAI vide', { uai: '' }, 'uai_illisible'],
    ['l’UAI d’un autre', { uai: ETRANGER }, 'uai_etranger'],
    ['un numéro qui n’en est pas un', { numero: '12345' }, 'numero_illisible'],
    ['un numéro vide', { numero: '' }, 'numero_illisible'],
    ['un nom vide', { nom: '  ' }, 'nom_absent'],
    ['un nom sans lettre', { nom: '-' }, 'nom_absent'],
  ])('s’arrête là, et dit pourquoi : %s', (_, reste, motif) => {
    expect(lireLigneDInscrit(ligne(reste), CADRE)).toEqual({ resultat: 'invalide', motif });
  });

  it('dit d’abord ce qui est le plus à gauche', () => {
    const tout = ligne({ uai: 'x', numero: 'x', nom: '' });
    expect(lireLigneDInscrit(tout, CADRE)).toMatchObject({ motif: 'uai_illisible' });
    expect(lireLigneDInscrit({ ...tout, uai: SIEN }, CADRE)).toMatchObject({ motif: 'numero_illisible' });
  });

  it('distingue un numéro d’un constat', () => {
    expect(estConstat(lireLigneDInscrit(ligne(), CADRE))).toBe(false);
    expect(estConstat(lireLigneDInscrit(ligne({ uai: '' }), CADRE))).toBe(true);
  });

  it('répond à n’importe quels textes, sans jamais s’interrompre', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (uai, numero, nom, prenom) => {
        const lu = lireLigneDInscrit({ uai, numero, nom, prenom }, CADRE);
        if (estConstat(lu)) expect(Object.keys(MOTIFS_DE_LIGNE)).toContain(lu.motif);
      }),
    );
  });
});

describe('ce que la base répond pour le numéro d’une ligne', () => {
  it.each<[string, Partial<LigneDInscrit>, Partial<AttestationControlee>]>([
    ['le même nom', {}, {}],
    ['le nom d’usage', { nom: 'Durand' }, { nomUsage: 'Durand' }],
    ['le nom de famille, quand il y a un nom d’usage', {}, { nomUsage: 'Durand' }],
    ['un accent de moins', { nom: 'LEVEQUE' }, { nom: 'Lévêque' }],
    ['un nom composé écrit autrement', { nom: 'LE GALL' }, { nom: 'Le Gall-Morvan' }],
    ['un nom plus court que cinq lettres', { nom: 'ly' }, { nom: 'Ly' }],
  ])('valide : %s', (_, l, a) => {
    expect(constaterLigne(ligne(l), CADRE, attestation(a))).toEqual({ resultat: 'valide', motif: null });
  });

  it.each<[string, Partial<LigneDInscrit>, AttestationControlee | null, MotifDeLigne]>([
    ['aucune attestation', {}, null, 'numero_inconnu'],
    ['celle de l’an dernier', {}, attestation({ annee: '2025-2026' }), 'autre_annee'],
    ['celle d’un autre, l’an dernier', { nom: 'X' }, attestation({ annee: '2025-2026' }), 'autre_annee'],
  ])('invalide : %s', (_, l, a, motif) => {
    expect(constaterLigne(ligne(l), CADRE, a)).toEqual({ resultat: 'invalide', motif });
  });

  it.each<[string, Partial<LigneDInscrit>, MotifDeLigne]>([
    ['les deux colonnes échangées', { nom: 'Lina', prenom: 'Martin' }, 'nom_inverse'],
    ['le prénom seul, dans la colonne du nom', { nom: 'Lina', prenom: '' }, 'nom_inverse'],
    ['le nom dans la colonne du prénom', { nom: 'Bernard', prenom: 'Martin' }, 'nom_inverse'],
    ['un autre nom', { nom: 'Bernard' }, 'nom_autre'],
    ['un nom mal orthographié', { nom: 'Matrin' }, 'nom_autre'],
  ])('nom différent : %s', (_, l, motif) => {
    expect(constaterLigne(ligne(l), CADRE, attestation())).toEqual({ resultat: 'nom_different', motif });
  });

  it('chaque motif dit une phrase entière', () => {
    for (const phrase of Object.values(MOTIFS_DE_LIGNE)) expect(phrase).toMatch(/^\p{Lu}.*\.$/u);
  });
});
