/** A count told (children, months, rights): a whole number, zero or more. Anything else is as good as unknown. */
export const compte = (valeur: number | undefined): number | undefined =>
  valeur !== undefined && Number.isSafeInteger(valeur) && valeur >= 0 ? valeur : undefined;

/** A measure told (kilometres, euros a month): zero or more. */
export const mesure = (valeur: number | undefined): number | undefined =>
  valeur !== undefined && Number.isFinite(valeur) && valeur >= 0 ? valeur : undefined;

/** An income told: any finite amount, negative included (RES-5). */
export const montant = (valeur: number | undefined): number | undefined =>
  valeur !== undefined && Number.isFinite(valeur) ? valeur : undefined;
