import 'server-only';
import type { Transport } from '@/lib/domain/logement';
import type { LogementDecrit } from '@/lib/parcours/logement';

/** What an import has to change in what it reads, in the order of the report. */
export const REPARATIONS = {
  html: 'description écrite en HTML, remise en texte',
  condition: 'condition d’accès trouvée dans la description, montrée en premier',
  adapte: 'logement adapté reconnu à sa description',
  ville: 'ville écrite comme la commune s’écrit',
  ville_proche: 'ville inconnue, remplacée par la commune la plus proche',
  loyer_ramene: 'loyer écrit cent fois trop grand, ramené',
  loyer_ecarte: 'loyer invraisemblable, écarté',
  surface: 'surface nulle, écartée',
  equipement: 'équipement sans nom, écarté',
  transport: 'transport sans nom, écarté',
  position: 'position absente ou hors de France, remplacée par celle de la commune',
  adresse: 'adresse absente, remplacée par la ville',
} as const;
export type Reparation = keyof typeof REPARATIONS;

export interface ResidenceLue {
  readonly nom: string;
  readonly adresse: string;
  readonly codePostal: string | null;
  /** As written; `situer` gives it its commune's name. */
  readonly ville: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly description: string | null;
  readonly services: readonly string[];
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly site: string | null;
  readonly transports: readonly Transport[];
}

export interface LogementLu extends LogementDecrit {
  /** Source and its own number. */
  readonly cle: string;
}

/** One record of a file: a residence, with a room of it when the file speaks of rooms. */
export interface Lecture {
  readonly residence: ResidenceLue;
  readonly logement: LogementLu | null;
  readonly reparations: readonly Reparation[];
}

export interface FichierLu {
  readonly source: 'residences' | 'fiches' | 'fictif';
  readonly lectures: readonly { readonly ligne: number; readonly lecture: Lecture }[];
  readonly refusees: readonly { readonly ligne: number; readonly raison: string }[];
}
