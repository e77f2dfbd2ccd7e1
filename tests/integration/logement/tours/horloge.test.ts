import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { campagneLogement } from '@/lib/domain/logement';
import { ouvrirSessionDAgent } from '@/lib/server/acces/agent';
import { definirAction } from '@/lib/server/actions';
import { demanderLeGeste } from '@/lib/server/actions/conduire-tour';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { balayerTours } from '@/lib/server/logement/tours/commandes/balayer-tours';
import { conduireTour } from '@/lib/server/logement/tours/commandes/conduire';
import { lireTours } from '@/lib/server/logement/tours/requetes/lire-tours';
import { traiterConduiteDuTour } from '@/lib/server/taches/traitements/tours';
import { navigateur } from '../../acces/navigateur';
import { envoyer } from '../../actions/etudiant';
import { nouvelAgent } from '../../agents/outillage';
import {
  ANNEE,
  baseDuFichier,
  courrielsEnAttente,
  inscrire,
  lancer,
  MINUTES,
  nouvelleFiche,
  PAR,
} from './outillage';

vi.mock('next/headers', () => import('../../acces/navigateur'));
vi.mock('react', () => ({ cache: <T>(f: T): T => f }));

baseDuFichier();

const lue = campagneLogement(ANNEE);
if (!lue.ok) throw new Error(lue.refus);
const CAMPAGNE = lue.valeur;
const lire = (horloge: (typeof MINUTES)[1]['voeux']) => lireTours(CAMPAGNE, horloge);
const gestes = async () =>
  (await base().gesteDeTour.findMany({ orderBy: { id: 'asc' } })).map(({ geste, suite, origine }) => [
    ...[geste, suite, origine],
  ]);
const action = (geste: 'lancer' | 'publier') =>
  definirAction({ nom: 'essai', acces: 'affecter' }, (contexte, _saisie, annee: string, numero: string) =>
    demanderLeGeste(contexte, geste, annee, Number(numero)),
  );

async function tacheEnAttente() {
  const [tache] = await base().$queryRaw<{ data: Parameters<typeof traiterConduiteDuTour>[0] }[]>`
    select data from pgboss.job where name = 'conduire-tour' and state < 'active' order by created_on desc limit 1`;
  if (!tache) throw new Error('aucune tâche');
  return tache.data;
}

let solene = '';
beforeAll(async () => {
  const fiche = await nouvelleFiche(2);
  for (const rbg of [1_000, 2_000, 3_000]) await inscrire(rbg, [fiche]);
  solene = (await nouvelAgent({ role: 'national' })).id;
}, 60_000);
beforeEach(() => navigateur.vider());

describe('le bouton d’un agent', () => {
  it('est fermé à qui n’est pas national', async () => {
    const { id } = await nouvelAgent();
    await ouvrirSessionDAgent({ id, versionSession: 0 });
    expect(await envoyer(action('lancer'), [ANNEE, '1'], {})).toMatchObject({ etat: 'refus' });
    expect(await base().gesteDeTour.count()).toBe(0);
  });

  it('dit pourquoi pas, sans rien écrire', async () => {
    await ouvrirSessionDAgent({ id: solene, versionSession: 0 });
    navigateur.envoyer('date-simulee', '2026-06-01');
    expect(await envoyer(action('lancer'), [ANNEE, '1'], {})).toMatchObject({
      etat: 'refus',
      message: expect.stringContaining('Les vœux ne sont pas clos.'),
    });
    expect(await envoyer(action('lancer'), ['1999-2000', '1'], {})).toMatchObject({ etat: 'refus' });
    expect(await envoyer(action('publier'), [ANNEE, '1'], {})).toMatchObject({
      message: expect.stringContaining('n’est pas calculé'),
    });
    expect(await base().gesteDeTour.count()).toBe(0);
  });

  it('note la demande et la confie à une tâche, à l’heure de l’agent', async () => {
    await ouvrirSessionDAgent({ id: solene, versionSession: 0 });
    navigateur.envoyer('date-simulee', '2026-06-11');
    expect(await envoyer(action('lancer'), [ANNEE, '1'], {})).toMatchObject({
      etat: 'redirection',
      vers: `/instruction/logement?annee=${ANNEE}&fait=lancer#tour-1`,
    });
    expect(await gestes()).toEqual([['lancer', 'demande', 'ecran']]);
    const { tours } = await lire(MINUTES[1].cloture);
    expect(tours[0]).toMatchObject({ enCours: 'lancer', joue: null, valides: 3, peutLancer: true });
    const tache = await tacheEnAttente();
    expect(tache).toMatchObject({ annee: ANNEE, numero: 1, geste: 'lancer', agentId: solene });
    expect(tache.le.slice(0, 10)).toBe('2026-06-11');
    await traiterConduiteDuTour(tache);
    expect(await gestes()).toContainEqual(['lancer', 'accepte', 'ecran']);
    expect(await base().tourLogement.count()).toBe(1);
  });

  it('rejouée par la file, la tâche ne refait rien et le dit', async () => {
    await traiterConduiteDuTour(await tacheEnAttente());
    expect(await gestes()).toContainEqual(['lancer', 'deja_calcule', 'ecran']);
    expect(await base().tourLogement.count()).toBe(1);
  });

  it('montre où en est chaque tour, et qui a pressé', async () => {
    const { tours, gestes: journal } = await lire(MINUTES[1].resultats);
    expect(tours).toHaveLength(4);
    expect(tours[0]).toMatchObject({
      ...{ peutLancer: false, peutPublier: true, enCours: null },
      joue: { etat: 'calcule', demandes: 3, chambres: 2, proposees: 2, servies: 2 },
    });
    expect(tours[1]).toMatchObject({ peutLancer: false, joue: null });
    expect(journal[0]).toMatchObject({ numero: 1, geste: 'lancer' });
    expect(journal.every(({ agent }) => agent !== null)).toBe(true);
  });
});

