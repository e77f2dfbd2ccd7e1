import { describe, expect, it } from 'vitest';
import { FORMULAIRE_INITIAL } from '@/components/formulaire/etat';
import { PagePayeur } from '@/components/metier/cvec/payeur/PagePayeur';
import { VersLaBanque } from '@/components/metier/cvec/VersLaBanque';
import { EtreRembourse } from '@/components/metier/logement/avance/EtreRembourse';
import { FairePayer } from '@/components/metier/logement/avance/FairePayer';
import { Proposition } from '@/components/metier/logement/avance/Proposition';
import { RefuserLogement } from '@/components/metier/logement/avance/RefuserLogement';
import { RetourDAvance } from '@/components/metier/logement/avance/RetourDAvance';
import { SansAvance } from '@/components/metier/logement/avance/SansAvance';
import { textesPayeur } from '@/lib/parcours/cvec';
import type { PropositionMontree } from '@/lib/parcours/logement/avance';
import { arbreDe, entendu, liens, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';
import { ID, PROPOSEE, REGLEE, SCENES } from './avance-scene';

const rien = async () => FORMULAIRE_INITIAL;
const page = (proposition: PropositionMontree) =>
  arbreDe(<Proposition proposition={proposition} payer={rien} />);
const boutons = (proposition: PropositionMontree) => parNom(page(proposition), 'button').map(entendu);
const vers = (suite = '') => `/logement/demande/proposition/${ID}${suite}`;

describe.each(Object.entries(SCENES))('la page d’un logement, %s', (_, proposition) => {
  it('tient les règles des écrans, nomme le logement et mène à sa fiche', () => {
    const arbre = page(proposition);
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toMatch(/^h1 /);
    expect(entendu(arbre)).toContain('Studio, Résidence Kergoat');
    expect(liens(arbre)).toContainEqual(['Voir la fiche du logement', '/logement/12']);
    expect(liens(arbre)).toContainEqual(['Revenir à mon logement', '/logement/demande']);
  });
});

describe('un logement proposé', () => {
  it('dit jusqu’à quand, jour et heure, ce qu’il coûte et pour quel vœu', () => {
    const texte = entendu(page(PROPOSEE));
    expect(texte).toContain('Répondez avant le jeudi 11\u00a0juin 2026 à 23\u00a0h\u00a059');
    expect(texte).toContain('100\u202f€');
    expect(texte).toContain('245,71\u202f€');
    expect(texte).toContain('Tour 1, vœu 2');
    expect(texte).toContain('3 rue du Test, Rennes');
  });

  it('offre trois réponses : payer, faire payer, refuser', () => {
    expect(boutons(PROPOSEE)).toEqual(['Payer 100\u202f€ par carte']);
    expect(liens(page(PROPOSEE))).toContainEqual(['Créer un lien de paiement', vers('/tiers')]);
    expect(liens(page(PROPOSEE))).toContainEqual(['Je ne veux pas de ce logement', vers('/refus')]);
  });

  it('attend la banque sans rien conclure', () => {
    const texte = entendu(page(SCENES.enAttente));
    expect(texte).toContain('Paiement en cours de confirmation');
    expect(texte).toContain('Ne payez pas une seconde fois');
  });

  it.each([
    ['refuseeParLaBanque', 'La banque a refusé le paiement'],
    ['abandonnee', 'Le paiement a été abandonné'],
    ['sansReponse', 'La banque n’a pas répondu'],
    ['lienRefuse', 'La personne a refusé de payer La personne ne peut pas payer.'],
    ['lienExpire', 'Votre lien de paiement est fermé'],
  ] as const)('dit comment le dernier essai a fini : %s', (scene, phrase) => {
    expect(entendu(page(SCENES[scene]))).toContain(phrase);
    expect(boutons(SCENES[scene])).toContain('Payer 100\u202f€ par carte');
  });

  it('montre le lien donné, et où le changer', () => {
    const arbre = page(SCENES.lienDonne);
    expect(parNom(arbre, 'input').map(({ attributs }) => attributs.value)).toContain(
      'https://guichet.exemple.fr/payer/abc',
    );
    expect(liens(arbre)).toContainEqual(['Créer un autre lien ou annuler celui-ci', vers('/tiers')]);
    expect(liens(arbre).map(([texte]) => texte)).not.toContain('Créer un lien de paiement');
  });

  it.each(['tropTard', 'refusee', 'expiree'] as const)('ne laisse plus rien payer : %s', (scene) => {
    expect(boutons(SCENES[scene])).toEqual([]);
    expect(entendu(page(SCENES[scene]))).toContain('proposé à quelqu’un d’autre');
    expect(liens(page(SCENES[scene])).map(([, href]) => href)).not.toContain(vers('/tiers'));
  });
});

describe('un logement réservé', () => {
  it('donne son reçu, et mène à la suite', () => {
    const texte = entendu(page(REGLEE));
    for (const mot of [
      'Ce logement est réservé pour vous',
      'Votre reçu',
      'Par votre carte',
      'abcdef',
      '9\u00a0juin 2026',
    ])
      expect(texte).toContain(mot);
    expect(liens(page(REGLEE))).toContainEqual(['Préparer mon arrivée', `/logement/sejour/${ID}`]);
    expect(boutons(REGLEE)).toEqual([]);
  });

  it('dit que quelqu’un d’autre a payé', () => {
    expect(entendu(page(SCENES.payeeParUnTiers))).toContain('Par la personne à qui vous avez donné le lien');
  });

  it('dit jusqu’à quand y renoncer de droit, puis qu’il faut une raison exceptionnelle', () => {
    expect(entendu(page(REGLEE))).toContain('Jusqu’au 1er\u00a0septembre 2026 exclu');
    expect(entendu(page(SCENES.apresLEntree))).toContain('raison exceptionnelle');
    for (const scene of [REGLEE, SCENES.apresLEntree])
      expect(liens(page(scene)).map(([, href]) => href)).toContain(vers('/remboursement'));
  });

  it('suit chaque remboursement, demande le compte quand il manque, et dit le recours', () => {
    expect(liens(page(SCENES.enTrop))).toContainEqual(['Indiquer un compte à mon nom', vers('/compte')]);
    expect(entendu(page(SCENES.examinee))).toContain('Un agent du Crous examine votre demande');
    expect(entendu(page(SCENES.rembourse))).toContain('Le virement est parti');
    const refuse = entendu(page(SCENES.remboursementRefuse));
    expect(refuse).toContain('Hors droit.');
    expect(refuse).toContain('tribunal administratif');
  });
});

describe('le dépôt de garantie', () => {
  it('se paie sans échéance, et ne se refuse pas', () => {
    const arbre = page(SCENES.depot);
    expect(titres(arbre)[0]).toBe('h1 Payer le dépôt de garantie');
    expect(entendu(arbre)).toContain('Rendu après votre départ');
    expect(entendu(arbre)).not.toContain('Répondez avant');
    expect(liens(arbre).map(([, href]) => href)).not.toContain(vers('/refus'));
    expect(titres(page(SCENES.depotPaye))[0]).toBe('h1 Votre dépôt de garantie est payé');
  });
});

describe('les pages d’une réponse', () => {
  const sur = (proposition: PropositionMontree) => ({
    tiers: arbreDe(<FairePayer proposition={proposition} creer={rien} annuler={rien} />),
    refus: arbreDe(<RefuserLogement proposition={proposition} refuser={rien} />),
    rendre: arbreDe(<EtreRembourse proposition={proposition} renoncer={rien} demander={rien} />),
  });

  it.each(Object.entries({ ...sur(PROPOSEE), rendue: sur(REGLEE).rendre }))(
    '%s tient les règles',
    (_, arbre) => {
      tenirLesRegles(arbre);
      expect(liens(arbre).map(([, href]) => href)).toContain(vers());
    },
  );

  it('faire payer : dit ce que la personne voit, jusqu’à quand, et annule le lien qui existe', () => {
    expect(entendu(sur(PROPOSEE).tiers)).toContain('jamais après le jeudi 11\u00a0juin 2026');
    expect(parNom(sur(PROPOSEE).tiers, 'button').map(entendu)).toEqual(['Créer le lien']);
    const avec = parNom(sur(SCENES.lienDonne).tiers, 'button').map(entendu);
    expect(avec).toEqual(expect.arrayContaining(['Créer un nouveau lien', 'Annuler le lien']));
    expect(entendu(sur(SCENES.depot).tiers)).not.toContain('jamais après');
  });

  it('refuser : dit que c’est sans retour, et ce qui reste', () => {
    expect(entendu(sur(PROPOSEE).refus)).toContain('vous ne pourrez pas changer d’avis');
    expect(entendu(sur(PROPOSEE).refus)).toContain('Vos autres vœux sont gardés');
    expect(entendu(sur({ ...PROPOSEE, origine: 'blocage' }).refus)).toContain('chercher un autre logement');
  });

  it('être remboursé : de droit avant l’entrée, avec une raison et une pièce après, rien sinon', () => {
    expect(titres(sur(REGLEE).rendre)[0]).toBe('h1 Renoncer à ce logement');
    const apres = sur(SCENES.apresLEntree).rendre;
    tenirLesRegles(apres);
    expect(entendu(apres)).toContain('Vous êtes hébergé en internat');
    expect(parNom(apres, 'input').some(({ attributs }) => attributs.type === 'file')).toBe(true);
    expect(entendu(sur(PROPOSEE).rendre)).toContain('Aucun paiement n’est à rembourser');
  });

  it('sans avance : oui ou non suffit', () => {
    const arbre = arbreDe(<SansAvance accepter={rien} refuser={rien} />);
    tenirLesRegles(arbre);
    expect(parNom(arbre, 'button').map(entendu)).toEqual(['Accepter ce logement', 'Refuser ce logement']);
  });
});

describe('le retour de la banque', () => {
  it.each([
    ['refusee', 'La banque a refusé le paiement'],
    ['abandonnee', 'Vous avez abandonné le paiement'],
    ['expiree', 'La banque n’a pas répondu à temps'],
    ['redirigee', 'Paiement en cours de confirmation'],
    ['en_attente', 'Paiement en cours de confirmation'],
  ] as const)('%s : dit ce que la banque a dit, et ramène au logement', (etat, phrase) => {
    const arbre = arbreDe(<RetourDAvance etat={etat} page={vers()} />);
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toBe(`h1 ${phrase}`);
    expect(liens(arbre)).toContainEqual(['Revenir au logement', vers()]);
  });
});

describe('le payeur d’un logement', () => {
  const lien = {
    ...{ pour: 'Lina M.', annee: '2026-2027', centimes: 10_000, enCours: false },
    expireA: Date.parse('2026-06-11T21:59:00Z'),
    objet: { logement: 'Résidence Kergoat, Rennes' },
  };
  const vue = (langue: 'fr' | 'en', genre: 'avance' | 'depot_de_garantie') =>
    arbreDe(
      <PagePayeur
        {...{ lien, textes: textesPayeur(langue, genre), chemin: '/payer/x', page: 'vue-1' }}
        accord={FORMULAIRE_INITIAL}
        refus={FORMULAIRE_INITIAL}
      />,
    );

  it.each([
    ['fr', 'avance', 'Lina M. vous demande de payer l’avance de son logement'],
    ['fr', 'depot_de_garantie', 'Lina M. vous demande de payer le dépôt de garantie de son logement'],
    ['en', 'avance', 'Lina M. asks you to pay the advance on their rent'],
    ['en', 'depot_de_garantie', 'Lina M. asks you to pay the deposit of their room'],
  ] as const)('lit en %s qui demande quoi (%s), pour quel logement et combien', (langue, genre, titre) => {
    const arbre = vue(langue, genre);
    if (langue === 'fr') tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toBe(`h1 ${titre}`);
    for (const mot of ['Résidence Kergoat, Rennes', '100\u202f€']) expect(entendu(arbre)).toContain(mot);
    expect(entendu(arbre)).not.toMatch(/CVEC/);
  });

  it('lit la fin du lien sans les mots de la CVEC', () => {
    for (const langue of ['fr', 'en'] as const) {
      const { fermes, retour } = textesPayeur(langue, 'avance');
      for (const { titre, texte } of [...Object.values(fermes), ...Object.values(retour.nouvelles)])
        expect(`${titre} ${texte}`).not.toMatch(/CVEC|contribution|attestation|certificate/);
    }
  });

  it('va à la banque en sachant ce qu’il paie', () => {
    const arbre = arbreDe(
      <VersLaBanque
        {...{ annee: '2026-2027', centimes: 10_000, objet: lien.objet, annuler: '/payer/x' }}
        formulaire={{ url: '/banque', champs: { vads_amount: '10000' } }}
        textes={textesPayeur('fr', 'avance')}
      />,
    );
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain('Résidence Kergoat, Rennes');
  });
});
