import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ADAPTE } from '@/lib/domain/logement';
import { desceller } from '@/lib/server/acces/sceau';
import { base } from '@/lib/server/base';
import { prevenirDuTour } from '@/lib/server/logement/tours/commandes/prevenir';
import { lirePourquoi } from '@/lib/server/logement/tours/requetes/lire-pourquoi';
import {
  ANNEE,
  baseDuFichier,
  faire,
  type Inscrite,
  inscrire,
  lancer,
  MINUTES,
  nouvelleFiche,
  propositionsDe,
  publier,
  valider,
} from './outillage';

baseDuFichier();

type Fiche = Awaited<ReturnType<typeof nouvelleFiche>>;
const la = <T>(valeur: T | undefined): T => {
  if (valeur === undefined) throw new Error('absent');
  return valeur;
};
let [rennes, memeVille, brest, adaptee]: Fiche[] = [];
let [ana, bruno, chloe, dora]: Inscrite[] = [];
const pourquoi = async (qui: Inscrite | undefined, numero = 1) =>
  lirePourquoi(la(qui).personneId, ANNEE, numero);

beforeAll(async () => {
  rennes = await nouvelleFiche(1);
  memeVille = await nouvelleFiche(1, rennes.ville);
  [brest, adaptee] = [await nouvelleFiche(1), await nouvelleFiche(1, undefined, ADAPTE)];
  ana = await inscrire(999, [rennes, memeVille], { points: 1 });
  bruno = await inscrire(2_000, [rennes, adaptee, brest]);
  [chloe, dora] = [
    await inscrire(2_000, [brest], { outreMer: true }),
    await inscrire(0, [brest], { tour: 2 }),
  ];
  await lancer(1);
}, 60_000);

describe('« pourquoi », à chaque étudiant', () => {
  it('ne dit rien avant la publication, ni d’un tour où l’on n’était pas', async () => {
    expect(await pourquoi(ana)).toBeNull();
    await publier(1);
    expect(await pourquoi(dora)).toBeNull();
    expect(await pourquoi(ana, 2)).toBeNull();
    expect(await lirePourquoi(la(ana).personneId, '2025-2026', 1)).toBeNull();
  });

  it('dit le rang, l’indice et ce qui le fait, et l’empreinte publiée', async () => {
    expect(await pourquoi(ana)).toMatchObject({
      ...{ rang: 1, rbg: 999, points: 1, indice: 500, outreMer: false },
      empreinte: createHash('sha256').update(la(ana).numero).digest('hex'),
      tour: { demandes: 3, numero: 1, annee: ANNEE },
    });
  });

  it('dit ce qu’un vœu obtient, et mène à sa proposition', async () => {
    const dite = await pourquoi(ana);
    const [proposition] = await base().proposition.findMany({ where: { demandeId: la(ana).id } });
    expect(dite?.voeux).toMatchObject([
      {
        voeu: 1,
        raison: { type: 'propose' },
        proposition: proposition?.id,
        logement: { residence: 'Les Tilleuls' },
      },
      { voeu: 2, raison: { type: 'non_examine', voeu: 1 }, proposition: null },
    ]);
  });

  it('dit le dernier servi d’un vœu complet et le critère qui a décidé', async () => {
    expect((await pourquoi(bruno))?.voeux).toMatchObject([
      { raison: { type: 'complet', derniere: { rang: 1, indice: 500 }, critere: 'indice' } },
      { raison: { type: 'reserve' } },
      { raison: { type: 'complet', derniere: { rang: 2, indice: 2_001 }, critere: 'outre_mer' } },
    ]);
    expect((await pourquoi(chloe))?.voeux).toMatchObject([{ raison: { type: 'propose' } }]);
  });

  it('au tour suivant, dit la ville déjà servie', async () => {
    const [{ id } = { id: '' }] = await base().proposition.findMany({ where: { demandeId: la(ana).id } });
    await faire(la(ana), { type: 'reserver', proposition: id }, MINUTES[1].resultats);
    await valider(la(ana), 2);
    await lancer(2);
    await publier(2);
    expect((await pourquoi(ana, 2))?.voeux).toMatchObject([
      { voeu: 1, raison: { type: 'deja_servi' } },
      { voeu: 2, raison: { type: 'deja_servi' } },
    ]);
    expect(await propositionsDe(la(ana))).toHaveLength(1);
  });
});

/** What a job would send. */
async function courriels(): Promise<readonly { destinataire: string; sujet: string; texte: string }[]> {
  const taches = await base().$queryRaw<{ scelle: string }[]>`
    select data->>'scelle' as scelle from pgboss.job where name = 'envoyer-courriel'`;
  return taches.map(
    ({ scelle }) => desceller('courriels', scelle) as Awaited<ReturnType<typeof courriels>>[number],
  );
}

describe('les courriels d’un tour', () => {
  it('disent à chacun sa chambre et son échéance, ou pourquoi il n’y en a pas et la suite', async () => {
    const tour = await base().tourLogement.findFirstOrThrow({ where: { numero: 1 } });
    expect(await prevenirDuTour(tour.id)).toBe(3);
    const tous = await courriels();
    const partis = tous.filter(({ sujet }) => sujet.includes('tour 1') || sujet.includes('vous propose'));
    expect(tous.filter(({ sujet }) => sujet.includes('est rendue'))).toHaveLength(1);
    const de = (qui: Inscrite | undefined) =>
      la(partis.find(({ destinataire }) => destinataire === la(qui).email));
    expect(partis).toHaveLength(3);
    expect(de(ana).sujet).toContain('le Crous vous propose une chambre');
    expect(de(ana).texte).toContain(`Les Tilleuls, ${rennes?.ville} (vœu 1)`);
    expect(de(ana).texte).toMatch(/au plus tard le jeudi 11\sjuin 2026 à 23\sh\s59/u);
    expect(de(bruno).sujet).toContain('pas de proposition au tour 1');
    expect(de(bruno).texte).toMatch(/vous êtes 3e sur 3/u);
    expect(de(bruno).texte).toMatch(/tour 2, relisez-les et validez-les avant le lundi 15\sjuin 2026/u);
    expect(de(bruno).texte).toContain(`/logement/demande/pourquoi/1?annee=${ANNEE}`);
    for (const { texte } of partis) expect(texte).not.toMatch(/ [;:?!]|!/u);
  });

  it('ne partent pas à qui a retiré sa demande', async () => {
    await faire(la(chloe), { type: 'retirer' }, MINUTES[2].resultats);
    const tour = await base().tourLogement.findFirstOrThrow({ where: { numero: 2 } });
    expect(tour.demandes).toBe(2);
    await prevenirDuTour(tour.id);
    expect((await courriels()).filter(({ sujet }) => sujet.includes('tour 2'))).not.toHaveLength(0);
  });
});
