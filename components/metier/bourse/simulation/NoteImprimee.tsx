import { dateEnClair, typographie } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

/** On paper the header of the site is gone: what this sheet is, of which day, and what it is not. */
export function NoteImprimee({ aujourdhui }: { readonly aujourdhui: DateCivile }) {
  return (
    <p className="hidden text-petit print:block">
      {typographie(
        `Guichet étudiant : simulation de bourse du ${dateEnClair(aujourdhui)}, d’après les réponses recopiées en dernière page. Elle n’engage pas le Crous.`,
      )}
    </p>
  );
}
