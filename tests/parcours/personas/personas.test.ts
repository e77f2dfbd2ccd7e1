import { describe, expect, it } from 'vitest';
import { baremePour } from '@/lib/domain/baremes';
import { evaluerBourse, type ResultatBourse } from '@/lib/domain/bourse';
import { lireIne } from '@/lib/domain/noyau/ine';
import { motifsExamen, nombreDeVoeux, PARCOURS_DSE, versFaits } from '@/lib/parcours/dse';
import { recapituler, statutDesTaches } from '@/lib/parcours/moteur';
import { PERSONAS, type Persona } from '@/prisma/personas';
import { contextePour, remplir } from '../dse/guichet';

function baremeDeLaCampagne() {
  const lu = baremePour('2026-2027');
  if (!lu.ok) throw new Error('no barème for the campaign of the personas');
  return lu.valeur;
}

const remplis = new Map(PERSONAS.map((p) => [p.cle, remplir(p.saisies, contextePour(p))]));
const dossierDe = ({ cle }: Persona) => {
  const rempli = remplis.get(cle);
  if (!rempli) throw new Error(`persona ${cle} unknown`);
  return rempli;
};

function resultats(persona: Persona): readonly ResultatBourse[] {
  const { marche, contexte } = dossierDe(persona);
  const bareme = baremeDeLaCampagne();
  return Array.from({ length: nombreDeVoeux(marche.reponses) }, (_, i) =>
    evaluerBourse(versFaits(marche.reponses, i + 1, contexte), bareme),
  );
}

describe('les personas', () => {
  it('sont au moins quatorze, chacune avec une clé et une adresse à elle', () => {
    expect(PERSONAS.length).toBeGreaterThanOrEqual(14);
    expect(new Set(PERSONAS.map(({ cle }) => cle)).size).toBe(PERSONAS.length);
    expect(new Set(PERSONAS.map(({ email }) => email)).size).toBe(PERSONAS.length);
  });

  it('ont des adresses du domaine exemple.fr et des INE bien formés', () => {
    for (const { email, ine } of PERSONAS) {
      expect(email).toMatch(/^[a-z]+\.[a-z-]+@exemple\.fr$/);
      if (ine) expect(lireIne(ine).ok).toBe(true);
    }
  });

  it.each(PERSONAS)('$prenom remplit tout son dossier sans une seule erreur', (persona) => {
    const { marche, arret, erreurs } = dossierDe(persona);
    expect(erreurs).toEqual([]);
    expect(arret).toBeNull();
    const taches = statutDesTaches(PARCOURS_DSE, marche);
    expect(taches.filter(({ statut }) => statut !== 'termine').map(({ id }) => id)).toEqual(['depot']);
    expect(taches.at(-1)?.statut).toBe('a_faire');
  });

  it.each(PERSONAS)('$prenom répond aux questions posées, dans leur ordre, et à aucune autre', (persona) => {
    const posees = dossierDe(persona).marche.etapes.map(({ question }) => question.cle);
    expect(Object.keys(persona.saisies)).toEqual(posees);
  });

  it.each(PERSONAS)('$prenom : $situation', (persona) => {
    const { attendu } = persona;
    const obtenus = resultats(persona);
    for (const resultat of obtenus) expect(resultat.type).toBe(attendu.type);
    const echelons = obtenus.map((resultat) => (resultat.type === 'eligible' ? resultat.echelon : null));
    if (attendu.type === 'eligible') expect(echelons).toEqual(attendu.parVoeu ?? [attendu.echelon]);
    for (const resultat of obtenus) {
      if (attendu.type === 'non_eligible' && resultat.type === 'non_eligible')
        expect(resultat.motifs.map(({ code }) => code)).toEqual([attendu.motif]);
      if (attendu.type === 'indetermine' && resultat.type === 'indetermine')
        expect(resultat.faitsManquants.map(({ code }) => code)).toEqual([attendu.code]);
    }
  });

  it.each(PERSONAS)('$prenom ne lit un motif d’examen que si son dossier part à l’examen', (persona) => {
    const { marche, contexte } = dossierDe(persona);
    const motifs = motifsExamen(marche.reponses, contexte);
    if (persona.attendu.type !== 'indetermine') expect(motifs).toEqual([]);
    for (const motif of motifs) expect(motif).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(PERSONAS)('$prenom relit chaque réponse dans le récapitulatif', (persona) => {
    const sections = recapituler(PARCOURS_DSE, dossierDe(persona).marche);
    const cles = new Set(sections.flatMap(({ lignes }) => lignes.map(({ cle }) => cle)));
    expect([...cles]).toEqual(Object.keys(persona.saisies));
    for (const { lignes } of sections)
      for (const { libelle, valeur } of lignes) {
        expect(libelle).not.toBe('');
        expect(valeur).not.toBe('');
      }
  });
});
