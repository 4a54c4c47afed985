package app.revenant.model;

/** What a touch brought to the prospect. */
public enum Value implements Coded {
    NONE, INSIGHT, RESOURCE, TIME_SAVER, INTRODUCTION, ANSWER
}
