import { describe, expect, it } from 'vitest';
import * as c from '@/lib/server/courriels/sejour';

const LIEN = 'https://guichet.exemple.fr/logement/sejour/1';
const sur = { prenom: 'Lina', residence: 'Kergoat', lien: LIEN };
const quand = 'mardi 1er septembre 2026 à 9 h 30';

const COURRIELS = {
  sejourDossierDepose: c.sejourDossierDepose(sur),
  sejourPieceARefaire: c.sejourPieceARefaire({ ...sur, raison: 'Le visa n’est pas à votre nom.' }),
  sejourDossierValide: c.sejourDossierValide({ ...sur, depot: '350 €' }),
  sejourDossierRefuse: c.sejourDossierRefuse({ ...sur, raison: 'Les documents ne sont pas à votre nom.' }),
  sejourDecisionALire: c.sejourDecisionALire(sur),
  sejourDecisionAcceptee: c.sejourDecisionAcceptee(sur),
  sejourRendezVous: c.sejourRendezVous({ ...sur, quand }),
  sejourHeureTrouvee: c.sejourHeureTrouvee({ ...sur, quand }),
  sejourRappelRendezVous: c.sejourRappelRendezVous({ ...sur, quand }),
  sejourPreavisRecu: c.sejourPreavisRecu({ ...sur, recuLe: '30 avril 2027', depart: '31 mai 2027' }),
  sejourTermine: c.sejourTermine(sur),
  sejourDesiste: c.sejourDesiste(sur),
};

describe.each(Object.entries(COURRIELS))('le courriel %s', (_, { sujet, texte }) => {
  it('salue l’étudiante, mène à son séjour et est signé', () => {
    expect(sujet).toMatch(/^\S.{5,78}$/u);
    expect(texte.startsWith('Bonjour Lina,\n\n')).toBe(true);
    expect(texte).toContain(`\n${LIEN}\n`);
    expect(texte).toContain('Le Guichet étudiant');
  });

  it('est écrit comme il faut, et ne dit ni compte ni pièce', () => {
    expect(`${sujet}${texte}`).not.toMatch(/!|n’hésitez|'/u);
    expect(texte).not.toMatch(/ [;:?!»%]/u);
    expect(texte).not.toMatch(/IBAN|INE\b|\.pdf/u);
  });
});

describe('ce que dit chacun', () => {
  it('la raison, la voie de recours, le montant, l’heure, les jours', () => {
    expect(COURRIELS.sejourPieceARefaire.texte).toContain('Le visa n’est pas à votre nom.');
    expect(COURRIELS.sejourPieceARefaire.texte).toContain('vous reste réservé');
    expect(COURRIELS.sejourDossierRefuse.texte).toContain('deux mois');
    expect(COURRIELS.sejourDossierValide.texte).toContain('350');
    for (const nom of ['sejourRendezVous', 'sejourHeureTrouvee', 'sejourRappelRendezVous'] as const) {
      expect(COURRIELS[nom].texte).toContain(quand);
    }
    expect(COURRIELS.sejourPreavisRecu.texte).toContain('31 mai 2027');
  });

  it('celui de l’acceptation dit quoi faire si ce n’était pas elle', () => {
    expect(COURRIELS.sejourDecisionAcceptee.texte).toContain('changez votre mot de passe');
  });
});
