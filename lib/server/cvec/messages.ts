import 'server-only';
import { euros, jourEnClair } from '@/lib/affichage';
import type { EvenementCvec } from '@/lib/domain/cvec';
import { estRetrait, MAINTIENS_EXONERATION, REFUS_EXONERATION, REFUS_REMBOURSEMENT } from '@/lib/domain/cvec';
import { enEuros } from '@/lib/domain/noyau/centimes';
import { MOTIFS_DE_REFUS } from '@/lib/domain/paiement';
import { jourAParis } from '../adaptateurs/horloge';
import type { Envoi } from '../courriels';
import * as c from '../courriels';
import { nomCourt, ordreDe } from '../du';
import { env } from '../env';
import type { Situation } from './situation';

/** The page of a year, for the mails. */
export const pageDe = (annee: string): string => `${env().URL_PUBLIQUE}/cvec?annee=${annee}`;

/** Once an exemption was withdrawn, the attestation that follows is another one, with a mail of its own. */
function rangDe({ demandes }: Situation): string {
  const retraits = demandes.filter((d) => d.etat === 'accordee' && estRetrait(d)).length;
  return retraits > 0 ? `:${retraits}` : '';
}

/** The one mail of an event to the student, or none. Its key is that of the event: replayed, it is the same mail. */
function pourLEtudiant(
  s: Situation,
  e: EvenementCvec,
): readonly [cle: string, courriel: Envoi['courriel']] | null {
  const sur = { prenom: s.prenom, annee: s.annee, lien: pageDe(s.annee) };
  switch (e.type) {
    case 'cvec_acquittee':
      return [`cvec-attestation:${s.id}${rangDe(s)}`, c.attestationCvec(sur)];
    case 'remboursement_ouvert': {
      const cle = `cvec-remboursement-ouvert:${e.remboursement}`;
      if (e.etat === 'demande') return [cle, c.cvecDemandeRecue(sur)];
      const enTrop = e.motif === 'double_paiement' || e.motif === 'paiement_apres_exoneration';
      return [cle, enTrop ? c.cvecPayeeEnTrop(sur) : c.cvecRemboursementDu(sur)];
    }
    case 'lien_refuse':
      return [`cvec-lien-refuse:${e.lien}`, c.cvecLienRefuse({ ...sur, raison: MOTIFS_DE_REFUS[e.motif] })];
    case 'lien_expire':
      return [`cvec-lien-expire:${e.lien}`, c.cvecLienExpire(sur)];
    case 'exoneration_demandee':
      return [`cvec-demande:${e.demande}`, c.cvecDemandeRecue(sur)];
    case 'exoneration_refusee':
      return [
        `cvec-exoneration-refusee:${e.demande}`,
        c.cvecExonerationRefusee({ ...sur, raison: REFUS_EXONERATION[e.motif] }),
      ];
    case 'retrait_propose':
      return [`cvec-retrait-propose:${e.demande}`, c.cvecExonerationReexaminee(sur)];
    case 'exoneration_retiree':
      return [
        `cvec-exoneration-retiree:${e.demande}`,
        c.cvecExonerationRetiree({ ...sur, numero: e.numero }),
      ];
    case 'exoneration_maintenue':
      return [
        `cvec-exoneration-maintenue:${e.demande}`,
        c.cvecExonerationMaintenue({ ...sur, raison: MAINTIENS_EXONERATION[e.motif] }),
      ];
    case 'remboursement_accorde':
      return [`cvec-remboursement-accorde:${e.remboursement}`, c.cvecRemboursementAccorde(sur)];
    case 'remboursement_refuse':
      return [
        `cvec-remboursement-refuse:${e.remboursement}`,
        c.cvecRemboursementRefuse({ ...sur, raison: REFUS_REMBOURSEMENT[e.motif] }),
      ];
    case 'virement_emis':
      return [`cvec-virement:${e.remboursement}`, c.cvecVirementEmis(sur)];
    default:
      return null;
  }
}

/** The receipt of a third party who left an address. */
function pourLePayeur(s: Situation, e: EvenementCvec, le: Date): Envoi | null {
  if (e.type !== 'tentative_payee') return null;
  const tentative = s.tentatives.find(({ id }) => id === e.tentative);
  const courriel = s.liens.find(({ id }) => id === tentative?.lien)?.courriel;
  if (!tentative || !courriel) return null;
  return {
    cle: `cvec-recu:${e.tentative}`,
    destinataire: courriel,
    courriel: c.cvecRecu({
      ...{ pour: nomCourt(s), annee: s.annee, montant: euros(enEuros(tentative.centimes)) },
      ...{ reference: ordreDe(e.tentative), date: jourEnClair(jourAParis(le)) },
    }),
  };
}

/** The mails that events ask for: one for each that has something to say, never two. */
export function envoisDe(s: Situation, evenements: readonly EvenementCvec[], le: Date): readonly Envoi[] {
  return evenements.flatMap((e, i) => {
    const [cle, courriel] = pourLEtudiant(s, e) ?? [];
    const recu = pourLePayeur(s, e, le);
    // A transfer may come back more than once: its mail is that of its rank in the journal.
    const rejet =
      e.type === 'virement_rejete'
        ? [
            {
              cle: `cvec-virement-rejete:${s.id}:${s.version + 1 + i}`,
              destinataire: s.email,
              courriel: c.cvecVirementRejete({ prenom: s.prenom, annee: s.annee, lien: pageDe(s.annee) }),
            },
          ]
        : [];
    return [
      ...(cle && courriel ? [{ cle, destinataire: s.email, courriel }] : []),
      ...(recu ? [recu] : []),
      ...rejet,
    ];
  });
}
