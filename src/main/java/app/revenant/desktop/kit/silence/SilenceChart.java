package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Draws a {@link SilenceLine}: marks on a line, the silence in violet, as many labels as fit without touching. One stop of
 * Tab; the arrows go from mark to mark.
 */
public final class SilenceChart extends Region {

    private static final double HEIGHT = 74;
    private static final double AXIS = 38;
    private static final double BELOW = AXIS + 12;
    private static final double ABOVE = AXIS - 30;
    private static final double EDGE = 10;
    private static final double APART = 8;

    private final SilenceLine line;
    private final Words words;
    private final Region axis = styled("silence-axis");
    private final Region silence = styled("silence-gap");
    private final Label days = Texts.small("");
    private final Label said = Texts.small("");
    private final Label unanswered = Texts.small("");
    private final List<SilencePoint> points;

    public SilenceChart(SilenceLine line, ZoneId zone, Words words) {
        this.line = line;
        this.words = words;
        getStyleClass().add("silence-chart");
        days.getStyleClass().add("strong");
        points = line.marks().stream().map(mark -> new SilencePoint(mark, zone, words)).toList();
        last().ifPresent(this::tellSilence);
        int open = line.unanswered();
        unanswered.setText(open == 0 ? "" : words.of("silence.unanswered", open));
        getChildren().addAll(axis, silence);
        points.forEach(point -> getChildren().add(point.label()));
        getChildren().addAll(days, said, unanswered);
        getChildren().addAll(points);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(0);
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

    /** Each mark leads to where it was read. */
    public SilenceChart opening(Consumer<Spot> open) {
        setAccessibleRole(AccessibleRole.PARENT);
        for (SilencePoint point : points) {
            point.opening(() -> open.accept(point.mark().source().map(Spot::of).orElse(Spot.NONE)));
        }
        points.stream().reduce((first, latest) -> latest).ifPresent(latest -> latest.setFocusTraversable(true));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
                key.consume();
                step(key.getCode() == KeyCode.LEFT ? -1 : 1);
            }
        });
        return this;
    }

    private void step(int way) {
        int from = IntStream.range(0, points.size()).filter(place -> points.get(place).isFocused()).findFirst().orElse(0);
        SilencePoint next = points.get(Math.max(0, Math.min(points.size() - 1, from + way)));
        points.get(from).setFocusTraversable(false);
        next.setFocusTraversable(true);
        next.requestFocus();
    }

    private Optional<SilencePoint> last() {
        return points.stream().filter(point -> line.lastSign().equals(Optional.of(point.mark()))).findFirst();
    }

    private void tellSilence(SilencePoint sign) {
        days.setText(words.of("silence.days", Duration.between(sign.mark().when(), line.now()).toDays()));
        said.setText(sign.lastWord());
        said.setTooltip(new Tooltip(sign.told()));
    }

    private String spoken() {
        List<String> all = new ArrayList<>(points.stream().map(SilencePoint::told).toList());
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
        double width = Math.max(0, getWidth() - 2 * EDGE);
        axis.resizeRelocate(0, AXIS - 1, getWidth(), 2);
        double start = line.lastSign().map(sign -> x(sign, width)).orElse(0.0);
        silence.resizeRelocate(start, AXIS - 2, Math.max(0, getWidth() - start), 4);
        points.forEach(point -> point.resizeRelocate(x(point.mark(), width) - SilencePoint.SIZE / 2,
                AXIS - SilencePoint.SIZE / 2, SilencePoint.SIZE, SilencePoint.SIZE));
        layBelow(width);
        layAbove(width);
    }

    private double x(Mark mark, double width) {
        return EDGE + mark.at() * width;
    }

    /** Signs first, then what is late, then attempts: a label that would touch another one is left to the tooltip. */
    private void layBelow(double width) {
        List<double[]> taken = new ArrayList<>();
        List<SilencePoint> open = points.stream().filter(this::isOpenAttempt).toList();
        unanswered.setVisible(!open.isEmpty());
        if (!open.isEmpty()) {
            place(unanswered, (x(open.get(0).mark(), width) + x(open.get(open.size() - 1).mark(), width)) / 2, taken);
        }
        points.stream().sorted(Comparator.comparing(point -> point.mark().kind())).forEach(point -> {
            boolean told = isOpenAttempt(point) || line.lastSign().equals(Optional.of(point.mark()));
            point.label().setVisible(false);
            if (!told) {
                place(point.label(), x(point.mark(), width), taken);
            }
        });
    }

    private boolean isOpenAttempt(SilencePoint point) {
        return point.mark().kind() == Mark.Kind.ATTEMPT
                && line.lastSign().filter(sign -> point.mark().when().isBefore(sign.when())).isEmpty();
    }

    private void layAbove(double width) {
        double wide = Math.min(days.prefWidth(-1), getWidth());
        days.resizeRelocate(getWidth() - wide, ABOVE, wide, days.prefHeight(-1));
        double room = Math.max(0, getWidth() - wide - APART);
        line.lastSign().ifPresent(sign -> {
            double word = Math.min(room, said.prefWidth(-1));
            double left = Math.max(0, Math.min(x(sign, width) - word / 2, room - word));
            said.resizeRelocate(left, ABOVE, word, said.prefHeight(-1));
        });
    }

    private void place(Label label, double middle, List<double[]> taken) {
        double wide = Math.min(label.prefWidth(-1), getWidth());
        double left = Math.max(0, Math.min(middle - wide / 2, getWidth() - wide));
        boolean free = taken.stream().noneMatch(other -> left < other[1] + APART && other[0] < left + wide + APART);
        label.setVisible(free);
        if (free) {
            taken.add(new double[] {left, left + wide});
            label.resizeRelocate(left, BELOW, wide, label.prefHeight(-1));
        }
    }
}
