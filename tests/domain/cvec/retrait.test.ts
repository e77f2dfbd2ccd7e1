import { describe, expect, it } from 'vitest';
import {
  estMaintienExoneration,
  estRetrait,
  etatDe,
  evoluerCvec,
  MAINTIENS_EXONERATION,
  rejouerCvec,
  retraitEnCours,
  type VieCvec,
} from '@/lib/domain/cvec';
import {
  ANNEE,
  accorder,
  boursier,
  CONTEXTE,
  carte,
  demande,
  derouler,
  lien,
  maintenir,
  NUMERO,
  parLien,
  payer,
  proposer,
  repondre,
  retirer,
  suivre,
  tirages,
} from './outillage';
import { COMMANDES, SCENES } from './scenes';

const exoneree = () => derouler([boursier()]).vie;
const examinee = () => derouler([proposer()], CONTEXTE, exoneree()).vie;
const retiree = (depart: VieCvec = exoneree()) => derouler([proposer(), retirer()], CONTEXTE, depart).vie;

describe('la proposition de retirer une exonération', () => {
  it('ne change rien tant que le Crous n’a pas regardé', () => {
    const vie = examinee();
    expect(etatDe(vie)).toBe('acquittee');
    expect(vie.acquittement).toEqual(exoneree().acquittement);
    expect(retraitEnCours(vie)).toBe('w1');
    expect(vie.demandes.w1).toEqual({ etat: 'deposee', categorie: 'boursier' });
  });

  it.each([
    ['vierge', 'sans_effet'],
    ['carte', 'sans_effet'],
    ['demande', 'sans_effet'],
    ['payee', 'sans_effet'],
    ['payee_tiers', 'sans_effet'],
    ['exoneree', 'sans_effet'],
    ['due', 'sans_effet'],
    ['remboursee', 'sans_effet'],
    ['boursier', ['retrait_propose']],
  ] as const)('à une contribution « %s » : %j', (scene, reponse) => {
    expect(repondre(SCENES[scene], proposer())).toEqual(reponse);
  });

  it('ne vise pas l’aide annuelle, que rien ne retire', () => {
    const { vie } = derouler([{ type: 'exonerer', motif: 'asaa', tirages: tirages() }]);
    expect(repondre(vie, proposer())).toBe('sans_effet');
  });

  it('ne se fait pas deux fois à la fois, et se refait après un maintien', () => {
    expect(repondre(examinee(), proposer('w2'))).toBe('deja_demandee');
    const maintenue = derouler([maintenir()], CONTEXTE, examinee()).vie;
    expect(repondre(maintenue, proposer('w2'))).toEqual(['retrait_propose']);
  });

  it('laisse la boursière où elle est si elle redemande, paie ou est notifiée encore', () => {
    expect(repondre(examinee(), demande())).toBe('deja_exoneree');
    expect(repondre(examinee(), carte())).toBe('deja_acquittee');
    expect(repondre(examinee(), boursier('r2'))).toBe('deja_exoneree');
  });
});

