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

interface ProprietesVirements {
  readonly virements: {
    readonly nombre: number;
    readonly centimes: number;
    readonly lots: readonly LotEmis[];
  };
  readonly preparer: ActionFormulaire;
}

/** What is owed now, the button that puts it in a file, and the files that already left. */
export function Virements({ virements: { nombre, centimes, lots }, preparer }: ProprietesVirements) {
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
