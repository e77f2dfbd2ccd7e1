import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { estCodeValide, LIBELLES_ATTESTATION } from '@/lib/domain/cvec';
import type { ReponseDeVerification } from '@/lib/parcours/verification';
import { texteDuRefus, titreDe } from './textes';

type Trouvee = Extract<ReponseDeVerification, { type: 'valide' | 'close' }>;

/** The answer in one glance, what it is about, and what is left to compare. */
export function ResultatVerification({ reponse }: { readonly reponse: ReponseDeVerification }) {
  return (
    <>
      <h1>{titreDe(reponse)}</h1>
      {reponse.type === 'valide' || reponse.type === 'close' ? (
        <Attestation {...reponse} />
      ) : (
        <Alerte type="erreur" titre="Ne vous fiez pas à ce document sans une autre preuve">
          <p>{texteDuRefus(reponse)}</p>
        </Alerte>
      )}
      <p>
        <Lien href="/verifier">Vérifier une autre attestation</Lien>
      </p>
    </>
  );
}

function Attestation({ type, numero, annee, code, lettres, identiteVerifiee }: Trouvee) {
  return (
    <>
      {type === 'valide' ? (
        <Alerte type="succes" titre={`La contribution de l’année ${annee} est réglée.`}>
          <p>Cette personne peut s’inscrire dans tout établissement.</p>
        </Alerte>
      ) : (
        <Alerte type="attention" titre={`Elle valait pour l’année ${annee}, qui est close.`}>
          <p>Elle reste une preuve pour cette année-là. Une nouvelle inscription en demande une autre.</p>
        </Alerte>
      )}
      <ListeDescription
        lignes={[
          { libelle: 'Numéro', valeur: numero },
          { libelle: 'Année universitaire', valeur: annee },
          { libelle: 'État', valeur: estCodeValide(code) ? LIBELLES_ATTESTATION[code] : code },
          ...(identiteVerifiee ? [{ libelle: 'Identité', valeur: 'Celle que vous avez donnée' }] : []),
          ...(lettres === null || identiteVerifiee
            ? []
            : [{ libelle: 'Le nom de famille commence par', valeur: lettres || '—' }]),
        ]}
      />
      {identiteVerifiee ? null : (
        <p className="max-w-mesure">
          Comparez le nom, le prénom et la date de naissance de l’attestation avec une pièce d’identité.
        </p>
      )}
    </>
  );
}
