package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ContactAttempt;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Draws a {@link SilenceLine}: marks on a line, the silence in violet, as many labels as fit without touching. */
public final class SilenceChart extends Region {

    private static final double HEIGHT = 74;
    private static final double AXIS = 38;
    private static final double DOT = 11;
    private static final double EDGE = 10;
    private static final double APART = 8;

    /** A mark with its shape and, below the line, its label. */
    private record Point(Mark mark, Region shape, Label label) {
    }

    private final SilenceLine line;
    private final Words words;
    private final DateTimeFormatter day;
    private final Region axis = styled("silence-axis");
    private final Region silence = styled("silence-gap");
    private final Label days = Texts.small("");
    private final Label said = Texts.small("");
    private final Label unanswered = Texts.small("");
    private final List<Point> points = new ArrayList<>();

    public SilenceChart(SilenceLine line, ZoneId zone, Words words) {
        this.line = line;
        this.words = words;
        this.day = DateTimeFormatter.ofPattern("d MMM", words.locale()).withZone(zone);
        getStyleClass().add("silence-chart");
        days.getStyleClass().add("strong");
        line.lastSign().ifPresent(this::tellSilence);
        int open = line.unanswered();
        unanswered.setText(open == 0 ? "" : words.of("silence.unanswered", open));
        line.marks().forEach(mark -> points.add(point(mark)));
        getChildren().addAll(axis, silence);
        points.forEach(point -> getChildren().addAll(point.shape(), point.label()));
        getChildren().addAll(days, said, unanswered);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken());
    }

    /** Violet is kept for a silence that is too long. */
    public SilenceChart flagged(boolean tooLong) {
        if (tooLong) {
            days.getStyleClass().add(Tone.GHOST.style());
        } else {
            silence.getStyleClass().add("calm");
        }
        return this;
    }

    private void tellSilence(Mark sign) {
        long whole = Duration.between(sign.when(), line.now()).toDays();
        days.setText(words.of("silence.days", whole));
        said.setText(sign.latest().map(this::lastWord).orElse(""));
        said.setTooltip(new Tooltip(told(sign)));
    }

    private String lastWord(ContactAttempt attempt) {
        String when = day.format(attempt.at()) + " ";
        return attempt.note().map(note -> words.of("silence.said", when + lower(words.word(attempt.channel())),
                Quote.marked(note, words.language()))).orElseGet(() -> when + lower(words.word(attempt.outcome())));
    }

    private String lower(String word) {
        return word.toLowerCase(words.locale());
    }

    private Point point(Mark mark) {
        Region shape = styled("silence-mark");
        shape.getStyleClass().add("silence-" + mark.kind().name().toLowerCase(Locale.ROOT));
        Label label = Texts.small(below(mark));
        Tooltip.install(shape, new Tooltip(told(mark)));
        return new Point(mark, shape, label);
    }

    private String below(Mark mark) {
        if (mark.kind() == Mark.Kind.PASSED) {
            return words.of("silence.passed", passedDay(mark));
        }
        String what = day.format(mark.when()) + " " + mark.latest().map(last -> lower(words.word(last.outcome()))).orElse("");
        return mark.count() > 1 ? what + " ×" + mark.count() : what;
    }

    /** The end of a day is the midnight after it. */
    private String passedDay(Mark mark) {
        return day.format(mark.when().minusSeconds(1));
    }

    private String told(Mark mark) {
        return mark.attempts().isEmpty() ? below(mark)
                : String.join("\n", mark.attempts().stream().map(this::told).toList());
    }

    private String told(ContactAttempt attempt) {
        return day.format(attempt.at()) + ", " + words.word(attempt.channel()) + ": " + words.word(attempt.outcome())
                + attempt.note().map(note -> " — " + Quote.of(note)).orElse("");
    }

    private String spoken() {
        List<String> all = new ArrayList<>(line.marks().stream().map(this::told).toList());
        Optional.of(days.getText()).filter(text -> !text.isBlank()).ifPresent(all::add);
        return String.join(". ", all);
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * EDGE;
        axis.resizeRelocate(0, AXIS - 1, getWidth(), 2);
        line.lastSign().ifPresentOrElse(sign -> silence.resizeRelocate(x(sign, width), AXIS - 2,
                getWidth() - x(sign, width), 4), () -> silence.resizeRelocate(0, AXIS - 2, getWidth(), 4));
        points.forEach(point -> point.shape().resizeRelocate(x(point.mark(), width) - DOT / 2, AXIS - DOT / 2, DOT, DOT));
        layBelow(width);
        layAbove(width);
    }

    private double x(Mark mark, double width) {
        return EDGE + mark.at() * width;
    }

    /** Signs first, then what is late, then attempts: a label that would touch another one is left to the tooltip. */
    private void layBelow(double width) {
        List<double[]> taken = new ArrayList<>();
        Optional<Point> firstOpen = points.stream().filter(this::isOpenAttempt).findFirst();
        Optional<Point> lastOpen = points.stream().filter(this::isOpenAttempt).reduce((first, second) -> second);
        if (firstOpen.isPresent()) {
            double middle = (x(firstOpen.get().mark(), width) + x(lastOpen.orElseThrow().mark(), width)) / 2;
            place(unanswered, middle, AXIS + 12, taken);
        }
        points.stream().sorted(Comparator.comparing(point -> point.mark().kind())).forEach(point -> {
            boolean told = isOpenAttempt(point) || line.lastSign().equals(Optional.of(point.mark()));
            if (told) {
                point.label().setVisible(false);
            } else {
                place(point.label(), x(point.mark(), width), AXIS + 12, taken);
            }
        });
    }

    private boolean isOpenAttempt(Point point) {
        return point.mark().kind() == Mark.Kind.ATTEMPT
                && line.lastSign().filter(sign -> point.mark().when().isBefore(sign.when())).isEmpty();
    }

    private void layAbove(double width) {
        List<double[]> taken = new ArrayList<>();
        place(days, getWidth(), AXIS - 30, taken);
        double room = getWidth() - days.prefWidth(-1) - APART;
        said.setMaxWidth(room);
        line.lastSign().ifPresent(sign -> {
            double wide = Math.min(room, said.prefWidth(-1));
            double left = Math.max(0, Math.min(x(sign, width) - wide / 2, room - wide));
            said.resizeRelocate(left, AXIS - 30, wide, said.prefHeight(-1));
        });
    }

    private void place(Label label, double middle, double top, List<double[]> taken) {
        double wide = label.prefWidth(-1);
        double left = Math.max(0, Math.min(middle - wide / 2, getWidth() - wide));
        boolean free = taken.stream().noneMatch(other -> left < other[1] + APART && other[0] < left + wide + APART);
        label.setVisible(free);
        if (free) {
            taken.add(new double[] {left, left + wide});
            label.resizeRelocate(left, top, wide, label.prefHeight(-1));
        }
    }
}
