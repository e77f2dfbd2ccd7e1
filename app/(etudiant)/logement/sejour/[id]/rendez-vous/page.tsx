import { redirect } from 'next/navigation';
import { Agenda } from '@/components/metier/logement/sejour/Agenda';
import { jourDuCreneau } from '@/lib/domain/logement/sejour';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerAgenda } from '@/lib/server/logement/sejour/requetes/montrer-agenda';
import { attendre, cesser, prendre, rendre } from './actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly jour?: string | readonly string[] }>;
}

export default async function PageRendezVous({ params, searchParams }: Proprietes) {
  const { id } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}/rendez-vous`);
  const agenda = await montrerAgenda(id, personne.id, await horloge());
  if (!agenda) redirect(`/logement/sejour/${id}`);
  const jours = agenda.libres.map(jourDuCreneau);
  const voulu = (await searchParams).jour;
  const jour = jours.find((j) => j === voulu) ?? jours[0] ?? '';
  const actions = {
    prendre: prendre.bind(null, id),
    rendre: rendre.bind(null, id),
    attendre: attendre.bind(null, id),
    cesser: cesser.bind(null, id),
  };
  return <Agenda {...{ sejour: id, agenda, jour, actions }} />;
}
