import { describe, expect, it } from 'vitest';
import { DemanderSeul } from '@/components/metier/logement/demande/DemanderSeul';
import { MonLogement } from '@/components/metier/logement/demande/MonLogement';
import { ResumeLogement } from '@/components/metier/logement/demande/ResumeLogement';
import { SansDemande } from '@/components/metier/logement/demande/SansDemande';
import type { EtatDemandeLogement, Minute } from '@/lib/domain/logement';
import { TRANSITIONS_DEMANDE_LOGEMENT } from '@/lib/domain/logement';
import type { DemandeAffichee } from '@/lib/parcours/logement/demande';
import { arbreDe, entendu, liens, parNom, titres } from '../../outillage/arbre';
import { tenirLesRegles } from '../../outillage/regles';
import {
  AVANT,
  CAMPAGNE,
  CLOTURE,
  demande,
  ENTRE_DEUX,
  MAI,
  NOVEMBRE,
  phaseA,
  proposition,
  RESULTATS,
  rien,
  voeux,
} from './scene';

function page(change: Partial<DemandeAffichee> = {}, minute: Minute = MAI, fait = '') {
  const arbre = arbreDe(
    <MonLogement
      {...{ campagne: CAMPAGNE, phase: phaseA(minute), minute, fait, retirer: rien, rouvrir: rien }}
      demande={demande(change)}
    />,
  );
  tenirLesRegles(arbre);
  return arbre;
}
const adresses = (arbre: ReturnType<typeof page>) => liens(arbre).map(([, href]) => href);
const boutons = (arbre: ReturnType<typeof page>) => parNom(arbre, 'button').map(entendu);

describe('« Mon logement »', () => {
  it.each([AVANT, MAI, CLOTURE, RESULTATS, ENTRE_DEUX, NOVEMBRE] as const)(
    'tient ses règles et dit la demande, le %s',
    (minute) => {
      const arbre = page({}, minute);
      expect(titres(arbre)[0]).toMatch(/^h1 /);
      expect(entendu(arbre)).toContain('LOG-2627-7KQ4M2XH');
      expect(entendu(arbre)).toContain('Tour 4');
    },
  );

  it('dit où l’on en est du calendrier, et d’où viennent ses dates', () => {
    const dit = entendu(page({}, MAI));
    expect(dit).toContain('Ouverture des vœux (fait)');
    expect(dit).toContain('Tour 1 (en cours)');
    expect(dit).toContain('Tour 2 (à venir)');
    expect(dit).toContain('celles de cette année ne sont pas publiées');
    expect(entendu(page({}, NOVEMBRE))).toContain('Phase complémentaire (en cours)');
  });

  it('montre les vœux dans l’ordre, et mène à leur page', () => {
    const arbre = page({ voeux: voeux(3, 1) });
    expect(entendu(arbre)).toMatch(/Résidence 3[\s\S]*Résidence 1/);
    expect(adresses(arbre)).toContain('/logement/demande/voeux');
  });

  it('dit d’un vœu servi qu’il attend', () => {
    const [voeu] = voeux(1);
    if (!voeu) throw new Error('pas de vœu');
    expect(entendu(page({ voeux: [{ ...voeu, servi: true }] }))).toContain(
      'déjà une chambre dans cette ville',
    );
  });

  it.each([
    ['valides', 'Vos vœux sont validés.'],
    ['ouverte', 'Votre demande de logement est enregistrée.'],
  ])('annonce ce qui vient d’être fait : %s', (fait, dit) => {
    expect(entendu(page({}, MAI, fait))).toContain(dit);
    expect(parNom(page({}, MAI, 'inconnu'), 'p').map(entendu)).not.toContain(dit);
  });

  it('dit d’une demande sans ressources connues qu’elle n’est pas classée', () => {
    expect(entendu(page({ classee: false }))).toContain('n’est pas classée');
    expect(entendu(page({ classee: false, voie: 'seule' }))).not.toContain('n’est pas classée');
  });

  it('mène au pourquoi de chaque tour publié', () => {
    expect(adresses(page({ tours: [1, 2] }, MAI))).toEqual(
      expect.arrayContaining(['/logement/demande/pourquoi/1', '/logement/demande/pourquoi/2']),
    );
  });
});

