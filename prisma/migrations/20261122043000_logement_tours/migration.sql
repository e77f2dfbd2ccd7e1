-- CreateEnum
CREATE TYPE "EtatTour" AS ENUM ('calcule', 'publie');

-- CreateTable
CREATE TABLE "TourLogement" (
    "id" SERIAL NOT NULL,
    "annee" TEXT NOT NULL,
    "numero" SMALLINT NOT NULL,
    "etat" "EtatTour" NOT NULL,
    "empreinte" TEXT NOT NULL,
    "graine" TEXT NOT NULL,
    "propositionsMaximum" SMALLINT NOT NULL,
    "demandes" INTEGER NOT NULL,
    "voeux" INTEGER NOT NULL,
    "chambres" INTEGER NOT NULL,
    "proposees" INTEGER NOT NULL,
    "servies" INTEGER NOT NULL,
    "resultatsLe" TIMESTAMPTZ(3) NOT NULL,
    "calculeLe" TIMESTAMPTZ(3) NOT NULL,
    "publieLe" TIMESTAMPTZ(3),
    "echeanceLe" TIMESTAMPTZ(3),
    "faites" INTEGER,
    "prevenues" INTEGER NOT NULL DEFAULT 0,
    "inscritLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TourLogement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RangDuTour" (
    "tourId" INTEGER NOT NULL,
    "rang" INTEGER NOT NULL,
    "demandeId" UUID NOT NULL,
    "indice" DOUBLE PRECISION NOT NULL,
    "rbg" INTEGER NOT NULL,
    "points" SMALLINT NOT NULL,
    "outreMer" BOOLEAN NOT NULL,
    "qualites" SMALLINT NOT NULL,
    "tenues" SMALLINT NOT NULL,
    "voeux" SMALLINT[],
    "lots" INTEGER[],
    "issues" SMALLINT[],
    "chambres" INTEGER[],

    CONSTRAINT "RangDuTour_pkey" PRIMARY KEY ("tourId","rang")
);

-- CreateTable
CREATE TABLE "LotDuTour" (
    "tourId" INTEGER NOT NULL,
    "numero" INTEGER NOT NULL,
    "logementId" INTEGER NOT NULL,
    "secteur" TEXT NOT NULL,
    "exigence" SMALLINT NOT NULL,
    "chambres" INTEGER[],
    "proposees" INTEGER NOT NULL,
    "dernierRang" INTEGER,
    "dernierIndice" DOUBLE PRECISION,
    "dernierOutreMer" BOOLEAN,

    CONSTRAINT "LotDuTour_pkey" PRIMARY KEY ("tourId","numero")
);

-- CreateTable
CREATE TABLE "GesteDeTour" (
    "id" BIGSERIAL NOT NULL,
    "annee" TEXT NOT NULL,
    "numero" SMALLINT NOT NULL,
    "geste" TEXT NOT NULL,
    "agentId" UUID,
    "origine" TEXT NOT NULL,
    "suite" TEXT NOT NULL,
    "faitLe" TIMESTAMPTZ(3) NOT NULL,
    "inscritLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GesteDeTour_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TourLogement_annee_numero_key" ON "TourLogement"("annee", "numero");

-- CreateIndex
CREATE INDEX "RangDuTour_demandeId_idx" ON "RangDuTour"("demandeId");

-- CreateIndex
CREATE INDEX "GesteDeTour_annee_numero_id_idx" ON "GesteDeTour"("annee", "numero", "id");

-- AddForeignKey
ALTER TABLE "RangDuTour" ADD CONSTRAINT "RangDuTour_tourId_fkey" FOREIGN KEY ("tourId") REFERENCES "TourLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RangDuTour" ADD CONSTRAINT "RangDuTour_demandeId_fkey" FOREIGN KEY ("demandeId") REFERENCES "DemandeLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotDuTour" ADD CONSTRAINT "LotDuTour_tourId_fkey" FOREIGN KEY ("tourId") REFERENCES "TourLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotDuTour" ADD CONSTRAINT "LotDuTour_logementId_fkey" FOREIGN KEY ("logementId") REFERENCES "Logement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "TourLogement" ADD CONSTRAINT "TourLogement_publie"
  CHECK ((etat = 'publie') = ("publieLe" IS NOT NULL AND "echeanceLe" IS NOT NULL AND faites IS NOT NULL)),
  ADD CONSTRAINT "TourLogement_graine" CHECK (graine ~ '^[0-9a-f]{32}$' AND empreinte ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "TourLogement_prevenues" CHECK (prevenues BETWEEN 0 AND demandes);
ALTER TABLE "GesteDeTour" ADD CONSTRAINT "GesteDeTour_geste" CHECK (geste IN ('lancer', 'publier'));

-- A round is drawn once: what it read, its seed and its answers never change, and it is never hidden again.
CREATE FUNCTION refuser_tour_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.id, OLD.annee, OLD.numero, OLD.empreinte, OLD.graine, OLD."propositionsMaximum", OLD.demandes, OLD.voeux, OLD.chambres,
      OLD.proposees, OLD.servies, OLD."resultatsLe", OLD."calculeLe", OLD."inscritLe")
    IS DISTINCT FROM (NEW.id, NEW.annee, NEW.numero, NEW.empreinte, NEW.graine, NEW."propositionsMaximum", NEW.demandes, NEW.voeux,
      NEW.chambres, NEW.proposees, NEW.servies, NEW."resultatsLe", NEW."calculeLe", NEW."inscritLe")
    OR (OLD.etat = 'publie' AND (NEW.etat, NEW."publieLe", NEW."echeanceLe", NEW.faites)
      IS DISTINCT FROM (OLD.etat, OLD."publieLe", OLD."echeanceLe", OLD.faites))
    OR NEW.prevenues < OLD.prevenues THEN
    RAISE EXCEPTION 'Le tour % de % est joué : il ne change plus.', OLD.numero, OLD.annee USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER tour_logement_joue BEFORE UPDATE ON "TourLogement" FOR EACH ROW EXECUTE FUNCTION refuser_tour_change();
CREATE TRIGGER tour_logement_garde BEFORE DELETE OR TRUNCATE ON "TourLogement"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER rang_du_tour_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "RangDuTour"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER lot_du_tour_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "LotDuTour"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER geste_de_tour_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "GesteDeTour"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
