import 'server-only';
import { jourEtHeure } from '@/lib/affichage';
import type { RefusContingent } from '@/lib/domain/logement/contingents';
import { echeanceDeReponse } from '@/lib/domain/logement/contingents';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { succes } from '@/lib/domain/noyau/resultat';
import type { PersonneDesignee } from '@/lib/parcours/logement/designation';
import { designationLogement, envoyerCourriels } from '../../../courriels';
import { nouvelId } from '../../../du';
import { env } from '../../../env';
import { lirePersonnes, type RefusDeFichier } from '../lire-personnes';
import { type Agissant, agir } from './agir';
import { rattacherDesignations } from './rattacher';

/**
 * Names students for rooms of a contingent, all or none. Each is told by mail, the same with an account or without; whoever has one finds the
 * proposal in it at once.
 */
export async function designer(
  agissant: Agissant & { readonly uai: string },
  personnes: readonly PersonneDesignee[],
): Promise<Resultat<number, RefusContingent | 'introuvable'>> {
  const le = agissant.horloge.maintenant();
  const echeanceA = echeanceDeReponse(le.getTime());
  const echeanceLe = new Date(echeanceA);
  const nommees = personnes.map((personne) => ({ id: nouvelId(le.getTime()), ...personne }));
  const fait = await agir(
    agissant,
    { type: 'designer', personnes: nommees.map(({ id, email }) => ({ id, email })), echeanceA },
    {
      avant: (tx, { id: contingentId }) =>
        tx.designation.createMany({
          data: nommees.map((nommee) => ({
            ...{ ...nommee, contingentId, agentId: agissant.acteur, designeeLe: le, echeanceLe },
          })),
        }),
      apres: (tx, { etablissement, residence, ville }) =>
        envoyerCourriels(
          tx,
          nommees.map(({ id, prenom, email }) => ({
            cle: `logement-designation:${id}`,
            destinataire: email,
            courriel: designationLogement({
              ...{ prenom, etablissement, residence, ville, avant: jourEtHeure(echeanceLe) },
              lien: `${env().URL_PUBLIQUE}/logement/demande`,
            }),
          })),
        ),
    },
  );
  if (!fait.ok) return fait;
  await rattacherDesignations({ contingent: agissant.contingent });
  return succes(nommees.length);
}

/** The same from the bytes of a file. */
export async function designerDuFichier(
  agissant: Agissant & { readonly uai: string },
  octets: Uint8Array,
): Promise<Resultat<number, RefusContingent | 'introuvable' | RefusDeFichier>> {
  const lues = lirePersonnes(octets);
  return lues.ok ? designer(agissant, lues.valeur) : lues;
}
