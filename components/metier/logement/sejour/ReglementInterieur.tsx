/** The main rules of a residence. Each Crous has its own text: these are what they share, for the demonstration. */
export function ReglementInterieur() {
  return (
    <ul className="list-disc space-y-2 pl-6">
      <li>Le logement est pour vous seul : vous ne le prêtez pas et ne le sous-louez pas.</li>
      <li>La redevance se paie chaque mois, même pendant une absence.</li>
      <li>Le calme est dû à tous, de jour comme de nuit.</li>
      <li>Le logement se tient propre ; ce qui se casse se signale tout de suite.</li>
      <li>Les appareils de chauffage et de cuisson d’appoint sont interdits, pour la sécurité de tous.</li>
      <li>Le personnel peut entrer pour la sécurité ou l’entretien, en vous prévenant sauf urgence.</li>
      <li>Un manquement grave peut mettre fin au droit d’occuper le logement.</li>
    </ul>
  );
}
