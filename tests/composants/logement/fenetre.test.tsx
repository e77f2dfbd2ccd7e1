import { describe, expect, it } from 'vitest';
import { PageFenetre } from '@/components/metier/logement/complementaire/PageFenetre';
import { PageTirage } from '@/components/metier/logement/complementaire/PageTirage';
import type { FenetreAffichee } from '@/lib/parcours/logement/complementaire';
import { htmlDe, texteDe } from '../rendu';
import { action, FENETRE, MIDI } from './scene-complementaire';

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