describe('le retrait', () => {
  it('annule l’attestation, la nomme, et rouvre la contribution', () => {
    const { vie, journal } = derouler([retirer()], CONTEXTE, examinee());
    expect(journal).toEqual([{ type: 'exoneration_retiree', demande: 'w1', numero: NUMERO }]);
    expect([vie.acquittement, etatDe(vie)]).toEqual([null, 'a_choisir']);
    expect(vie.demandes.w1?.etat).toBe('accordee');
    expect(retraitEnCours(vie)).toBeNull();
  });

  it.each([
    ['une carte', [carte('c9'), payer('c9')], '75'],
    ['un tiers', [lien('l9'), parLien('l9', 't9'), payer('t9')], '76'],
    ['une demande', [demande('d9'), accorder('d9')], '73'],
    ['la bourse revenue', [boursier('r9')], '71'],
  ] as const)('laisse régler de nouveau par %s, d’une seule attestation', (_, commandes, code) => {
    const { vie, journal } = derouler(commandes, CONTEXTE, retiree());
    expect(vie.acquittement?.code).toBe(code);
    expect(journal.filter(({ type }) => type === 'cvec_acquittee')).toHaveLength(1);
    expect(journal.some(({ type }) => type === 'remboursement_ouvert')).toBe(false);
  });

  it('fait d’un paiement qui arrive ensuite un règlement, et d’un paiement arrivé avant un trop-perçu', () => {
    const avant = derouler([carte(), carte('c2'), boursier(), payer('c1', 'r1')]).vie;
    expect(avant.remboursements.r1?.motif).toBe('paiement_apres_exoneration');
    const apres = retiree(avant);
    expect(etatDe(apres)).toBe('carte_en_cours');
    const reglee = derouler([payer('c2')], CONTEXTE, apres).vie;
    expect(reglee.acquittement).toMatchObject({ mode: 'carte', tentative: 'c2' });
    expect(reglee.remboursements.r1?.etat).toBe('iban_attendu');
  });

  it('ne se décide qu’une fois, et seulement s’il est proposé', () => {
    for (const commande of [retirer(), maintenir()]) {
      expect(repondre(exoneree(), commande)).toBe('demande_inconnue');
      expect(repondre(retiree(), commande)).toBe('demande_inconnue');
    }
    expect(repondre(derouler([maintenir()], CONTEXTE, examinee()).vie, retirer())).toBe('demande_inconnue');
  });

  it('ne se confond pas avec une demande d’exonération, ni l’inverse', () => {
    expect(repondre(examinee(), accorder('w1'))).toBe('demande_inconnue');
    expect(repondre(examinee(), { type: 'refuser_exoneration', demande: 'w1', motif: 'identite' })).toBe(
      'demande_inconnue',
    );
    expect(repondre(SCENES.demande, retirer('d1'))).toBe('demande_inconnue');
    expect(repondre(SCENES.demande, maintenir('d1'))).toBe('demande_inconnue');
  });

  it('rend une demande d’exonération restée en attente à son examen', () => {
    const vie = retiree(derouler([demande(), boursier()]).vie);
    expect(etatDe(vie)).toBe('exoneration_en_instruction');
    expect(repondre(vie, accorder())).toEqual(['exoneration_accordee', 'cvec_acquittee']);
  });

  it('rouvre tout ce qu’une contribution ouverte permet', () => {
    const vie = retiree();
    for (const nom of ['changer_crous', 'demarrer_carte', 'creer_lien', 'emettre_avis'] as const)
      expect(repondre(vie, COMMANDES[nom]), nom).toEqual(repondre(SCENES.vierge, COMMANDES[nom]));
    expect(repondre(vie, suivre('c1', 'payer'))).toBe('tentative_inconnue');
  });
});

describe('le maintien', () => {
  it('garde l’attestation et la raison', () => {
    const { vie, journal } = derouler([maintenir()], CONTEXTE, examinee());
    expect(journal).toEqual([{ type: 'exoneration_maintenue', demande: 'w1', motif: 'aide_maintenue' }]);
    expect([vie.acquittement, etatDe(vie)]).toEqual([exoneree().acquittement, 'acquittee']);
    expect(vie.demandes.w1?.etat).toBe('refusee');
  });

  it('a des raisons qui sont des phrases, et se reconnaissent', () => {
    for (const [cle, phrase] of Object.entries(MAINTIENS_EXONERATION)) {
      expect(estMaintienExoneration(cle)).toBe(true);
      expect(phrase).toMatch(/^(Une|La) [^.]+\.$/);
    }
    for (const autre of ['', 'identite', 'toString']) expect(estMaintienExoneration(autre)).toBe(false);
  });
});

describe('ce qui est un retrait', () => {
  it.each([
    ['boursier', true],
    ['asaa', true],
    ['refugie', false],
    ['apatride', false],
  ] as const)('« %s » : %s', (categorie, attendu) => {
    expect(estRetrait({ categorie })).toBe(attendu);
  });

  it('se rejoue depuis le journal, deux retraits de suite compris', () => {
    const { vie, journal } = derouler([
      ...[boursier(), proposer(), maintenir(), proposer('w2'), retirer('w2')],
      ...[boursier('r2'), proposer('w3'), retirer('w3'), carte(), payer('c1')],
    ]);
    expect(rejouerCvec([{ type: 'cvec_ouverte', annee: ANNEE, crous: 'REN' }, ...journal])).toEqual(vie);
    expect(journal.reduce(evoluerCvec, derouler([]).vie)).toEqual(vie);
    expect(Object.values(vie.demandes).map(({ etat }) => etat)).toEqual(['refusee', 'accordee', 'accordee']);
  });
});
