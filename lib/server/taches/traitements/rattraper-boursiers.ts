import 'server-only';
import { campagneCourante } from '@/lib/domain/dossier';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { rattraperBoursiers } from '@/lib/server/cvec/commandes/rattraper';
import { rendreALaFile } from '@/lib/server/instruction';

export async function traiterRattrapage(): Promise<void> {
  const { annee } = campagneCourante(horlogeSysteme.aujourdhui());
  await rattraperBoursiers(annee, horlogeSysteme);
  await rendreALaFile(horlogeSysteme);
}
