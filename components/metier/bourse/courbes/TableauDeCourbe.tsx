import { Tableau } from '@/components/ui/Tableau';
import { euros, nomEchelon, typographie } from '@/lib/affichage';
import { type Courbe, rangDe, type Tranche } from '@/lib/domain/bourse/courbes';
import { direTranche, TEXTES } from './textes';

interface ProprietesTableauDeCourbe {
  readonly courbe: Courbe;
  /** « avec 5 points de charge » */
  readonly reste: string;
}

/** The figures of the curve, one line a step, for those who prefer them and where no script runs. */
export function TableauDeCourbe({ courbe, reste }: ProprietesTableauDeCourbe) {
  const { axe, tranches, actuel } = courbe;
  const rang = actuel === null ? undefined : rangDe(courbe, actuel);
  return (
    <Tableau
      legende={typographie(`L’échelon ${TEXTES[axe].titre.toLowerCase()}, ${reste}`)}
      colonnes={[
        { titre: TEXTES[axe].colonne },
        { titre: 'Échelon' },
        { titre: 'Par an', nombre: true },
        { titre: 'Par mois', nombre: true },
      ]}
      {...(rang === undefined ? {} : { ligneMarquee: rang })}
      lignes={tranches.map((tranche, i) => [
        `${direTranche(axe, tranche)}${i === rang ? ' (vous)' : ''}`,
        ...cellules(tranche),
      ])}
    />
  );
}

function cellules({ lecture }: Tranche): readonly string[] {
  if (lecture.type === 'examen') return ['examen par le Crous', '', ''];
  if (lecture.type === 'hors_bareme') return ['pas de bourse', euros(0), euros(0)];
  const { echelon, montants } = lecture;
  return [nomEchelon(echelon), euros(montants.annuel), euros(montants.mensuel)];
}
