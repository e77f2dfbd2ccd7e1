import { describe, expect, it } from 'vitest';
import { ETATS_CVEC } from '@/components/metier/cvec/libelles';
import { MaCvec } from '@/components/metier/cvec/MaCvec';
import { ResumeCvec } from '@/components/metier/cvec/ResumeCvec';
import type { CvecAffichee } from '@/components/metier/cvec/types';
import { type EtatCvec, estOuverte } from '@/lib/domain/cvec';
import { arbreDe, entendu, liens, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';
import { ATTESTATION, AVIS, cvec, LIEN } from './scene';

const page = (change: Partial<CvecAffichee> = {}, reste: Partial<Parameters<typeof MaCvec>[0]> = {}) => {
  const arbre = arbreDe(
    <MaCvec
      {...{ payable: true, attendBourse: false, carteOuverte: true, autres: [] }}
      cvec={cvec(change)}
      {...reste}
    />,
  );
  tenirLesRegles(arbre, ['http://localhost:3000/payer/jeton']);
  return arbre;
};
const adresses = (arbre: ReturnType<typeof page>) => liens(arbre).map(([, href]) => href);
const ETATS = Object.keys(ETATS_CVEC) as EtatCvec[];

describe.each(ETATS)('l’état « %s »', (etat) => {
  const attestation = estOuverte(etat) ? null : ATTESTATION;

  it('se dit en un mot et en une phrase, qui est le titre', () => {
    const arbre = page({ etat, attestation });
    expect(titres(arbre)[0]).toBe(`h1 ${ETATS_CVEC[etat].phrase}`);
    expect(entendu(arbre)).toContain(ETATS_CVEC[etat].mot);
    expect(entendu(arbre)).toContain('Crous de Rennes-Bretagne');
  });

  it(`${estOuverte(etat) ? 'propose' : 'ne propose plus'} de régler`, () => {
    expect(adresses(page({ etat, attestation })).includes('/cvec/especes')).toBe(estOuverte(etat));
  });

  it('a sa place sur le tableau de bord', () => {
    const resume = arbreDe(
      <ResumeCvec annee="2026-2027" cvec={{ etat, numero: attestation?.numero ?? null }} />,
    );
    tenirLesRegles(resume);
    expect(entendu(resume)).toContain(ETATS_CVEC[etat].mot);
    expect(entendu(resume).includes('REN6 ABCDEF 42')).toBe(attestation !== null);
  });
});

describe('les moyens', () => {
  it('sont quatre, avec leur prix', () => {
    const arbre = page();
    expect(adresses(arbre)).toEqual(
      expect.arrayContaining(['/cvec/carte', '/cvec/tiers', '/cvec/especes', '/cvec/exoneration']),
    );
    expect(entendu(arbre)).toContain('110\u202f€, dont 5\u202f€ de frais de La Poste');
  });

  it('sans banque, ne proposent ni carte ni lien', () => {
    const sans = adresses(page({}, { carteOuverte: false }));
    expect(sans).not.toContain('/cvec/carte');
    expect(sans).not.toContain('/cvec/tiers');
    expect(sans).toContain('/cvec/especes');
  });

  it('hors campagne, ne sont plus là', () => {
    expect(adresses(page({}, { payable: false }))).not.toContain('/cvec/carte');
  });
});

describe('ce qui est en cours', () => {
  it('dit à qui attend sa bourse de ne rien avancer', () => {
    expect(entendu(page({}, { attendBourse: true }))).toContain('sans rien avancer');
    expect(entendu(page())).not.toContain('sans rien avancer');
    const enRegle = page({ etat: 'acquittee', attestation: ATTESTATION }, { attendBourse: true });
    expect(entendu(enRegle)).not.toContain('sans rien avancer');
  });

  it('donne le lien à copier, et dit à qui il est parti', () => {
    const arbre = page({ etat: 'tiers_en_attente', lien: { ...LIEN, courriel: 'mere@exemple.fr' } });
    expect(entendu(arbre)).toContain('mardi 24\u00a0novembre 2026 à 10\u00a0h\u00a005');
    expect(entendu(arbre)).toContain('Nous l’avons envoyé à mere@exemple.fr.');
    expect(entendu(page({ lien: LIEN }))).toContain('Copiez-le');
  });

  it('donne l’avis, sa référence par groupes et la somme', () => {
    const arbre = page({ etat: 'especes_en_attente', avis: AVIS });
    expect(entendu(arbre)).toContain('EF26 1234 5678 90');
    expect(entendu(arbre)).toContain('110\u202f€');
    expect(adresses(arbre)).toContain('/api/cvec/2026-2027/avis.pdf');
  });

  it('attend la banque sans rien conclure', () => {
    const arbre = page({ etat: 'carte_en_cours' });
    expect(entendu(arbre)).toContain('ne payez pas une seconde fois');
    expect(liens(arbre)).toContainEqual(['Actualiser cette page', '']);
  });

  it.each([
    ['refusee', 'La banque a refusé le paiement'],
    ['abandonnee', 'Le paiement a été abandonné'],
    ['expiree', 'La banque n’a pas répondu'],
  ] as const)('dit comment la carte a fini : %s', (etat, phrase) => {
    const derniereCarte = { id: 't', mode: 'carte', etat, centimes: 10_500 } as const;
    expect(entendu(page({ derniereCarte }))).toContain(phrase);
    expect(entendu(page({ derniereCarte, etat: 'especes_en_attente', avis: AVIS }))).not.toContain(phrase);
  });

  it.each([
    [{ etat: 'refuse', motif: 'impossible' }, 'La personne ne peut pas payer.'],
    [{ etat: 'refuse', motif: 'inventé' }, 'La personne a refusé de payer'],
    [{ etat: 'expire', motif: null }, 'pendant les 48 heures'],
  ] as const)('dit comment le lien a fini : %o', (dernierLien, phrase) => {
    expect(entendu(page({ dernierLien }))).toContain(phrase);
  });

  it('d’un lien remplacé ou annulé ne dit rien de plus', () => {
    for (const etat of ['remplace', 'annule', 'paye', 'caduc'] as const)
      expect(entendu(page({ dernierLien: { etat, motif: null } }))).not.toContain('Créer un autre lien');
  });
});

describe('les demandes', () => {
  const DEMANDE = { id: 'd', categorie: 'refugie', raison: null, precision: null } as const;

  it('d’exonération disent leur état, et comment contester un refus', () => {
    expect(entendu(page({ exonerations: [{ ...DEMANDE, etat: 'deposee' }] }))).toContain(
      'examine votre document',
    );
    const refusee = {
      ...DEMANDE,
      etat: 'refusee',
      raison: 'Le document ne se lit pas.',
      precision: 'Flou',
    } as const;
    const dit = entendu(page({ exonerations: [refusee] }));
    for (const mot of ['Réfugié', 'Refusée', 'Le document ne se lit pas.', 'Flou', 'tribunal administratif'])
      expect(dit).toContain(mot);
  });

  it.each([
    ['demande', 'Un agent du Crous examine', true],
    ['iban_attendu', 'Indiquez un compte à votre nom', true],
    ['a_virer', 'prépare le virement', false],
    ['vire', 'Le virement est parti', false],
    ['refuse', 'ne peut pas vous rembourser', false],
  ] as const)('de remboursement « %s »', (etat, phrase, compte) => {
    const rendu = { id: 'r', etat, motif: 'non_assujetti', centimes: 10_500, raison: null } as const;
    const refuseLe = etat === 'refuse' ? ('2026-11-22' as const) : null;
    const arbre = page({
      ...{ etat: 'acquittee', attestation: ATTESTATION },
      remboursements: [{ ...rendu, refuseLe }],
    });
    expect(entendu(arbre)).toContain(phrase);
    expect(adresses(arbre).includes('/cvec/compte?annee=2026-2027')).toBe(compte);
    expect(entendu(arbre).includes('22\u00a0janvier 2027')).toBe(etat === 'refuse');
  });

  it('de remboursement se font dans la période seulement', () => {
    const enRegle = { etat: 'acquittee', attestation: ATTESTATION } as const;
    expect(entendu(page({ ...enRegle, remboursable: true }))).toContain('31\u00a0mai 2027');
    expect(titres(page(enRegle))).not.toContain('h2 Remboursement');
  });
});

describe('les autres années', () => {
  it('gardent leur attestation', () => {
    const autre = { ...ATTESTATION, annee: '2025-2026', numero: 'LYO5 AAAAAA 10', code: '98' } as const;
    const arbre = page({}, { autres: [autre] });
    expect(adresses(arbre)).toContain('/api/cvec/2025-2026/attestation.pdf');
    expect(entendu(arbre)).toContain('valide, remboursée');
  });
});
