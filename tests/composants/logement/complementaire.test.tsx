import { describe, expect, it } from 'vitest';
import { Fenetres } from '@/components/metier/instruction/Fenetres';
import { PageFenetre } from '@/components/metier/logement/complementaire/PageFenetre';
import { PageTirage } from '@/components/metier/logement/complementaire/PageTirage';
import { PhaseComplementaire } from '@/components/metier/logement/complementaire/PhaseComplementaire';
import { ReserverSurLaFiche } from '@/components/metier/logement/complementaire/ReserverSurLaFiche';
import { ReserverUneChambre } from '@/components/metier/logement/complementaire/ReserverUneChambre';
import { campagneLogement, phaseLogement } from '@/lib/domain/logement';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import type { FenetreAffichee, ReservationDeFiche } from '@/lib/parcours/logement/complementaire';
import type { LogementNomme, PropositionAffichee } from '@/lib/parcours/logement/demande';
import { htmlDe, texteDe } from '../rendu';

const action = async () => ({ etat: 'initial' }) as const;
const lus = { campagne: campagneLogement('2026-2027'), parametres: parametresComplementaires('2026-2027') };
if (!lus.campagne.ok || !lus.parametres.ok) throw new Error('2026-2027');
const [campagne, parametres] = [lus.campagne.valeur, lus.parametres.valeur];
const MIDI = Date.parse('2026-11-24T11:00:00Z');

const LOGEMENT: LogementNomme = {
  ...{ id: 12, intitule: 'T1', pieces: 1, residence: 'Les Lices', ville: 'Rennes', adapte: false },
  loyers: { min: 30_000, max: 30_000 },
};

const FENETRE: FenetreAffichee = {
  ...{ id: 'f1', titre: 'Rennes, novembre', nomDuCrous: 'Crous de Rennes-Bretagne', moment: 'ouverte' },
  ouvreLe: new Date('2026-11-24T11:00:00Z'),
  fermeLe: new Date('2026-11-24T11:10:00Z'),
  ...{ fiches: 1, inscrits: 3, delaiHeures: 48, voeuxMaximum: 4, tiree: false },
  logements: [{ ...LOGEMENT, libres: 2 }],
  ...{ mesVoeux: null, monResultat: null },
};

const LIBRE: ReservationDeFiche = { libres: 2, empechement: null, fenetre: null };

const tenue = (reste: Partial<PropositionAffichee> = {}): PropositionAffichee => ({
  ...{ id: 'p1', etat: 'proposee', origine: 'blocage', tour: null, logement: LOGEMENT, porte: '104' },
  ...{ echeanceLe: new Date(MIDI + 900_000), echue: false },
  ...reste,
});

const reserver = (reservation: Partial<ReservationDeFiche>, reste: object = {}) => (
  <ReserverUneChambre
    {...{ logement: LOGEMENT, parametres, aUneDemande: true, tenue: null, maintenant: MIDI, bloquer: action }}
    reservation={{ ...LIBRE, ...reservation }}
    {...reste}
  />
);

describe('réserver une chambre', () => {
  it('propose de la bloquer, et dit combien de temps', () => {
    const texte = texteDe(reserver({}));
    expect(texte).toMatch(/2\schambres libres en ce moment/);
    expect(texte).toMatch(/Bloquer cette chambre 15\sminutes/);
    expect(texte).toContain('In English');
  });

  it('bloquée, dit l’heure limite sans script, et mène au paiement', () => {
    const page = reserver({}, { tenue: tenue() });
    expect(texteDe(page)).toMatch(/Payez l’avance avant 12\sh\s15/);
    expect(texteDe(page)).toContain('Chambre 104');
    expect(htmlDe(page)).toContain('href="/logement/demande/proposition/p1"');
    expect(htmlDe(page)).not.toContain('<form');
  });

  it('blocage terminé : le dit, et en laisse bloquer une autre', () => {
    for (const finie of [tenue({ echue: true }), tenue({ etat: 'expiree' })]) {
      const texte = texteDe(reserver({}, { tenue: finie }));
      expect(texte).toContain('Votre blocage est terminé');
      expect(texte).toContain('Bloquer cette chambre');
    }
  });

  it('sans demande, fait d’abord la demande', () => {
    const html = htmlDe(reserver({}, { aUneDemande: false }));
    expect(html).toContain('href="/logement/demande/demander"');
    expect(html).not.toContain('<form');
  });

  it('sans chambre libre, dit que cela change vite', () => {
    const texte = texteDe(reserver({ libres: 0 }));
    expect(texte).toContain('Aucune chambre libre en ce moment');
    expect(texte).toContain('garde');
    expect(texte).not.toContain('Bloquer');
  });

  it('empêchée, dit pourquoi ; en fenêtre, y mène', () => {
    expect(texteDe(reserver({ empechement: 'phase_fermee' }))).toContain('n’est pas ouverte');
    expect(htmlDe(reserver({ empechement: 'en_fenetre', fenetre: FENETRE }))).toContain(
      'href="/logement/fenetre/f1"',
    );
  });

  it('sur la fiche publique, mène là où elle se bloque', () => {
    const fiche = (reservation: Partial<ReservationDeFiche>) =>
      htmlDe(<ReserverSurLaFiche logement={12} reservation={{ ...LIBRE, ...reservation }} />);
    expect(fiche({})).toContain('href="/logement/complementaire/12"');
    expect(fiche({ libres: 0 })).toContain('href="/logement/recherches"');
    expect(fiche({ empechement: 'phase_fermee' })).toBe('');
    expect(fiche({ empechement: 'en_fenetre', fenetre: FENETRE })).toContain('href="/logement/fenetre/f1"');
  });
});

