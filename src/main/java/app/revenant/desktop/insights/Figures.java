package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Words;
import app.revenant.work.Amounts;
import app.revenant.work.Chart;
import app.revenant.work.Topic;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of a chart as a seller reads them, and the whole chart as it is read aloud. */
record Figures(Words words) {

    String title(Chart chart) {
        return topic(chart).map(topic -> words.of(topic.title())).collect(Collectors.joining());
    }

    String about(Chart chart) {
        return topic(chart).map(topic -> words.of(topic.about())).collect(Collectors.joining());
    }

    private static Stream<Topic> topic(Chart chart) {
        return Arrays.stream(Topic.values()).filter(topic -> topic.id().equals(chart.id()));
    }

    String name(Chart.Name name) {
        return words.of(name.key(), name.arguments().toArray());
    }

    String number(double number, Chart.Unit unit) {
        return switch (unit) {
            case SHARE -> share(number);
            case DAYS -> words.of("figures.days", new Amounts(words.language()).days(number));
            case MONEY -> new Amounts(words.language()).count(Math.round(number));
            case COUNT -> count(number);
        };
    }

    private String count(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    String share(double share) {
        return NumberFormat.getPercentInstance(words.locale()).format(share);
    }

    /** What a bar says at its right: a share of nothing is no number, one of a few cases says nothing. */
    String figure(Chart.Bar bar, Chart.Unit unit) {
        if (!isFew(bar, unit)) {
            return number(bar.value(), unit);
        }
        return bar.of().filter(of -> of == 0).isPresent() ? "–" : words.of("figures.few");
    }

    /** A chart with enough cases may have bars without. */
    static boolean isFew(Chart.Bar bar, Chart.Unit unit) {
        return unit == Chart.Unit.SHARE && bar.of().filter(of -> of < Chart.ENOUGH).isPresent();
    }

    /** Everything that is drawn, in words. */
    String spoken(Chart chart) {
        Stream<String> head = Stream.of(title(chart), about(chart), words.of("figures.n", chart.n()));
        Stream<String> few = chart.isEnough() ? Stream.empty() : Stream.of(tooFew(chart));
        Stream<String> rest = chart.isEnough() || isCounted(chart) ? drawn(chart) : Stream.empty();
        return Stream.of(head, few, rest).flatMap(part -> part).collect(Collectors.joining(". ")).replace("..", ".");
    }

    String tooFew(Chart chart) {
        return words.of("figures.too-few", chart.n(), Chart.ENOUGH);
    }

    /** Whether its bars are shown even where they are too few to say anything. */
    boolean isCounted(Chart chart) {
        return chart instanceof Chart.Bars && chart.n() > 0;
    }

    private Stream<String> drawn(Chart chart) {
        if (chart instanceof Chart.Bars bars) {
            return bars.bars().stream().map(bar -> spoken(bar, bars.unit()));
        } else if (chart instanceof Chart.Lines lines) {
            Stream<String> marks = lines.marks().stream().map(mark -> name(mark.name()));
            return Stream.concat(lines.lines().stream().map(line -> spoken(line, lines)), marks);
        }
        return ((Chart.Dots) chart).dots().stream().map(this::spoken);
    }

    private String spoken(Chart.Bar bar, Chart.Unit unit) {
        String said = name(bar.name()) + " " + figure(bar, unit);
        boolean within = bar.low().isPresent() && bar.high().isPresent() && !isFew(bar, unit);
        String range = within ? ", " + range(bar) : "";
        return said + bar.of().filter(of -> unit == Chart.Unit.SHARE).map(of -> " " + words.of("figures.of", of)).orElse("") + range;
    }

    String range(Chart.Bar bar) {
        return words.of("figures.range", share(bar.low().orElse(0.0)), share(bar.high().orElse(1.0)));
    }

    private String spoken(Chart.Line line, Chart.Lines lines) {
        List<String> points = line.points().stream()
                .map(point -> number(point.x(), lines.across()) + ": " + number(point.y(), lines.up())).toList();
        return name(line.name()) + ", " + String.join("; ", points);
    }

    String spoken(Chart.Dot dot) {
        return words.of("figures.dot", share(dot.predicted()), share(dot.observed()), dot.of());
    }
}
