import { describe, expect, it, vi } from 'vitest';
import { CadreAgent } from '@/components/cadre/CadreAgent';
import { IntrouvableAgent } from '@/components/cadre/IntrouvableAgent';
import { ConnexionAgent } from '@/components/metier/agents/ConnexionAgent';
import { EntrerCommeAgent } from '@/components/metier/agents/EntrerCommeAgent';
import { Quitter } from '@/components/metier/agents/Quitter';
import { DepotDeListe } from '@/components/metier/etablissement/DepotDeListe';
import { Espace } from '@/components/metier/etablissement/Espace';
import { estResultat } from '@/components/metier/etablissement/mots';
import { ResultatDeListe } from '@/components/metier/etablissement/ResultatDeListe';
import { calendrierDesListes, MOTIFS_DE_LIGNE, type MotifDeLigne } from '@/lib/domain/cvec';
import { AGENTS_FICTIFS } from '@/prisma/personas/agents';
import { arbreDe, entendu, liens, parAttribut, parNom } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const action = vi.fn();
const MIDI = new Date('2026-11-21T11:00:00Z');
const ID = '01890000-0000-7000-8000-000000000000';

const ESPACE = {
  ...{ uai: '0359901X', nom: 'Université fictive', composantes: [{ uai: '0359902Y', nom: 'Institut' }] },
  referents: [{ rang: 1, prenom: 'Claudine', nom: 'Roy' }],
  listes: [
    {
      ...{ id: ID, fichier: 'inscrits.csv', lignes: 12_000, valides: 11_990, invalides: 4, discordantes: 6 },
      ...{ deposeeA: MIDI.getTime(), par: 'Claudine Roy' },
    },
  ],
};

const espace = (
  phase: 'ouverte' | 'arretee',
  reste: object = {},
  annee: '2026-2027' | '2023-2024' = '2026-2027',
) =>
  arbreDe(
    <Espace
      espace={{ ...ESPACE, ...reste }}
      calendrier={calendrierDesListes(annee)}
      phase={phase}
      crous="Crous de Rennes-Bretagne"
      depot={<DepotDeListe titre="Listes" action={action} />}
    />,
  );

const dit = (page: ReturnType<typeof arbreDe>) => entendu(page).replace(/\s/g, ' ');

describe('l’espace d’un établissement', () => {
  it('ouvert, dit jusqu’à quand déposer, et montre ce qui l’a été', () => {
    const page = espace('ouverte');
    tenirLesRegles(page, ['inscrits.csv', '0359901X']);
    expect(dit(page)).toContain('déposez vos listes jusqu’au vendredi 8 janvier 2027 inclus');
    expect(dit(page)).toContain('12 000');
    expect(dit(page)).toContain('à confirmer');
    expect(parAttribut(page, 'type', 'file')).toHaveLength(1);
    expect(liens(page)).toContainEqual(['inscrits.csv', `/etablissement/listes/${ID}`]);
  });

  it('arrêté, ne propose plus de déposer', () => {
    const page = espace('arretee');
    tenirLesRegles(page, ['inscrits.csv']);
    expect(dit(page)).toContain('sont arrêtées depuis le vendredi 8 janvier 2027');
    expect(parAttribut(page, 'type', 'file')).toHaveLength(0);
  });

  it('ne doute pas des dates qui ont été lues', () => {
    expect(dit(espace('arretee', {}, '2023-2024'))).not.toContain('à confirmer');
  });

  it('dit quel référent reste à désigner, et quand rien n’est déposé', () => {
    const page = espace('ouverte', { listes: [], composantes: [] });
    tenirLesRegles(page);
    expect(dit(page)).toContain('À désigner');
    expect(dit(page)).toContain('Aucune liste déposée pour l’année 2026-2027');
  });
});

const LISTE = {
  ...{
    id: ID,
    fichier: 'inscrits.csv',
    lignes: 4,
    valides: 1,
    invalides: 2,
    discordantes: 1,
    deposeeLe: MIDI,
  },
};
const ligne = (rang: number, motif: MotifDeLigne | null) => ({
  ...{ rang, uai: '0359901X', numero: 'REN6 ABCDEF 42', nom: 'Martin', prenom: 'Lina', motif },
  resultat: motif === null ? ('valide' as const) : ('invalide' as const),
});

