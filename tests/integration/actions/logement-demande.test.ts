import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemaDemandeSeule, schemaRenouvellement } from '@/lib/parcours/logement/demande';
import { definirAction } from '@/lib/server/actions';
import {
  ajouterAMesVoeux,
  ajouterSansSession,
  demanderAGarderMonLogement,
  demanderUnLogement,
  modifierMesVoeux,
  retirerMaDemande,
  rouvrirMaDemande,
  validerMesVoeux,
} from '@/lib/server/actions/demander-logement';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { montrerDemande } from '@/lib/server/logement/demande/requetes/montrer-demande';
import { preparerTaches } from '@/lib/server/taches';
import { navigateur } from '../acces/navigateur';
import {
  ANNEE,
  a,
  cibleDe,
  demandeuse,
  nouvelleEtudiante,
  nouvelleFiche,
  offreDe,
} from '../logement/demande/outillage';
import { connecter, envoyer } from './etudiant';

vi.mock('next/headers', () => import('../acces/navigateur'));
const heure = vi.hoisted(() => ({ le: new Date('2026-05-20T10:00:00Z') }));
vi.mock('@/lib/server/acces/horloge', async (original) => ({
  ...(await original<object>()),
  horloge: async () => horlogeFixe(heure.le),
}));

const MAI = new Date('2026-05-20T10:00:00Z');
const NOVEMBRE = new Date('2026-11-21T11:00:00Z');

beforeAll(() => preparerTaches());
beforeEach(() => {
  navigateur.vider();
  heure.le = MAI;
});

const personne = { nom: 'essai', acces: 'personne' } as const;
const modifier = definirAction(personne, modifierMesVoeux);
const valider = definirAction(personne, validerMesVoeux);
const ajouter = definirAction({ ...personne, sansSession: ajouterSansSession }, ajouterAMesVoeux);
const retirer = definirAction(personne, retirerMaDemande);
const rouvrir = definirAction(personne, rouvrirMaDemande);
const demander = definirAction({ ...personne, schema: schemaDemandeSeule }, demanderUnLogement);
const garder = definirAction({ ...personne, schema: schemaRenouvellement }, demanderAGarderMonLogement);

const vers = (adresse: string) => ({ etat: 'redirection', vers: adresse });

async function connectee() {
  const qui = await demandeuse(a('2026-05-20T12:00'));
  connecter(qui.personneId);
  return qui;
}
const vue = async (personneId: string) => {
  const demande = await montrerDemande(personneId, ANNEE, horlogeFixe(heure.le));
  if (!demande) throw new Error('demande absente');
  return demande;
};
const fiche = async () => (await nouvelleFiche()).logement;

describe('« Ajouter à mes vœux »', () => {
  it('ajoute, et ramène au vœu', async () => {
    await connectee();
    expect(await envoyer(ajouter, [String(await fiche())], {})).toEqual(
      vers('/logement/demande/voeux?fait=ajoute#voeu-1'),
    );
    expect(await envoyer(ajouter, [String(await fiche())], {})).toEqual(
      vers('/logement/demande/voeux?fait=ajoute#voeu-2'),
    );
  });

  it('sans session, garde la fiche pour après la connexion', async () => {
    const logement = await fiche();
    expect(await envoyer(ajouter, [String(logement)], {})).toEqual(
      vers(`/connexion?retour=${encodeURIComponent(`/logement/demande/voeux?ajouter=${logement}`)}`),
    );
  });

  it('sans demande, mène où l’on demande', async () => {
    connecter((await nouvelleEtudiante()).personneId);
    expect(await envoyer(ajouter, [String(await fiche())], {})).toEqual(vers('/logement/demande'));
  });

  it('deux fois, ne change rien et le dit', async () => {
    await connectee();
    const logement = await fiche();
    await envoyer(ajouter, [String(logement)], {});
    expect(await envoyer(ajouter, [String(logement)], {})).toEqual(
      vers('/logement/demande/voeux?avis=sans_effet'),
    );
  });

  it.each(['', 'abc', '-1', '1e3', '99999999999'])('ne croit pas « %s »', async (inventee) => {
    await connectee();
    expect(await envoyer(ajouter, [inventee], {})).toEqual(vers('/logement/demande/voeux'));
  });

  it('d’un logement qui n’existe pas, le dit', async () => {
    await connectee();
    expect(await envoyer(ajouter, ['999999999'], {})).toMatchObject({ etat: 'refus' });
  });
});

