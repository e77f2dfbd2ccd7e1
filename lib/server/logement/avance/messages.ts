import 'server-only';
import { eurosDeCentimes, jourEnClair } from '@/lib/affichage';
import type { EvenementAvance, GenreAvance } from '@/lib/domain/logement/avance';
import { motifAvance } from '@/lib/domain/logement/avance';
import { MOTIFS_DE_REFUS, REFUS_REMBOURSEMENT } from '@/lib/domain/paiement';
import { adresseDeLaProposition } from '@/lib/parcours/logement/avance';
import { jourAParis } from '../../adaptateurs/horloge';
import type { Envoi } from '../../courriels';
import * as c from '../../courriels';
import { nomCourt, ordreDe } from '../../du';
import { env } from '../../env';
import { nomDuLogement, type SituationAvance } from './situation';

/** « l’avance sur le loyer » */
export const QUOI: Readonly<Record<GenreAvance, string>> = {
  avance: 'l’avance sur le loyer',
  depot_de_garantie: 'le dépôt de garantie',
};

export const surLAvance = (s: SituationAvance) => ({
  ...{ prenom: s.prenom, quoi: QUOI[s.genre], logement: nomDuLogement(s) },
  lien: `${env().URL_PUBLIQUE}${adresseDeLaProposition(s.id)}`,
});

type Message = readonly [cle: string, courriel: Envoi['courriel']];

/** The one mail of an event to the student, or none. Its key is that of the event: replayed, it is the same mail. */
function pourLEtudiant(s: SituationAvance, e: EvenementAvance): Message | null {
  const sur = surLAvance(s);
  switch (e.type) {
    case 'avance_reglee':
      return [
        `avance-reglee:${s.id}`,
        s.genre === 'avance' ? c.avanceReglee(sur) : c.depotDeGarantieRegle(sur),
      ];
    case 'remboursement_ouvert':
      return e.etat === 'demande'
        ? [`avance-demande:${e.remboursement}`, c.avanceDemandeRecue(sur)]
        : [
            `avance-rendue:${e.remboursement}`,
            c.avanceRendue({ ...sur, raison: motifAvance(e.motif)?.libelle ?? '' }),
          ];
    case 'lien_refuse':
      return [
        `avance-lien-refuse:${e.lien}`,
        c.avanceLienRefuse({ ...sur, raison: MOTIFS_DE_REFUS[e.motif] }),
      ];
    case 'lien_expire':
      return [`avance-lien-expire:${e.lien}`, c.avanceLienExpire(sur)];
    case 'remboursement_accorde':
      return [`avance-remboursement-accorde:${e.remboursement}`, c.avanceRemboursementAccorde(sur)];
    case 'remboursement_refuse':
      return [
        `avance-remboursement-refuse:${e.remboursement}`,
        c.avanceRemboursementRefuse({ ...sur, raison: REFUS_REMBOURSEMENT[e.motif] }),
      ];
    case 'virement_emis':
      return [`avance-virement:${e.remboursement}`, c.avanceVirementEmis(sur)];
    default:
      return null;
  }
}

/** The receipt of a third party who left an address. */
function pourLePayeur(s: SituationAvance, e: EvenementAvance, le: Date): Envoi | null {
  if (e.type !== 'tentative_payee') return null;
  const tentative = s.tentatives.find(({ id }) => id === e.tentative);
  const destinataire = s.liens.find(({ id }) => id === tentative?.lien)?.courriel;
  if (!tentative || !destinataire) return null;
  const courriel = c.avanceRecu({
    ...{ pour: nomCourt(s), quoi: QUOI[s.genre], logement: nomDuLogement(s) },
    montant: eurosDeCentimes(tentative.centimes),
    ...{ reference: ordreDe(e.tentative), date: jourEnClair(jourAParis(le)) },
  });
  return { cle: `avance-recu:${e.tentative}`, destinataire, courriel };
}

/** The mails that events ask for: one for each that has something to say, never two. */
export function envoisDAvance(
  s: SituationAvance,
  evenements: readonly EvenementAvance[],
  le: Date,
): readonly Envoi[] {
  return evenements.flatMap((e, i) => {
    const [cle, courriel] = pourLEtudiant(s, e) ?? [];
    const recu = pourLePayeur(s, e, le);
    // A transfer may come back more than once: its mail is that of its rank in the journal.
    const rejet = `avance-virement-rejete:${s.id}:${s.version + 1 + i}`;
    return [
      ...(cle && courriel ? [{ cle, destinataire: s.email, courriel }] : []),
      ...(recu ? [recu] : []),
      ...(e.type === 'virement_rejete'
        ? [{ cle: rejet, destinataire: s.email, courriel: c.avanceVirementRejete(surLAvance(s)) }]
        : []),
    ];
  });
}
