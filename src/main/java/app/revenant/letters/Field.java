package app.revenant.letters;

import app.revenant.model.Coded;

/** What a letter leaves open, in the order it is asked for. */
public enum Field implements Coded {
    NAME, SALUT, TOPIC, GOAL, TASK, PERSON, EVENT, WHAT_CLOSES, CLOSE_DATE, RETURN_DATE, SLOT, TRIGGER, SUMMARY,
    RESOURCE, USEFUL_POINT, NEW_COMPANY, ME;

    /** As it stands in a text nobody has filled yet. */
    public String open() {
        return "{{" + code() + "}}";
    }
}
