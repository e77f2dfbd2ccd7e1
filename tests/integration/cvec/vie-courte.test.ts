import { beforeAll, describe, expect, it } from 'vitest';
import { lireSituation, parLeBassin } from '@/lib/server/cvec';
import { creerLien } from '@/lib/server/cvec/commandes/lien';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import type { Cible } from '@/lib/server/cvec/depot';
import { lireVieCourte } from '@/lib/server/cvec/vie-courte';
import { nouvelId } from '@/lib/server/du';
import { ANNEE, demarrer, MIDI, NOVEMBRE, nouvelleEtudiante, ouverte, payee, preparer } from './outillage';

beforeAll(preparer, 60_000);

const courte = (cible: Cible) => lireVieCourte(cible, parLeBassin);
const deLaPersonne = ({ personneId }: { readonly personneId: string }): Cible => ({
  ...{ par: 'personne', personneId, annee: ANNEE },
});
const deLaTentative = (tentative: string): Cible => ({ par: 'tentative', tentative });

describe('une vie lue en court', () => {
  it('est la vie entière tant qu’elle est seulement ouverte', async () => {
    const cible = deLaPersonne(await ouverte());
    const lue = await courte(cible);
    expect(lue?.vie.rang).toBe(1);
    expect(lue).toEqual(await lireSituation(cible));
  });

  it('est la vie entière quand son premier paiement est son seul événement', async () => {
    const cible = deLaTentative((await demarrer(await ouverte())).tentative);
    const lue = await courte(cible);
    expect(lue?.tentatives).toHaveLength(1);
    expect(lue).toEqual(await lireSituation(cible));
  });

  it('ne l’est plus dès que autre chose a pu s’y attacher', async () => {
    const etudiante = await ouverte();
    const { tentative } = await demarrer(etudiante);
    expect(await courte(deLaPersonne(etudiante))).toBeNull();
    await demarrer(etudiante);
    expect(await courte(deLaTentative(tentative))).toBeNull();

    const reglee = await payee();
    expect(await courte(deLaPersonne(reglee))).toBeNull();
    expect(await courte(deLaTentative(reglee.tentative))).toBeNull();
  });

  it('ne tient pas un lien, ni un premier paiement qui vient après lui', async () => {
    const etudiante = await ouverte();
    await creerLien({ personneId: etudiante.personneId, annee: ANNEE, horloge: NOVEMBRE });
    expect(await courte(deLaPersonne(etudiante))).toBeNull();
    const { tentative } = await demarrer(etudiante);
    expect(await courte(deLaTentative(tentative))).toBeNull();
  });

  it('ne suit pas une ville changée : son Crous a laissé un événement', async () => {
    const etudiante = await ouverte();
    await ouvrirCvec({
      ...{ personneId: etudiante.personneId, annee: ANNEE, situation: 'initiale', communeCode: '59350' },
      horloge: NOVEMBRE,
    });
    expect(await courte(deLaPersonne(etudiante))).toBeNull();
  });

  it('n’existe ni pour qui n’a rien ouvert, ni par un autre chemin', async () => {
    const { id } = await nouvelleEtudiante();
    expect(await courte(deLaPersonne({ personneId: id }))).toBeNull();
    expect(await courte(deLaTentative(nouvelId(MIDI.getTime())))).toBeNull();
    const situation = await lireSituation(deLaPersonne(await ouverte()));
    expect(await courte({ par: 'id', id: situation?.id ?? '' })).toBeNull();
  });
});
