import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Aide } from '@/components/formulaire/Aide';
import { Chemin } from '@/components/formulaire/Chemin';
import { ResumeErreurs } from '@/components/formulaire/ResumeErreurs';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Alerte } from '@/components/ui/Alerte';
import { AvisImpot } from '@/components/ui/AvisImpot';
import { Bandeau } from '@/components/ui/Bandeau';
import { Bouton, BoutonLien, LienBouton, type VarianteBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Depliable } from '@/components/ui/Depliable';
import { Etapes } from '@/components/ui/Etapes';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { numeroter } from '@/components/ui/numeroter';
import { Conteneur, PageTexte } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import { Progression } from '@/components/ui/Progression';
import { Tableau } from '@/components/ui/Tableau';
import { arbreDe, entendu, liens, nomDe, parAttribut, parNom, titres, un } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const VARIANTES: readonly VarianteBouton[] = ['principal', 'secondaire', 'accent', 'clair', 'danger'];
const TONS = ['vert', 'safran', 'bleu', 'gris', 'rouge'] as const;

const BRIQUES: Readonly<Record<string, ReactNode>> = {
  'une alerte': <Alerte titre="Titre">Texte</Alerte>,
  'un avis d’impôt': <AvisImpot ligne="Revenu brut global" valeur="33 000" />,
  'un bandeau': <Bandeau>Texte</Bandeau>,
  'une carte': <Carte id="c">Texte</Carte>,
  'un dépliable': <Depliable titre="Où">Là</Depliable>,
  'des étapes': <Etapes etapes={[{ titre: 'Dépôt', etat: 'en_cours', detail: 'demain' }]} />,
  'une liste': <ListeDescription lignes={[{ libelle: 'A', detail: 'source', valeur: '2' }]} />,
  'une page de texte': (
    <PageTexte titre="Titre" intro="Intro">
      Texte
    </PageTexte>
  ),
  'une progression': <Progression valeur={1} max={9} libelle="Vous" />,
  'un tableau': <Tableau legende="L" colonnes={[{ titre: 'A' }]} lignes={[['1']]} />,
  'un tableau vide': <Tableau legende="L" colonnes={[{ titre: 'A' }]} lignes={[]} />,
  'un chemin': <Chemin retour="/dse" progression={{ libelle: 'Vous', rang: 1, total: 3 }} />,
};

describe.each(Object.entries(BRIQUES))('%s', (_, brique) => {
  it('tient les règles de toute page', () => {
    tenirLesRegles(arbreDe(brique));
  });
});

describe('les boutons', () => {
  it.each(VARIANTES)('« %s » garde son nom et ses attributs', (variante) => {
    const arbre = arbreDe(
      <Bouton variante={variante} name="intention" value="x" aria-disabled disabled>
        Continuer
      </Bouton>,
    );
    const bouton = un(parNom(arbre, 'button'));
    expect(nomDe(arbre, bouton)).toBe('Continuer');
    expect(bouton.attributs).toMatchObject({
      type: 'submit',
      name: 'intention',
      value: 'x',
      'aria-disabled': 'true',
    });
    expect('disabled' in bouton.attributs).toBe(true);
    expect(
      liens(
        arbreDe(
          <LienBouton {...{ variante }} href="/x">
            Aller
          </LienBouton>,
        ),
      ),
    ).toEqual([['Aller', '/x']]);
  });

  it('cinq variantes, cinq apparences, une seule taille', () => {
    const classes = VARIANTES.map(
      (variante) => un(parNom(arbreDe(<Bouton {...{ variante }}>B</Bouton>), 'button')).attributs.class,
    );
    expect(new Set(classes).size).toBe(5);
    for (const classe of classes) expect(classe).toContain('min-h-12');
  });

  it('un bouton qui ressemble à un lien reste un bouton', () => {
    const arbre = arbreDe(<BoutonLien>Plus tard</BoutonLien>);
    expect(parNom(arbre, 'a')).toEqual([]);
    expect(un(parNom(arbre, 'button')).attributs.type).toBe('submit');
  });
});

describe('les messages', () => {
  it.each(['alert', 'status'] as const)('une alerte peut être un « %s », qui se dit', (role) => {
    expect(un(parAttribut(arbreDe(<Alerte role={role}>Texte</Alerte>), 'role', role)).nom).toBe('div');
  });

  it('sans rôle, une alerte n’interrompt personne', () => {
    const arbre = arbreDe(<Alerte titre="Titre">Texte</Alerte>);
    expect(parAttribut(arbre, 'role', 'alert')).toEqual([]);
    expect(titres(arbre)).toEqual([]);
    expect(entendu(arbre)).toBe('Titre Texte');
  });

  it('le résumé des erreurs se tait quand il n’y en a pas', () => {
    expect(arbreDe(<ResumeErreurs erreurs={[]} signal={null} />).enfants).toEqual([]);
  });

  it('le résumé des erreurs a un nom, prend le focus, et mène à chaque champ', () => {
    const erreurs = [
      { champ: 'rbg', message: 'Indiquez le montant' },
      { champ: 'km', message: 'Indiquez la distance' },
    ];
    const arbre = arbreDe(<ResumeErreurs erreurs={erreurs} signal={null} />);
    const boite = un(parAttribut(arbre, 'role', 'alert'));
    expect(nomDe(arbre, boite)).toBe('Il y a un problème');
    expect(boite.attributs.tabindex).toBe('-1');
    expect(liens(arbre)).toEqual([
      ['Indiquez le montant', '#champ-rbg'],
      ['Indiquez la distance', '#champ-km'],
    ]);
  });

  it.each([
    [false, 'Qui êtes-vous – Guichet étudiant'],
    [true, 'Erreur\u202f: Qui êtes-vous – Guichet étudiant'],
  ])('le titre de l’onglet, en erreur %s', (enErreur, attendu) => {
    expect(entendu(arbreDe(<TitreDOnglet titre="Qui êtes-vous" {...{ enErreur }} />))).toBe(attendu);
  });
});

