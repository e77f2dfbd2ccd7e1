import { describe, expect, it } from 'vitest';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { phraseAttendue } from '@/components/metier/compte/attendu';
import { BoiteAuxLettres } from '@/components/metier/compte/BoiteAuxLettres';
import { CHAMPS_INSCRIPTION } from '@/components/metier/compte/champs-inscription';
import { ReglageDeLaDate } from '@/components/metier/compte/ReglageDeLaDate';
import { TexteCourriel } from '@/components/metier/compte/TexteCourriel';
import { schemaInscription } from '@/lib/parcours/compte/schemas';
import { PERSONAS } from '@/prisma/personas';
import {
  arbreDe,
  descriptionDe,
  entendu,
  liens,
  nomDe,
  parAttribut,
  parNom,
  titres,
  un,
} from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const action = async () => ({ etat: 'initial' }) as const;

describe('la boîte aux lettres', () => {
  const BOITES = [
    { cle: 'lina', adresse: 'lina.moreau@exemple.fr' },
    { cle: 'karim', adresse: 'karim.benali@exemple.fr' },
  ];
  const lettre = (id: string) => ({
    ...{ id, sujet: `Sujet ${id}`, destinataire: 'lina.moreau@exemple.fr' },
    envoyeLe: new Date('2026-11-21T10:05:00Z'),
  });

  it('vide, dit quand les messages arrivent, sans tableau', () => {
    const arbre = arbreDe(<BoiteAuxLettres boites={BOITES} courriels={[]} />);
    expect(entendu(arbre)).toBe('Aucun message pour l’instant. Ils arrivent en une seconde.');
    expect(parNom(arbre, 'table')).toEqual([]);
  });

  it.each([1, 3])('avec %i message, un tableau nommé dont chaque ligne mène à sa lettre', (nombre) => {
    const courriels = Array.from({ length: nombre }, (_, i) => lettre(String(i)));
    const arbre = arbreDe(<BoiteAuxLettres {...{ boites: BOITES, courriels }} />);
    tenirLesRegles(arbre);
    expect(entendu(un(parNom(arbre, 'caption')))).toBe('Messages, du plus récent au plus ancien');
    expect(parAttribut(arbre, 'scope', 'row').map(entendu)).toEqual(courriels.map(({ sujet }) => sujet));
    expect(liens(arbre).slice(0, nombre)).toEqual(
      courriels.map(({ id, sujet }) => [sujet, `/demonstration/boite/${id}`]),
    );
    expect(entendu(arbre)).toContain('samedi 21\u00a0novembre 2026 à 11\u00a0h\u00a005');
  });

  it('garde une adresse, la marque, et laisse revenir à toutes', () => {
    const arbre = arbreDe(<BoiteAuxLettres boites={BOITES} courriels={[lettre('1')]} choisie="karim" />);
    tenirLesRegles(arbre);
    expect(parAttribut(arbre, 'aria-current', 'page').map(entendu)).toEqual(['karim.benali@exemple.fr']);
    expect(liens(arbre).at(-1)).toEqual(['Toutes les adresses', '/demonstration/boite']);
    expect(nomDe(arbre, un(parNom(arbre, 'nav')))).toBe('Une seule adresse');
  });
});

describe('le texte d’un courriel', () => {
  it('fait un lien d’une ligne qui est une adresse, et de rien d’autre', () => {
    const texte = [
      'Bonjour,',
      'https://exemple.fr/jeton?a=1&b=2',
      'voir https://exemple.fr',
      'javascript:alert(1)',
      '',
      '<b>gras</b>',
    ].join('\n');
    const arbre = arbreDe(<TexteCourriel texte={texte} />);
    expect(liens(arbre)).toEqual([['https://exemple.fr/jeton?a=1&b=2', 'https://exemple.fr/jeton?a=1&b=2']]);
    expect(parNom(arbre, 'b')).toEqual([]);
    expect(entendu(arbre)).toContain('<b>gras</b>');
  });

  it('garde deux lignes semblables', () => {
    expect(parNom(arbreDe(<TexteCourriel texte={'a\na\n\n'} />), 'div')).toHaveLength(5);
  });
});

describe('le réglage de la date', () => {
  it.each([
    [false, 'Date réelle', ['Simuler cette date']],
    [true, 'Date simulée', ['Simuler cette date', 'Revenir à la vraie date']],
  ])('simulée : %s', (simulee, mots, boutons) => {
    const arbre = arbreDe(
      <ReglageDeLaDate {...{ simulee, choisir: action, revenir: action }} jour="2026-05-31" />,
    );
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain(`${mots}\u202f: dimanche 31\u00a0mai 2026`);
    expect(parNom(arbre, 'button').map(entendu)).toEqual(boutons);
    expect(descriptionDe(arbre, un(parAttribut(arbre, 'name', 'jour')))).toContain('Par exemple 31/05/2026');
    expect(titres(arbre)).toEqual(['h2 La date']);
  });
});

describe('l’inscription', () => {
  const arbre = arbreDe(
    <FormulaireSimple champs={CHAMPS_INSCRIPTION} action={action} bouton="Créer mon compte" />,
  );

  it('demande exactement ce que le serveur lit', () => {
    const lu = schemaInscription.safeParse({ ine: 'x' });
    const lus = lu.success ? [] : lu.error.issues.map(({ path }) => path[0]);
    expect(CHAMPS_INSCRIPTION.map(({ nom }) => nom)).toEqual(lus);
  });

  it('tient les règles, et aide le gestionnaire de mots de passe', () => {
    tenirLesRegles(arbre);
    const remplis = parNom(arbre, 'input').map(({ attributs }) => [attributs.name, attributs.autocomplete]);
    expect(Object.fromEntries(remplis)).toMatchObject({
      ...{ prenom: 'given-name', nom: 'family-name', dateNaissance: 'bday' },
      ...{ email: 'email', motDePasse: 'new-password' },
    });
    expect(nomDe(arbre, un(parAttribut(arbre, 'name', 'ine')))).toBe('INE (facultatif)');
    expect(descriptionDe(arbre, un(parAttribut(arbre, 'name', 'motDePasse')))).toContain(
      'Au moins 12 caractères',
    );
  });
});

describe('ce que le portail doit répondre à une personne type', () => {
  it.each([
    [{ type: 'eligible', echelon: '0bis' }, 'échelon 0\u00a0bis'],
    [{ type: 'eligible', echelon: '7' }, 'échelon 7'],
    [{ type: 'non_eligible', motif: 'HORS_BAREME' }, 'refus, pour les revenus, au-dessus du barème'],
    [{ type: 'non_eligible', motif: 'ALTERNANCE' }, 'refus, pour l’alternance'],
    [{ type: 'indetermine' }, 'examen par le Crous'],
  ] as const)('%o se dit « %s »', (attendu, phrase) => {
    expect(phraseAttendue(attendu)).toBe(phrase);
  });

  it('se dit pour chacune, sans code', () => {
    for (const { attendu } of PERSONAS) expect(phraseAttendue(attendu)).not.toMatch(/undefined|_|[A-Z]{3}/);
  });
});
