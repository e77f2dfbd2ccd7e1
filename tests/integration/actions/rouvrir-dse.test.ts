import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { definirAction } from '@/lib/server/actions';
import { rouvrirDse } from '@/lib/server/actions/rouvrir-dse';
import { lireDossier } from '@/lib/server/dossier/depot';
import { navigateur } from '../acces/navigateur';
import { ANNEE, deposer, personaDe, remplir, semerCommunes } from '../dossier/outillage';
import { connecter, envoyer } from './etudiant';

vi.mock('next/headers', () => import('../acces/navigateur'));

beforeAll(semerCommunes, 60_000);
beforeEach(() => navigateur.vider());

const action = definirAction({ nom: 'essai', acces: 'personne' }, rouvrirDse);
const rouvrir = (saisie = {}, annee = ANNEE) => envoyer(action, [annee], saisie);

async function depose(jour: string): Promise<string> {
  const titulaire = await remplir(personaDe('emma'));
  expect((await deposer(titulaire)).ok).toBe(true);
  connecter(titulaire.id, jour);
  return titulaire.id;
}
const etatDe = async (id: string) => (await lireDossier(id, ANNEE))?.etat;

describe('« Rouvrir mon dossier »', () => {
  it('avant la clôture, mène à la liste des tâches, sans rien demander', async () => {
    const id = await depose('2026-12-31');
    expect(await rouvrir()).toEqual({ etat: 'redirection', vers: `/dse/${ANNEE}` });
    expect(await etatDe(id)).toBe('brouillon');
  });

  it('après la clôture, demande de dire que les revenus ont baissé', async () => {
    const id = await depose('2027-01-01');
    expect(await rouvrir()).toMatchObject({ etat: 'saisie_invalide', erreurs: [{ champ: 'changement' }] });
    expect(await rouvrir({ changement: 'peut-être' })).toMatchObject({ etat: 'saisie_invalide' });
    expect(await etatDe(id)).toBe('notifie_conditionnel');
  });

  it('après la clôture, mène alors droit à la question de la baisse', async () => {
    const id = await depose('2027-01-01');
    const vers = `/dse/${ANNEE}/baisse-revenus?depuis=verification`;
    expect(await rouvrir({ changement: 'oui' })).toEqual({ etat: 'redirection', vers });
    expect(await etatDe(id)).toBe('brouillon');
  });

  it('d’une campagne inconnue, le dit', async () => {
    await depose('2026-12-01');
    expect(await rouvrir({}, '1999-2000')).toMatchObject({ etat: 'refus' });
  });
});
