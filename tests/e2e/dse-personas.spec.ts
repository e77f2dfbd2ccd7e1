import { PERSONAS } from '@/prisma/personas';
import { attendreLaReponse } from './outillage/attendu';
import { entrerSansDossier } from './outillage/comptes';
import { aplatir, lireDocument } from './outillage/documents';
import { allerVerifier, commencer, deposer, repondreATout } from './outillage/dse';
import { expect, test } from './outillage/test';

test.describe('chaque persona dépose son dossier et lit sa réponse à l’écran et dans le PDF', () => {
  for (const persona of PERSONAS) {
    test(`${persona.prenom} : ${persona.situation}`, async ({ page }) => {
      await entrerSansDossier(page, persona);
      await commencer(page);
      const posees = await repondreATout(page, persona.saisies);
      expect(posees).toEqual(Object.keys(persona.saisies));

      await allerVerifier(page);
      await expect(page.getByRole('link', { name: /^Modifier/ })).toHaveCount(posees.length);
      const numero = await deposer(page);

      const notification = await lireDocument(page, numero, 'notification');
      await attendreLaReponse(page, notification, persona.attendu);
      expect(notification.langue).toBe('fr-FR');
      expect(notification.texte).toContain(`${persona.prenom} ${persona.nom}, dossier ${numero}`);

      const recapitulatif = await lireDocument(page, numero, 'recapitulatif');
      expect(recapitulatif.titre).toBe('Récapitulatif du dossier social étudiant 2026-2027');
      expect(recapitulatif.texte).toContain(aplatir(persona.saisies.domicile?.commune?.toString() ?? ''));
    });
  }
});
