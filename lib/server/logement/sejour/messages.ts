import 'server-only';
import { dateEnClair, eurosDeCentimes, jourEnClair } from '@/lib/affichage';
import type { Minute } from '@/lib/domain/logement';
import type { EvenementSejour } from '@/lib/domain/logement/sejour';
import {
  COMPLEMENTS_DOSSIER,
  heureDuCreneau,
  jourDuCreneau,
  REFUS_DOSSIER,
} from '@/lib/domain/logement/sejour';
import { nomDeResidence } from '@/lib/parcours/logement/sejour';
import type { Envoi } from '../../courriels';
import * as c from '../../courriels';
import { env } from '../../env';
import type { SituationSejour } from './situation';

/** The page of a stay, for the mails. */
export const pageDuSejour = (id: string): string => `${env().URL_PUBLIQUE}/logement/sejour/${id}`;

/** « mardi 1er septembre 2026 à 9 h 30 » */
export function creneauEnClair(creneau: Minute): string {
  const [heure = '', minutes = ''] = heureDuCreneau(creneau).split(':');
  return `${jourEnClair(jourDuCreneau(creneau))} à ${Number(heure)}\u00a0h\u00a0${minutes}`;
}

type DuSejour = Pick<SituationSejour, 'id' | 'prenom' | 'lieu'>;

export const surLeSejour = ({ id, prenom, lieu }: DuSejour) => ({
  ...{ prenom, residence: nomDeResidence(lieu.residence), lien: pageDuSejour(id) },
});

interface Change {
  readonly sejour: SituationSejour;
  readonly evenements: readonly EvenementSejour[];
}

/** The mail of one event, or none. */
function courrielDe({ sejour }: Change, e: EvenementSejour): Envoi['courriel'] | null {
  const sur = surLeSejour(sejour);
  switch (e.type) {
    case 'dossier_depose':
      return c.sejourDossierDepose(sur);
    case 'complement_demande':
      return c.sejourPieceARefaire({ ...sur, raison: COMPLEMENTS_DOSSIER[e.complement] });
    case 'dossier_valide':
      // Without a deposit, the decision that leaves with it says enough.
      return sejour.vie.depot > 0
        ? c.sejourDossierValide({ ...sur, depot: eurosDeCentimes(sejour.vie.depot) })
        : null;
    case 'dossier_refuse':
      return c.sejourDossierRefuse({ ...sur, raison: REFUS_DOSSIER[e.motif] });
    case 'admission_emise':
      return c.sejourDecisionALire(sur);
    case 'admission_acceptee':
      return c.sejourDecisionAcceptee(sur);
    case 'rendez_vous_pris': {
      const pris = { ...sur, quand: creneauEnClair(e.creneau) };
      return sejour.vie.attente === e.genre ? c.sejourHeureTrouvee(pris) : c.sejourRendezVous(pris);
    }
    case 'preavis_donne':
      return c.sejourPreavisRecu({
        ...{ ...sur, recuLe: dateEnClair(e.recuLe), depart: dateEnClair(e.depart) },
      });
    case 'sortie_constatee':
      return c.sejourTermine(sur);
    case 'sejour_desiste':
      return c.sejourDesiste(sur);
    default:
      return null;
  }
}

/** The mails that a change asks for: each is that of its event's rank, so that played again it is the same. */
export function envoisDuSejour(change: Change): readonly Envoi[] {
  const { sejour, evenements } = change;
  return evenements.flatMap((e, i) => {
    const courriel = courrielDe(change, e);
    const cle = `sejour:${sejour.id}:${sejour.vie.rang + 1 + i}`;
    return courriel ? [{ cle, destinataire: sejour.email, courriel }] : [];
  });
}
