-- DropIndex
DROP INDEX "Logement_residenceId_idx";

-- CreateIndex
CREATE INDEX "Logement_par_residence" ON "Logement"("residenceId", "disponible", "modes", "equipements", "adapte", "surfaceMax", "loyerMin", "loyerSeulMin", "loyerCoupleMin", "loyerColocationMin", "id");
