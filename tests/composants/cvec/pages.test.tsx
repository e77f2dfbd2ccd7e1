import { describe, expect, it } from 'vitest';
import { AvantDePayer } from '@/components/metier/cvec/AvantDePayer';
import { AvantLaPoste } from '@/components/metier/cvec/AvantLaPoste';
import { AvantLExoneration } from '@/components/metier/cvec/AvantLExoneration';
import { Debut } from '@/components/metier/cvec/Debut';
import { DemandeDeRemboursement } from '@/components/metier/cvec/DemandeDeRemboursement';
import { PageTiers } from '@/components/metier/cvec/PageTiers';
import { Presentation } from '@/components/metier/cvec/Presentation';
import { RetourDeLaBanque } from '@/components/metier/cvec/RetourDeLaBanque';
import { Situee } from '@/components/metier/cvec/Situee';
import { typographie } from '@/lib/affichage';
import { fenetreRemboursement, SITUATIONS_CVEC } from '@/lib/domain/cvec';
import type { EtatTentative } from '@/lib/domain/paiement';
import { arbreDe, entendu, liens, parAttribut, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';
import { ACTION, ATTESTATION, cvec, LIEN } from './scene';

const lire = (noeud: Parameters<typeof arbreDe>[0]) => {
  const arbre = arbreDe(noeud);
  tenirLesRegles(arbre, ['http://localhost:3000/payer/jeton']);
  return arbre;
};
const boutons = (arbre: ReturnType<typeof lire>) => parNom(arbre, 'button').map(entendu);

describe('sans compte', () => {
  it('dit le prix de l’année, quand il existe', () => {
    expect(entendu(lire(<Presentation annee="2026-2027" centimes={10_500} />))).toContain('105\u202f€');
    expect(entendu(lire(<Presentation annee="2017-2018" centimes={null} />))).not.toContain('Elle coûte');
  });

  it('dit toutes les situations, et si la contribution y est due', () => {
    const lignes = parNom(lire(<Presentation annee="2026-2027" centimes={10_500} />), 'tr').slice(1);
    expect(lignes.map((ligne) => entendu(ligne))).toEqual(
      SITUATIONS_CVEC.map(({ libelle, assujetti }) => `${typographie(libelle)} ${assujetti ? 'Oui' : 'Non'}`),
    );
  });

  it.each(SITUATIONS_CVEC)('« $libelle » a sa réponse', (situation) => {
    const arbre = lire(<Situee situation={situation} connecte={false} />);
    expect(titres(arbre)).toEqual([
      situation.assujetti ? 'h1 Vous devez régler la CVEC' : 'h1 Vous n’êtes pas concerné par la CVEC',
    ]);
    expect(entendu(arbre)).toContain(typographie(situation.explication));
    const mene = liens(arbre).some(([, href]) => href.includes('/cvec/question/ville'));
    expect(mene).toBe(situation.assujetti);
  });

  it('connectée, continue sans repasser par la connexion', () => {
    const [premiere] = SITUATIONS_CVEC;
    expect(liens(lire(<Situee situation={premiere} connecte />))).toContainEqual([
      'Continuer',
      '/cvec/question/ville',
    ]);
  });
});

describe('une année où rien n’est commencé', () => {
  const debut = (payable: boolean, centimes: number | null = 10_500, attendBourse = false) =>
    lire(<Debut {...{ payable, centimes, attendBourse }} annee="2026-2027" attestations={[ATTESTATION]} />);

  it('propose de commencer dans la campagne', () => {
    expect(liens(debut(true))).toContainEqual(['Commencer', '/cvec/question/situation']);
    expect(entendu(debut(true, 10_500, true))).toContain('sans rien avancer');
  });

  it('hors campagne, dit quand elle se règle, et garde les attestations', () => {
    for (const arbre of [debut(false), debut(true, null)]) {
      expect(entendu(arbre)).toContain('du 1er\u00a0juin 2026 au 31\u00a0mai 2027');
      expect(liens(arbre).map(([texte]) => texte)).not.toContain('Commencer');
      expect(entendu(arbre)).toContain('REN6 ABCDEF 42');
    }
  });
});

describe('avant de régler', () => {
  it('par carte : la somme, la banque, et ce qui attend déjà', () => {
    const page = (etat: 'a_choisir' | 'carte_en_cours', attendBourse = false) =>
      lire(<AvantDePayer cvec={cvec({ etat })} attendBourse={attendBourse} action={ACTION} />);
    expect(boutons(page('a_choisir'))).toEqual(['Continuer vers la banque']);
    expect(entendu(page('carte_en_cours'))).toContain('attend déjà la réponse de la banque');
    expect(entendu(page('a_choisir'))).not.toContain('attend déjà');
    expect(entendu(page('a_choisir', true))).toContain('sans rien avancer');
  });

  it('par un tiers : un lien, ou un nouveau qui ferme l’ancien', () => {
    const page = (lien: typeof LIEN | null) =>
      lire(<PageTiers cvec={cvec({ lien })} creer={ACTION} annuler={ACTION} />);
    expect(boutons(page(null))).toEqual(['Créer le lien']);
    expect(boutons(page(LIEN))).toEqual(['Copier le lien', 'Créer un nouveau lien', 'Annuler le lien']);
    expect(entendu(page(LIEN))).toContain('celui-ci ne marche plus');
  });

  it('en espèces : la somme avec les frais, le dernier jour, le délai', () => {
    const arbre = lire(<AvantLaPoste cvec={cvec()} echeance="2026-12-22" action={ACTION} />);
    for (const mot of [
      '110\u202f€',
      '5\u202f€',
      'dernier tarif connu',
      'mardi 22\u00a0décembre 2026',
      'deux jours ouvrés',
    ])
      expect(entendu(arbre)).toContain(mot);
    const connus = lire(
      <AvantLaPoste cvec={cvec({ annee: '2022-2023' })} echeance="2022-12-22" action={ACTION} />,
    );
    expect(entendu(connus)).not.toContain('dernier tarif connu');
  });

  it('exonération : le Crous qui examine, et rien à demander deux fois', () => {
    const page = (change: Parameters<typeof cvec>[0]) =>
      lire(<AvantLExoneration cvec={cvec(change)} action={ACTION} />);
    expect(entendu(page({}))).toContain('Le Crous de Rennes-Bretagne l’examine');
    expect(parAttribut(page({}), 'type', 'file')).toHaveLength(1);
    const deposee = {
      id: 'd',
      etat: 'deposee',
      categorie: 'refugie',
      raison: null,
      precision: null,
    } as const;
    expect(boutons(page({ exonerations: [deposee] }))).toEqual([]);
    expect(entendu(page({ attestation: { ...ATTESTATION, code: '71' } }))).toContain(
      'Vous êtes déjà exonéré',
    );
  });

  it('remboursement : la période, les cas automatiques, les cas sans droit', () => {
    const page = (possible: boolean) =>
      lire(
        <DemandeDeRemboursement
          {...{ annee: '2026-2027', possible, action: ACTION }}
          fenetre={fenetreRemboursement('2026-2027')}
        />,
      );
    for (const mot of [
      '1er\u00a0septembre 2026',
      'Vous avez payé deux fois',
      'vous arrêtez vos études',
      'D. 841-5',
    ])
      expect(entendu(page(true))).toContain(mot);
    expect(parAttribut(page(true), 'type', 'file')).toHaveLength(2);
    expect(boutons(page(false))).toEqual([]);
    expect(entendu(page(false))).toContain('Aucun paiement n’est à rembourser');
  });
});

describe('de retour de la banque', () => {
  it.each<[EtatTentative, string]>([
    ['payee', 'Votre paiement est accepté'],
    ['refusee', 'La banque a refusé le paiement'],
    ['abandonnee', 'Vous avez abandonné le paiement'],
    ['expiree', 'La banque n’a pas répondu à temps'],
    ['redirigee', 'Paiement en cours de confirmation'],
    ['en_attente', 'Paiement en cours de confirmation'],
  ])('« %s » : %s', (etat, titre) => {
    const arbre = lire(<RetourDeLaBanque {...{ etat, centimes: 10_500, annee: '2026-2027' }} />);
    expect(titres(arbre)).toEqual([`h1 ${titre}`]);
    const attend = titre.startsWith('Paiement en cours');
    expect(parAttribut(arbre, 'data-attente')).toHaveLength(attend ? 1 : 0);
    expect(liens(arbre).some(([, href]) => href.endsWith('attestation.pdf'))).toBe(etat === 'payee');
  });
});