const fenetre = (
  reste: Partial<FenetreAffichee>,
  qui: 'anonyme' | 'sans_demande' | 'demandeur' = 'demandeur',
) => (
  <PageFenetre
    fenetre={{ ...FENETRE, ...reste }}
    {...{ qui, maintenant: MIDI, fait: '', inscrire: action, retirer: action }}
  />
);

describe('une fenêtre d’inscription', () => {
  it('dit quand, combien, et que l’heure d’arrivée ne compte pas', () => {
    const texte = texteDe(fenetre({}));
    expect(texte).toMatch(/mardi 24\snovembre 2026, de 12\sh\s00 à 12\sh\s10/);
    expect(texte).toMatch(/3\sinscriptions/);
    expect(texte).toContain('48 heures pour payer');
    expect(htmlDe(fenetre({}))).toContain('name="choix-1"');
  });

  it('avant l’heure, n’inscrit personne et ne presse personne', () => {
    const page = fenetre({ moment: 'a_venir' });
    expect(texteDe(page)).toMatch(/à partir de 12\sh\s00/);
    expect(texteDe(page)).toContain('Inutile d’être le premier');
    expect(htmlDe(page)).not.toContain('<form');
  });

  it('ouverte, se connecter ou demander d’abord', () => {
    expect(htmlDe(fenetre({}, 'anonyme'))).toContain('/connexion?retour=%2Flogement%2Ffenetre%2Ff1');
    expect(htmlDe(fenetre({}, 'sans_demande'))).toContain('href="/logement/demande"');
  });

  it('inscrite, montre ses choix et laisse les changer ou les retirer', () => {
    const html = htmlDe(fenetre({ mesVoeux: [12] }));
    expect(html).toContain('selected=""');
    expect(html).toContain('Changer mes choix');
    expect(html).toContain('Retirer mon inscription');
  });

  it('close, dit ce qui vient', () => {
    expect(texteDe(fenetre({ moment: 'close', mesVoeux: [12] }))).toContain('Vous êtes inscrit');
    expect(texteDe(fenetre({ moment: 'close' }))).toContain('Plus personne ne peut s’inscrire');
  });

  it('publiée, dit le rang, la chambre et le nom publié de la demande', () => {
    const monResultat = { empreinte: 'ab'.repeat(32), rang: 1, obtenues: [12] };
    const gagnee = texteDe(fenetre({ moment: 'publiee', tiree: true, monResultat }));
    expect(gagnee).toContain('Le tirage vous propose une chambre');
    expect(gagnee).toContain('Vous êtes 1er sur 3');
    expect(gagnee).toContain('ab'.repeat(32));
    const perdue = { ...monResultat, rang: 3, obtenues: [] };
    expect(texteDe(fenetre({ moment: 'publiee', tiree: true, monResultat: perdue }))).toContain(
      'plus de chambre à votre rang',
    );
  });

  it('annulée, le dit', () => {
    expect(texteDe(fenetre({ moment: 'annulee' }))).toContain('Cette fenêtre est annulée');
  });
});

