package app.revenant.work;

import app.revenant.model.Coded;

/** What makes two look like one; the surest first. */
public enum Likeness implements Coded {
    EMAIL, PHONE, NAME, WEBSITE, NEAR_NAME
}
