import { describe, expect, it } from 'vitest';
import { FormulaireRecherche } from '@/components/metier/logement/FormulaireRecherche';
import { Resultats } from '@/components/metier/logement/Resultats';
import { lireRecherche, type Parametres, type ResultatRecherche } from '@/lib/parcours/logement';
import { htmlDe, texteDe } from '../rendu';

const LOGEMENT: ResultatRecherche['logements'][number] = {
  ...{
    id: 12,
    intitule: 'Studio',
    pieces: 1,
    residence: 'Les Tilleuls',
    ville: 'Rennes',
    km: null,
    adapte: false,
  },
  surfaces: { min: 18, max: 19.7 },
  loyers: { min: 36_490, max: 42_000 },
  modes: ['seul', 'couple'],
  equipements: ['wc', 'douche'],
  ...{ conditions: null, forteDemande: false, peuDeStock: false },
};
const RESULTAT: ResultatRecherche = {
  ...{ nombre: 1, pages: 1, logements: [LOGEMENT], lieu: null, autresLieux: [] },
  points: [{ nom: 'Rennes', latitude: 48.11, longitude: -1.68, nombre: 1 }],
};
const noeud = (parametres: Parametres, resultat: Partial<ResultatRecherche> = {}) => (
  <Resultats criteres={lireRecherche(parametres).criteres} resultat={{ ...RESULTAT, ...resultat }} />
);
const dire = (parametres: Parametres, resultat: Partial<ResultatRecherche> = {}) =>
  texteDe(noeud(parametres, resultat));

describe('la liste des logements', () => {
  it('dit de chacun ce qui se compare : loyer, ville, surface, façon d’y vivre, équipements', () => {
    const texte = dire({});
    expect(texte).toContain('1\u00a0logement');
    expect(texte).toContain('Studio, Les Tilleuls');
    expect(texte).toContain('de 364,90\u202f€ à 420\u202f€');
    expect(texte).toContain('de 18 à 19,7\u00a0m² · seul ou en couple · wc privés et douche privée');
    expect(htmlDe(noeud({}))).toContain('href="/logement/12"');
  });

  it('montre les conditions d’accès avant le reste', () => {
    const texte = dire(
      {},
      {
        logements: [
          {
            ...LOGEMENT,
            conditions: 'Réservé aux doctorants.',
            adapte: true,
            peuDeStock: true,
            forteDemande: true,
          },
        ],
      },
    );
    expect(texte).toMatch(
      /Conditions d’accès.*Adapté à un handicap.*Très demandé.*Dernières places.*Réservé aux doctorants.*de 18/,
    );
  });

  it('avoue ce que personne n’a communiqué', () => {
    const texte = dire({}, { logements: [{ ...LOGEMENT, intitule: null, loyers: null, surfaces: null }] });
    expect(texte).toContain('Logement d’une pièce, Les Tilleuls');
    expect(texte).toContain('Loyer non communiqué');
    expect(texte).toContain('Surface non communiquée');
  });

  it('autour d’un lieu d’études, dit la distance, et change d’ordre par un lien', () => {
    const lieu = { libelle: 'Rennes 35000', latitude: 48.11, longitude: -1.68 };
    const autour = { lieu, nombre: 2, logements: [{ ...LOGEMENT, km: 3.44 }] };
    const texte = dire({ etudes: 'rennes' }, autour);
    expect(texte).toContain('2\u00a0logements à moins de 10\u00a0km de Rennes 35000');
    expect(texte).toContain('à 3,4\u00a0km du lieu d’études');
    expect(htmlDe(noeud({ etudes: 'rennes' }, autour))).toContain(
      'href="/logement?etudes=rennes&amp;tri=loyer"',
    );
  });

  it('propose les autres communes du même nom, et dit quand aucune ne le porte', () => {
    const lieu = { libelle: 'Saint-Denis 93200', latitude: 48.9, longitude: 2.3 };
    const html = htmlDe(noeud({ etudes: 'saint denis' }, { lieu, autresLieux: ['Saint-Denis 97400'] }));
    expect(html).toContain('etudes=Saint-Denis+97400');
    const perdu = dire({ etudes: 'Nulle' }, { nombre: 0, logements: [], points: [] });
    expect(perdu).toContain('Nous ne trouvons pas la commune «\u202fNulle\u202f»');
    expect(perdu).not.toContain('Rien ne répond');
  });

  it('vide, dit ce qu’on peut changer', () => {
    const vide = { nombre: 0, logements: [], points: [] };
    expect(dire({ ou: 'Lens', loyer: '100', adapte: 'oui' }, vide)).toContain(
      'Essayez de changer le nom de la ville ou de la résidence, le loyer ou les équipements.',
    );
    expect(dire({}, vide)).toContain('Le catalogue est vide pour le moment.');
  });

  it('se feuillette par des liens, dont le présent est dit', () => {
    const html = htmlDe(noeud({ loyer: '500', page: '5' }, { nombre: 200, pages: 10 }));
    expect(html).toMatch(/aria-current="page"[^>]*>5</);
    for (const n of [1, 4, 6, 10]) expect(html).toContain(`aria-label="Page ${n}"`);
    expect(html).toContain('href="/logement?loyer=500&amp;page=4"');
    expect(html).toContain('href="/logement?loyer=500" aria-label="Page 1"');
    expect(dire({ page: '5' }, { nombre: 200, pages: 10 })).toContain('page 5 sur 10');
    expect(dire({}, { nombre: 9_000, pages: 450 })).toContain('Les pages suivantes ne s’affichent pas');
    expect(htmlDe(noeud({}))).not.toContain('<nav aria-label="Pages');
  });

  it('redit la carte en liens, pour qui ne la voit pas', () => {
    const points = ['Rennes', 'Nantes'].map((nom, i) => ({
      nom,
      latitude: 48 - i,
      longitude: -1.6,
      nombre: 9 - i,
    }));
    const html = htmlDe(noeud({ loyer: '500' }, { nombre: 17, points }));
    expect(html).toMatch(/<nav aria-labelledby="endroits"[\s\S]*href="\/logement\?ou=Nantes&amp;loyer=500"/);
  });
});

describe('le formulaire', () => {
  const formulaire = (parametres: Parametres) => (
    <FormulaireRecherche recherche={lireRecherche(parametres)} />
  );

  it('part par le navigateur, et garde ce qu’on a choisi', () => {
    const html = htmlDe(
      formulaire({ ou: 'Rennes', loyer: '400', mode: 'couple', equipement: 'wc', rayon: '20' }),
    );
    expect(html).toMatch(/<form[^>]*action="\/logement"[^>]*>/);
    expect(html).toContain('value="Rennes"');
    expect(html).toMatch(/<option value="couple" selected/);
    expect(html).toMatch(/<option value="20" selected/);
    expect(html).toMatch(/<details open/);
  });

  it('dit à son champ ce qui ne se lit pas, sans le perdre', () => {
    const html = htmlDe(formulaire({ loyer: 'pas cher' }));
    expect(html).toContain('value="pas cher"');
    expect(html).toContain('aria-invalid="true"');
    expect(texteDe(formulaire({ loyer: 'pas cher' }))).toContain('par exemple 400');
  });

  it('donne un nom à chaque champ', () => {
    const html = htmlDe(formulaire({}));
    for (const nom of ['ou', 'etudes', 'rayon', 'loyer', 'surface', 'mode']) {
      expect(html).toContain(`for="champ-${nom}"`);
      expect(html).toContain(`name="${nom}"`);
    }
  });
});