describe('ce qui se répète', () => {
  it('numérote des lignes semblables sans les confondre', () => {
    expect(numeroter([]).length).toBe(0);
    const cles = numeroter(['a', 'a', 'a']).map(({ cle }) => cle);
    expect(new Set(cles).size).toBe(3);
  });

  it.each([0, 1, 2, 7])('%i étape : une ligne chacune, reliée à la suivante', (nombre) => {
    const etapes = Array.from({ length: nombre }, (_, i) => ({ titre: `É${i}`, etat: 'a_venir' as const }));
    const arbre = arbreDe(<Etapes etapes={etapes} />);
    expect(parNom(arbre, 'li').map(entendu)).toEqual(etapes.map(({ titre }) => `${titre} (à venir)`));
    const traits = parNom(arbre, 'span').filter(({ attributs }) => attributs['aria-hidden'] === 'true');
    expect(traits).toHaveLength(Math.max(0, nombre - 1));
    expect(parAttribut(arbre, 'aria-current')).toEqual([]);
  });

  it('un tableau aligne ses nombres à droite et nomme chaque colonne', () => {
    const colonnes = [{ titre: 'Échelon' }, { titre: 'Par an', nombre: true }];
    const arbre = arbreDe(
      <Tableau
        legende="Montants"
        {...{ colonnes }}
        lignes={[
          ['1', '2'],
          ['3', '4'],
        ]}
        ligneMarquee={9}
      />,
    );
    expect(parAttribut(arbre, 'scope', 'col').map(entendu)).toEqual(['Échelon', 'Par an']);
    for (const cellule of parNom(arbre, 'td')) expect(cellule.attributs.class).toContain('text-right');
    expect(
      parNom(arbre, 'tr').filter(({ attributs }) => attributs.class?.includes('bg-safran-pale')),
    ).toEqual([]);
    expect(nomDe(arbre, un(parNom(arbre, 'section')))).toBe('Montants');
  });

  it('une liste de description relie chaque valeur à son terme et à sa source', () => {
    const lignes = [
      { libelle: 'Revenu', detail: 'avis 2025', valeur: '33' },
      { libelle: 'Points', valeur: '2' },
    ];
    const arbre = arbreDe(<ListeDescription lignes={lignes} />);
    expect(parNom(arbre, 'dt').map(entendu)).toEqual(['Revenu avis 2025', 'Points']);
    expect(parNom(arbre, 'dd').map(entendu)).toEqual(['33', '2']);
  });

  it.each(TONS)('une pastille « %s » est un mot, relié par son identifiant', (ton) => {
    const pastille = un(
      parNom(
        arbreDe(
          <Pastille ton={ton} id="etat">
            Fait
          </Pastille>,
        ),
        'span',
      ),
    );
    expect(entendu(pastille)).toBe('Fait');
    expect(pastille.attributs.id).toBe('etat');
  });
});

describe('l’aide d’une question', () => {
  it('en phrases, se replie ; la ligne de l’avis, se voit tout de suite', () => {
    const texte = arbreDe(
      <Aide aide={{ type: 'texte', titre: 'Où\u202f?', paragraphes: ['Ici.', 'Ici.'] }} />,
    );
    expect('open' in un(parNom(texte, 'details')).attributs).toBe(false);
    expect(parNom(texte, 'p').map(entendu)).toEqual(['Ici.', 'Ici.']);
    const avis = arbreDe(
      <Aide aide={{ type: 'avis-impot', titre: 'Où\u202f?', ligne: 'Revenu', valeur: '33' }} />,
    );
    expect('open' in un(parNom(avis, 'details')).attributs).toBe(true);
    expect(entendu(un(parNom(avis, 'figcaption')))).toMatch(
      /^Ligne à lire sur l’avis d’impôt\u202f: Revenu\s*33$/,
    );
  });

  it.each([
    ['page', 'max-w-page'],
    ['formulaire', 'max-w-formulaire'],
  ] as const)('une %s a sa largeur', (largeur, classe) => {
    expect(un(parNom(arbreDe(<Conteneur largeur={largeur}>x</Conteneur>), 'div')).attributs.class).toContain(
      classe,
    );
  });
});
