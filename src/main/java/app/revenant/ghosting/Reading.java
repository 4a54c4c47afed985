package app.revenant.ghosting;

import app.revenant.model.Coded;

/** How many causes the evidence points at. */
public enum Reading implements Coded { ONE, TWO, NOT_ENOUGH }
