-- AlterTable
ALTER TABLE "Avance" ADD COLUMN     "tentativeId" UUID,
ADD COLUMN     "closeLe" TIMESTAMPTZ(3);

-- What the minute's job looks for: only what is not settled is in it.
CREATE INDEX "Avance_a_clore" ON "Avance"("propositionId") WHERE etat IN ('a_payer', 'paiement_en_cours');
