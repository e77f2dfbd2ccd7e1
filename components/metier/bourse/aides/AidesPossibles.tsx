import { Pastille, type TonPastille } from '@/components/ui/Pastille';
import { euros, pluriel, typographie } from '@/lib/affichage';
import type { AideEvaluee, CodeAide, EtatAide, MontantAide } from '@/lib/domain/bourse';

type EtatMontre = Exclude<EtatAide, 'exclue' | 'inexistante'>;

const ETATS = {
  acquise: { mot: 'Sans rien demander', ton: 'vert' },
  possible: { mot: 'À demander', ton: 'bleu' },
  a_preciser: { mot: 'Sous conditions', ton: 'safran' },
} as const satisfies Record<EtatMontre, { mot: string; ton: TonPastille }>;

const auPlus = ({ total }: MontantAide): string => `jusqu’à ${euros(total)}`;
const uneFois = ({ total }: MontantAide): string => `${euros(total)}, une fois`;

/** How each aid is paid, in a few words; the figures are the engine's. */
const MONTANTS: Readonly<Record<CodeAide, (montant: MontantAide) => string>> = {
  MER: ({ total, mensualites }) => `${euros(total)} par an, en ${pluriel(mensualites, 'versement')}`,
  AMI: ({ mensuel, total }) => `${euros(mensuel)} par mois, jusqu’à ${euros(total)}`,
  AMM: uneFois,
  AMP: uneFois,
  ASAP: auPlus,
  ASAA: (montant) => `${auPlus(montant)} dans l’année`,
  REP: ({ total }) => `${euros(total)} par mois`,
};

/** « Vous pourriez aussi demander »: each aid that nothing excludes, its amount, its conditions, how to ask, its text. */
export function AidesPossibles({ aides }: { readonly aides: readonly AideEvaluee[] }) {
  return (
    <ul className="grid gap-x-10 xl:grid-cols-2">
      {aides.map((aide) => (
        <Aide key={aide.code} aide={aide} />
      ))}
    </ul>
  );
}

const estMontre = (etat: EtatAide): etat is EtatMontre => etat in ETATS;

function Aide({ aide }: { readonly aide: AideEvaluee }) {
  const { code, titre, etat, montant, demarche, source, manquants } = aide;
  if (!estMontre(etat)) return null;
  const { mot, ton } = ETATS[etat];
  return (
    <li className="border-t border-trait py-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3>{titre}</h3>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      {montant ? <p className="montant mt-1 font-[680]">{MONTANTS[code](montant)}</p> : null}
      {manquants.length > 0 ? (
        <div className="mt-2">
          <p>Il faut aussi :</p>
          <ul className="list-disc pl-6">
            {manquants.map(({ code: fait, libelle }) => (
              <li key={fait}>{typographie(libelle)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className="mt-2">{typographie(demarche)}</p>
      <p className="mt-1 text-petit text-encre-doux">
        {typographie(source)} · <a href={`/regles/autres-aides#${code}`}>La règle</a>
      </p>
    </li>
  );
}
