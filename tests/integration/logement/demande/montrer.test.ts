import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandeDemande } from '@/lib/domain/logement';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base, fermerBase } from '@/lib/server/base';
import { appliquerDemande, jugerDemande } from '@/lib/server/logement/demande';
import {
  montrerDemande,
  nommerLogement,
  resumerDemande,
} from '@/lib/server/logement/demande/requetes/montrer-demande';
import { preparerTaches } from '@/lib/server/taches';
import {
  ANNEE,
  cibleDe,
  type Demandeuse,
  demandeuse,
  ECHEANCE,
  MAI,
  nouvelleEtudiante,
  nouvelleFiche,
  offreDe,
  RESULTATS,
} from './outillage';

beforeAll(() => preparerTaches());
afterAll(() => fermerBase());

async function faire(qui: Demandeuse, commande: CommandeDemande, horloge = RESULTATS) {
  const fait = await appliquerDemande(cibleDe(qui), (s) =>
    jugerDemande(s, { commande, acteur: 'systeme', horloge, repondre: () => true }),
  );
  if (!fait.ok) throw new Error(fait.refus);
}
const voir = (qui: Demandeuse, horloge = RESULTATS) => montrerDemande(qui.personneId, ANNEE, horloge);

describe('ce que l’étudiant lit de sa demande', () => {
  it('rien, quand il n’a rien demandé', async () => {
    const { personneId } = await nouvelleEtudiante();
    expect(await montrerDemande(personneId, ANNEE, MAI)).toBeNull();
    expect(await resumerDemande(personneId, ANNEE)).toBeNull();
  });

  it('ses vœux par leur nom, et ceux qu’une chambre de la ville fait attendre', async () => {
    const qui = await demandeuse();
    const [une, deux] = [await nouvelleFiche(), await nouvelleFiche()];
    await faire(qui, { type: 'ecrire_voeux', voeux: [deux.logement, une.logement] }, MAI);
    await faire(qui, { type: 'faire_proposition', offre: offreDe(une) });
    const vue = await voir(qui);
    expect(vue?.voeux).toMatchObject([
      {
        servi: false,
        logement: { id: deux.logement, intitule: 'T1', residence: 'Les Tilleuls', ville: deux.ville },
      },
      { servi: true, logement: { id: une.logement } },
    ]);
  });

  it('ses chambres avec leur porte et leur échéance, échues dès qu’elle est passée', async () => {
    const qui = await demandeuse();
    const offre = offreDe(await nouvelleFiche());
    await faire(qui, { type: 'faire_proposition', offre });
    expect((await voir(qui))?.propositions).toMatchObject([
      { id: offre.proposition, etat: 'proposee', porte: '1', echue: false, echeanceLe: new Date(ECHEANCE) },
    ]);
    const apres = horlogeFixe(new Date(ECHEANCE + 1));
    expect((await voir(qui, apres))?.propositions).toMatchObject([{ etat: 'proposee', echue: true }]);
    expect(await resumerDemande(qui.personneId, ANNEE)).toEqual({ etat: 'proposee', offres: 1 });
  });

  it('si elle est classée', async () => {
    const qui = await demandeuse();
    expect((await voir(qui))?.classee).toBe(false);
    await base().demandeLogement.updateMany({
      where: { personneId: qui.personneId },
      data: { rbg: 0, points: 0 },
    });
    expect((await voir(qui))?.classee).toBe(true);
  });

  it('un loyer, celui de la fiche quand elle en dit un', async () => {
    const { logement } = await nouvelleFiche();
    expect((await nommerLogement(logement))?.loyers).toBeNull();
    await base().logement.update({
      where: { id: logement },
      data: { loyerMin: 30_000, loyerSeulMin: 30_000, loyerSeulMax: 32_000 },
    });
    expect((await nommerLogement(logement))?.loyers).toEqual({ min: 30_000, max: 32_000 });
  });

  it('jamais la demande de quelqu’un d’autre', async () => {
    const [qui, autre] = [await demandeuse(), await demandeuse()];
    const vues = [await voir(qui), await voir(autre)].map((vue) => vue?.numero);
    expect(new Set(vues).size).toBe(2);
  });
});
