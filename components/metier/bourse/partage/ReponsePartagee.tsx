import { FINE } from '@/lib/affichage';
import type { Echelon, Montants } from '@/lib/domain/bourse/resultat';
import type { PartageLu } from '@/lib/parcours/simulateur/partage';
import { BandeauResultat } from '../BandeauResultat';
import { BandeauSansEchelon } from '../BandeauSansEchelon';

interface Vu {
  readonly issue: PartageLu['annonce']['issue'];
  readonly echelon: Echelon | null;
  readonly montants: Montants | null;
}

const LIBELLES = {
  recalcule: { accordee: 'Échelon estimé, recalculé', sous_reserve: 'Échelon recalculé, sous réserve' },
  communique: {
    accordee: 'Échelon communiqué, non vérifié',
    sous_reserve: 'Échelon communiqué sous réserve, non vérifié',
  },
} as const;

/** The band of a shared result: what the engine answers, else what the link says, and in its title which of the two. */
export function ReponsePartagee({ partage: { recalcul, annonce } }: { readonly partage: PartageLu }) {
  const { issue, echelon, montants }: Vu = recalcul?.verdict ?? annonce;
  const mots = LIBELLES[recalcul ? 'recalcule' : 'communique'];
  if ((issue === 'accordee' || issue === 'sous_reserve') && echelon && montants)
    return <BandeauResultat libelle={mots[issue]} {...{ echelon, montants }} />;
  if (issue === 'refusee')
    return (
      <BandeauSansEchelon
        titre={
          recalcul
            ? 'Ces réponses ne donnent pas de bourse'
            : `Réponse communiquée, non vérifiée${FINE}: pas de bourse`
        }
      />
    );
  return <BandeauSansEchelon titre="Cette simulation ne permet pas encore de conclure" />;
}
