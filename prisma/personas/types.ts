/** A fictional student: the same person in the seed, the demonstration and the browser tests. */
export interface Persona {
  cle: string;
  prenom: string;
  nom: string;
  email: string;
  /** AAAA-MM-JJ */
  dateNaissance: string;
  ine?: string;
}
