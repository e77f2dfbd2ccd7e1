import { describe, expect, it } from 'vitest';
import { phraseEvenement } from '@/components/metier/cvec/evenements';
import { Suite } from '@/components/metier/cvec/Suite';
import { ACTION_DE, type EvenementCvec } from '@/lib/domain/cvec';
import type { ModePaiement } from '@/lib/domain/paiement';
import { francais } from '@/lib/parcours/moteur';
import { arbreDe, entendu, parNom } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';
import { cvec, journal, OUVERTE } from './scene';

const carte = (): ModePaiement => 'carte';
const creee = (mode: ModePaiement): EvenementCvec => ({
  ...{ type: 'tentative_creee', tentative: 't', mode, centimes: 10_500, expireA: 0, lien: null },
});

const EXEMPLES: Readonly<Record<EvenementCvec['type'], EvenementCvec>> = {
  cvec_ouverte: OUVERTE,
  crous_change: { type: 'crous_change', crous: 'LYO' },
  tentative_creee: creee('carte'),
  tentative_mise_en_attente: { type: 'tentative_mise_en_attente', tentative: 't' },
  tentative_payee: { type: 'tentative_payee', tentative: 't' },
  tentative_refusee: { type: 'tentative_refusee', tentative: 't' },
  tentative_abandonnee: { type: 'tentative_abandonnee', tentative: 't' },
  tentative_expiree: { type: 'tentative_expiree', tentative: 't' },
  lien_cree: { type: 'lien_cree', lien: 'l', expireA: Date.parse('2026-11-24T09:05:00Z') },
  lien_paye: { type: 'lien_paye', lien: 'l' },
  lien_refuse: { type: 'lien_refuse', lien: 'l', motif: 'doublon' },
  lien_expire: { type: 'lien_expire', lien: 'l' },
  lien_remplace: { type: 'lien_remplace', lien: 'l' },
  lien_annule: { type: 'lien_annule', lien: 'l' },
  lien_caduc: { type: 'lien_caduc', lien: 'l' },
  exoneration_demandee: { type: 'exoneration_demandee', demande: 'd', categorie: 'refugie' },
  exoneration_accordee: { type: 'exoneration_accordee', demande: 'd' },
  exoneration_refusee: { type: 'exoneration_refusee', demande: 'd', motif: 'identite' },
  cvec_acquittee: {
    ...{ type: 'cvec_acquittee', mode: 'carte', tentative: 't', numero: 'n', code: '75', motif: null },
  },
  retrait_propose: { type: 'retrait_propose', demande: 'd', categorie: 'boursier' },
  exoneration_retiree: { type: 'exoneration_retiree', demande: 'd', numero: 'n' },
  exoneration_maintenue: { type: 'exoneration_maintenue', demande: 'd', motif: 'aide_maintenue' },
  remboursement_ouvert: {
    ...{ type: 'remboursement_ouvert', remboursement: 'r', tentative: 't', motif: 'double_paiement' },
    ...{ centimes: 10_500, etat: 'iban_attendu' },
  },
  remboursement_accorde: { type: 'remboursement_accorde', remboursement: 'r' },
  remboursement_refuse: { type: 'remboursement_refuse', remboursement: 'r', motif: 'identite' },
  iban_recu: { type: 'iban_recu', remboursement: 'r' },
  virement_emis: { type: 'virement_emis', remboursement: 'r' },
  virement_rejete: { type: 'virement_rejete', remboursement: 'r' },
};

describe('un événement', () => {
  it.each(['cvec_ouverte', ...Object.keys(ACTION_DE)] as EvenementCvec['type'][])('« %s » se dit', (type) => {
    const { titre, precision = '' } = phraseEvenement(EXEMPLES[type], carte);
    expect(titre).toMatch(/^\p{Lu}/u);
    expect([francais(titre), francais(precision)]).toEqual([titre, precision]);
    expect(titre).not.toMatch(/tentative|caduc|_/);
  });

  it.each([
    ['carte', 'Paiement par carte commencé', 'Paiement par carte abandonné', 'resté sans réponse'],
    ['tiers', 'La personne a commencé à payer', 'La personne a abandonné', 'de la personne resté'],
    [
      'especes',
      'Avis de paiement à La Poste créé',
      'Avis de paiement annulé',
      'Avis de paiement trop ancien',
    ],
  ] as const)('d’un paiement « %s » dit son moyen', (mode, commence, abandonne, expire) => {
    const dire = (e: EvenementCvec) => phraseEvenement(e, () => mode).titre;
    expect(dire(creee(mode))).toBe(commence);
    expect(dire(EXEMPLES.tentative_abandonnee)).toContain(abandonne);
    expect(dire(EXEMPLES.tentative_expiree)).toContain(expire);
  });

  it('précise la ville, la date, la raison', () => {
    const precision = (type: EvenementCvec['type']) => phraseEvenement(EXEMPLES[type], carte).precision;
    expect(precision('crous_change')).toBe('Crous de Lyon');
    expect(precision('lien_cree')).toContain('24\u00a0novembre 2026');
    expect(precision('lien_refuse')).toContain('déjà payée');
    expect(precision('remboursement_ouvert')).toBe('Vous avez payé deux fois');
  });
});

describe('la suite', () => {
  it('raconte le passé, dit ce qu’on attend, et finit par l’attestation', () => {
    const arbre = arbreDe(
      <Suite
        cvec={cvec({
          etat: 'tiers_en_attente',
          evenements: journal(OUVERTE, creee('especes'), EXEMPLES.tentative_abandonnee, EXEMPLES.lien_cree),
        })}
      />,
    );
    tenirLesRegles(arbre);
    const etapes = parNom(arbre, 'li').map(entendu);
    expect(etapes.map((etape) => etape.split(' (')[0])).toEqual([
      'Démarche commencée',
      'Avis de paiement à La Poste créé',
      'Avis de paiement annulé',
      'Lien de paiement créé',
      'Réponse de la personne',
      'Attestation',
    ]);
    expect(etapes[4]).toContain('(en cours)');
    expect(etapes[0]).toContain('22\u00a0novembre 2026 à 10\u00a0h\u00a005');
  });

  it('réglée, tait ce que dit déjà la même minute', () => {
    const evenements = journal(OUVERTE, EXEMPLES.lien_paye, EXEMPLES.lien_caduc, EXEMPLES.cvec_acquittee);
    const arbre = arbreDe(<Suite cvec={cvec({ etat: 'acquittee', evenements })} />);
    expect(parNom(arbre, 'li')).toHaveLength(3);
  });
});
