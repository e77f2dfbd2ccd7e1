import { type Etape, Etapes } from '@/components/ui/Etapes';
import { dateEnClair, heure } from '@/lib/affichage';
import type { EtatCvec } from '@/lib/domain/cvec';
import type { ModePaiement } from '@/lib/domain/paiement';
import { phraseEvenement } from './evenements';
import type { CvecAffichee } from './types';

const ATTENDU: Readonly<Record<EtatCvec, readonly Omit<Etape, 'etat'>[]>> = {
  a_choisir: [{ titre: 'Règlement ou exonération', detail: 'avant votre inscription' }],
  exoneration_en_instruction: [{ titre: 'Réponse du Crous', detail: 'par courriel' }],
  especes_en_attente: [{ titre: 'Paiement à La Poste', detail: 'elle nous prévient sous deux jours ouvrés' }],
  tiers_en_attente: [{ titre: 'Réponse de la personne', detail: 'vous la recevez par courriel' }],
  carte_en_cours: [{ titre: 'Réponse de la banque', detail: 'le plus souvent dans la minute' }],
  acquittee: [],
  remboursement_en_cours: [{ titre: 'Remboursement', detail: 'par virement, sur votre compte' }],
  remboursee: [],
};
/** What another line of the same moment already says. */
const TUS: ReadonlySet<string> = new Set(['lien_paye', 'lien_caduc']);
const ATTESTATION = {
  titre: 'Attestation',
  detail: 'à donner à votre établissement',
  etat: 'a_venir',
} as const;

/** The timeline: what happened, from the journal, then what comes next. */
export function Suite({ cvec }: { readonly cvec: CvecAffichee }) {
  const modes = new Map<string, ModePaiement>(
    cvec.evenements.flatMap(({ evenement: e }) =>
      e.type === 'tentative_creee' ? [[e.tentative, e.mode] as const] : [],
    ),
  );
  const passees = cvec.evenements
    .filter(({ evenement }) => !TUS.has(evenement.type))
    .map(({ evenement, survenuLe }): Etape => {
      const { titre, precision } = phraseEvenement(evenement, (id) => modes.get(id) ?? 'carte');
      return {
        titre,
        detail: (
          <>
            {dateEnClair(survenuLe)} à {heure(survenuLe)}
            {precision ? <span className="block">{precision}</span> : null}
          </>
        ),
        etat: 'fait',
      };
    });
  const attendues = ATTENDU[cvec.etat].map((etape): Etape => ({ ...etape, etat: 'en_cours' }));
  return <Etapes etapes={[...passees, ...attendues, ...(cvec.attestation ? [] : [ATTESTATION])]} />;
}
