import { describe, expect, it } from 'vitest';
import { Renouvellement, type ResidenceMontree } from '@/components/metier/logement/demande/Renouvellement';
import { CONDITIONS_DU_RENOUVELLEMENT, type PhaseDuRenouvellement } from '@/lib/domain/logement';
import { arbreDe, entendu, liens, parNom } from '../../outillage/arbre';
import { tenirLesRegles } from '../../outillage/regles';
import { CAMPAGNE, rien } from './scene';

const HABITE: ResidenceMontree = {
  ...{ intitule: 'Studio', pieces: 1, residence: 'Résidence Kergoat', ville: 'Rennes', porte: 'S101' },
  ...{ annees: 1, demande: null },
};

function page(residence: ResidenceMontree | null, phase: PhaseDuRenouvellement = 'ouverte') {
  const arbre = arbreDe(
    <Renouvellement campagne={CAMPAGNE} phase={phase} residence={residence} action={rien} />,
  );
  tenirLesRegles(arbre);
  return arbre;
}
const avec = (demande: NonNullable<ResidenceMontree['demande']>) => page({ ...HABITE, demande });

describe('garder son logement', () => {
  it('ouvert : le logement, la date, les conditions, une case et un bouton', () => {
    const arbre = page(HABITE);
    const dit = entendu(arbre);
    for (const mot of [
      'Studio, Résidence Kergoat',
      'porte S101',
      'mercredi 29\u00a0avril 2026',
      ...CONDITIONS_DU_RENOUVELLEMENT,
    ])
      expect(dit).toContain(mot);
    expect(parNom(arbre, 'button').map(entendu)).toEqual(['Demander à garder mon logement']);
    expect(parNom(arbre, 'input')).toHaveLength(1);
  });

  it.each([
    ['pas_ouverte', 'dimanche 15\u00a0mars 2026'],
    ['close', 'remis à la disposition de tous'],
  ] as const)('« %s » : la date, sans bouton', (phase, dit) => {
    const arbre = page(HABITE, phase);
    expect(entendu(arbre)).toContain(dit);
    expect(parNom(arbre, 'button')).toEqual([]);
  });

  it('sans logement, il n’y a rien à garder', () => {
    const arbre = page(null);
    expect(entendu(arbre)).toContain('il n’y a rien à garder');
    expect(liens(arbre).map(([, href]) => href)).toContain('/logement/demande');
  });

  it('après cinq ans, dit que c’est une exception', () => {
    expect(entendu(page({ ...HABITE, annees: 5 }))).toContain('exception');
    expect(entendu(page({ ...HABITE, annees: 4 }))).not.toContain('exception');
  });
});

describe('la demande faite', () => {
  it.each([
    ['deposee', 'Votre demande est chez le Crous'],
    ['piece_demandee', 'Votre demande est chez le Crous'],
    ['accordee', 'Le Crous accepte de vous garder'],
    ['refusee', 'Le Crous ne renouvelle pas votre logement'],
  ] as const)('« %s » se dit, et ne se refait pas', (etat, dit) => {
    const arbre = avec({ etat, motif: null, precision: null });
    expect(entendu(arbre)).toContain(dit);
    expect(parNom(arbre, 'button')).toEqual([]);
  });

  it('refusée, dit pourquoi et comment contester', () => {
    const dit = entendu(avec({ etat: 'refusee', motif: 'loyers', precision: 'Deux loyers de mars.' }));
    for (const mot of ['Des loyers restent dus.', 'Deux loyers de mars.', 'tribunal administratif'])
      expect(dit).toContain(mot);
  });
});
