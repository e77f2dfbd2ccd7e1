import 'server-only';
import { type ModeComplementaire, parametresComplementaires } from '@/lib/domain/logement/complementaire';
import { base } from '../../../base';

/** How a Crous gives the rooms outside of its windows; the campaign's mode while it has chosen nothing. */
export async function lireMode(annee: string, crous: string): Promise<ModeComplementaire> {
  const choisi = await base().modeComplementaire.findUnique({ where: { annee_crous: { annee, crous } } });
  const parametres = parametresComplementaires(annee);
  const parDefaut = parametres.ok ? parametres.valeur.mode : 'blocage';
  return choisi?.mode === 'fenetre' || choisi?.mode === 'blocage' ? choisi.mode : parDefaut;
}
