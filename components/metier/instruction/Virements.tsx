import { eurosDeCentimes, jourEtHeure, pluriel } from '@/lib/affichage';
import type { ActionFormulaire } from '../../formulaire/etat';
import { FormulaireSimple } from '../../formulaire/FormulaireSimple';
import { Carte } from '../../ui/Carte';
import { Lien } from '../../ui/Lien';
import { Tableau } from '../../ui/Tableau';

interface LotEmis {
  readonly lot: string;
  readonly nombre: number;
  readonly centimes: number;
  readonly emisLe: Date;
}

interface CompteMontre {
  readonly remboursement: string;
  readonly prenom: string;
  readonly nom: string;
  readonly titulaire: string;
  readonly iban: string;
  readonly centimes: number;
}

interface ProprietesVirements {
  readonly virements: {
    readonly nombre: number;
    readonly centimes: number;
    readonly lots: readonly LotEmis[];
  };
  readonly comptes: readonly CompteMontre[];
  readonly preparer: ActionFormulaire;
}

/** What is owed now, the button that puts it in a file, and the files that already left. */
export function Virements({ virements, comptes, preparer }: ProprietesVirements) {
  const { nombre, centimes, lots } = virements;
  return (
    <>
      <Carte ton="bleu" className="space-y-4">
        <p className="text-[1.25rem] font-[680] tabular-nums">
          {nombre === 0
            ? 'Aucun remboursement n’attend son virement'
            : `${pluriel(nombre, 'remboursement')} à virer, ${eurosDeCentimes(centimes)}`}
        </p>
        <p className="max-w-mesure">
          Le fichier contient les remboursements accordés dont le compte est connu. Une fois préparé, un
          remboursement ne part jamais dans un autre fichier.
        </p>
        {nombre > 0 ? (
          <FormulaireSimple action={preparer} champs={[]} bouton="Préparer le fichier de virements" />
        ) : null}
      </Carte>
      {comptes.length > 0 ? <Comptes comptes={comptes} /> : null}
      {lots.length > 0 ? (
        <Tableau
          legende="Fichiers préparés, les derniers d’abord"
          colonnes={[
            { titre: 'Fichier' },
            { titre: 'Préparé' },
            { titre: 'Virements', nombre: true },
            { titre: 'Montant', nombre: true },
          ]}
          lignes={lots.map((lot) => [
            <Lien key="fichier" href={`/instruction/virements/${lot.lot}`}>
              Télécharger
              <span className="sr-only"> le fichier préparé {jourEtHeure(lot.emisLe)}</span>
            </Lien>,
            jourEtHeure(lot.emisLe),
            lot.nombre,
            eurosDeCentimes(lot.centimes),
          ])}
        />
      ) : null}
      <p className="max-w-mesure text-petit text-encre-doux">
        Format ISO 20022, pain.001.001.09. Le compte à débiter est à remplacer par celui de votre agence
        comptable dans votre logiciel de paiement.
      </p>
    </>
  );
}

/** Whose accounts the next file credits: a holder who is not the student is refused before the money leaves. */
const Comptes = ({ comptes }: Pick<ProprietesVirements, 'comptes'>) => (
  <Tableau
    legende="Comptes du prochain fichier, les plus anciens d’abord"
    colonnes={[
      { titre: 'Étudiant' },
      { titre: 'Titulaire du compte' },
      { titre: 'Montant', nombre: true },
      { titre: 'Compte' },
    ]}
    lignes={comptes.map((compte) => [
      <span key="etudiant" className="block min-w-32">{`${compte.prenom} ${compte.nom}`}</span>,
      <span key="titulaire" className="block min-w-32">
        {compte.titulaire}
        <span className="block whitespace-nowrap text-petit text-encre-doux">{compte.iban}</span>
      </span>,
      eurosDeCentimes(compte.centimes),
      <Lien key="compte" href={`/instruction/virements/comptes/${compte.remboursement}`}>
        Refuser<span className="sr-only"> le compte de {`${compte.prenom} ${compte.nom}`}</span>
      </Lien>,
    ])}
  />
);
