import 'server-only';
import { campagneLogement, EST_COUPLE, phaseLogement } from '@/lib/domain/logement';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { RefusDemandeMontre } from '@/lib/parcours/logement/demande';
import { minuteAParis } from '../../../adaptateurs/horloge';
import { type Tx, transaction } from '../../../base';
import { envoyerCourriel, logementDemandeOuverte } from '../../../courriels';
import { env } from '../../../env';
import type { Horloge } from '../../../ports/horloge';
import { dansLaTransaction, lireDemande } from '../depot';
import { ouvrirDemande, SANS_DSE } from './ouvrir-demande';

interface DemandeSeule {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly couple: boolean;
  readonly horloge: Horloge;
}

async function confirmer(tx: Tx, { personneId, annee }: DemandeSeule): Promise<void> {
  const ouverte = await lireDemande({ par: 'personne', personneId, annee }, dansLaTransaction(tx));
  if (!ouverte) return;
  const { id, email, prenom, numero } = ouverte;
  await envoyerCourriel(tx, {
    cle: `logement-demande:${id}`,
    destinataire: email,
    courriel: logementDemandeOuverte({
      ...{ prenom, annee, numero },
      lien: `${env().URL_PUBLIQUE}/logement/demande`,
    }),
  });
}

/**
 * A request without a DSE (international students, those who have no grant to ask for): from the complementary phase on, where nobody is
 * ranked by an index. Asked again, it is the same one.
 */
export async function demanderSeule(
  demande: DemandeSeule,
): Promise<Resultat<'ouverte' | 'deja', RefusDemandeMontre>> {
  const { personneId, annee, couple, horloge } = demande;
  const campagne = campagneLogement(annee);
  if (!campagne.ok) return campagne;
  const phase = phaseLogement(campagne.valeur, minuteAParis(horloge.maintenant()));
  if (phase.type !== 'complementaire') return refus('pas_encore');
  return transaction(async (tx) => {
    const ouverte = await ouvrirDemande(
      {
        ...{ ...SANS_DSE, qualites: couple ? EST_COUPLE : 0 },
        ...{ personneId, annee, horloge, voie: 'seule', acteur: 'etudiant' },
      },
      dansLaTransaction(tx),
    );
    if (!ouverte) return succes('deja' as const);
    await confirmer(tx, demande);
    return succes('ouverte' as const);
  });
}