describe('les boutons du panier', () => {
  it('montent, descendent, ôtent, chacun sur la page qu’il montre', async () => {
    const { personneId } = await connectee();
    const [un, deux] = [await fiche(), await fiche()];
    for (const logement of [un, deux]) await envoyer(ajouter, [String(logement)], {});
    const version = async () => String((await vue(personneId)).version);
    expect(await envoyer(modifier, ['monter', String(deux), await version()], {})).toEqual(
      vers('/logement/demande/voeux?fait=deplace#voeu-1'),
    );
    expect(await envoyer(modifier, ['descendre', String(deux), await version()], {})).toEqual(
      vers('/logement/demande/voeux?fait=deplace#voeu-2'),
    );
    expect(await envoyer(modifier, ['oter', String(un), await version()], {})).toEqual(
      vers('/logement/demande/voeux?fait=ote'),
    );
    expect((await vue(personneId)).voeux.map(({ logement }) => logement.id)).toEqual([deux]);
  });

  it('sur une page dépassée, le disent', async () => {
    await connectee();
    const logement = String(await fiche());
    await envoyer(ajouter, [logement], {});
    for (const version of ['1', '', 'abc']) {
      expect(await envoyer(modifier, ['oter', logement, version], {})).toEqual(
        vers('/logement/demande/voeux?avis=page_depassee'),
      );
    }
  });

  it('ne font que ce qui a un nom', async () => {
    await connectee();
    expect(await envoyer(modifier, ['vider', '1', '1'], {})).toEqual(vers('/logement/demande/voeux'));
  });
});

describe('« Valider mes vœux »', () => {
  it('valide, et une seconde fois ne fâche personne', async () => {
    const { personneId } = await connectee();
    await envoyer(ajouter, [String(await fiche())], {});
    const { version } = await vue(personneId);
    expect(await envoyer(valider, [String(version)], {})).toEqual(vers('/logement/demande?fait=valides'));
    expect(await envoyer(valider, [String(version + 1)], {})).toEqual(vers('/logement/demande?fait=valides'));
    expect((await vue(personneId)).tourValide).toBe(1);
  });

  it('sur une page ouverte avant 10 heures et envoyée après, ne valide rien', async () => {
    const { personneId } = await connectee();
    await envoyer(ajouter, [String(await fiche())], {});
    const { version } = await vue(personneId);
    heure.le = new Date('2026-06-08T08:00:00Z');
    expect(await envoyer(valider, [String(version)], {})).toEqual(
      vers('/logement/demande/voeux?avis=voeux_fermes'),
    );
    expect((await vue(personneId)).tourValide).toBeNull();
  });
});

describe('retirer et rouvrir', () => {
  it('ramènent à la demande', async () => {
    const { personneId } = await connectee();
    expect(await envoyer(retirer, [], {})).toEqual(vers('/logement/demande'));
    expect((await vue(personneId)).etat).toBe('retiree');
    expect(await envoyer(rouvrir, [], {})).toEqual(vers('/logement/demande'));
    expect(await envoyer(rouvrir, [], {})).toEqual(vers('/logement/demande'));
  });

  it('une chambre réservée se rend d’abord', async () => {
    const qui = await connectee();
    const { appliquerDemande, jugerDemande } = await import('@/lib/server/logement/demande');
    const offre = offreDe(await nouvelleFiche());
    for (const commande of [
      { type: 'faire_proposition', offre } as const,
      { type: 'reserver', proposition: offre.proposition } as const,
    ]) {
      await appliquerDemande(cibleDe(qui), (s) =>
        jugerDemande(s, { commande, acteur: 'systeme', horloge: horlogeFixe(MAI), repondre: () => true }),
      );
    }
    expect(await envoyer(retirer, [], {})).toMatchObject({
      etat: 'refus',
      message: expect.stringContaining('Rendez-la d’abord'),
    });
  });
});

describe('demander sans dossier', () => {
  const BONNE = { pourquoi: 'international', etudes: 'inscrit', avec: 'couple' };

  it('dit ce qui manque', async () => {
    connecter((await nouvelleEtudiante()).personneId);
    expect(await envoyer(demander, [], {})).toMatchObject({ etat: 'saisie_invalide' });
  });

  it('ouvre pendant la phase complémentaire, pas avant', async () => {
    connecter((await nouvelleEtudiante()).personneId);
    expect(await envoyer(demander, [], BONNE)).toMatchObject({ etat: 'refus' });
    heure.le = NOVEMBRE;
    expect(await envoyer(demander, [], BONNE)).toEqual(vers('/logement/demande?fait=ouverte'));
    expect(await envoyer(demander, [], BONNE)).toEqual(vers('/logement/demande?fait=deja'));
  });
});

describe('garder son logement', () => {
  it('sans logement, dit qu’il n’y en a pas', async () => {
    heure.le = new Date('2026-04-10T10:00:00Z');
    connecter((await nouvelleEtudiante()).personneId);
    expect(await envoyer(garder, [], {})).toMatchObject({ etat: 'saisie_invalide' });
    expect(await envoyer(garder, [], { conditions: 'oui' })).toMatchObject({
      etat: 'refus',
      message: expect.stringContaining('Aucun logement'),
    });
  });
});
