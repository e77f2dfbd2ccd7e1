import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { conclureOperation } from '@/lib/server/banque/commandes/conclure-operation';
import { ouvrirOperation } from '@/lib/server/banque/commandes/ouvrir-operation';
import { produireReleve } from '@/lib/server/banque/requetes/produire-releve';
import { reconcilier } from '@/lib/server/paiement/commandes/reconcilier';
import { lireExport } from '@/scripts/reconcilier/lire';
import { audit, demarrer, NOVEMBRE, ouverte, preparer } from '../cvec/outillage';

beforeAll(preparer, 60_000);

const PERIODE = { debut: new Date('2000-01-01'), fin: new Date('2000-01-02') };

it('ce que la banque a encaissé sans le dire se règle par son relevé, une seule fois', async () => {
  const etudiante = await ouverte();
  const { formulaire } = await demarrer(etudiante);
  const operation = await ouvrirOperation(new URLSearchParams(formulaire.champs).toString(), randomUUID());
  if (!operation.ok) throw new Error(operation.refus);
  await conclureOperation(operation.valeur, 'muette');
  expect(await audit(etudiante)).toMatchObject({ payees: 0, vivantes: 0 });

  const lignes = lireExport((await produireReleve()) ?? '').filter(
    ({ ordre }) => ordre === formulaire.champs.vads_order_id,
  );
  expect(lignes).toHaveLength(1);
  expect(await reconcilier(lignes, PERIODE, NOVEMBRE)).toEqual({ lues: 1, rattrapees: 1, ecarts: [] });
  expect(await audit(etudiante)).toMatchObject({ payees: 1, vivantes: 1, solde: 0, fidele: true });
  expect(await reconcilier(lignes, PERIODE, NOVEMBRE)).toEqual({ lues: 1, rattrapees: 0, ecarts: [] });
});
