package app.revenant.work;

/** What the charts of the insights are about, in the order in which they are shown. */
public enum Topic {
    CAUSES("insights.causes", "insights.causes.about"),
    GHOSTED_OVER_TIME("insights.ghosted-over-time", "insights.ghosted-over-time.about"),
    GHOSTED_BY_ORIGIN("insights.ghosted-by-origin", "insights.ghosted-by-origin.about"),
    GHOSTED_BY_STAGE("insights.ghosted-by-stage", "insights.ghosted-by-stage.about"),
    REPLY_TIME("insights.reply-time", "insights.reply-time.about"),
    FUNNEL("insights.funnel", "insights.funnel.about"),
    CONVERSION("insights.conversion", "insights.conversion.about"),
    FORECAST("insights.forecast", "insights.forecast.about"),
    BACK_TEST("insights.back-test", "insights.back-test.about"),
    CALIBRATION("insights.calibration", "insights.calibration.about"),
    HABITS("insights.habits", "insights.habits.about"),
    DECISION("insights.decision", "insights.decision.about"),
    HOURS("insights.hours", "insights.hours.about");

    private final String title;
    private final String about;

    Topic(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /** The {@link Chart#id()} of its chart. */
    public String id() {
        return title.substring(title.indexOf('.') + 1);
    }

    /** The message that names it. */
    public String title() {
        return title;
    }

    /** The message that says what is counted, and how. */
    public String about() {
        return about;
    }
}
