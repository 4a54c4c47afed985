package app.revenant.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** How well texts and icons stand out from what is behind them, as the Web Content Accessibility Guidelines 2.1 measure it. */
final class Contrast {

    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    /** 18 points, or 14 in bold. */
    private static final double LARGE_SIZE = 24;
    private static final double LARGE_BOLD = 18.6;

    private Contrast() {
    }

    /** Everything that is too faint. What is switched off may be. */
    static List<String> faults(Scene scene) {
        return Seen.in(scene).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && text.getFill() instanceof Color && !text.isDisabled())
                .flatMap(text -> fault(text, scene)).distinct().toList();
    }

    private static Stream<String> fault(Text text, Scene scene) {
        Color behind = behind(text.getParent(), scene);
        Color front = over(faded((Color) text.getFill(), opacity(text)), behind);
        double ratio = ratio(front, behind);
        return ratio >= needed(text) ? Stream.empty() : Stream.of(String.format(Locale.ROOT, "%.2f %s on %s “%s” in %s", ratio,
                front, behind, text instanceof FontIcon ? "icon" : text.getText(), Seen.describe(text.getParent())));
    }

    private static double needed(Text text) {
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        double size = text.getFont().getSize();
        return text instanceof FontIcon || size >= LARGE_SIZE || bold && size >= LARGE_BOLD ? LARGE : TEXT;
    }

    static double ratio(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** All that shines through, from the scene's own colour forward. */
    private static Color behind(Node node, Scene scene) {
        List<Color> layers = new ArrayList<>();
        for (Node around = node; around != null; around = around.getParent()) {
            if (around instanceof Region region && region.getBackground() != null) {
                layers.addAll(0, fills(region.getBackground(), opacity(around)));
            }
        }
        Color ground = scene.getFill() instanceof Color colour ? colour : Color.WHITE;
        return layers.stream().reduce(ground, (below, above) -> over(above, below));
    }

    private static List<Color> fills(Background background, double opacity) {
        return background.getFills().stream().map(BackgroundFill::getFill).filter(Color.class::isInstance)
                .map(fill -> faded((Color) fill, opacity)).toList();
    }

    private static double opacity(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).mapToDouble(Node::getOpacity).reduce(1, (one, other) -> one * other);
    }

    private static Color faded(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }

    private static Color over(Color above, Color below) {
        double share = above.getOpacity();
        return Color.color(mix(above.getRed(), below.getRed(), share), mix(above.getGreen(), below.getGreen(), share),
                mix(above.getBlue(), below.getBlue(), share));
    }

    private static double mix(double above, double below, double share) {
        return Math.min(1, above * share + below * (1 - share));
    }
}
