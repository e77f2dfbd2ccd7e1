import { describe, expect, it } from 'vitest';
import { ArreterUneAlerte } from '@/components/metier/logement/recherches/ArreterUneAlerte';
import { MesRecherches } from '@/components/metier/logement/recherches/MesRecherches';
import { NouvelleRecherche } from '@/components/metier/logement/recherches/NouvelleRecherche';
import { htmlDe, texteDe } from '../rendu';

const action = async () => ({ etat: 'initial' }) as const;
const RECHERCHE = { id: 'r1', nom: 'Rennes', adresse: '/logement?ou=Rennes', alerteeLe: null };

const mes = (
  recherches: readonly (typeof RECHERCHE | (Omit<typeof RECHERCHE, 'alerteeLe'> & { alerteeLe: Date }))[],
  fait = '',
) => (
  <MesRecherches
    {...{ recherches, email: 'ana@exemple.fr', fait }}
    renommer={() => action}
    supprimer={() => action}
  />
);

describe('mes recherches gardées', () => {
  it('se revoient, se renomment et se suppriment', () => {
    const html = htmlDe(mes([RECHERCHE]));
    expect(html).toContain('href="/logement?ou=Rennes"');
    expect(html).toContain('Renommer');
    expect(html).toContain('Supprimer');
    expect(texteDe(mes([RECHERCHE]))).toContain('Pas encore d’alerte');
  });

  it('disent la dernière alerte, et ce qui vient d’être fait', () => {
    const alertee = { ...RECHERCHE, alerteeLe: new Date('2026-11-24T09:00:00Z') };
    expect(texteDe(mes([alertee]))).toMatch(/mardi 24\snovembre 2026 à 10\sh\s00/);
    expect(texteDe(mes([RECHERCHE], 'supprimee'))).toContain('n’envoie plus d’alerte');
    expect(texteDe(mes([RECHERCHE], 'autre'))).not.toContain('n’envoie plus');
  });

  it('vides, mènent à la recherche', () => {
    expect(htmlDe(mes([]))).toContain('href="/logement"');
  });

  it('ne promettent aucune priorité', () => {
    expect(texteDe(mes([]))).toContain('ne donne aucune priorité');
    const nouvelle = (
      <NouvelleRecherche
        {...{
          nom: 'Rennes',
          email: 'ana@exemple.fr',
          adresse: '/logement',
          rythme: '1 heure',
          garder: action,
        }}
      />
    );
    expect(texteDe(nouvelle)).toContain('ne donne aucune priorité et ne réserve rien');
    expect(htmlDe(nouvelle)).toContain('value="Rennes"');
  });
});

describe('arrêter une alerte', () => {
  const page = (recherche: { nom: string } | 'arretee' | null) => (
    <ArreterUneAlerte {...{ recherche, arreter: action }} />
  );

  it('demande un clic, sans session', () => {
    expect(htmlDe(page({ nom: 'Rennes' }))).toContain('Arrêter cette alerte');
    expect(htmlDe(page({ nom: 'Rennes' }))).toContain('<form');
  });

  it('arrêtée, ne demande plus rien ; illisible, dit quoi faire', () => {
    expect(htmlDe(page('arretee'))).not.toContain('<form');
    expect(texteDe(page('arretee'))).toContain('Cette alerte est arrêtée');
    expect(texteDe(page(null))).toContain('Ouvrez-le depuis le courriel');
  });
});
