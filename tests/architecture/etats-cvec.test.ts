import { describe, expect, it } from 'vitest';
import { TRANSITIONS_CVEC, TRANSITIONS_REMBOURSEMENT } from '@/lib/domain/cvec';
import { TRANSITIONS_LIEN, TRANSITIONS_TENTATIVE } from '@/lib/domain/paiement';
import { lireTexte } from './outils/sources';

/** The enumeration of the base, and the table of the domain that says what its words may do. */
const TABLES = [
  ['EtatCvec', 'cvec', TRANSITIONS_CVEC],
  ['EtatTentative', 'paiement', TRANSITIONS_TENTATIVE],
  ['EtatLien', 'paiement', TRANSITIONS_LIEN],
  ['EtatRemboursement', 'paiement', TRANSITIONS_REMBOURSEMENT],
] as const;

describe('les états de la CVEC et de ses paiements', () => {
  it.each(TABLES)('« %s » sont les mêmes dans la base et dans le domaine', (nom, contexte, table) => {
    const schema = lireTexte(`prisma/schema/${contexte}.prisma`);
    const [, enumeration = ''] = new RegExp(`enum ${nom} \\{([^}]*)\\}`).exec(schema) ?? [];
    expect(enumeration.trim().split(/\s+/).sort()).toEqual(Object.keys(table).sort());
  });

  it.each(TABLES)('« %s » se gagnent tous, sauf les premiers', (_nom, _contexte, table) => {
    const atteints = new Set(
      Object.values(table).flatMap((suites) =>
        Object.values(suites).flatMap((suite) =>
          typeof suite === 'string' ? [suite] : [...(suite as { readonly vers: readonly string[] }).vers],
        ),
      ),
    );
    const premiers = ['a_choisir', 'creee', 'redirigee', 'actif', 'demande'];
    for (const etat of Object.keys(table)) {
      if (!premiers.includes(etat)) expect(atteints, `rien ne mène à ${etat}`).toContain(etat);
    }
  });
});