describe('le résultat d’une liste', () => {
  it('dit chaque ligne en un mot, et chaque motif en une phrase', () => {
    const motifs = Object.keys(MOTIFS_DE_LIGNE) as MotifDeLigne[];
    const lignes = [ligne(1, null), ...motifs.map((motif, i) => ligne(i + 2, motif))];
    const page = arbreDe(<ResultatDeListe liste={LISTE} lignes={lignes} filtre={null} suite={null} />);
    tenirLesRegles(page, ['inscrits.csv']);
    expect(dit(page)).toContain('1 sur 4 lignes valides');
    expect(parNom(page, 'tr')).toHaveLength(lignes.length + 1);
    expect(liens(page)).toContainEqual([
      'Télécharger le résultat (CSV)',
      `/etablissement/listes/${ID}/resultat.csv`,
    ]);
  });

  it('se lit page après page, sous son filtre', () => {
    const page = arbreDe(
      <ResultatDeListe liste={LISTE} lignes={[ligne(100, 'doublon')]} filtre="invalide" suite={100} />,
    );
    tenirLesRegles(page, ['inscrits.csv']);
    expect(parAttribut(page, 'aria-current', 'true').map(entendu)).toEqual(['Invalides (2)']);
    expect(liens(page).at(-1)).toEqual([
      'Lignes suivantes',
      `/etablissement/listes/${ID}?resultat=invalide&apres=100`,
    ]);
  });

  it('sans ligne de cette sorte, le dit ; toute valide, aussi', () => {
    const page = arbreDe(
      <ResultatDeListe liste={{ ...LISTE, valides: 4 }} lignes={[]} filtre="invalide" suite={null} />,
    );
    tenirLesRegles(page, ['inscrits.csv']);
    expect(dit(page)).toContain('4 lignes, toutes valides');
    expect(dit(page)).toContain('Aucune ligne de cette sorte');
  });

  it('nomme ce qui manque à une ligne', () => {
    const vide = { ...ligne(2, 'uai_illisible'), uai: '', numero: '', nom: '', prenom: '' };
    const page = arbreDe(<ResultatDeListe liste={LISTE} lignes={[vide]} filtre={null} suite={null} />);
    for (const mot of ['Sans nom', 'Sans UAI', 'Sans numéro']) expect(dit(page)).toContain(mot);
  });

  it('ne filtre que sur un résultat qui existe', () => {
    expect(['valide', 'nom_different', '__proto__', 'autre'].map(estResultat)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('la porte de ceux qui travaillent', () => {
  it('demande une adresse et un mot de passe, et montre l’autre porte', () => {
    const page = arbreDe(
      <ConnexionAgent titre="Espace des agents" intro="Réservé." retour="/instruction" action={action} />,
    );
    tenirLesRegles(page);
    expect(parAttribut(page, 'autocomplete', 'current-password')).toHaveLength(1);
    expect(liens(page)).toContainEqual(['Connectez-vous à votre compte', '/connexion']);
  });

  it('en démonstration, prête chacun des agents', () => {
    const agents = AGENTS_FICTIFS.map((agent) => ({ ...agent, ou: 'Crous de Lyon' }));
    const page = arbreDe(<EntrerCommeAgent agents={agents} action={action} />);
    tenirLesRegles(page);
    expect(parNom(page, 'button')).toHaveLength(AGENTS_FICTIFS.length);
  });

  it('dans son cadre, dit où l’on est, qui l’on est, et comment partir', () => {
    const page = arbreDe(
      <CadreAgent
        espace="Espace des agents"
        accueil="/instruction"
        qui="Nadia Le Gall, Crous de Rennes-Bretagne"
        liens={[{ href: '/instruction', libelle: 'Demandes' }]}
        sortie={<Quitter action={action} />}
      >
        <IntrouvableAgent accueil="/instruction" libelle="Revenir aux demandes" />
      </CadreAgent>,
    );
    tenirLesRegles(page);
    expect(parNom(page, 'button').map(entendu)).toEqual(['Me déconnecter']);
    expect(parNom(page, 'main')).toHaveLength(1);
  });

  it('avant d’entrer, n’a ni menu ni sortie', () => {
    const page = arbreDe(
      <CadreAgent espace="Espace des agents" accueil="/instruction" sortie={<Quitter action={action} />}>
        Contenu
      </CadreAgent>,
    );
    expect(parNom(page, 'button')).toHaveLength(0);
    expect(parAttribut(page, 'aria-label', 'Menu principal')).toHaveLength(0);
  });
});
