import { jourEnClair } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { type GenreDeDemande, genreInstruit } from '@/lib/parcours/instruction';
import { Alerte } from '../../ui/Alerte';
import { Lien } from '../../ui/Lien';

export interface AttenduMontre {
  readonly demande: string;
  readonly genre: GenreDeDemande;
  readonly phrase: string;
  readonly avantLe: DateCivile;
}

/** What the Crous asks a student for, by when, and where to send it. */
export function DocumentsAttendus({ documents }: { readonly documents: readonly AttenduMontre[] }) {
  return documents.map(({ demande, genre, phrase, avantLe }) => (
    <Alerte key={demande} type="attention" titre="Le Crous vous demande un document">
      <p>
        {genreInstruit(genre).libelle}
        {'\u202f'}: <span className="whitespace-pre-line">{phrase}</span>
      </p>
      <p>
        <Lien href={`/demandes/${demande}`}>Envoyer ce document</Lien>, jusqu’au {jourEnClair(avantLe)}{' '}
        inclus.
      </p>
    </Alerte>
  ));
}
