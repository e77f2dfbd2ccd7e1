interface Pose {
  readonly value: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * What one request brings, and what the answer sets. This module stands for `next/headers`:
 * `vi.mock('next/headers', () => import('./navigateur'))`.
 */
export const navigateur = {
  cookies: new Map<string, Pose>(),
  entetes: new Headers(),
  vider() {
    this.cookies.clear();
    this.entetes = new Headers();
  },
  envoyer(nom: string, value: string) {
    this.cookies.set(nom, { value, options: {} });
  },
};

const nomDe = (cible: string | { readonly name: string }) => (typeof cible === 'string' ? cible : cible.name);

export const headers = async () => navigateur.entetes;

export const cookies = async () => ({
  get: (nom: string) => navigateur.cookies.get(nom),
  has: (nom: string) => navigateur.cookies.has(nom),
  set: (nom: string, value: string, options: Record<string, unknown> = {}) =>
    navigateur.cookies.set(nom, { value, options }),
  delete: (cible: string | { readonly name: string }) => navigateur.cookies.delete(nomDe(cible)),
});
