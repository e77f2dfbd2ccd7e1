import { describe, expect, it } from 'vitest';
import { Fenetres } from '@/components/metier/instruction/Fenetres';
import { PhaseComplementaire } from '@/components/metier/logement/complementaire/PhaseComplementaire';
import { ReserverSurLaFiche } from '@/components/metier/logement/complementaire/ReserverSurLaFiche';
import { ReserverUneChambre } from '@/components/metier/logement/complementaire/ReserverUneChambre';
import { phaseLogement } from '@/lib/domain/logement';
import type { FenetreAffichee, ReservationDeFiche } from '@/lib/parcours/logement/complementaire';
import type { PropositionAffichee } from '@/lib/parcours/logement/demande';
import { htmlDe, texteDe } from '../rendu';
import { action, campagne, FENETRE, LOGEMENT, MIDI, parametres } from './scene-complementaire';

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
