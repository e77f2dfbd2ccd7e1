import { describe, expect, it } from 'vitest';
import { motifsExamen, PARCOURS_DSE, paireDe, pairesDuBrouillon, versFaits } from '@/lib/parcours/dse';
import { parcourir, trouver } from '@/lib/parcours/moteur';
import { avecDistances, CONTEXTE, entree, ouvrir, remplir } from './guichet';
import { saisiesDe } from './scenarios';

const emma = {
  ...CONTEXTE,
  personne: { prenom: 'Emma', nom: 'Petit', dateNaissance: '2007-09-14', ine: null },
} as const;

const dossier = (distance: Record<string, string>, etudes = 'Lyon 69003') =>
  remplir(
    saisiesDe('emma', { 'lieu-voeu-1': { lieu: 'france', commune: etudes }, 'distance-1': distance }),
    emma,
  );

const distanceDesFaits = ({ marche, contexte }: ReturnType<typeof dossier>) => {
  const { charges } = versFaits(marche.reponses, 1, contexte);
  return charges?.mode === 'detail' ? charges.distanceKm : undefined;
};

describe('la distance d’un vœu', () => {
  it('est calculée, montrée et confirmée', () => {
    const ouvert = dossier({ juste: 'oui' });
    const question = trouver(ouvert.marche, 'distance-1')?.question;
    expect(question?.titre).toMatch(/^De Dijon 21000 à Lyon 69003, il y a 17\d\u202fkm/);
    expect(distanceDesFaits(ouvert)).toBe(ouvert.marche.reponses.distance?.[0]?.calculee);
  });

  it('se corrige avec une explication', () => {
    expect(dossier({ juste: 'non', km: '195' }).erreurs.map(({ champ }) => champ)).toEqual(['justification']);
    expect(dossier({ juste: 'non' }).erreurs.map(({ champ }) => champ)).toEqual(['km', 'justification']);
  });

  it('corrigée dans la même bande de points, elle est retenue', () => {
    const ouvert = dossier({ juste: 'non', km: '195,5', justification: 'Par la route.' });
    expect(distanceDesFaits(ouvert)).toBe(195.5);
    expect(motifsExamen(ouvert.marche.reponses, ouvert.contexte)).toEqual([]);
  });

  it.each(['250', '29,9'])('corrigée à %s km, dans une autre bande, elle part à l’examen', (km) => {
    const ouvert = dossier({ juste: 'non', km, justification: 'Par la route.' });
    expect(distanceDesFaits(ouvert)).toBeUndefined();
    expect(motifsExamen(ouvert.marche.reponses, ouvert.contexte)).toEqual([
      expect.stringMatching(/^Pour le vœu 1, vous indiquez .* Le Crous vérifie cette distance\.$/),
    ]);
  });

  it('est demandée quand une coordonnée manque', () => {
    const { marche, contexte, brouillon } = dossier({ juste: 'oui' });
    const sans = parcourir(PARCOURS_DSE, brouillon, { ...contexte, distances: {} });
    const etape = trouver(sans, 'distance-1');
    expect(etape?.etat).toBe('entamee');
    expect(etape?.question.champs.map(({ nom }) => nom)).toEqual(['km']);
    expect(trouver(marche, 'distance-1')?.etat).toBe('repondue');
  });

  it('se redemande quand la commune des études change', () => {
    const { brouillon } = dossier({ juste: 'oui' });
    const change = {
      ...brouillon,
      'lieu-voeu-1': entree({ lieu: 'france', commune: 'Lille 59000', communeCode: '59350' }),
    };
    const etape = trouver(ouvrir(change, emma).marche, 'distance-1');
    expect(etape?.etat).toBe('entamee');
    expect(etape?.erreurs).toEqual([
      { champ: 'juste', message: 'Une commune a changé depuis votre réponse\u202f: vérifiez la distance' },
    ]);
  });

  it('reste valable quand la commune revient', () => {
    const { brouillon } = dossier({ juste: 'oui' });
    expect(trouver(ouvrir(brouillon, emma).marche, 'distance-1')?.etat).toBe('repondue');
  });

  it('le serveur sait quelles distances calculer', () => {
    const { brouillon } = dossier({ juste: 'oui' });
    expect(pairesDuBrouillon(brouillon)).toEqual([{ depart: '21231', arrivee: '69123' }]);
    expect(pairesDuBrouillon({})).toEqual([]);
    const { distances } = avecDistances(CONTEXTE, brouillon);
    expect(distances[paireDe('21231', '69123')]).toBeGreaterThan(170);
  });
});
