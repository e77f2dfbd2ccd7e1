import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bareme, baremePour } from '@/lib/domain/baremes';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { produireDocument } from '@/lib/server/documents/requetes/produire-document';
import { reevaluerCampagne } from '@/lib/server/dossier/commandes/reevaluer-campagne';
import { rouvrirDossier } from '@/lib/server/dossier/commandes/rouvrir-dossier';
import { empreinteDe } from '@/lib/server/dossier/instantane';
import { lireSuivi } from '@/lib/server/dossier/requetes/lire-suivi';
import { presenterSuivi } from '@/lib/server/dossier/requetes/presenter-suivi';
import { avecMontants, avecPlafonds } from '../../domain/dossier/baremes-revises';
import { baseDuFichier } from '../base-du-fichier';
import { ANNEE, CAMPAGNE, deposer, NOVEMBRE, personaDe, remplir, semerCommunes } from '../dossier/outillage';

const lu = baremePour(ANNEE);
if (!lu.ok) throw new Error('barème absent');
const PROVISOIRE = lu.valeur;
const publie = (bareme: Bareme): Bareme => ({ ...bareme, statut: 'publie' });
const DECEMBRE = horlogeFixe(new Date('2026-12-03T10:00:00Z'));
const reevaluer = (bareme: Bareme) => reevaluerCampagne({ bareme, horloge: DECEMBRE });

baseDuFichier();
beforeAll(semerCommunes, 60_000);

async function depose(cle: string) {
  const titulaire = await remplir(personaDe(cle));
  const depot = await deposer(titulaire);
  if (!depot.ok) throw new Error(depot.refus.type);
  const { numero } = depot.valeur;
  const relire = async () => {
    const suivi = await lireSuivi(numero, titulaire.id);
    if (!suivi) throw new Error('suivi absent');
    return suivi;
  };
  const notification = async () => {
    const pdf = await produireDocument(titulaire.id, numero, 'notification.pdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])), {
      mergePages: true,
    });
    return text.replace(/\s+/g, ' ');
  };
  return { titulaire, numero, relire, notification };
}

/** As a copy of before the reasons of its answers were kept. */
async function oublierReserves(numero: string): Promise<void> {
  await base().$transaction([
    base().$executeRaw`SET LOCAL session_replication_role = replica`,
    base()
      .$executeRaw`UPDATE "Instantane" SET contenu = contenu - 'reserves' WHERE contenu ->> 'numero' = ${numero}`,
  ]);
}

describe('un dossier recalculé', () => {
  it('montre la nouvelle réponse, sa date, son délai de recours, et garde le dépôt intact', async () => {
    const { relire, notification } = await depose('emma');
    const avant = await relire();
    expect(avant.depot.reponse).toMatchObject({ issue: 'notification', reevaluee: false });
    await reevaluer(publie(avecMontants(PROVISOIRE, 100)));
    const apres = await relire();
    expect(apres.evenements.map(({ type }) => type)).toEqual([
      ...avant.evenements.map(({ type }) => type),
      'notification_reevaluee',
    ]);
    expect(apres.depot.contenu).toEqual(avant.depot.contenu);
    expect(empreinteDe(apres.depot.contenu)).toBe(apres.depot.empreinte);
    expect(apres.depot.reponse).toEqual({
      ...{ issue: 'notification', motifsExamen: [], decideeLe: '2026-12-03' },
      ...{ statutBareme: 'publie', reevaluee: true },
    });
    expect(presenterSuivi(apres, '2026-12-03').dossier).toMatchObject({
      ...{ decideeLe: '2026-12-03', reevaluee: true, etat: 'notifie_conditionnel' },
      decisions: [
        {
          resultat: { type: 'eligible', echelon: '1', montants: { annuel: 2263 } },
          ouverture: { annee: { montants: { annuel: 2263 } } },
        },
      ],
    });
    const texte = await notification();
    expect(texte).toContain('Décision du jeudi 3 décembre 2026');
    expect(texte).toContain('avec ce que vous aviez déposé le 21 novembre 2026');
    expect(texte).toContain('Échelon 1 : 2 263 € pour une année entière');
    expect(texte).toContain('jusqu’au 3 février 2027');
    expect(texte).not.toContain('est provisoire');
  });

  it('dont la réponse ne change pas ne dit rien de plus', async () => {
    const { relire, notification } = await depose('emma');
    const avant = await relire();
    await reevaluer(PROVISOIRE);
    expect(await relire()).toEqual(avant);
    expect(await notification()).toContain('est provisoire');
    await reevaluer(publie(PROVISOIRE));
    expect((await relire()).evenements).toEqual(avant.evenements);
    expect(await notification()).not.toContain('est provisoire');
    expect(await notification()).not.toContain('avons recalculé');
  });

  it('refusé puis accordé devient une notification', async () => {
    const { relire, notification } = await depose('paul');
    expect((await relire()).etat).toBe('rejete');
    await reevaluer(avecPlafonds(PROVISOIRE, 5));
    const apres = await relire();
    expect(apres.etat).toBe('notifie_conditionnel');
    expect(apres.depot.reponse.issue).toBe('notification');
    expect(await notification()).toContain('Notification conditionnelle de bourse');
  });

  it('refusé, dont on ne sait plus ce que disaient ses réponses, va au Crous quand il serait accordé', async () => {
    const { relire, numero, notification } = await depose('paul');
    await oublierReserves(numero);
    await reevaluer(avecPlafonds(PROVISOIRE, 6));
    const { etat, depot } = await relire();
    expect(etat).toBe('en_examen');
    expect(depot.reponse.motifsExamen).toEqual([
      'Le barème a changé et votre demande n’est plus refusée. Le Crous relit votre dossier.',
    ]);
    expect(await notification()).toContain('Le Crous relit votre dossier.');
  });

  it('à l’examen y reste, avec ce qui l’y avait mis', async () => {
    const { relire } = await depose('chloe');
    const avant = await relire();
    await reevaluer(avecPlafonds(PROVISOIRE, 0.5));
    const { etat, depot } = await relire();
    expect(etat).toBe('en_examen');
    expect(depot.reponse.motifsExamen).toEqual(avant.depot.reponse.motifsExamen);
  });

  it('rouvert et déposé de nouveau est jugé par son dépôt, puis par le barème suivant', async () => {
    const { relire, titulaire } = await depose('emma');
    await reevaluer(avecMontants(PROVISOIRE, 200));
    await rouvrirDossier({ personneId: titulaire.id, campagne: CAMPAGNE, horloge: DECEMBRE });
    expect(await reevaluer(avecMontants(PROVISOIRE, 200))).toMatchObject({ examines: 0 });
    await deposer(titulaire, NOVEMBRE);
    const depot = (await relire()).depot;
    expect(depot.reponse).toMatchObject({ reevaluee: false });
    expect(depot.decisions[0]?.resultat).toMatchObject({ montants: { annuel: 2163 } });
    expect(await reevaluer(avecMontants(PROVISOIRE, 200))).toMatchObject({ examines: 1 });
    expect((await relire()).depot.decisions[0]?.resultat).toMatchObject({ montants: { annuel: 2363 } });
  });
});