const tirage = (reste: object = {}) => (
  <PageTirage
    fenetre={{ ...FENETRE, moment: 'publiee' }}
    {...{ empreinte: 'cd'.repeat(32), graine: '0'.repeat(32), propositionsMaximum: 4 }}
    {...{ arreteeLe: new Date(MIDI), tireeLe: new Date(MIDI + 1) }}
    lots={[{ numero: 1, logement: 12, secteur: 'rennes', places: 2 }]}
    issues={[
      { empreinte: 'b'.repeat(64), rang: 2, obtenus: [] },
      { empreinte: 'a'.repeat(64), rang: 1, obtenus: [1] },
    ]}
    fichiers={['tirage.json', 'lots.csv', 'liste.csv', 'resultat.csv']}
    {...reste}
  />
);

describe('le tirage publié', () => {
  it('donne l’empreinte, la graine, la règle et les fichiers', () => {
    const html = htmlDe(tirage());
    expect(html).toContain('cd'.repeat(32));
    expect(html).toContain('0'.repeat(32));
    expect(html).toContain('0x85ebca6b');
    for (const nom of ['tirage.json', 'lots.csv', 'liste.csv', 'resultat.csv'])
      expect(html).toContain(`href="/logement/fenetre/f1/tirage/${nom}"`);
  });

  it('montre le résultat dans l’ordre du tirage', () => {
    const texte = texteDe(tirage());
    expect(texte.indexOf('aaaaaaaa')).toBeLessThan(texte.indexOf('bbbbbbbb'));
    expect(texte).toContain('fiche 12');
    expect(texte).toContain('Rien');
  });

  it('avant la clôture, dit quand il viendra, sans rien inventer', () => {
    const vide = { empreinte: null, graine: null, arreteeLe: null, tireeLe: null, issues: [], fichiers: [] };
    const texte = texteDe(tirage(vide));
    expect(texte).toContain('La liste n’est pas encore close');
    expect(texte).not.toContain('Le résultat');
  });

  it('entre la liste et la graine, publie la liste seule', () => {
    const sansGraine = {
      graine: null,
      tireeLe: null,
      issues: [],
      fichiers: ['tirage.json', 'lots.csv', 'liste.csv'],
    };
    const texte = texteDe(tirage(sansGraine));
    expect(texte).toContain('Pas encore');
    expect(texte).not.toContain('resultat.csv :');
  });
});

describe('la phase complémentaire', () => {
  const phase = (minute: '2026-11-24T10:00' | '2026-06-01T10:00', fenetres = [FENETRE]) =>
    texteDe(
      <PhaseComplementaire {...{ campagne, parametres, fenetres }} phase={phaseLogement(campagne, minute)} />,
    );

  it('ouverte, dit à qui et comment', () => {
    const texte = phase('2026-11-24T10:00');
    expect(texte).toContain('avec ou sans dossier social étudiant');
    expect(texte).toMatch(/15\sminutes/);
    expect(texte).toContain('Rennes, novembre');
  });

  it('pas encore ouverte, dit quand', () => {
    expect(phase('2026-06-01T10:00')).toMatch(/mardi 7\sjuillet 2026/);
    expect(phase('2026-06-01T10:00', [])).toContain('Aucune fenêtre n’est annoncée');
  });
});

describe('les fenêtres, pour le Crous', () => {
  const page = (moment: FenetreAffichee['moment'], mode: 'blocage' | null = 'blocage') =>
    htmlDe(
      <Fenetres
        {...{ parametres, mode, fait: 'annoncee', annoncer: action, choisir: action }}
        fenetres={[{ ...FENETRE, moment }]}
        annuler={() => action}
        tirer={() => action}
      />,
    );

  it('s’annulent avant, se tirent après, et rien entre les deux', () => {
    expect(page('a_venir')).toContain('Annuler la fenêtre');
    expect(page('close')).toContain('Arrêter la liste et tirer');
    for (const moment of ['ouverte', 'publiee'] as const) {
      expect(page(moment)).not.toContain('Annuler la fenêtre');
      expect(page(moment)).not.toContain('Arrêter la liste');
    }
  });

  it('laissent un Crous choisir son mode, pas l’équipe nationale', () => {
    expect(page('a_venir')).toContain('Enregistrer le mode');
    expect(page('a_venir', null)).not.toContain('Enregistrer le mode');
  });
});
