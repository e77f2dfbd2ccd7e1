export interface Rubrique {
  readonly cle: string;
  readonly href: string;
  readonly libelle: string;
  /** First segments of the addresses that belong to it. */
  readonly segments: readonly string[];
}

export const RUBRIQUES = [
  { cle: 'simulateur', href: '/simulateur', libelle: 'Simulateur', segments: ['simulateur'] },
  {
    cle: 'dossier',
    href: '/tableau-de-bord',
    libelle: 'Mon dossier',
    segments: ['tableau-de-bord', 'dse', 'suivi', 'documents'],
  },
  { cle: 'cvec', href: '/cvec', libelle: 'CVEC', segments: ['cvec'] },
  { cle: 'logement', href: '/logement', libelle: 'Logement', segments: ['logement'] },
  { cle: 'aide', href: '/aide', libelle: 'Aide', segments: ['aide'] },
] as const satisfies readonly Rubrique[];

export type CleRubrique = (typeof RUBRIQUES)[number]['cle'];

/** The place an address belongs to: `/dse/2026-2027/x` is « Mon dossier ». */
export function rubriqueDe(chemin: string): CleRubrique | null {
  const segment = chemin.split('/')[1] ?? '';
  return RUBRIQUES.find((r) => (r.segments as readonly string[]).includes(segment))?.cle ?? null;
}
