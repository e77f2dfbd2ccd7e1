import 'server-only';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import {
  estRefusComplementaire,
  PHRASES_COMPLEMENTAIRES,
  voeuxDe,
} from '@/lib/parcours/logement/complementaire';
import { campagneLogementDuJour, phraseRefusDemande } from '@/lib/parcours/logement/demande';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { consommer } from '@/lib/server/acces/limites';
import { bloquerChambre, type RefusDeBlocage } from '@/lib/server/logement/complementaire/commandes/bloquer';
import {
  inscrireDansFenetre,
  quitterFenetre,
  type RefusDInscription,
} from '@/lib/server/logement/complementaire/commandes/inscrire';
import type { ContexteAction } from './definir-action';
import { freiner, type Issue, rediriger, refuser } from './issues';

type Contexte = ContexteAction<'personne'>;

const DEMANDER = { href: '/logement/demande', texte: 'Ma demande de logement' } as const;
const FICHE = /^[1-9]\d{0,8}$/;

/** A person tries a few rooms; a program tries all the time. The account first: an address may be a whole residence's. */
async function trop({ personne, adresse }: Contexte, annee: string): Promise<boolean> {
  const parametres = parametresComplementaires(annee);
  if (!parametres.ok) return false;
  const { parCompte, parAdresse } = parametres.valeur.blocage;
  return (
    !(await consommer(`logement-compte:${personne.id}`, parCompte)) ||
    !(await consommer(`logement-adresse:${adresse}`, parAdresse))
  );
}

const TROP = 'Vous avez essayé trop souvent. Attendez quelques minutes, puis essayez de nouveau.';

function issueDe(raison: RefusDeBlocage | RefusDInscription): Issue {
  if (raison === 'sans_demande' || raison === 'demande_retiree')
    return refuser(PHRASES_COMPLEMENTAIRES[raison], DEMANDER);
  return estRefusComplementaire(raison)
    ? refuser(PHRASES_COMPLEMENTAIRES[raison])
    : refuser(phraseRefusDemande(raison), DEMANDER);
}

/** « Bloquer cette chambre »: any free room of the sheet; the page of the proposal comes next, where the advance is paid. */
export async function bloquerUneChambre(contexte: Contexte, _saisie: Saisie, fiche: string): Promise<Issue> {
  const { personne, horloge } = contexte;
  if (!FICHE.test(fiche)) return rediriger('/logement');
  const { annee } = campagneLogementDuJour(horloge.aujourdhui());
  if (await trop(contexte, annee)) return freiner(TROP);
  const bloquee = await bloquerChambre({ personneId: personne.id, annee, logement: Number(fiche), horloge });
  return bloquee.ok ? rediriger(`/logement/complementaire/${fiche}?fait=bloquee`) : issueDe(bloquee.refus);
}

/** « M’inscrire » in a window, as often as one likes while it is open. */
export async function inscrireMesChoix(
  contexte: Contexte,
  choix: Readonly<Record<string, number | null>>,
  fenetre: string,
): Promise<Issue> {
  const { personne, horloge } = contexte;
  if (await trop(contexte, campagneLogementDuJour(horloge.aujourdhui()).annee)) return freiner(TROP);
  const voeux = voeuxDe(choix);
  const inscrite = await inscrireDansFenetre({ fenetre, personneId: personne.id, voeux, horloge });
  return inscrite.ok ? rediriger(`/logement/fenetre/${fenetre}?fait=inscrite`) : issueDe(inscrite.refus);
}

export async function retirerMonInscription(
  { personne, horloge }: Contexte,
  _saisie: Saisie,
  fenetre: string,
): Promise<Issue> {
  const retiree = await quitterFenetre({ fenetre, personneId: personne.id, horloge });
  return retiree.ok ? rediriger(`/logement/fenetre/${fenetre}?fait=retiree`) : issueDe(retiree.refus);
}
