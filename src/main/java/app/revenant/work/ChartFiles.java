package app.revenant.work;

import app.revenant.exchange.csv.Figure;
import app.revenant.exchange.csv.FiguresCsvWriter;
import app.revenant.resources.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Charts as files: the picture as PNG, the figures as CSV. What cannot be written is refused and leaves nothing behind. */
public final class ChartFiles {

    private static final String ALL = "revenant-figures.csv";

    private final Messages words;

    public ChartFiles(Messages words) {
        this.words = words;
    }

    public void picture(ChartPicture picture, Path file) {
        WholeFile.write(file, picture::write);
    }

    public void figures(List<Chart> charts, Path file) {
        List<Figure> figures = charts.stream().flatMap(this::figures).toList();
        WholeFile.write(file, out -> new FiguresCsvWriter().write(figures, out));
    }

    /** One table of all figures and one picture a chart, named by its topic; files of those names are written over. */
    public void everything(List<Chart> charts, Map<String, ChartPicture> pictures, Path folder) {
        figures(charts, folder.resolve(ALL));
        pictures.forEach((id, picture) -> picture(picture, folder.resolve("revenant-" + id + ".png")));
    }

    private Stream<Figure> figures(Chart chart) {
        if (chart instanceof Chart.Bars bars) {
            return bars.bars().stream().map(bar -> new Figure(bars.id(), bars.n(), name(bar.name()), Optional.empty(), bar.value(),
                    unit(bars.unit()), bar.low(), bar.high(), bar.of()));
        } else if (chart instanceof Chart.Lines lines) {
            return lines.lines().stream().flatMap(line -> line.points().stream().map(point -> new Figure(lines.id(), lines.n(),
                    name(line.name()), Optional.of(point.x()), point.y(), unit(lines.up()), Optional.empty(), Optional.empty(),
                    Optional.empty())));
        }
        return ((Chart.Dots) chart).dots().stream().map(dot -> new Figure(chart.id(), chart.n(), words.of("figures.observed"),
                Optional.of(dot.predicted()), dot.observed(), unit(Chart.Unit.SHARE), Optional.empty(), Optional.empty(),
                Optional.of(dot.of())));
    }

    private String name(Chart.Name name) {
        return words.of(name.key(), name.arguments().toArray());
    }

    private static String unit(Chart.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
