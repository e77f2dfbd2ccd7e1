import type { Metadata } from 'next';
import { Affiche } from '@/components/metier/accueil/Affiche';
import { Entrees } from '@/components/metier/accueil/Entrees';
import { ProchainesDates } from '@/components/metier/accueil/ProchainesDates';
import { Conteneur } from '@/components/ui/Page';
import { campagneCourante, phaseDe, prochainesDates } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

export const metadata: Metadata = { title: { absolute: 'Guichet étudiant – Bourse, logement, CVEC' } };

/** Made again every hour: its dates move with the day, and with nothing else. */
export const revalidate = 3600;

const DATES_MONTREES = 2;
const PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

export default function Accueil() {
  const jour = PARIS.format(new Date()) as DateCivile;
  const campagne = campagneCourante(jour);
  return (
    <>
      <Affiche />
      <Conteneur className="pt-13">
        <h2>Que voulez-vous faire ?</h2>
        <Entrees campagne={campagne} phase={phaseDe(campagne, jour)} />
        <h2 className="mt-10">Les prochaines dates</h2>
        <ProchainesDates dates={prochainesDates(campagne, jour, DATES_MONTREES)} />
      </Conteneur>
    </>
  );
}
