import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { base } from '@/lib/server/base';
import { recevoirNotification } from '@/lib/server/paiement/commandes/recevoir-notification';
import { audit, demarrer, NOVEMBRE, notification, ouverte, preparer } from '../cvec/outillage';

beforeAll(preparer, 60_000);

const corpsDe = (champs: Readonly<Record<string, string>>) => new URLSearchParams(champs).toString();
async function poster(corps: string, adresse: string = randomUUID()) {
  const reponse = await recevoirNotification(corps, adresse, NOVEMBRE);
  return { statut: reponse.status, texte: (await reponse.text()).trim() };
}

describe('une notification postée par la banque', () => {
  it('règle la contribution et reçoit 200 et un texte, même redite', async () => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    const corps = corpsDe(notification(formulaire));
    expect(await poster(corps)).toEqual({ statut: 200, texte: 'OK-Pris en compte' });
    expect(await poster(corps)).toEqual({ statut: 200, texte: 'OK-Deja regle' });
    expect(await audit(etudiante)).toMatchObject({ vivantes: 1, payees: 1, solde: 0 });
  });

  it('dont on change un champ est refusée sans rien changer', async () => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    const corps = corpsDe({ ...notification(formulaire, 'refuse'), vads_trans_status: 'AUTHORISED' });
    expect(await poster(corps)).toEqual({ statut: 200, texte: 'KO-Signature invalide' });
    expect(await audit(etudiante)).toMatchObject({ vivantes: 0, payees: 0 });
  });

  it.each([
    ['vide', '', 200],
    ['binaire', '%00%ff=\u0000', 200],
    ['au champ doublé', 'vads_amount=1&vads_amount=2', 400],
    ['aux mille champs', Array.from({ length: 1_000 }, (_, i) => `vads_${i}=1`).join('&'), 400],
  ])('%s reçoit une réponse, jamais une panne', async (_quoi, corps, attendu) => {
    const { statut, texte } = await poster(corps);
    expect(statut).toBe(attendu);
    expect(texte).toMatch(/^KO-/);
  });

  it('d’un inconnu qui insiste ne remplit pas le journal', async () => {
    const adresse = randomUUID();
    const avant = await base().retourBrut.count({ where: { jugement: 'signature_invalide' } });
    const reponses = [];
    for (let i = 0; i < 80; i++) reponses.push(await poster(`vads_order_id=${i}`, adresse));
    expect(reponses.at(-1)).toEqual({ statut: 429, texte: 'KO-Trop de demandes' });
    const apres = await base().retourBrut.count({ where: { jugement: 'signature_invalide' } });
    expect(apres - avant).toBeLessThanOrEqual(70);
    // The bank itself is heard all the same, from any address.
    const { formulaire } = await demarrer(await ouverte());
    expect((await poster(corpsDe(notification(formulaire)), adresse)).statut).toBe(200);
  });

  it('n’est pas acquittée quand la base ne répond pas', async () => {
    const { formulaire } = await demarrer(await ouverte());
    const retours = await import('@/lib/server/paiement/commandes/traiter-retour');
    const panne = vi.spyOn(retours, 'traiterRetour').mockRejectedValue(new Error('base perdue'));
    const reponse = await poster(corpsDe(notification(formulaire))).finally(() => panne.mockRestore());
    expect(reponse).toEqual({ statut: 503, texte: 'KO-Indisponible' });
  });
});
