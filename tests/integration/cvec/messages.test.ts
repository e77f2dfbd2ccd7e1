import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { REFUS_EXONERATION, REFUS_REMBOURSEMENT } from '@/lib/domain/cvec';
import { lireIban } from '@/lib/domain/noyau/iban';
import { MOTIFS_DE_REFUS } from '@/lib/domain/paiement';
import { desceller } from '@/lib/server/acces/sceau';
import { base } from '@/lib/server/base';
import { preparerEnvoi } from '@/lib/server/courriels';
import { ordreDe } from '@/lib/server/cvec';
import { expirer } from '@/lib/server/cvec/commandes/balayer';
import { demanderRemboursement, donnerIban } from '@/lib/server/cvec/commandes/demander';
import { exonererAutomatiquement } from '@/lib/server/cvec/commandes/exonerer';
import { creerLien } from '@/lib/server/cvec/commandes/lien';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import { payerParLien, refuserParLien } from '@/lib/server/cvec/commandes/tiers';
import { emettreVirements, refuserCompte } from '@/lib/server/cvec/commandes/virer';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { nouvelAgent } from '../agents/outillage';
import { exonerationDemandee, PDF, remboursementDemande } from '../instruction/outillage';
import {
  ANNEE,
  demarrer,
  MIDI,
  NOVEMBRE,
  notification,
  ouverte,
  payee,
  plusTard,
  preparer,
  repond,
  situationDe,
} from './outillage';

beforeAll(preparer, 60_000);

const lu = lireIban('FR7630006000011234567890189');
if (!lu.ok) throw new Error('IBAN de test');
const iban = lu.valeur;
const de = ({ personneId }: { readonly personneId: string }) =>
  ({ personneId, annee: ANNEE, horloge: NOVEMBRE }) as const;

/** The mail that waits under a name, as its reader will read it; `null` when nothing waits. */
async function courriel(cle: string) {
  const { id } = preparerEnvoi({ cle, destinataire: '', courriel: { sujet: '', texte: '' } });
  const [tache] = await base().$queryRaw<{ scelle: string }[]>`
    select data ->> 'scelle' as scelle from pgboss.job where name = 'envoyer-courriel' and id = ${id}::uuid`;
  return tache
    ? (desceller('courriels', tache.scelle) as Record<'destinataire' | 'sujet' | 'texte', string>)
    : null;
}

async function leLien(qui: Awaited<ReturnType<typeof ouverte>>, a?: string) {
  const cree = await creerLien({ ...de(qui), ...(a ? { courriel: a } : {}) });
  if (!cree.ok) throw new Error(cree.refus);
  const { liens } = await situationDe(qui);
  return {
    adresse: cree.valeur.adresse,
    jeton: cree.valeur.adresse.split('/').at(-1) ?? '',
    id: liens.at(-1)?.id,
  };
}

async function commencer(jeton: string, a?: string) {
  const payer = { jeton, cle: randomUUID(), langue: 'fr', horloge: NOVEMBRE } as const;
  const demarre = await payerParLien({ ...payer, ...(a ? { courriel: a } : {}) });
  if (!demarre.ok) throw new Error(demarre.refus);
  return demarre.valeur;
}

async function decider(demande: string, decision: string, par?: Awaited<ReturnType<typeof nouvelAgent>>) {
  const agent = par ?? (await nouvelAgent());
  const faite = await deciderDemande({ demande, decision, motivation: 'Vu.', agent, horloge: NOVEMBRE });
  if (!faite.ok) throw new Error(faite.refus.type);
}

