import { describe, expect, it } from 'vitest';
import { Designer } from '@/components/metier/logement/contingents/Designer';
import { FicheDuContingent } from '@/components/metier/logement/contingents/FicheDuContingent';
import { ListeDesContingents } from '@/components/metier/logement/contingents/ListeDesContingents';
import {
  type ContingentMontre,
  type DesignationMontree,
  ETATS_DESIGNATION,
} from '@/components/metier/logement/contingents/mots';
import { htmlDe, texteDe } from '../rendu';

const designation = (id: string, etat: DesignationMontree['etat']): DesignationMontree => ({
  ...{ id, prenom: 'Ana', nom: 'Silva', email: `${id}@exemple.fr`, etat },
  ...{ designeeA: Date.UTC(2026, 5, 10, 8), echeanceA: Date.UTC(2026, 5, 20, 8) },
});

const CONTINGENT: ContingentMontre = {
  ...{
    id: 'c1',
    annee: '2026-2027',
    residence: 'Les Tilleuls',
    ville: 'Rennes',
    intitule: 'T1',
    chambres: 6,
    libres: 4,
  },
  ...{ debut: '2026-09-01', fin: '2027-08-31', designationAvantA: Date.UTC(2026, 8, 15, 8), ouvert: true },
  designations: [designation('a', 'attendue'), designation('b', 'acceptee')],
};

const fiche = (modifs: Partial<ContingentMontre> = {}) => (
  <FicheDuContingent
    contingent={{ ...CONTINGENT, ...modifs }}
    retirer={({ id }) => <button type="button">Retirer {id}</button>}
  >
    <p>Les formulaires</p>
  </FicheDuContingent>
);

describe('les chambres d’un établissement', () => {
  it('disent ce qui reste à attribuer, et avant quand', () => {
    const texte = texteDe(<ListeDesContingents contingents={[CONTINGENT]} />);
    expect(texte).toContain('Les Tilleuls');
    expect(texte).toContain('T1, Rennes');
    expect(texte).toMatch(/2026-2027 6 4/);
    expect(texte).toMatch(/15\sseptembre\s2026/);
  });

  it('mènent à leur fiche', () => {
    const html = htmlDe(<ListeDesContingents contingents={[CONTINGENT]} />);
    expect(html).toContain('href="/etablissement/logements/c1"');
  });

  it('disent qu’il n’y en a pas, et à qui s’adresser', () => {
    const texte = texteDe(<ListeDesContingents contingents={[]} />);
    expect(texte).toContain('aucune chambre');
    expect(texte).toContain('convention');
  });
});

describe('la fiche d’un contingent', () => {
  it('compte ce qui reste, dit les dates et ce qui arrive ensuite', () => {
    const texte = texteDe(fiche());
    expect(texte).toMatch(/4\schambres à attribuer sur 6/);
    expect(texte).toMatch(/1er\sseptembre\s2026/);
    expect(texte).toContain('reviennent ensuite à tous');
    expect(texte).toContain('Les formulaires');
  });

  it('ne laisse retirer que ceux dont la réponse est attendue', () => {
    const texte = texteDe(fiche());
    expect(texte).toContain('Retirer a');
    expect(texte).not.toContain('Retirer b');
  });

  it('dit de chacun sa réponse, et l’échéance de ceux qui n’ont pas répondu', () => {
    const texte = texteDe(fiche());
    expect(texte).toContain('Réponse attendue');
    expect(texte).toContain('Chambre réservée');
    expect(texte.match(/20\sjuin/g)).toHaveLength(1);
  });

  it('ferme ses formulaires après le terme', () => {
    const texte = texteDe(fiche({ ouvert: false }));
    expect(texte).toContain('Les désignations sont closes');
    expect(texte).not.toContain('Les formulaires');
  });

  it('dit que personne n’est désigné', () => {
    expect(texteDe(fiche({ designations: [] }))).toContain('Vous n’avez encore désigné personne.');
  });

  it('a un mot par état', () => {
    const mots = Object.values(ETATS_DESIGNATION).map(({ mot }) => mot);
    expect(new Set(mots).size).toBe(mots.length);
  });
});

describe('désigner', () => {
  const action = async () => ({ etat: 'initial' }) as const;
  const html = htmlDe(<Designer titre="Logements" designer={action} importer={action} rendre={action} />);

  it('se fait une personne à la fois, par un fichier, ou se rend', () => {
    for (const titre of ['Désigner un étudiant', 'Désigner par un fichier', 'Rendre des chambres']) {
      expect(html).toContain(titre);
    }
  });

  it('annonce le délai de réponse', () => {
    expect(texteDe(<Designer titre="L" designer={action} importer={action} rendre={action} />)).toContain(
      'dispose de 10 jours',
    );
  });
});
