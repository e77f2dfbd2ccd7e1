import { describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { demanderInscription } from '@/lib/server/compte/commandes/demander-inscription';
import { renvoyerCode } from '@/lib/server/compte/commandes/renvoyer-code';
import { verifierInscription } from '@/lib/server/compte/commandes/verifier-inscription';
import {
  codeDans,
  courrielsDe,
  demandePour,
  demander,
  inscrire,
  MOT_DE_PASSE,
  nouvelEmail,
  nouvelleAdresse,
} from './outillage';

const DANS_16_MIN = () => new Date(Date.now() + 16 * 60_000);
const faux = (code: string) => (code === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA');

describe('inscription', () => {
  it('crée le compte quand le code reçu par courriel est recopié', async () => {
    const { id, email } = await inscrire();
    const personne = await base().personne.findUniqueOrThrow({ where: { id } });
    expect(personne).toMatchObject({ email, prenom: 'Lina', nom: 'Martin', versionSession: 0 });
    expect(personne.dateNaissance.toISOString()).toMatch(/^2007-03-14/);
    expect(personne.motDePasse).toMatch(/^\$argon2id\$/);
    expect(personne.motDePasse).not.toContain(MOT_DE_PASSE);
    expect(await base().inscriptionEnAttente.count({ where: { email } })).toBe(0);
  });

  it('refuse un code inexact sans créer le compte', async () => {
    const email = nouvelEmail();
    const id = await demander(email);
    const [courriel] = await courrielsDe(email, 1);
    const issue = await verifierInscription(id, faux(codeDans(courriel?.texte ?? '')));
    expect(issue).toEqual({ ok: false, refus: 'code_inexact' });
    expect(await base().personne.count({ where: { email } })).toBe(0);
  });

  it('refuse le bon code après quinze minutes', async () => {
    const email = nouvelEmail();
    const id = await demander(email);
    const [courriel] = await courrielsDe(email, 1);
    const issue = await verifierInscription(id, codeDans(courriel?.texte ?? ''), DANS_16_MIN());
    expect(issue).toEqual({ ok: false, refus: 'code_perime' });
  });

  it('ne laisse que cinq essais, même envoyés ensemble', async () => {
    const email = nouvelEmail();
    const id = await demander(email);
    const [courriel] = await courrielsDe(email, 1);
    const code = codeDans(courriel?.texte ?? '');
    const essais = await Promise.all(Array.from({ length: 8 }, () => verifierInscription(id, faux(code))));
    expect(essais.filter((e) => !e.ok && e.refus === 'code_inexact')).toHaveLength(4);
    expect(await verifierInscription(id, code)).toEqual({ ok: false, refus: 'code_perime' });
  });

  it('envoie un autre code, et l’ancien ne sert plus', async () => {
    const email = nouvelEmail();
    const id = await demander(email);
    const [premier] = await courrielsDe(email, 1);
    expect(await renvoyerCode(id)).toEqual({ ok: true, valeur: null });
    const recus = await courrielsDe(email, 2);
    const second = recus.find((c) => c.id !== premier?.id);
    expect(await verifierInscription(id, codeDans(premier?.texte ?? ''))).toMatchObject({
      refus: 'code_inexact',
    });
    expect(await verifierInscription(id, codeDans(second?.texte ?? ''))).toMatchObject({ ok: true });
  });

  it('ne renvoie le code que trois fois par quart d’heure', async () => {
    const id = await demander(nouvelEmail());
    for (let i = 0; i < 3; i++) expect((await renvoyerCode(id)).ok).toBe(true);
    expect(await renvoyerCode(id)).toEqual({ ok: false, refus: 'trop_de_tentatives' });
  });

  it('répond de même à une adresse déjà inscrite, et ne le dit que par courriel', async () => {
    const { email } = await inscrire();
    const issue = await demanderInscription(
      { ...demandePour(email), prenom: 'Intrus' },
      { adresse: nouvelleAdresse() },
    );
    if (!issue.ok) throw new Error('refusé');
    const recus = await courrielsDe(email, 2);
    const second = recus.at(-1);
    expect(second?.sujet).toBe('Vous avez déjà un compte');
    expect(second?.texte).toContain('Bonjour Lina,');
    expect(codeDans(second?.texte ?? '')).toBe('');
    expect(await verifierInscription(issue.valeur.inscriptionId, 'ABCDEF')).toMatchObject({ ok: false });
  });

  it('ne crée qu’un compte quand deux inscriptions prouvent la même adresse ensemble', async () => {
    const email = nouvelEmail();
    const ids = [await demander(email), await demander(email)];
    const codes = (await courrielsDe(email, 2)).map((c) => codeDans(c.texte));
    const paires = ids.flatMap((id) => codes.map((code) => [id, code] as const));
    const issues = await Promise.all(paires.map(([id, code]) => verifierInscription(id, code)));
    expect(issues.filter((i) => i.ok)).toHaveLength(1);
    expect(await base().personne.count({ where: { email } })).toBe(1);
  });

  it('limite les inscriptions d’une même adresse réseau', async () => {
    const adresse = nouvelleAdresse();
    for (let i = 0; i < 10; i++) {
      expect((await demanderInscription(demandePour(nouvelEmail()), { adresse })).ok).toBe(true);
    }
    const issue = await demanderInscription(demandePour(nouvelEmail()), { adresse });
    expect(issue).toEqual({ ok: false, refus: 'trop_de_tentatives' });
  });
});
