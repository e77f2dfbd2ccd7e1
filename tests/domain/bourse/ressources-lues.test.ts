import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { eurosDepuisXpf } from '@/lib/domain/noyau/xpf';
import { avecFoyer, avecTotaux, COMPLET, chiffres, juger, ligne } from './personne';

describe('ligne lue sur l’avis d’imposition (RES-1, RES-2, RES-6)', () => {
  it.each(listerBaremes().map((bareme) => [bareme.annee, bareme] as const))(
    'est en %s celle de l’avis reçu l’année d’avant la rentrée',
    (annee, bareme) => {
      const rentree = Number(annee.slice(0, 4));
      expect(ligne(avecTotaux(10_000, 0), 'RES-1', bareme)).toMatchObject({
        libelle: 'Revenu brut global retenu',
        source: `avis d’imposition ${rentree - 1}, revenus ${rentree - 2}`,
      });
    },
  );

  it('ne lit jamais le revenu fiscal de référence', () => {
    for (const { libelle, source } of juger(COMPLET).explication)
      expect(`${libelle} ${source}`).not.toMatch(/fiscal de référence/i);
  });
});

describe('revenus d’ailleurs (RES-3, RES-7)', () => {
  it('convertit des francs Pacifique à la parité fixe avant de les ajouter', () => {
    const revenusEtranger = eurosDepuisXpf(1_000_000);
    expect(revenusEtranger).toBe(8_380);
    const faits = avecFoyer({ parents: 'maries', rbgCouple: 10_000, revenusEtranger });
    expect(chiffres(faits)?.ressourcesRetenues).toBe(18_380);
  });
});

describe('revenu propre de l’étudiant rattaché (RES-8)', () => {
  it('n’ajoute pas le revenu propre à celui du foyer, qui le porte déjà ou non', () => {
    const avec = (revenuPropreAnnuel: number) =>
      avecFoyer(
        { parents: 'maries', rbgCouple: 28_000 },
        { statut: 'celibataire', enfantsACharge: 0, declarationFiscaleDistincte: false, revenuPropreAnnuel },
      );
    expect(chiffres(avec(0))?.ressourcesRetenues).toBe(28_000);
    expect(chiffres(avec(9_000))?.ressourcesRetenues).toBe(28_000);
  });
});
