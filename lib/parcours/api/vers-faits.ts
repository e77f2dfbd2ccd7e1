import type { FaitsBourse } from '@/lib/domain/bourse';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Demande } from './demande';
import { ageVersFaits } from './demande/age';
import { chargesVersFaits } from './demande/charges';
import { droitsVersFaits } from './demande/droits';
import { diplomeVersFaits, etudesVersFaits } from './demande/etudes';
import { nationaliteVersFaits } from './demande/nationalite';
import { ressourcesVersFaits } from './demande/ressources';

/** The facts of a request, with the contract's defaults; an absent group stays unknown to the engine. */
export const versFaits = (demande: Demande, annee: AnneeUniversitaire): FaitsBourse => ({
  annee,
  age: ageVersFaits(demande.age),
  diplome: diplomeVersFaits(demande.etudes),
  etudes: etudesVersFaits(demande.etudes),
  nationalite: nationaliteVersFaits(demande.nationalite),
  droits: droitsVersFaits(demande.droits),
  ressources: ressourcesVersFaits(demande.ressources, demande.autonomie),
  charges: chargesVersFaits(demande.charges),
  complements: demande.complements,
});
