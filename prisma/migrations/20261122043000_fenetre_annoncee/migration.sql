-- The simulated instant of the announcement, beside the real one: the sweep closes what has lasted for good.
ALTER TABLE "FenetreLogement" ADD COLUMN     "annonceeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