describe('l’horloge', () => {
  it('ne publie pas un tour joué sur un jour simulé : celui qui simule le publie', async () => {
    for (const le of [new Date(), new Date('2030-01-01')])
      expect(await balayerTours(horlogeFixe(le))).toMatchObject({ publies: 0 });
    expect(await base().proposition.count()).toBe(0);
    const publie = {
      annee: ANNEE,
      numero: 1,
      geste: 'publier',
      horloge: MINUTES[1].resultats,
      par: PAR,
    } as const;
    expect(await conduireTour(publie)).toBe('accepte');
    expect(await base().proposition.count()).toBe(2);
    expect(await courrielsEnAttente()).toBe(3);
  });

  it('publie à la minute annoncée un tour joué à son heure, une fois', async () => {
    const calculeLe = new Date('2025-06-09T08:05:00Z');
    const resultatsLe = new Date('2025-06-10T08:00:00Z');
    await base().tourLogement.create({
      data: {
        ...{
          annee: '2025-2026',
          numero: 1,
          etat: 'calcule',
          empreinte: 'a'.repeat(64),
          graine: 'b'.repeat(32),
        },
        ...{ propositionsMaximum: 4, demandes: 0, voeux: 0, chambres: 0, proposees: 0, servies: 0 },
        ...{ resultatsLe, calculeLe, inscritLe: calculeLe },
      },
    });
    const aLa = (secondes: number) => horlogeFixe(new Date(resultatsLe.getTime() + 1_000 * secondes));
    expect(await balayerTours(aLa(-1))).toMatchObject({ publies: 0 });
    expect(await balayerTours(aLa(0))).toMatchObject({ publies: 1 });
    expect(await balayerTours(aLa(60))).toMatchObject({ publies: 0 });
    expect(await gestes()).toContainEqual(['publier', 'accepte', 'horloge']);
    const { echeanceLe } = await base().tourLogement.findFirstOrThrow({ where: { annee: '2025-2026' } });
    expect(echeanceLe).toEqual(new Date('2025-06-12T21:59:59.999Z'));
  });

  it('finit les courriels qu’une mort a laissés', async () => {
    const fiche = await nouvelleFiche(1);
    await inscrire(5, [fiche], { tour: 2 });
    await lancer(2);
    const { publierTour } = await import('@/lib/server/logement/tours/commandes/publier');
    await publierTour({ annee: ANNEE, numero: 2, horloge: MINUTES[2].resultats, par: PAR });
    const avant = await courrielsEnAttente();
    expect(await balayerTours(horlogeFixe(new Date()))).toMatchObject({ prevenues: 1 });
    expect((await courrielsEnAttente()) - avant).toBe(1);
  });

  it('un geste refusé est noté avec sa raison', async () => {
    const tard = {
      annee: ANNEE,
      numero: 1,
      geste: 'publier',
      horloge: MINUTES[2].resultats,
      par: PAR,
    } as const;
    expect(await conduireTour(tard)).toBe('deja_publie');
    expect(await gestes()).toContainEqual(['publier', 'deja_publie', 'commande']);
    expect(await conduireTour({ ...tard, annee: '1999-2000' })).toBe('campagne_inconnue');
  });
});
