import { Tableau } from '@/components/ui/Tableau';
import { euros, FINE, km, nomEchelon, points, typographie } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';
import { comparerBaremes, type Ecart } from '@/lib/domain/regles';

interface ProprietesDifference {
  readonly avant: Bareme;
  readonly apres: Bareme;
}

const QUOI = {
  autreEnfant: 'Autre enfant à charge, hors études supérieures',
  enfantSuperieur: 'Autre enfant à charge, dans l’enseignement supérieur',
  handicapCDAPH: 'Handicap reconnu par la CDAPH',
  etudiantAidant: 'Étudiant aidant d’un proche handicapé',
} as const;

/** « +2 101 € », « supprimé », « créé », « = ». */
function mouvement({ avant, apres }: Ecart, dire: (valeur: number) => string): string {
  if (avant === apres) return '=';
  if (avant === null) return 'créé';
  if (apres === null) return 'supprimé';
  return `${apres > avant ? '+' : '\u2212'}${FINE}${dire(Math.abs(apres - avant))}`;
}

const valeur = (nombre: number | null, dire: (valeur: number) => string): string =>
  nombre === null ? '–' : dire(nombre);

const distance = (depuis: number): string =>
  depuis === 0 ? 'Études proches du domicile' : `Études à ${km(depuis)} ou plus`;

/** Before, after, and by how much: the figures of the two tables that compute. */
export function Difference({ avant, apres }: ProprietesDifference) {
  const {
    echelons,
    plafonds,
    montants,
    points: lignes,
    complementOutreMer,
    inchange,
  } = comparerBaremes(avant, apres);
  if (inchange)
    return (
      <p className="mt-8 max-w-mesure">
        {typographie(
          `Rien ne change entre ${avant.annee} et ${apres.annee} : mêmes plafonds, mêmes montants, mêmes points. Seule l’année des revenus avance, de ${avant.anneeRevenus} à ${apres.anneeRevenus}.`,
        )}
      </p>
    );
  const annees = [
    { titre: avant.annee, nombre: true },
    { titre: apres.annee, nombre: true },
    { titre: 'Écart', nombre: true },
  ];
  const trois = (ecart: Ecart, dire: (v: number) => string) => [
    valeur(ecart.avant, dire),
    valeur(ecart.apres, dire),
    mouvement(ecart, dire),
  ];
  return (
    <div className="mt-8 space-y-10">
      <Tableau
        legende="Montants par an"
        colonnes={[{ titre: 'Échelon' }, ...annees]}
        lignes={[
          ...montants.map((ecart, rang) => [nomEchelon(echelons[rang] ?? '1'), ...trois(ecart, euros)]),
          ['Complément mensuel outre-mer', ...trois(complementOutreMer, euros)],
        ]}
      />
      <Tableau
        legende={`Plafonds : écart entre ${avant.annee} et ${apres.annee}`}
        colonnes={[
          { titre: 'Points' },
          ...echelons.map((echelon) => ({ titre: `Éch. ${nomEchelon(echelon)}`, nombre: true })),
        ]}
        lignes={plafonds.map((ligne, rang) => [rang, ...ligne.map((ecart) => mouvement(ecart, euros))])}
      />
      <Tableau
        legende="Points de charge"
        colonnes={[{ titre: 'Situation' }, ...annees]}
        lignes={lignes.map(({ quoi, km: depuis, ...ecart }) => [
          quoi === 'paliers' ? distance(depuis ?? 0) : QUOI[quoi],
          ...trois(ecart, points),
        ])}
      />
    </div>
  );
}
