import { describe, expect, it } from 'vitest';
import { type EtatFormulaire, FORMULAIRE_INITIAL } from '@/components/formulaire/etat';
import { ResumeErreurs } from '@/components/formulaire/ResumeErreurs';
import { LienFerme } from '@/components/metier/cvec/payeur/LienFerme';
import { PagePayeur } from '@/components/metier/cvec/payeur/PagePayeur';
import { RetourDuPayeur } from '@/components/metier/cvec/payeur/RetourDuPayeur';
import { VersLaBanque } from '@/components/metier/cvec/VersLaBanque';
import { type EtatTentative, TRANSITIONS_TENTATIVE } from '@/lib/domain/paiement';
import { textesPayeur } from '@/lib/parcours/cvec';
import { arbreDe, entendu, liens, parAttribut, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const FR = textesPayeur('fr');
const EN = textesPayeur('en');
const CHEMIN = '/payer/jeton';
const LIEN = {
  ...{ pour: 'Lina M.', annee: '2026-2027', centimes: 10_500, enCours: false },
  expireA: Date.parse('2026-11-24T09:05:00Z'),
};

interface Reponses {
  readonly accord?: EtatFormulaire;
  readonly refus?: EtatFormulaire;
}

const page = (textes = FR, change: Partial<typeof LIEN> = {}, reponses: Reponses = {}) => {
  const { accord = FORMULAIRE_INITIAL, refus = FORMULAIRE_INITIAL } = reponses;
  return arbreDe(
    <PagePayeur {...{ textes, accord, refus }} lien={{ ...LIEN, ...change }} chemin={CHEMIN} page="vue-1" />,
  );
};

describe('la page du payeur', () => {
  it('dit qui, combien, pour quelle année, jusqu’à quand, et rien d’autre de l’étudiante', () => {
    const arbre = page();
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toBe('h1 Lina M. vous demande de payer sa CVEC');
    for (const mot of [
      'Lina M.',
      '2026-2027',
      '105\u202f€',
      'mardi 24\u00a0novembre 2026 à 10\u00a0h\u00a005',
    ])
      expect(entendu(arbre)).toContain(mot);
  });

  it('en anglais, est marquée comme telle, et ses boutons aussi', () => {
    const arbre = page(EN);
    expect(parAttribut(arbre, 'lang', 'en').length).toBeGreaterThan(0);
    expect(parNom(arbre, 'button').map(entendu)).toEqual(['Pay by card', 'Decline']);
    expect(entendu(arbre)).toContain('24 November 2026');
    expect(entendu(arbre)).not.toMatch(/facultatif|Choisissez/);
  });

  it('mène à l’autre langue', () => {
    expect(liens(page())).toContainEqual(['Read this page in English', `${CHEMIN}?langue=en`]);
    expect(liens(page(EN))).toContainEqual(['Lire cette page en français', `${CHEMIN}?langue=fr`]);
  });

  it('envoie ses deux formulaires à l’adresse du lien, sans script, dans sa langue', () => {
    const formulaires = parNom(page(EN), 'form').map(({ attributs }) => [attributs.method, attributs.action]);
    expect(formulaires).toEqual([
      ['post', `${CHEMIN}/accepter?langue=en`],
      ['post', `${CHEMIN}/refuser?langue=en`],
    ]);
    expect(parAttribut(page(), 'name', 'page').map(({ attributs }) => attributs.value)).toEqual(['vue-1']);
  });

  it('revient avec ce qui a été tapé et ce qui ne va pas, au formulaire qui l’a envoyé', () => {
    const accord: EtatFormulaire = {
      ...{ etat: 'saisie_invalide', saisie: { courriel: 'mere@' } },
      erreurs: [{ champ: 'courriel', message: FR.accord.illisible }],
    };
    const arbre = page(FR, {}, { accord });
    tenirLesRegles(arbre);
    expect(parAttribut(arbre, 'name', 'courriel').map(({ attributs }) => attributs.value)).toEqual(['mere@']);
    expect(parAttribut(arbre, 'role', 'alert').map(entendu)).toEqual([
      expect.stringContaining(FR.accord.illisible),
    ]);
    expect(parNom(arbre, 'title').map(entendu)).toEqual([expect.stringMatching(/^Erreur\s: Lina M\./)]);

    const refus: EtatFormulaire = {
      ...{ etat: 'saisie_invalide', saisie: {} },
      erreurs: [{ champ: 'motif', message: EN.refus.manque }],
    };
    expect(parAttribut(page(EN, {}, { refus }), 'role', 'alert').map(entendu)).toEqual([
      `${EN.probleme} ${EN.refus.manque}`,
    ]);
    expect(parAttribut(page(), 'role', 'alert')).toEqual([]);
  });

  it('dit qu’on insiste trop, et ce qui est en panne', () => {
    const refus: EtatFormulaire = { etat: 'trop_de_tentatives', message: FR.echecs.trop, saisie: {} };
    const accord: EtatFormulaire = { etat: 'refus', message: FR.echecs.indisponible, saisie: {} };
    const dit = parAttribut(page(FR, {}, { accord, refus }), 'role', 'alert')
      .map(entendu)
      .join(' ');
    expect(dit).toContain(FR.echecs.trop);
    expect(dit).toContain(FR.echecs.indisponible);
  });

  it('prévient qu’un paiement attend déjà la banque', () => {
    expect(entendu(page(FR, { enCours: true }))).toContain(FR.enCours);
    expect(entendu(page())).not.toContain(FR.enCours);
  });
});

describe.each([FR, EN])('un lien qui n’ouvre pas ($langue)', (textes) => {
  it.each(Object.keys(textes.fermes))('« %s » le dit et dit que faire', (raison) => {
    const arbre = arbreDe(<LienFerme {...{ raison, textes }} chemin={CHEMIN} />);
    expect(titres(arbre)).toEqual([
      `h1 ${Object.entries(textes.fermes).find(([cle]) => cle === raison)?.[1].titre}`,
    ]);
    expect(parNom(arbre, 'form')).toEqual([]);
  });

  it('pour une raison inconnue dit le plus simple', () => {
    for (const raison of ['sans_effet', 'toString'])
      expect(titres(arbreDe(<LienFerme {...{ raison, textes }} chemin={CHEMIN} />))).toEqual([
        `h1 ${textes.fermes.lien_inconnu.titre}`,
      ]);
  });
});

describe.each([FR, EN])('de retour de la banque ($langue)', (textes) => {
  const retour = (etat: EtatTentative | null) =>
    arbreDe(<RetourDuPayeur {...{ etat, textes }} reference="0123456789abcdef" />);

  it.each(Object.keys(TRANSITIONS_TENTATIVE) as EtatTentative[])(
    '« %s » ne dit que ce que la banque a dit',
    (etat) => {
      const arbre = retour(etat);
      const attend = ['creee', 'redirigee', 'en_attente'].includes(etat);
      expect(parAttribut(arbre, 'data-attente').length).toBe(attend ? 1 : 0);
      expect(entendu(arbre).includes('0123456789abcdef')).toBe(etat === 'payee');
      expect(titres(arbre)).toHaveLength(1);
    },
  );

  it('sans paiement retrouvé, le dit', () => {
    expect(titres(retour(null))).toEqual([`h1 ${textes.retour.nouvelles.inconnue.titre}`]);
  });
});

describe('deux formulaires en erreur sur la même page', () => {
  const erreurs = [{ champ: 'motif', message: 'Choose why you decline' }];
  const arbre = arbreDe(
    <>
      <ResumeErreurs erreurs={erreurs} signal={1} titre={EN.probleme} />
      <ResumeErreurs erreurs={erreurs} signal={2} />
    </>,
  );

  it('ont chacun leur résumé, nommé dans sa langue', () => {
    tenirLesRegles(arbre);
    expect(titres(arbre)).toEqual(['h2 There is a problem', 'h2 Il y a un problème']);
    expect(parAttribut(arbre, 'role', 'alert')).toHaveLength(2);
  });
});

describe('vers la banque', () => {
  const arbre = arbreDe(
    <VersLaBanque
      {...{ annee: '2026-2027', centimes: 10_500, textes: FR, annuler: '/cvec' }}
      formulaire={{ url: 'https://banque.exemple/', champs: { vads_amount: '10500', signature: 'x=' } }}
    />,
  );

  it('poste les champs signés, et aucun champ de carte', () => {
    tenirLesRegles(arbre);
    const [formulaire] = parNom(arbre, 'form');
    expect(formulaire?.attributs).toMatchObject({ method: 'post', action: 'https://banque.exemple/' });
    expect(
      parNom(arbre, 'input').map(({ attributs }) => [attributs.type, attributs.name, attributs.value]),
    ).toEqual([
      ['hidden', 'vads_amount', '10500'],
      ['hidden', 'signature', 'x='],
    ]);
  });
});
