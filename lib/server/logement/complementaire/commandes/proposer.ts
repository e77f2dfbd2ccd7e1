import 'server-only';
import { enumeration, jourEtHeure, typographie } from '@/lib/affichage';
import type { PropositionFaite } from '@/lib/domain/logement';
import { type Tx, transaction } from '../../../base';
import { envoyerCourriel } from '../../../courriels';
import { fenetreChambreProposee, fenetreSansChambre } from '../../../courriels/complementaire';
import { env } from '../../../env';
import type { Horloge } from '../../../ports/horloge';
import { identifiantStable } from '../../../taches/identifiant';
import { appliquerDemande, dansLaTransaction, jugerDemande, parLeBassin } from '../../demande';
import type { FenetreLue } from '../fenetre';

const A_PROPOSER = `SELECT "demandeId" AS demande FROM "InscriptionFenetre"
  WHERE "fenetreId" = $1::uuid AND rang IS NOT NULL AND "proposeeLe" IS NULL ORDER BY rang`;

const VERROUILLER = `UPDATE "InscriptionFenetre" i SET "proposeeLe" = $3::timestamptz FROM "DemandeLogement" d
  WHERE i."fenetreId" = $1::uuid AND i."demandeId" = $2::uuid AND i."proposeeLe" IS NULL AND d.id = i."demandeId"
  RETURNING i.voeux, (SELECT p.email FROM "Personne" p WHERE p.id = d."personneId") AS email,
    (SELECT p.prenom FROM "Personne" p WHERE p.id = d."personneId") AS prenom,
    (SELECT coalesce(json_agg(json_build_object('chambre', c.id, 'logement', c."logementId", 'secteur', c.secteur,
      'residence', r.nom, 'ville', r.ville) ORDER BY o.place), '[]')
      FROM unnest(i.chambres) WITH ORDINALITY AS o(id, place) JOIN "Chambre" c ON c.id = o.id
      JOIN "Logement" g ON g.id = c."logementId" JOIN "Residence" r ON r.id = g."residenceId") AS chambres`;

interface ChambreObtenue {
  readonly chambre: number;
  readonly logement: number;
  readonly secteur: string;
  readonly residence: string;
  readonly ville: string;
}

interface Gagnante {
  readonly voeux: readonly number[];
  readonly email: string;
  readonly prenom: string;
  readonly chambres: readonly ChambreObtenue[];
}

const HEURE = 3_600_000;

/** The same last instant for all, from the publication of the draw. */
export const echeanceDeFenetre = ({ tireeA, delaiHeures }: FenetreLue): number =>
  (tireeA ?? 0) + delaiHeures * HEURE;

/**
 * Proposes what a draw gave, a request at a time: its proposals, its mark and its mail are one transaction, so that a process killed
 * anywhere is resumed by the next. A request that has found a room in the city meanwhile keeps the one it has.
 */
export async function proposerLesChambres(fenetre: FenetreLue, horloge: Horloge): Promise<number> {
  let proposees = 0;
  const aFaire = await parLeBassin<{ demande: string }>('fenetre_a_proposer', A_PROPOSER, [fenetre.id]);
  for (const { demande } of aFaire)
    proposees += await transaction((tx) => proposerA(tx, fenetre, demande, horloge));
  return proposees;
}

async function proposerA(tx: Tx, fenetre: FenetreLue, demande: string, horloge: Horloge): Promise<number> {
  const requete = dansLaTransaction(tx);
  const le = horloge.maintenant().toISOString();
  const [gagnante] = await requete<Gagnante>('fenetre_proposer', VERROUILLER, [fenetre.id, demande, le]);
  if (!gagnante) return 0;
  const faites: ChambreObtenue[] = [];
  for (const obtenue of gagnante.chambres) {
    const { chambre, logement, secteur } = obtenue;
    const offre: Omit<PropositionFaite, 'type'> = {
      ...{ proposition: identifiantStable(`fenetre:${fenetre.id}:${demande}:${chambre}`) },
      ...{ chambre, logement, secteur, tour: null, echeanceA: echeanceDeFenetre(fenetre) },
      voeu: gagnante.voeux.indexOf(logement) + 1,
      origine: 'fenetre',
    };
    const faite = await appliquerDemande(
      { par: 'id', id: demande },
      (situation) =>
        jugerDemande(situation, {
          ...{ commande: { type: 'faire_proposition', offre }, acteur: 'systeme', horloge },
          repondre: () => true,
        }),
      requete,
    );
    if (faite.ok) faites.push(obtenue);
  }
  await envoyerCourriel(tx, {
    cle: `fenetre:${fenetre.id}:${demande}`,
    ...{ destinataire: gagnante.email, courriel: composerReponse(fenetre, gagnante, faites) },
  });
  return faites.length;
}

function composerReponse(fenetre: FenetreLue, { prenom }: Gagnante, faites: readonly ChambreObtenue[]) {
  const { URL_PUBLIQUE } = env();
  const sur = {
    prenom,
    titre: fenetre.titre,
    preuve: `${URL_PUBLIQUE}/logement/fenetre/${fenetre.id}/tirage`,
  };
  if (faites.length === 0)
    return fenetreSansChambre({ ...sur, lien: `${URL_PUBLIQUE}/logement/complementaire` });
  const chambres = enumeration(faites.map(({ residence, ville }) => `${residence}, à ${ville}`));
  const avant = jourEtHeure(new Date(echeanceDeFenetre(fenetre)));
  return fenetreChambreProposee({
    ...sur,
    ...{ chambres: typographie(chambres), avant, lien: `${URL_PUBLIQUE}/logement/demande` },
  });
}
