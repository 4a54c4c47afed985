package app.revenant.desktop.kit;

import app.revenant.model.NextStep;
import app.revenant.model.Refusal;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** What the seller has said so far of a next step: whose it is, what, by when. Nothing chosen is no step. */
public final class StepForm {

    private Optional<StepOwner> owner = Optional.empty();
    private String text = "";
    private Optional<LocalDate> due = Optional.empty();
    private String time = "";
    private boolean agreed;
    private Optional<StepEffort> effort = Optional.empty();
    private Optional<StepKind> kind = Optional.empty();

    public static StepForm of(Optional<NextStep> step) {
        StepForm form = new StepForm();
        step.ifPresent(given -> {
            form.owner = Optional.of(given.owner());
            form.text = given.text().orElse("");
            form.due = given.due();
            form.time = given.time().map(LocalTime::toString).orElse("");
            form.agreed = given.agreed();
            form.effort = given.effort();
            form.kind = given.kind();
        });
        return form;
    }

    public void belongTo(Optional<StepOwner> whose) {
        owner = whose;
    }

    public void say(String what) {
        text = what;
    }

    public void fallDue(Optional<LocalDate> day) {
        due = day;
    }

    public void at(String hour) {
        time = hour;
    }

    public void agree(boolean byBoth) {
        agreed = byBoth;
    }

    public void ask(Optional<StepEffort> ofThem) {
        effort = ofThem;
    }

    public void consist(Optional<StepKind> of) {
        kind = of;
    }

    public Optional<StepOwner> owner() {
        return owner;
    }

    public String text() {
        return text;
    }

    public Optional<LocalDate> due() {
        return due;
    }

    public String time() {
        return time;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public Optional<StepEffort> effort() {
        return effort;
    }

    /** The step, the seller's own where only a text or a day was given. @throws Refusal where the hour is none */
    public Optional<NextStep> step() {
        if (owner.isEmpty() && text.isBlank() && due.isEmpty()) {
            return Optional.empty();
        }
        StepOwner whose = owner.orElse(StepOwner.ME);
        return Optional.of(new NextStep(whose, Optional.of(text.strip()).filter(words -> !words.isEmpty()), due, hour(),
                kind, agreed, effort.filter(any -> whose == StepOwner.THEM)));
    }

    private Optional<LocalTime> hour() {
        return time.isBlank() ? Optional.empty() : Optional.of(hour(time));
    }

    /** Reads {@code 9}, {@code 9:30}, {@code 9h30}, {@code 09.30}. @throws Refusal where it is no hour of a day */
    public static LocalTime hour(String typed) {
        String[] parts = typed.strip().toLowerCase(Locale.ROOT).split("[:h.]", 2);
        try {
            String minutes = parts.length < 2 || parts[1].isEmpty() ? "00" : parts[1];
            return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(minutes));
        } catch (NumberFormatException | DateTimeException impossible) {
            throw new Refusal(impossible, "kit.hour", typed.strip());
        }
    }
}