describe('ce que l’étudiante reçoit', () => {
  it('son attestation, une fois, quoi que la banque répète', async () => {
    const { formulaire, ...qui } = await payee();
    await repond(notification(formulaire));
    const { id } = await situationDe(qui);
    const recu = await courriel(`cvec-attestation:${id}`);
    expect(recu).toMatchObject({
      destinataire: qui.email,
      sujet: `Votre attestation CVEC ${ANNEE} est disponible`,
    });
    expect(recu?.texte).toContain(`/cvec?annee=${ANNEE}`);
  });

  it('rien quand sa carte est refusée ou abandonnée : elle est devant l’écran', async () => {
    const qui = await ouverte();
    const { formulaire } = await demarrer(qui);
    await repond(notification(formulaire, 'refuse'));
    const { id, vie } = await situationDe(qui);
    expect(await courriel(`cvec-attestation:${id}`)).toBeNull();
    expect(vie.rang).toBe(3);
  });

  it('la promesse d’un remboursement quand elle a payé deux fois, et dans ses mots', async () => {
    const qui = await ouverte();
    const [a, b] = [await demarrer(qui), await demarrer(qui)];
    for (const { formulaire } of [a, b]) await repond(notification(formulaire));
    const [rendu] = (await situationDe(qui)).remboursements;
    const recu = await courriel(`cvec-remboursement-ouvert:${rendu?.id}`);
    expect(recu?.destinataire).toBe(qui.email);
    expect(recu?.texte).toContain('un paiement de trop');
  });

  it('une autre quand elle devient boursière après avoir payé', async () => {
    const qui = await payee();
    await base().allocationAnnuelle.create({
      data: { personneId: qui.personneId, annee: ANNEE, notifieeLe: MIDI },
    });
    await exonererAutomatiquement(de(qui));
    const [rendu] = (await situationDe(qui)).remboursements;
    expect((await courriel(`cvec-remboursement-ouvert:${rendu?.id}`))?.texte).toContain('maintenant exonéré');
  });

  it('la raison du tiers qui refuse, mot pour mot, et rien d’autre de lui', async () => {
    const qui = await ouverte();
    const { jeton, id } = await leLien(qui, 'oncle@exemple.fr');
    await refuserParLien({ jeton, motif: 'impossible', horloge: NOVEMBRE });
    const recu = await courriel(`cvec-lien-refuse:${id}`);
    expect(recu?.destinataire).toBe(qui.email);
    expect(recu?.texte).toContain(MOTIFS_DE_REFUS.impossible);
    expect(recu?.texte).not.toContain('oncle@exemple.fr');
  });

  it('la fin de son lien', async () => {
    const qui = await ouverte();
    const { id } = await leLien(qui);
    await base().lienDePaiement.updateMany({ where: { id: id ?? '' }, data: { inscritLe: MIDI } });
    await expirer(plusTard(48));
    expect((await courriel(`cvec-lien-expire:${id}`))?.texte).toContain('48 heures');
  });

  it.each(['identite', 'piece_inadaptee'] as const)('le refus « %s » de son exonération', async (motif) => {
    const { etudiante, demande } = await exonerationDemandee();
    expect((await courriel(`cvec-demande:${demande}`))?.destinataire).toBe(etudiante.email);
    await decider(demande, motif);
    const recu = await courriel(`cvec-exoneration-refusee:${demande}`);
    expect(recu?.texte).toContain(REFUS_EXONERATION[motif]);
  });

  it('le refus de son remboursement, et la voie de recours', async () => {
    const { demande } = await remboursementDemande();
    await decider(demande, 'hors_droit');
    const recu = await courriel(`cvec-remboursement-refuse:${demande}`);
    expect(recu?.texte).toContain(REFUS_REMBOURSEMENT.hors_droit);
    expect(recu?.texte).toContain('tribunal administratif');
    expect(await courriel(`cvec-remboursement-accorde:${demande}`)).toBeNull();
  });

  it('l’accord, le compte refusé, puis le départ du virement', async () => {
    // A Crous that no other test pays for: its transfers are hers alone.
    const etudiante = await ouverte();
    await ouvrirCvec({ ...de(etudiante), situation: 'initiale', communeCode: '97411' });
    await repond(notification((await demarrer(etudiante)).formulaire));
    const fichiers = [{ nom: 'x.pdf', octets: PDF }];
    await demanderRemboursement({ ...de(etudiante), motif: 'non_assujetti', fichiers });
    const { crous, remboursements } = await situationDe(etudiante);
    const demande = remboursements[0]?.id ?? '';
    await decider(demande, 'accorder', await nouvelAgent({ role: 'national' }));
    expect((await courriel(`cvec-remboursement-accorde:${demande}`))?.destinataire).toBe(etudiante.email);
    const compte = { ...de(etudiante), iban, titulaire: 'Lina Martin' };
    await donnerIban(compte);
    await refuserCompte({ remboursement: demande, crous, horloge: NOVEMBRE });
    const { id, version } = await situationDe(etudiante);
    const rejet = await courriel(`cvec-virement-rejete:${id}:${version}`);
    expect(rejet?.texte).toContain('un autre compte');
    expect(await courriel(`cvec-virement:${demande}`)).toBeNull();
    await donnerIban(compte);
    await emettreVirements({ crous, horloge: NOVEMBRE });
    const parti = await courriel(`cvec-virement:${demande}`);
    expect(parti?.sujet).toContain('est parti');
    expect(JSON.stringify(parti)).not.toContain(iban);
  });
});

describe('ce que le payeur reçoit', () => {
  it('le lien, quand l’étudiante le fait envoyer, et lui seul', async () => {
    const qui = await ouverte();
    const { adresse, id } = await leLien(qui, 'tante@exemple.fr');
    const recu = await courriel(`cvec-lien:${id}`);
    expect(recu?.destinataire).toBe('tante@exemple.fr');
    expect(recu?.texte).toContain(adresse);
    expect(recu?.texte).not.toMatch(/Martin/);
    const autre = await leLien(await ouverte());
    expect(await courriel(`cvec-lien:${autre.id}`)).toBeNull();
  });

  it('un reçu à l’adresse qu’il donne, avec la référence que la banque connaît', async () => {
    const qui = await ouverte();
    const { jeton } = await leLien(qui, 'tante@exemple.fr');
    const { formulaire, tentative } = await commencer(jeton, 'tante.pro@exemple.fr');
    await repond(notification(formulaire));
    const recu = await courriel(`cvec-recu:${tentative}`);
    expect(recu?.destinataire).toBe('tante.pro@exemple.fr');
    expect(recu?.texte).toContain(ordreDe(tentative));
    expect(recu?.texte).toContain('Lina M.');
    expect(`${recu?.texte}${recu?.sujet}`).not.toContain(qui.email);
  });

  it('aucun reçu sans adresse, ni pour un paiement refusé', async () => {
    const sans = await leLien(await ouverte());
    const muette = await commencer(sans.jeton);
    await repond(notification(muette.formulaire));
    expect(await courriel(`cvec-recu:${muette.tentative}`)).toBeNull();
    const avec = await leLien(await ouverte(), 'tante@exemple.fr');
    const refusee = await commencer(avec.jeton);
    await repond(notification(refusee.formulaire, 'refuse'));
    expect(await courriel(`cvec-recu:${refusee.tentative}`)).toBeNull();
  });
});