describe('les chambres', () => {
  it('à confirmer viennent d’abord, avec leur heure limite', () => {
    const arbre = page(
      {
        etat: 'proposee',
        propositions: [proposition({ id: 'vieille', etat: 'expiree' }), proposition({ id: 'neuve' })],
      },
      RESULTATS,
    );
    expect(adresses(arbre)).toContain('/logement/demande/proposition/neuve');
    expect(adresses(arbre)).not.toContain('/logement/demande/proposition/vieille');
    expect(entendu(arbre)).toMatch(
      /À confirmer[\s\S]*jeudi 11\u00a0juin 2026 à 23\u00a0h\u00a059[\s\S]*Rendue, sans réponse/,
    );
  });

  it('réservées mènent à l’arrivée, et la demande ne se retire plus', () => {
    const arbre = page({ etat: 'reservee', propositions: [proposition({ etat: 'reservee' })] }, RESULTATS);
    expect(adresses(arbre)).toContain('/logement/sejour/p1');
    expect(boutons(arbre)).not.toContain('Retirer ma demande');
  });

  it.each([
    ['blocage', 'Bloquée par vous'],
    ['fenetre', 'Obtenue à une ouverture de chambres'],
    ['contingent', 'Attribuée par votre établissement'],
    ['renouvellement', 'Votre logement, gardé pour l’année'],
  ] as const)('disent d’où elles viennent : %s', (origine, dit) => {
    expect(entendu(page({ propositions: [proposition({ origine, tour: null })] }, RESULTATS))).toContain(dit);
  });

  it('échues ne se confirment plus', () => {
    const arbre = page({ propositions: [proposition({ echue: true })] }, RESULTATS);
    expect(adresses(arbre)).not.toContain('/logement/demande/proposition/p1');
  });
});

describe('changer d’avis', () => {
  it('se retirer dit ce que l’on perd', () => {
    const arbre = page();
    expect(boutons(arbre)).toContain('Retirer ma demande');
    expect(entendu(arbre)).toContain('Vos vœux sont gardés');
  });

  it('retirée, la demande se rouvre', () => {
    expect(boutons(page({ etat: 'retiree' }))).toEqual(['Rouvrir ma demande']);
  });
});

describe('sans demande', () => {
  const sans = (minute: Minute) => {
    const arbre = arbreDe(<SansDemande {...{ campagne: CAMPAGNE, phase: phaseA(minute), minute }} />);
    tenirLesRegles(arbre);
    return arbre;
  };

  it.each([AVANT, MAI, CLOTURE, RESULTATS, ENTRE_DEUX] as const)('le %s, passe par le dossier', (minute) => {
    expect(adresses(sans(minute))).toContain('/tableau-de-bord');
    expect(adresses(sans(minute))).not.toContain('/logement/demande/demander');
    expect(entendu(sans(minute))).toContain('mardi 7\u00a0juillet 2026 à 10\u00a0h');
  });

  it('pendant la phase complémentaire, se fait seule', () => {
    expect(adresses(sans(NOVEMBRE))).toContain('/logement/demande/demander');
  });

  it('la demande seule tient en trois questions', () => {
    const arbre = arbreDe(<DemanderSeul annee="2026-2027" action={rien} />);
    tenirLesRegles(arbre);
    expect(parNom(arbre, 'fieldset')).toHaveLength(3);
    expect(entendu(arbre)).toContain('service social');
  });
});

describe('sur le tableau de bord', () => {
  const ETATS = Object.keys(TRANSITIONS_DEMANDE_LOGEMENT) as EtatDemandeLogement[];

  it.each(ETATS)('« %s » se dit en un mot', (etat) => {
    const arbre = arbreDe(<ResumeLogement annee="2026-2027" demande={{ etat, offres: 0 }} />);
    tenirLesRegles(arbre);
    expect(liens(arbre)).toEqual([['Voir mon logement', '/logement/demande']]);
  });

  it('une chambre qui attend passe avant tout', () => {
    const arbre = arbreDe(<ResumeLogement annee="2026-2027" demande={{ etat: 'reservee', offres: 1 }} />);
    expect(entendu(arbre)).toContain('Une chambre attend votre réponse');
  });

  it('sans demande, propose d’en faire une', () => {
    const arbre = arbreDe(<ResumeLogement annee="2026-2027" demande={null} />);
    expect(entendu(arbre)).toContain('Pas demandé');
    expect(liens(arbre)).toEqual([['Demander un logement', '/logement/demande']]);
  });
});
