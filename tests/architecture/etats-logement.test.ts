import { describe, expect, it } from 'vitest';
import { type EtatProposition, TRANSITIONS_DEMANDE_LOGEMENT } from '@/lib/domain/logement';
import { lireTexte } from './outils/sources';

const PROPOSITION: Readonly<Record<EtatProposition, true>> = {
  ...{ proposee: true, reservee: true, refusee: true, expiree: true, liberee: true },
};

/** The enumeration of the base, and what the domain says of its words. */
const TABLES = [
  ['EtatDemandeLogement', TRANSITIONS_DEMANDE_LOGEMENT],
  ['EtatProposition', PROPOSITION],
] as const;

describe('les états des demandes de logement', () => {
  it.each(TABLES)('« %s » sont les mêmes dans la base et dans le domaine', (nom, table) => {
    const schema = lireTexte('prisma/schema/logement-demande.prisma');
    const [, enumeration = ''] = new RegExp(`enum ${nom} \\{([^}]*)\\}`).exec(schema) ?? [];
    expect(enumeration.trim().split(/\s+/).sort()).toEqual(Object.keys(table).sort());
  });

  it('se gagnent tous, sauf le premier', () => {
    const atteints = new Set<string>(
      Object.values(TRANSITIONS_DEMANDE_LOGEMENT).flatMap((actions) =>
        Object.values(actions).flatMap(({ vers }) => [...vers]),
      ),
    );
    for (const etat of Object.keys(TRANSITIONS_DEMANDE_LOGEMENT)) expect(atteints).toContain(etat);
  });
});
