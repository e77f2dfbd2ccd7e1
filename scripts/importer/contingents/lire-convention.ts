import { z } from 'zod';
import { lireAnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { lireDateCivile } from '@/lib/domain/noyau/date-civile';
import type { LigneDeConvention } from '@/lib/server/logement/contingents/commandes/convenir';

const jour = (nom: string) =>
  z.string().transform((texte, contexte) => {
    const lu = lireDateCivile(texte);
    if (lu) return lu;
    contexte.addIssue({ code: 'custom', message: `${nom} : un jour, de la forme AAAA-MM-JJ` });
    return z.NEVER;
  });

const annee = z.string().transform((texte, contexte) => {
  const lue = lireAnneeUniversitaire(texte);
  if (lue.ok) return lue.valeur;
  contexte.addIssue({ code: 'custom', message: 'annee : deux années qui se suivent, par exemple 2026-2027' });
  return z.NEVER;
});

const schema = z.object({
  uai: z.string().min(1, 'uai : absent').max(64, 'uai : trop long'),
  annee,
  logement: z.string().min(1, 'logement : absent').max(500, 'logement : trop long'),
  chambres: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, 'chambres : un nombre entier, d’une chambre au moins')
    .transform(Number),
  debut: jour('debut'),
  fin: jour('fin'),
  designation_avant: jour('designation_avant'),
});

/** A line of the file; what is wrong with it, all at once, when it isn't one. */
export function lireConvention(champs: Readonly<Record<string, string>>): LigneDeConvention | string {
  const lu = schema.safeParse(champs);
  if (!lu.success) return lu.error.issues.map(({ message }) => message).join(' ; ');
  const { designation_avant: designationAvant, ...reste } = lu.data;
  return { ...reste, designationAvant };
}
