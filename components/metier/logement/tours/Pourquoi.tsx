import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair, entier, jourEtHeure, minuteEnClair, pluriel, typographie } from '@/lib/affichage';
import { dernierJourDeRecours } from '@/lib/domain/dossier';
import type { CampagneLogement } from '@/lib/domain/logement';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { ExplicationDuTour } from '@/lib/parcours/logement/tours';
import { CeQuiClasse } from './CeQuiClasse';
import { ordinal } from './mots';
import { VoeuDuTour } from './VoeuDuTour';

interface ProprietesPourquoi {
  readonly explication: ExplicationDuTour;
  readonly campagne: CampagneLogement;
}

const titreDe = (obtenus: number): string => {
  if (obtenus === 0) return 'pas de chambre pour vous cette fois';
  return obtenus === 1 ? 'une chambre vous est proposée' : `${entier(obtenus)} chambres vous sont proposées`;
};

/** « Pourquoi »: the answer at a glance, each wish, what ranks, the draw, what comes next and how to contest. */
export function Pourquoi({ explication, campagne }: ProprietesPourquoi) {
  const { tour, rang, voeux } = explication;
  const obtenus = voeux.filter(({ proposition }) => proposition !== null).length;
  return (
    <Conteneur largeur="formulaire" className="space-y-9 py-9">
      <p>
        <Lien href="/logement/demande">Mon logement</Lien>
      </p>
      <h1>
        Tour {tour.numero}
        {'\u202f'}: {titreDe(obtenus)}
      </h1>
      <Carte ton="bleu" className="space-y-2">
        <p className="text-[1.25rem] font-[680] tabular-nums">
          Vous êtes {ordinal(rang)} sur {pluriel(tour.demandes, 'demande')}
        </p>
        <p>
          {obtenus > 0
            ? `${pluriel(obtenus, 'vœu satisfait', 'vœux satisfaits')} sur ${entier(voeux.length)}. Avance à payer avant le ${jourEtHeure(tour.echeanceLe)}.`
            : `Ce tour proposait ${pluriel(tour.chambres, 'chambre')}.`}
        </p>
      </Carte>
      <section aria-labelledby="voeux" className="space-y-4">
        <h2 id="voeux">Vos vœux, un par un</h2>
        <ul className="space-y-4">
          {voeux.map((voeu) => (
            <VoeuDuTour key={voeu.voeu} {...{ voeu, rang }} />
          ))}
        </ul>
      </section>
      <CeQuiClasse explication={explication} />
      <Tirage explication={explication} />
      <Suite {...{ explication, campagne }} />
    </Conteneur>
  );
}

function Tirage({ explication: { tour, empreinte } }: Pick<ProprietesPourquoi, 'explication'>) {
  return (
    <section aria-labelledby="tirage" className="space-y-3">
      <h2 id="tirage">Le tirage au sort se vérifie</h2>
      <p className="max-w-mesure">
        La liste des demandes a été close, puis une graine a été tirée. Les deux sont publiées{'\u202f'}:
        n’importe qui refait le calcul et trouve le même ordre.
      </p>
      <p>
        Votre demande y est sous cette empreinte{'\u202f'}:
        <code className="mt-1 block text-petit break-all">{empreinte}</code>
      </p>
      <p>
        <Lien href={`/logement/tours/${tour.annee}/${tour.numero}`}>
          La liste, la graine et le calcul du tour
        </Lien>
      </p>
    </section>
  );
}

const jourDe = (instant: Date): DateCivile =>
  new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(instant) as DateCivile;

function Suite({ explication: { tour }, campagne }: ProprietesPourquoi) {
  const suivant = campagne.tours.find(({ numero }) => numero > tour.numero);
  return (
    <section aria-labelledby="suite" className="space-y-3">
      <h2 id="suite">Et maintenant</h2>
      <p className="max-w-mesure">
        {typographie(
          suivant
            ? `Vos vœux sont gardés. Pour participer au tour ${suivant.numero}, relisez-les et validez-les avant le ${minuteEnClair(suivant.cloture)}.`
            : `C’était le dernier tour. Les chambres qui restent sont ouvertes à tous dans la phase complémentaire, à partir du ${minuteEnClair(campagne.complementaire)}.`,
        )}
      </p>
      <p className="max-w-mesure">
        L’attribution est une décision du directeur général du Crous. Vous pouvez lui écrire pour la
        contester, ou saisir le tribunal administratif, jusqu’au{' '}
        <strong>{dateEnClair(dernierJourDeRecours(jourDe(tour.publieLe)))}</strong>.
      </p>
      <p>
        <Lien href="/logement/demande">Revenir à ma demande</Lien>
      </p>
    </section>
  );
}
