import { describe, expect, it, vi } from 'vitest';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { CHAMPS_ACCES } from '@/components/metier/etablissement/champs-acces';
import { type AccesMontre, DemandeDAcces } from '@/components/metier/instruction/DemandeDAcces';
import { Referents } from '@/components/metier/instruction/Referents';
import { champsDAgrement } from '@/lib/parcours/etablissement';
import { arbreDe, entendu, liens, parAttribut, parNom } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const action = vi.fn();
const MIDI = new Date('2026-11-21T11:00:00Z');
const ID = '01890000-0000-7000-8000-000000000000';
const dit = (page: ReturnType<typeof arbreDe>) => entendu(page).replace(/\s/g, ' ');

const EN_ATTENTE = {
  ...{ id: ID, prenom: 'Anaïs', nom: 'Le Bris', etablissement: 'École fictive', uai: '0699903P' },
  deposeeLe: new Date(MIDI.getTime() - 3 * 86_400_000),
};
const ECOLE = {
  ...{ uai: '0699903P', nom: 'École fictive' },
  referents: [{ id: ID, prenom: 'Inès', nom: 'Faure', adresse: 'ines@ecole.invalid' }],
};

const referents = (reste: object = {}) =>
  arbreDe(<Referents demandes={[EN_ATTENTE]} etablissements={[ECOLE]} maintenant={MIDI} {...reste} />);

describe('les référents d’un Crous', () => {
  it('disent qui demande, depuis quand, et qui peut déjà déposer', () => {
    const page = referents();
    tenirLesRegles(page, ['0699903P']);
    expect(liens(page)).toContainEqual(['Anaïs Le Bris', `/instruction/referents/${ID}`]);
    expect(liens(page)).toContainEqual([
      'Retirer l’agrément de Inès Faure',
      `/instruction/referents/retirer/${ID}`,
    ]);
    expect(dit(page)).toContain('depuis 3 jours');
  });

  it('vides, le disent deux fois', () => {
    const page = referents({ demandes: [], etablissements: [] });
    tenirLesRegles(page);
    expect(parNom(page, 'table')).toHaveLength(0);
    expect(dit(page)).toContain('Aucune demande d’accès n’attend.');
    expect(dit(page)).toContain('Aucun établissement n’a encore de référent.');
  });
});

const DEMANDE: AccesMontre = {
  ...{ ...EN_ATTENTE, etat: 'deposee', email: 'anais@ecole.invalid', piece: 'lettre.pdf' },
  ...{ decideeLe: null, decideePar: null, precision: null },
  referents: [{ rang: 1, prenom: 'Inès', nom: 'Faure' }],
};

const fiche = (reste: object = {}, placeLibre = true) =>
  arbreDe(
    <DemandeDAcces
      demande={{ ...DEMANDE, ...reste }}
      placeLibre={placeLibre}
      decision={<FormulaireSimple action={action} bouton="Décider" champs={champsDAgrement(placeLibre)} />}
    />,
  );

describe('une demande d’accès', () => {
  it('montre la personne, l’adresse, le document et les places, et offre d’agréer', () => {
    const page = fiche();
    tenirLesRegles(page, ['anais@ecole.invalid', '0699903P']);
    expect(liens(page)).toContainEqual(['lettre.pdf', `/instruction/referents/${ID}/document`]);
    expect(dit(page)).toContain('Référents aujourd’hui Inès Faure');
    expect(parAttribut(page, 'value', 'agreer')).toHaveLength(1);
  });

  it('sans place libre, le dit et n’offre que de refuser', () => {
    const page = fiche({}, false);
    tenirLesRegles(page, ['anais@ecole.invalid', '0699903P']);
    expect(dit(page)).toContain('a déjà ses deux référents');
    expect(parAttribut(page, 'value', 'agreer')).toHaveLength(0);
  });

  it.each([
    ['agreee', 'Référent agréé'],
    ['refusee', 'Demande refusée'],
  ])('décidée (%s), dit par qui et pourquoi, sans formulaire', (etat, attendu) => {
    const decidee = { etat, decideePar: 'Samir Haddad', decideeLe: MIDI, precision: 'Vu avec l’école.' };
    const page = fiche({ ...decidee, piece: null, referents: [] });
    tenirLesRegles(page, ['anais@ecole.invalid', '0699903P']);
    for (const mot of [attendu, 'Par Samir Haddad', 'Vu avec l’école.', 'Aucun'])
      expect(dit(page)).toContain(mot);
    expect(parNom(page, 'button')).toHaveLength(0);
  });
});

describe('le formulaire de la demande', () => {
  it('a un champ par chose à dire, chacun nommé, le document facultatif', () => {
    const page = arbreDe(
      <FormulaireSimple action={action} bouton="Recevoir mon code" champs={CHAMPS_ACCES} />,
    );
    tenirLesRegles(page, ['0359901X']);
    expect(
      parNom(page, 'input')
        .map(({ attributs }) => attributs.name)
        .filter(Boolean),
    ).toEqual(expect.arrayContaining(['uai', 'prenom', 'nom', 'email', 'motDePasse', 'piece']));
    expect(dit(page)).toContain('facultatif');
  });
});
